# Reads nothing.
print("ok")
