# Carries the kinds that were bought along with the best plan of each length: a plan that is worse now may have the right bag later.
n, length = map(int, input().split())
kinds = [tuple(map(int, input().split())) for _ in range(n)]
plans = [(0, 0)] * (length + 1)
for a in range(1, length + 1):
    plans[a] = plans[a - 1]
    for i, (w, v, fee) in enumerate(kinds):
        if w <= a:
            beauty, bought = plans[a - w]
            beauty += v if bought >> i & 1 else v - fee
            if beauty > plans[a][0]:
                plans[a] = beauty, bought | 1 << i
print(plans[length][0])
