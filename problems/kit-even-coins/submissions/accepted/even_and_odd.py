MODULUS = 1_000_000_007


def main():
    _, price = map(int, input().split())
    even = [1] + [0] * price
    odd = [0] * (price + 1)
    for coin in map(int, input().split()):
        for amount in range(coin, price + 1):
            even[amount] = (even[amount] + odd[amount - coin]) % MODULUS
            odd[amount] = (odd[amount] + even[amount - coin]) % MODULUS
    print(even[price])


main()
