# Right, but looks back at all bowls before each one.
import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
bowls = sorted(zip(numbers[2::2], numbers[1::2]))
sizes = []
for i, (_, diameter) in enumerate(bowls):
    inside = [sizes[j] for j in range(i) if bowls[j][1] < diameter]
    sizes.append(max(inside, default=0) + 1)
print(max(sizes))
