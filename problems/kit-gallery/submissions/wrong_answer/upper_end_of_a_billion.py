# Takes a billion for the upper end of the search: all pictures in one row may be longer.
import sys

input = sys.stdin.readline
n, k, gap = map(int, input().split())
pictures = list(map(int, input().split()))


def rows_needed(width):
    rows, length = 1, -gap
    for picture in pictures:
        if length + gap + picture > width:
            rows += 1
            length = -gap
        length += gap + picture
    return rows


low, high = max(pictures), 10**9
while low < high:
    middle = (low + high) // 2
    if rows_needed(middle) <= k:
        high = middle
    else:
        low = middle + 1
print(low)
