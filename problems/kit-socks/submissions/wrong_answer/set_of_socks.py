# A set knows whether a sock lies on the table, and not how many of its kind do.
import sys

input = sys.stdin.readline
on_table = set()
most = 0
for _ in range(int(input())):
    pattern, side = input().split()
    other = (pattern, "R" if side == "L" else "L")
    if other in on_table:
        on_table.remove(other)
    else:
        on_table.add((pattern, side))
        most = max(most, len(on_table))
print(most)
print(len(on_table))
