# Takes half of the trees on the fence from the area: Pick's theorem has a 1, too.
import sys
from math import gcd

input = sys.stdin.readline
posts = [tuple(map(int, input().split())) for _ in range(int(input()))]
twice_area = on_fence = 0
for (x1, y1), (x2, y2) in zip(posts, posts[1:] + posts[:1]):
    twice_area += x1 * y2 - x2 * y1
    on_fence += gcd(x2 - x1, y2 - y1)
print((abs(twice_area) - on_fence) // 2)
