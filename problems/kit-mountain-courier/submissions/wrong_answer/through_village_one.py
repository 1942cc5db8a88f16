# Goes through village 1 each time.
import sys

n, m, *numbers = map(int, sys.stdin.buffer.read().split())
neighbours = [[] for _ in range(n + 1)]
for u, v, w in zip(*[iter(numbers[: 3 * n - 3])] * 3):
    neighbours[u].append((v, w))
    neighbours[v].append((u, w))
far = [-1] * (n + 1)
far[1] = 0
order = [1]
for a in order:
    for b, w in neighbours[a]:
        if far[b] < 0:
            far[b] = far[a] + w
            order.append(b)
stops = numbers[3 * n - 3 :]
print(sum(far[a] + far[b] for a, b in zip([1, *stops], stops) if a != b))
