import sys


def is_balanced(text):
    depth = 0
    for character in text:
        depth += 1 if character == "(" else -1
        if depth < 0:
            return False
    return depth == 0


for _ in range(int(sys.stdin.readline())):
    print("YES" if is_balanced(sys.stdin.readline().strip()) else "NO")
