# Trains on the features as they are: with large ones the weights jump from side to side.
from math import exp


def sigmoid(z):
    return 1 / (1 + exp(-z)) if z >= 0 else exp(z) / (1 + exp(z))


n, d, most = input().split()
n, d = int(n), int(d)
rows = [list(map(int, input().split())) for _ in range(n)]
labels = [row[-1] for row in rows]
columns = list(zip(*rows))[:d]
means = [0.0] * d
spreads = [1.0] * d
scaled = [[(x - mean) / spread for x, mean, spread in zip(row, means, spreads)] for row in rows]
weights, bias = [0.0] * d, 0.0
for _ in range(600):
    errors = [sigmoid(sum(w * x for w, x in zip(weights, row)) + bias) - y for row, y in zip(scaled, labels)]
    weights = [w - 0.5 * sum(e * row[j] for e, row in zip(errors, scaled)) / n for j, w in enumerate(weights)]
    bias -= 0.5 * sum(errors) / n
weights = [w / spread for w, spread in zip(weights, spreads)]
bias -= sum(w * mean for w, mean in zip(weights, means))
print(*weights, bias)
