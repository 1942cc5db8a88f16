# Lets the state pay for the dearest pipe that connects anything, before it looks at the others.
import sys

n, k, m, *numbers = map(int, sys.stdin.buffer.read().split())
above = list(range(n + 1))


def top(village):
    while above[village] != village:
        above[village] = village = above[above[village]]
    return village


def joins(a, b):
    a, b = top(a), top(b)
    above[a] = b
    return a != b


for u, v in zip(numbers[0 : 2 * k : 2], numbers[1 : 2 * k : 2]):
    joins(u, v)
new = numbers[2 * k :]
pipes = sorted(zip(new[2::3], new[0::3], new[1::3]))
for _, a, b in reversed(pipes):
    if joins(a, b):
        break
print(sum(price for price, a, b in pipes if joins(a, b)) if len(set(map(top, range(1, n + 1)))) == 1 else -1)
