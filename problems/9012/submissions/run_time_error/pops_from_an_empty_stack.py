# Takes from the stack without asking whether there is anything on it: IndexError.
import sys

for _ in range(int(sys.stdin.readline())):
    opened = []
    for character in sys.stdin.readline().strip():
        if character == "(":
            opened.append(character)
        else:
            opened.pop()
    print("NO" if opened else "YES")
