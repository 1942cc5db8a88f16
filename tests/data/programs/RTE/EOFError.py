# Ends in EOFError.
while True:
    input()
