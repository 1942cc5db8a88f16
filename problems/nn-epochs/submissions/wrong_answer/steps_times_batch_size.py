# Every step sees a full batch: too many where the last one is not.
for _ in range(int(input())):
    count, percent, size, epochs, drops = map(int, input().split())
    left = count * (100 - percent) // 100
    steps, rest = divmod(left, size)
    if rest and not drops:
        print(steps + 1, rest, (steps + 1) * epochs, (steps + 1) * size * epochs)
    else:
        print(steps, size if steps else 0, steps * epochs, steps * size * epochs)
