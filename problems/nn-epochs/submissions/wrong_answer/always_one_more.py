# Rounds up by adding one, also where there is nothing left over.
for _ in range(int(input())):
    count, percent, size, epochs, drops = map(int, input().split())
    left = count * (100 - percent) // 100
    steps, rest = divmod(left, size)
    if drops:
        print(steps, size if steps else 0, steps * epochs, steps * size * epochs)
    else:
        print(steps + 1, rest or size, (steps + 1) * epochs, left * epochs)
