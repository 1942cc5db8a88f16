from collections import deque

_, _, most = map(int, input().split())
ara = deque(map(int, input().split()))
bora = deque(map(int, input().split()))
rounds = 0
while ara and bora and rounds < most:
    rounds += 1
    one, other = ara.popleft(), bora.popleft()
    if one > other:
        ara.extend((one, other))
    elif one < other:
        bora.extend((one, other))
print(len(ara), len(bora), rounds)
