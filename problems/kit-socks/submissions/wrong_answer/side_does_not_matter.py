# Makes a pair of any two socks of the same pattern.
import sys

input = sys.stdin.readline
on_table = set()
most = 0
for _ in range(int(input())):
    pattern, _ = input().split()
    if pattern in on_table:
        on_table.remove(pattern)
    else:
        on_table.add(pattern)
        most = max(most, len(on_table))
print(most)
print(len(on_table))
