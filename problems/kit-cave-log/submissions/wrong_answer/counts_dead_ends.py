# Counts all rooms without a passage, whether they are deepest or not.
n = int(input())
entered = list(map(int, input().split()))
left = list(map(int, input().split()))
inside = []
place = deepest = ends = 0
for room in entered:
    deepest = max(deepest, len(inside))
    inside.append(room)
    ends += room == left[place]
    while inside and inside[-1] == left[place]:
        inside.pop()
        place += 1
print(deepest, ends)
