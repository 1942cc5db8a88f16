# The rest is 0 where the size divides the number of examples, but the last batch is a full one.
for _ in range(int(input())):
    count, percent, size, epochs, drops = map(int, input().split())
    left = count * (100 - percent) // 100
    steps, rest = divmod(left, size)
    if drops:
        print(steps, size if steps else 0, steps * epochs, steps * size * epochs)
    else:
        steps += rest > 0
        print(steps, rest, steps * epochs, left * epochs)
