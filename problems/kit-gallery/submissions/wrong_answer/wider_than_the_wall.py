# Begins at a width of 1 and hangs a picture that does not fit into a row of its own.
import sys

input = sys.stdin.readline
n, k, gap = map(int, input().split())
pictures = list(map(int, input().split()))


def rows_needed(width):
    rows, length = 1, -gap
    for picture in pictures:
        if length + gap + picture > width and length >= 0:
            rows += 1
            length = -gap
        length += gap + picture
    return rows


low, high = 1, sum(pictures) + gap * (n - 1)
while low < high:
    middle = (low + high) // 2
    if rows_needed(middle) <= k:
        high = middle
    else:
        low = middle + 1
print(low)
