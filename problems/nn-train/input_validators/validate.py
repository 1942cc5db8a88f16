"""Exit 42 if standard input is a legal input: N D L, then N houses, with a loss L that training reaches. Else say why and exit 43."""

import re
import sys
from math import exp, log1p

are_integers = re.compile(rb"(0|-?[1-9][0-9]{0,12})( (0|-?[1-9][0-9]{0,12}))*\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_integers(line, number, *bounds):
    """The integers of a line, each between its own bounds."""
    if not are_integers(line) or line.count(b" ") != len(bounds) - 1:
        reject(f"line {number}: expected {len(bounds)} integers, found {line[:80]!r}")
    values = [int(word) for word in line.split()]
    for value, (least, most) in zip(values, bounds, strict=True):
        if not least <= value <= most:
            reject(f"line {number}: expected an integer from {least} to {most}, found {value}")
    return values


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


lines = sys.stdin.buffer.readlines() or [b""]
counts, _, most = lines[0].removesuffix(b"\n").rpartition(b" ")
n, d = parse_integers(counts, 1, (2, 40), (1, 3))
if not re.fullmatch(rb"0\.[0-9]{1,4}", most) or not 0.001 <= float(most) <= 0.69:
    reject(f"line 1: expected a loss from 0.001 to 0.69, found {most[:40]!r}")
if len(lines) != n + 1:
    reject(f"expected {n + 1} lines, found {len(lines)}")
rows = [parse_integers(line, number, *[(0, 1_000)] * d, (0, 1)) for number, line in enumerate(lines[1:], start=2)]
if any(min(column) == max(column) for column in list(zip(*rows, strict=True))[:d]):
    reject("a feature has one value only")
if loss_after_training([row[:d] for row in rows], [row[d] for row in rows]) > float(most) - 0.0001:
    reject("training does not reach this loss")
sys.exit(42)
