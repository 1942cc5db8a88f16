# Cuts what lies outside of 0 and 1, which test values may.
from math import log1p


def fit(how, values):
    """What is taken away and what it is divided by, from the training data."""
    if min(values) == max(values):
        return values[0], 1
    if how == "minmax":
        return min(values), max(values) - min(values)
    mean = sum(values) / len(values)
    return mean, (sum((x - mean) ** 2 for x in values) / len(values)) ** 0.5


n, m, f = map(int, input().split())
ways = input().split()
rows = [list(map(int, input().split())) for _ in range(n + m)]
columns = []
for how, column in zip(ways, zip(*rows)):
    if how == "log":
        column = [log1p(x) for x in column]
    away, spread = fit(how, column[:n])
    scaled = [(x - away) / spread for x in column[n:]]
    columns.append([min(max(x, 0), 1) if how == "minmax" else x for x in scaled])
for row in zip(*columns):
    print(*row)
