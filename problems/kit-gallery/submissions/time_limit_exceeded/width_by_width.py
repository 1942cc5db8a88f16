# Tries one width after the other.
import sys

input = sys.stdin.readline
n, k, gap = map(int, input().split())
pictures = list(map(int, input().split()))
width = max(pictures)
while True:
    rows, length = 1, -gap
    for picture in pictures:
        if length + gap + picture > width:
            rows += 1
            length = -gap
        length += gap + picture
    if rows <= k:
        break
    width += 1
print(width)
