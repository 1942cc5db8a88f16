import sys

input = sys.stdin.readline
n, needed = map(int, input().split())
strengths = sorted(map(int, input().split()))
count = 0
while strengths and strengths[-1] >= needed:
    strengths.pop()
    count += 1
weakest, strongest = 0, len(strengths) - 1
while weakest < strongest:
    if strengths[weakest] + strengths[strongest] >= needed:
        count += 1
        strongest -= 1
    weakest += 1
print(count)
