# After a dead end the next room is beside it: never further out.
n = int(input())
entered = list(map(int, input().split()))
place = {room: i for i, room in enumerate(map(int, input().split()))}
depths = [0]
for before, room in zip(entered, entered[1:]):
    depths.append(depths[-1] + 1 if place[before] > place[room] else depths[-1])
print(max(depths), depths.count(max(depths)))
