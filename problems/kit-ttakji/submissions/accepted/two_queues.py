from collections import deque

_, _, most = map(int, input().split())
ara = deque(map(int, input().split()))
bora = deque(map(int, input().split()))
ground = []
rounds = 0
while ara and bora and rounds < most:
    rounds += 1
    one, other = ara.popleft(), bora.popleft()
    ground += (one, other)
    if one != other:
        (ara if one > other else bora).extend(ground)
        ground.clear()
print(len(ara), len(bora), rounds)
