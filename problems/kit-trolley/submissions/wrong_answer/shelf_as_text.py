# Compares names of shelves as text: K12 comes before K9.
import sys

input = sys.stdin.readline
n, q = map(int, input().split())
books = []
for book in range(1, n + 1):
    floor, shelf = input().split()
    books.append((-int(floor), shelf, -book))
books.sort()
print("\n".join(str(-books[place - 1][2]) for place in map(int, input().split())))
