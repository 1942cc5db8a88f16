# Leaves a gap free after the last picture of a row, too.
import sys

input = sys.stdin.readline
n, k, gap = map(int, input().split())
pictures = [int(word) + gap for word in input().split()]


def rows_needed(width):
    rows, length = 1, 0
    for picture in pictures:
        if length + picture > width:
            rows += 1
            length = 0
        length += picture
    return rows


low, high = max(pictures), sum(pictures)
while low < high:
    middle = (low + high) // 2
    if rows_needed(middle) <= k:
        high = middle
    else:
        low = middle + 1
print(low)
