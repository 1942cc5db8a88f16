# Sorts by how many must stand before each directly, and forgets who must stand before those.
import sys

n, m = map(int, sys.stdin.readline().split())
before = [0] * (n + 1)
for _ in range(m):
    a, b = map(int, sys.stdin.readline().split())
    before[b] += 1
print(*sorted(range(1, n + 1), key=lambda student: before[student]))
