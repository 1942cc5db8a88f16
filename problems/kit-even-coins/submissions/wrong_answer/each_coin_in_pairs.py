# Reads that each kind is used an even number of times.
MODULUS = 1_000_000_007
n, price = map(int, input().split())
ways = [1] + [0] * price
for coin in map(int, input().split()):
    for amount in range(2 * coin, price + 1):
        ways[amount] = (ways[amount] + ways[amount - 2 * coin]) % MODULUS
print(ways[price])
