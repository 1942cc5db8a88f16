# Counts only the posts as trees on the fence.
import sys

input = sys.stdin.readline
posts = [tuple(map(int, input().split())) for _ in range(int(input()))]
twice_area = 0
for (x1, y1), (x2, y2) in zip(posts, posts[1:] + posts[:1]):
    twice_area += x1 * y2 - x2 * y1
print((abs(twice_area) - len(posts) + 2) // 2)
