# Prints without end.
while True:
    print("ok" * 100)
