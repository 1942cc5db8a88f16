# Prints two decimals: weights of large features are smaller than that.
from math import exp


def sigmoid(z):
    return 1 / (1 + exp(-z)) if z >= 0 else exp(z) / (1 + exp(z))


n, d, most = input().split()
n, d = int(n), int(d)
rows = [list(map(int, input().split())) for _ in range(n)]
labels = [row[-1] for row in rows]
columns = list(zip(*rows))[:d]
means = [sum(column) / n for column in columns]
spreads = [(sum((x - mean) ** 2 for x in column) / n) ** 0.5 for column, mean in zip(columns, means)]
scaled = [[(x - mean) / spread for x, mean, spread in zip(row, means, spreads)] for row in rows]
weights, bias = [0.0] * d, 0.0
for _ in range(600):
    errors = [sigmoid(sum(w * x for w, x in zip(weights, row)) + bias) - y for row, y in zip(scaled, labels)]
    weights = [w - 0.5 * sum(e * row[j] for e, row in zip(errors, scaled)) / n for j, w in enumerate(weights)]
    bias -= 0.5 * sum(errors) / n
weights = [w / spread for w, spread in zip(weights, spreads)]
bias -= sum(w * mean for w, mean in zip(weights, means))
print(*(round(w, 2) for w in weights), round(bias, 2))
