_, _, most = map(int, input().split())
ara = list(map(int, input().split()))
bora = list(map(int, input().split()))
ground = []
rounds = 0
while ara and bora and rounds < most:
    rounds += 1
    one, other = ara.pop(0), bora.pop(0)
    ground += (one, other)
    if one != other:
        (ara if one > other else bora).extend(ground)
        ground.clear()
print(len(ara), len(bora), rounds)
