import sys

input = sys.stdin.readline
stack = []
for _ in range(int(input())):
    command, *number = input().split()
    # empty says 1 when there is something
    if command == "push":
        stack.append(number[0])
    elif command == "pop":
        print(stack.pop() if stack else -1)
    elif command == "size":
        print(len(stack))
    elif command == "empty":
        print(1 if stack else 0)
    else:
        print(stack[-1] if stack else -1)
