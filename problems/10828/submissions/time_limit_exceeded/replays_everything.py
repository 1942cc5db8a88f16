# Keeps no stack but all commands so far, and goes through them again for each one: fifty million steps.
import sys

input = sys.stdin.readline
commands = []
for _ in range(int(input())):
    commands.append(input().split())
    stack = []
    for command, *number in commands:
        if command == "push":
            shown = None
            stack.append(number[0])
        elif command == "pop":
            shown = stack.pop() if stack else -1
        elif command == "size":
            shown = len(stack)
        elif command == "empty":
            shown = 0 if stack else 1
        else:
            shown = stack[-1] if stack else -1
    if shown is not None:
        print(shown)
