# Right, but goes through all villages at each joining.
import sys

n, k, m, *numbers = map(int, sys.stdin.buffer.read().split())
pipes = [(0, u, v) for u, v in zip(numbers[0 : 2 * k : 2], numbers[1 : 2 * k : 2])]
new = numbers[2 * k :]
pipes += sorted(zip(new[2::3], new[0::3], new[1::3]))
part = list(range(n + 1))
parts = n
total = last = 0
for price, a, b in pipes:
    if part[a] != part[b]:
        old, joined = part[a], part[b]
        part = [joined if one == old else one for one in part]
        parts -= 1
        total += price
        last = price
print(total - last if parts == 1 else -1)
