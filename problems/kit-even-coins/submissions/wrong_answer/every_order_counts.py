# Amounts outside, coins inside: ways that differ in their order are counted apart.
MODULUS = 1_000_000_007
n, price = map(int, input().split())
coins = list(map(int, input().split()))
even = [1] + [0] * price
odd = [0] * (price + 1)
for amount in range(1, price + 1):
    for coin in coins:
        if coin <= amount:
            even[amount] = (even[amount] + odd[amount - coin]) % MODULUS
            odd[amount] = (odd[amount] + even[amount - coin]) % MODULUS
print(even[price])
