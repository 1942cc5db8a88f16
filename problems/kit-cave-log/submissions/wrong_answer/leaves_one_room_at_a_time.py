# Leaves at most one room between two that are entered.
n = int(input())
entered = list(map(int, input().split()))
left = list(map(int, input().split()))
inside = []
depths = []
place = 0
for room in entered:
    depths.append(len(inside))
    inside.append(room)
    if inside[-1] == left[place]:
        inside.pop()
        place += 1
print(max(depths), depths.count(max(depths)))
