"""A plain, by arguments: kind (any, grid, path, star), hills, paths, seed; with a seed only a small one."""

import random
import sys

words = sys.argv[1:]
kind = words[0] if len(words) == 4 else "any"
n, m, seed = map(int, words[1:] if len(words) == 4 else ("7", "8", words[0]))
chance = random.Random(seed)
paths = set()
if kind == "grid":
    side = int(n**0.5)
    n = side * side
    paths = {(i, i + 1) for i in range(1, n) if i % side} | {(i, i + side) for i in range(1, n - side + 1)}
elif kind == "path":
    paths = {(i, i + 1) for i in range(1, n)}
elif kind == "star":
    paths = {(1, i) for i in range(2, n + 1)}
while kind == "any" and len(paths) < m:
    u, v = sorted((chance.randrange(1, n + 1), chance.randrange(1, n + 1)))
    if u < v:
        paths.add((u, v))
order = list(range(1, n + 1))
chance.shuffle(order)
if kind == "star":
    order.remove(1)
    order.insert(n // 2, 1)
print(n, len(paths))
for u, v in sorted(paths):
    print(u, v)
print(*order)
