from collections import deque

_, _, most = map(int, input().split())
ara = deque(map(int, input().split()))
bora = deque(map(int, input().split()))
of_ara, of_bora = [], []
rounds = 0
while ara and bora and rounds < most:
    rounds += 1
    of_ara.append(ara.popleft())
    of_bora.append(bora.popleft())
    if of_ara[-1] > of_bora[-1]:
        ara.extend(of_ara + of_bora)
    elif of_ara[-1] < of_bora[-1]:
        bora.extend(of_bora + of_ara)
    else:
        continue
    of_ara, of_bora = [], []
print(len(ara), len(bora), rounds)
