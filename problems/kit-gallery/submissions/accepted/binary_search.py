import sys

input = sys.stdin.readline
n, k, gap = map(int, input().split())
pictures = [int(word) + gap for word in input().split()]  # each with the gap after it: a row may be longer than the wall by one gap


def rows_are_enough(width):
    rows, length = 1, 0
    for picture in pictures:
        length += picture
        if length > width:
            rows += 1
            if rows > k:
                return False
            length = picture
    return True


low, high = max(pictures), sum(pictures)
while low < high:
    middle = (low + high) // 2
    if rows_are_enough(middle):
        high = middle
    else:
        low = middle + 1
print(low - gap)
