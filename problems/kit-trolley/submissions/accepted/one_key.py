import sys

input = sys.stdin.readline
n, q = map(int, input().split())
books = []
for book in range(1, n + 1):
    floor, shelf = input().split()
    books.append((-int(floor), shelf[0], int(shelf[1:]), -book))
books.sort()
print("\n".join(str(-books[place - 1][3]) for place in map(int, input().split())))
