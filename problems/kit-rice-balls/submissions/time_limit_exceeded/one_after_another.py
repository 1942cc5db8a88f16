# Makes one rice ball after the other and buys bags whenever something is missing.
import sys

input = sys.stdin.readline
n, money = map(int, input().split())
ingredients = [list(map(int, input().split())) for _ in range(n)]
balls = 0
while True:
    for one in ingredients:
        each, home, bag, price = one
        if home < each:
            bags = -(-(each - home) // bag)
            money -= bags * price
            home += bags * bag
        one[1] = home - each
    if money < 0:
        break
    balls += 1
print(balls)
