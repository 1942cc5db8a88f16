# Remembers every answer, but the first call goes down by 1 as often as there are numbers: a RecursionError.
n = int(input())
fewest = [None] * (n + 1)


def presses(number):
    if number == 1:
        return 0
    if fewest[number] is None:
        best = presses(number - 1)
        if number % 2 == 0:
            best = min(best, presses(number // 2))
        if number % 3 == 0:
            best = min(best, presses(number // 3))
        fewest[number] = best + 1
    return fewest[number]


print(presses(n))
