import sys
from bisect import bisect_left


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    ends = []
    for _, diameter in sorted(zip(numbers[2::2], numbers[1::2])):
        place = bisect_left(ends, diameter)
        if place == len(ends):
            ends.append(diameter)
        else:
            ends[place] = diameter
    print(len(ends))


main()
