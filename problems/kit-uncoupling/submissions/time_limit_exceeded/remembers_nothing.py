# Right, but solves the same stretches again and again.
n = int(input())
upto = [0]
for weight in map(int, input().split()):
    upto.append(upto[-1] + weight)


def least(start, end):
    if end - start <= 1:
        return 0
    return min(
        max(upto[cut] - upto[start], upto[end] - upto[cut]) + least(start, cut) + least(cut, end)
        for cut in range(start + 1, end)
    )


print(least(0, n))
