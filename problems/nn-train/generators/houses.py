"""Houses that sell by some of their features and by luck, with the loss that training reaches."""

from math import exp, log1p

from hypothesis import strategies as st

from judge.strategies import arrays, integers, lines


def loss_after_training(rows, labels):
    """The loss of gradient descent on standardised features: 500 steps at a rate of 0.5, all examples in each."""
    n, d = len(rows), len(rows[0])
    scaled = [[0.0] * d for _ in rows]
    for j in range(d):
        column = [row[j] for row in rows]
        mean = sum(column) / n
        spread = (sum((x - mean) ** 2 for x in column) / n) ** 0.5
        for place, x in enumerate(column):
            scaled[place][j] = (x - mean) / spread
    weights = [0.0] * (d + 1)
    for _ in range(500):
        slopes = [0.0] * (d + 1)
        for row, y in zip(scaled, labels, strict=True):
            error = sigmoid(sum(w * x for w, x in zip(weights, [*row, 1.0], strict=True))) - y
            slopes = [slope + error * x / n for slope, x in zip(slopes, [*row, 1.0], strict=True)]
        weights = [w - 0.5 * slope for w, slope in zip(weights, slopes, strict=True)]
    scores = [sum(w * x for w, x in zip(weights, [*row, 1.0], strict=True)) for row in scaled]
    return sum(log1p(exp(-abs(z))) + max(z, 0) - y * z for z, y in zip(scores, labels, strict=True)) / n


def sigmoid(z):
    return 1 / (1 + exp(-z)) if z >= 0 else exp(z) / (1 + exp(z))


@st.composite
def inputs(draw):
    n, d = draw(integers(4, 8)), draw(integers(1, 3))
    most = [draw(st.sampled_from((1000, 5, 100))) for _ in range(d)]
    columns = [list(draw(arrays((0, top), n))) for top in most]
    for column, top in zip(columns, most, strict=True):
        column[0], column[1] = 0, top
    rows = list(zip(*columns, strict=True))
    leans = [draw(integers(-3, 3)) for _ in range(d)]
    luck = draw(arrays((-100, 100), n))
    scores = [
        sum(lean * (x / top - 0.5) for lean, x, top in zip(leans, row, most, strict=True)) + chance / 200
        for row, chance in zip(rows, luck, strict=True)
    ]
    labels = [int(score > 0) for score in scores]
    loss = loss_after_training(rows, labels) + 0.0003
    if loss > 0.689:
        labels = [1] * n
        loss = loss_after_training(rows, labels) + 0.0003
    return lines((n, d, f"{max(loss, 0.001):.4f}"), *((*row, label) for row, label in zip(rows, labels, strict=True)))
