# Looks at each tree of the rectangle around the fence.
import sys

input = sys.stdin.readline
posts = [tuple(map(int, input().split())) for _ in range(int(input()))]
wires = list(zip(posts, posts[1:] + posts[:1]))
xs, ys = zip(*posts)
count = 0
for x in range(min(xs), max(xs) + 1):
    for y in range(min(ys), max(ys) + 1):
        inside = on_fence = False
        for (ax, ay), (bx, by) in wires:
            cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax)
            if cross == 0 and (x - ax) * (x - bx) <= 0 and (y - ay) * (y - by) <= 0:
                on_fence = True
            if (ay > y) != (by > y) and (cross > 0) == (by > ay):
                inside = not inside
        count += inside and not on_fence
print(count)
