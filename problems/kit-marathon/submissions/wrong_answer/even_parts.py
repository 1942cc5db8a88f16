# As many as even parts would need, wherever the places are.
import sys

input = sys.stdin.readline
n, length, distance = map(int, input().split())
places = sorted(map(int, input().split()))
stops = [0, *places, length]
if max(b - a for a, b in zip(stops, stops[1:])) > distance:
    print(-1)
else:
    print((length - 1) // distance)
