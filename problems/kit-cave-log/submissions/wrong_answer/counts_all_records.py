# Does not set back the count when a deeper room is found.
n = int(input())
entered = list(map(int, input().split()))
left = list(map(int, input().split()))
inside = []
place = deepest = count = 0
for room in entered:
    depth = len(inside)
    if depth >= deepest:
        deepest = depth
        count += 1
    inside.append(room)
    while inside and inside[-1] == left[place]:
        inside.pop()
        place += 1
print(deepest, count)
