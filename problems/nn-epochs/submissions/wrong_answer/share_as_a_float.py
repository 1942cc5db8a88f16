# 1 - 0.9 is a little less than 0.1 as a float: ten percent of 100 become 9.
for _ in range(int(input())):
    count, percent, size, epochs, drops = map(int, input().split())
    left = int(count * (1 - percent / 100))
    steps, rest = divmod(left, size)
    if rest and not drops:
        print(steps + 1, rest, (steps + 1) * epochs, left * epochs)
    else:
        print(steps, size if steps else 0, steps * epochs, steps * size * epochs)
