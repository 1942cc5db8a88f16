# Looks through all books that are left for the one that comes next.
import sys

input = sys.stdin.readline
n, q = map(int, input().split())
left = []
for book in range(1, n + 1):
    floor, shelf = input().split()
    left.append((-int(floor), shelf[0], int(shelf[1:]), -book))
order = []
while left:
    first = min(left)
    left.remove(first)
    order.append(-first[3])
print("\n".join(str(order[place - 1]) for place in map(int, input().split())))
