# Looks through everything that lies on the table for each sock.
import sys

input = sys.stdin.readline
table = []
most = 0
for _ in range(int(input())):
    pattern, side = input().split()
    other = (pattern, "R" if side == "L" else "L")
    if other in table:
        table.remove(other)
    else:
        table.append((pattern, side))
        most = max(most, len(table))
print(most)
print(len(table))
