from collections import deque

_, _, most = map(int, input().split())
ara = deque(map(int, input().split()))
bora = deque(map(int, input().split()))
ground = []
rounds = 0
while rounds < most:
    rounds += 1
    one, other = ara.popleft(), bora.popleft()
    ground += (one, other)
    if not ara or not bora:
        if one != other:
            (ara if len(ara) > len(bora) else bora).extend(ground)
        break
    if one != other:
        (ara if one > other else bora).extend(ground)
        ground.clear()
print(len(ara), len(bora), rounds)
