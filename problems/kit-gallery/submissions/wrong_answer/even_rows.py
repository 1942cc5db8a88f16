# Begins a new row as soon as a row has its equal share of the whole length.
import sys

input = sys.stdin.readline
n, k, gap = map(int, input().split())
pictures = list(map(int, input().split()))
share = (sum(pictures) + gap * (n - k)) / k
longest, length = 0, -gap
for picture in pictures:
    length += gap + picture
    longest = max(longest, length)
    if length >= share:
        length = -gap
print(longest)
