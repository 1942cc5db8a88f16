# Reads a line before it says hello, but there is no input: input() is an EOFError.
name = input()
print("Hello World!")
