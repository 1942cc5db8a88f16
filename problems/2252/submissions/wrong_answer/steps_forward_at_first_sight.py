# Plain BFS: a student joins the line as soon as one of those before stands there, not when all do.
import sys
from collections import deque

n, m = map(int, sys.stdin.readline().split())
behind = [[] for _ in range(n + 1)]
waits_for = [0] * (n + 1)
for _ in range(m):
    a, b = map(int, sys.stdin.readline().split())
    behind[a].append(b)
    waits_for[b] += 1
queue = deque(student for student in range(1, n + 1) if not waits_for[student])
seen = set(queue)
line = []
while queue:
    student = queue.popleft()
    line.append(student)
    for next_student in behind[student]:
        if next_student not in seen:
            seen.add(next_student)
            queue.append(next_student)
print(*line)
