# Compares the numbers of shelves first, and letters only when these are equal.
import sys

input = sys.stdin.readline
n, q = map(int, input().split())
books = []
for book in range(1, n + 1):
    floor, shelf = input().split()
    books.append((-int(floor), int(shelf[1:]), shelf[0], -book))
books.sort()
print("\n".join(str(-books[place - 1][3]) for place in map(int, input().split())))
