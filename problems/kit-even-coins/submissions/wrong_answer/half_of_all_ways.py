# Believes that half of all ways have an even number of coins, rounded up.
MODULUS = 1_000_000_007
n, price = map(int, input().split())
ways = [1] + [0] * price
for coin in map(int, input().split()):
    for amount in range(coin, price + 1):
        ways[amount] += ways[amount - coin]
print((ways[price] + 1) // 2 % MODULUS)
