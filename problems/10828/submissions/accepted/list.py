import sys

input = sys.stdin.readline
stack = []
for _ in range(int(input())):
    command, *number = input().split()
    if command == "push":
        stack.append(number[0])
    elif command == "pop":
        print(stack.pop() if stack else -1)
    elif command == "size":
        print(len(stack))
    elif command == "empty":
        print(0 if stack else 1)
    else:
        print(stack[-1] if stack else -1)
