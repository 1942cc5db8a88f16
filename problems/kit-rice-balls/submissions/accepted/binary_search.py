import sys

input = sys.stdin.readline
n, money = map(int, input().split())
ingredients = [tuple(map(int, input().split())) for _ in range(n)]


def can_make(balls):
    left = money
    for each, home, bag, price in ingredients:
        need = each * balls - home
        if need > 0:
            left -= -(-need // bag) * price
            if left < 0:
                return False
    return True


low, high = 0, 2 * 10**12
while low < high:
    middle = (low + high + 1) // 2
    if can_make(middle):
        low = middle
    else:
        high = middle - 1
print(low)
