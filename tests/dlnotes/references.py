"""The answers of generated questions, worked out another way: by numpy, by counting, by doing what the question describes."""

from collections.abc import Callable, Mapping
from itertools import pairwise, product
from math import erfc, sqrt
from typing import Any

import numpy as np

#: what a question drew, by name; Any: numbers, lists of them, texts
Drawn = Mapping[str, Any]


def convolved(n: int, k: int, s: int = 1, before: int = 0, after: int = 0, dilation: int = 1) -> int:
    """How many places a kernel has on a padded side."""
    padded = np.pad(np.zeros(n), (before, after))
    places = [np.arange(k) * dilation + at for at in range(0, len(padded), s)]
    return sum(bool(place[-1] < len(padded)) for place in places)


def same(n: int, k: int, s: int) -> int:
    """The same with the padding that TensorFlow adds for `same`."""
    needed = max((int(np.ceil(n / s)) - 1) * s + k - n, 0)
    return convolved(n, k, s, needed // 2, needed - needed // 2)


def transposed(n: int, k: int, s: int) -> int:
    """The length of what n kernels cover that are s apart, and at least n * s."""
    covered = np.zeros(n * s + k)
    for at in range(n):
        covered[at * s : at * s + max(k, s)] = 1
    return int(covered.sum())


def weights(*shapes: tuple[int, ...]) -> int:
    """Numbers in arrays of these shapes."""
    return sum(int(np.prod(shape)) for shape in shapes)


def dense(*sizes: int) -> int:
    """Numbers in a stack of Dense layers."""
    return sum(weights((a, b), (b,)) for a, b in pairwise(sizes))


def cells_seen(a: int, s: int, b: int) -> int:
    """From the first to the last input cell that reaches one output through two layers."""
    cells = {first * s + cell for first in range(b) for cell in range(a)}
    return max(cells) - min(cells) + 1


def pooled(rows: list[list[int]]) -> int:
    """The sum of 2x2 max pooling with stride 2."""
    grid = np.array(rows)
    return int(grid.reshape(1, 2, 2, 2).max(axis=(1, 3)).sum())


def epochs(n: int, b: int, e: int = 1) -> tuple[int, int, int]:
    """Steps, rows seen, size of the last batch, by going through the rows."""
    steps = seen = size = 0
    for _ in range(e):
        for at in range(0, n, b):
            size = min(b, n - at)
            steps, seen = steps + 1, seen + size
    return steps, seen, size


def numbers(text: str) -> Any:  # Any: an array
    """The numbers of a listing."""
    return np.array([float(word) for word in text.split(",")])


def softmax(logits: list[float]) -> Any:  # Any: an array
    """Shifted by the largest, as libraries do it."""
    shifted = np.exp(np.array(logits) - max(logits))
    return shifted / shifted.sum()


def slope(loss: Callable[[float], float], at: float) -> float:
    """A derivative by central differences, exact for parabolas."""
    return (loss(at + 1) - loss(at - 1)) / 2


def diverges(rate: float, a: float) -> bool:
    """Whether gradient descent on a*w**2 grows."""
    w = 1.0
    for _ in range(200):
        w -= rate * slope(lambda v: a * v * v, w)
    return abs(w) > 1


def limit(a: float) -> float:
    """The largest rate without growth, by halving."""
    low, high = 0.0, 10.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if diverges(middle, a) else (middle, high)
    return low


def momentum(v: Drawn) -> float:
    """Two steps of SGD with momentum as Keras writes it."""
    w, velocity = float(v["w"]), 0.0
    for gradient in (v["g"], v["h"]):
        velocity = v["m"] * velocity - v["rate"] * gradient
        w += velocity
    return w


def adam(v: Drawn) -> float:
    """Adam's first step, with both averages and their corrections."""
    m, s = 0.1 * v["g"], 0.001 * v["g"] ** 2
    return float(v["w"] - v["rate"] * (m / (1 - 0.9)) / np.sqrt(s / (1 - 0.999)))


def adagrad(v: Drawn) -> float:
    """The second step, sums kept."""
    total = np.sum(np.square([v["g"], v["h"]]))
    return float(v["w"] - v["rate"] * v["h"] / np.sqrt(total))


def labels(v: Drawn) -> tuple[Any, Any]:  # Any: arrays
    """True and predicted labels of a confusion matrix."""
    counts = ((1, 1, v["tp"]), (0, 1, v["fp"]), (1, 0, v["fn"]), (0, 0, v["tn"]))
    truth, found, many = zip(*counts, strict=True)
    return np.repeat(truth, many), np.repeat(found, many)


def metric(v: Drawn, name: str) -> float:
    """By counting labels."""
    truth, found = labels(v)
    precision, recall = truth[found == 1].mean(), found[truth == 1].mean()
    return float({
        "precision": precision, "recall": recall, "f1": 2 / (1 / precision + 1 / recall) if precision and recall else 0.0,
        "accuracy": (truth == found).mean(), "specificity": (found[truth == 0] == 0).mean(),
    }[name])  # fmt: skip


def auc(v: Drawn) -> float:
    """By the area under the curve of thresholds, trapezoids for ties."""
    positive, negative = numbers(v["positive"]), numbers(v["negative"])
    thresholds = np.sort(np.unique(np.concatenate([positive, negative])))[::-1]
    points = [(0.0, 0.0), *(((negative >= t).mean(), (positive >= t).mean()) for t in thresholds)]
    return float(sum((x - u) * (y + w) / 2 for (u, w), (x, y) in pairwise(points)))


def regression(v: Drawn, name: str) -> float:
    """Errors of predictions, on arrays."""
    truth, found = numbers(v["truth"]), numbers(v["found"])
    error = found - truth
    return float({
        "mse": np.mean(error**2), "mae": np.mean(np.abs(error)), "rmse": np.linalg.norm(error) / np.sqrt(len(error)),
        "mape": 100 * np.mean(np.abs(error / truth)) if truth.all() else np.nan,
        "r2": 1 - np.mean(error**2) / np.var(truth) if np.var(truth) else np.nan,
    }[name])  # fmt: skip


def huber(error: float, delta: float) -> float:
    """The integral of the clipped error."""
    grid = np.linspace(0, abs(error), 20001)
    height = np.minimum(grid, delta)
    return float(np.sum((height[1:] + height[:-1]) / 2 * np.diff(grid)))


def kernel(v: Drawn) -> int:
    """Cross-correlation of two 2x2 arrays."""
    one, other = ([[v[a], v[b]], [v[c], v[d]]] for a, b, c, d in ("abcd", "pqrt"))
    return sum(one[i][j] * other[i][j] for i, j in product(range(2), repeat=2))


def bce(v: Drawn) -> float:
    """Both terms, one of them 0."""
    return float(-(v["y"] * np.log(v["p"]) + (1 - v["y"]) * np.log(1 - v["p"])))


def counted_people(v: Drawn) -> float:
    """Of a million people, the ill among those with a positive test."""
    ill = 1_000_000 * v["p"]
    right, false = ill * v["s"], (1_000_000 - ill) * (1 - v["c"])
    return float(right / (right + false))


def smallest_sample(v: Drawn) -> int:
    """By trying ever larger samples, from far below."""
    n = max(1, int(3 * v["p"] * (1 - v["p"]) / v["m"] ** 2))
    while 1.96 * sqrt(v["p"] * (1 - v["p"]) / n) > v["m"]:
        n += 1
    return n


def chances(n: int, p: float, most: int = 40) -> Any:  # Any: an array
    """The probabilities of 0, 1, 2 ... successes, try by try."""
    found = np.zeros(most)
    found[0] = 1.0
    for _ in range(n):
        found[1:] = found[1:] * (1 - p) + found[:-1] * p
        found[0] *= 1 - p
    return found


def chi_square(a: float, b: float, c: float, d: float) -> float:
    """The sum over cells of (seen - expected)**2 / expected."""
    seen = np.array([[a, b], [c, d]], dtype=float)
    expected = seen.sum(axis=1, keepdims=True) @ seen.sum(axis=0, keepdims=True) / seen.sum()
    return float(((seen - expected) ** 2 / expected).sum())


#: by generator, the answer to what was drawn
REFERENCES: Mapping[str, Callable[[Drawn], Any]] = {
    "conv_size": lambda v: convolved(v["n"], v["k"], v["s"], v["p"], v["p"]),
    "conv_same": lambda v: same(v["n"], v["k"], v["s"]),
    "conv_valid": lambda v: convolved(v["n"], v["k"], v["s"]),
    "conv_dilated": lambda v: convolved(v["n"], v["k"], dilation=v["d"]),
    "conv_transposed": lambda v: transposed(v["n"], v["k"], v["s"]),
    "conv_transposed_same": lambda v: len(np.repeat(np.zeros(v["n"]), v["s"])),
    "conv_shape": lambda v: (None, convolved(v["h"], v["k"]), convolved(v["w"], v["k"]), v["f"]),
    "conv2d_parameters": lambda v: weights((v["k"], v["k"], v["c"], v["f"]), (v["f"],)),
    "conv1d_parameters": lambda v: weights((v["k"], v["c"], v["f"]), (v["f"],)),
    "separable_parameters": lambda v: weights((v["k"], v["k"], v["c"], 1), (1, 1, v["c"], v["f"]), (v["f"],)),
    "receptive_field": lambda v: cells_seen(v["a"], v["s"], v["b"]),
    "conv_by_hand": kernel,
    "pool_size": lambda v: convolved(v["n"], v["p"], v["p"]),
    "pool_strided": lambda v: convolved(v["n"], v["p"], v["s"]),
    "pool_same": lambda v: same(v["n"], v["p"], v["p"]),
    "pool_maximum": lambda v: pooled(v["rows"]),
    "pool_average": lambda v: float(np.mean([v["a"], v["b"], v["c"], v["d"]])),
    "flatten_size": lambda v: convolved(convolved(v["n"], v["k"]), v["p"], v["p"]) ** 2 * v["f"],
    "global_pooling_shape": lambda v: (None, *np.zeros((v["h"], v["w"], v["c"])).mean(axis=(0, 1)).shape),
    "dense_parameters": lambda v: dense(v["n"], v["m"]),
    "model_parameters": lambda v: dense(v["a"], v["b"], v["c"], v["d"]),
    "dense_shape": lambda v: (None, *(np.zeros((v["t"], v["d"])) @ np.zeros((v["d"], v["m"]))).shape),
    "batchnorm_parameters": lambda v: weights((v["c"],), (v["c"],), (v["c"],), (v["c"],)),
    "batchnorm_trained": lambda v: weights((v["c"],), (v["c"],)),
    "batchnorm_value": lambda v: float(((np.array(v["values"]) - np.mean(v["values"])) / np.std(v["values"]))[0]),
    "batchnorm_output": lambda v: float(np.polyval([v["gamma"], v["beta"]], v["z"])),
    "moving_mean": lambda v: v["old"] + (1 - v["momentum"]) * (v["new"] - v["old"]),
    "batch_bytes": lambda v: int(np.prod([v["b"], v["h"], v["h"], v["c"]])) * np.dtype(np.float32).itemsize,
    "half_bytes": lambda v: np.zeros(dense(v["n"], v["m"]), np.float16).nbytes,
    "steps_per_epoch": lambda v: epochs(v["n"], v["b"])[0],
    "updates": lambda v: epochs(v["n"], v["b"])[0] * v["e"],
    "last_batch": lambda v: epochs(v["n"], v["b"])[2],
    "samples_seen": lambda v: epochs(v["n"], v["b"])[1] * v["e"],
    "validation_steps": lambda v: epochs(int(v["n"] * (1 - v["share"])), v["b"])[0],
    "descent_step": lambda v: v["w"] - v["rate"] * slope(lambda w: v["a"] * w * w, v["w"]),
    "largest_rate": lambda v: limit(v["a"]),
    "momentum_step": momentum,
    "adam_step": adam,
    "adagrad_step": adagrad,
    "softmax": lambda v: float(softmax([v["a"], v["b"], v["c"]])[0]),
    "sigmoid": lambda v: float((1 + np.tanh(v["z"] / 2)) / 2),
    "sigmoid_of_two": lambda v: float(np.log(softmax([v["a"], v["b"]])[0] / softmax([v["a"], v["b"]])[1])),
    "binary_crossentropy": bce,
    "categorical_crossentropy": lambda v: float(-np.dot(v["onehot"], np.log(v["found"]))),
    "sparse_crossentropy": lambda v: float(-np.dot(np.eye(3)[v["y"]], np.log(v["found"]))),
    "onehot_size": lambda v: int(np.prod([v["n"], len(np.eye(v["k"])[0])])),
    "precision": lambda v: metric(v, "precision"),
    "recall": lambda v: metric(v, "recall"),
    "f1": lambda v: metric(v, "f1"),
    "accuracy": lambda v: metric(v, "accuracy"),
    "specificity": lambda v: metric(v, "specificity"),
    "auc": auc,
    "mse": lambda v: regression(v, "mse"),
    "mae": lambda v: regression(v, "mae"),
    "rmse": lambda v: regression(v, "rmse"),
    "log_line": lambda v: float(np.linalg.norm([v["validation"] ** 0.5])),
    "mape": lambda v: regression(v, "mape"),
    "r2": lambda v: regression(v, "r2"),
    "huber": lambda v: huber(v["error"], v["delta"]),
    "log1p": lambda v: float(np.log1p(v["x"])),
    "expm1": lambda v: float(np.expm1(v["y"])),
    "standard_score": lambda v: float((v["x"] - numbers(v["values"]).mean()) / numbers(v["values"]).std()),
    "minmax": lambda v: float(np.polyval(np.polyfit([v["low"], v["high"]], [0, 1], 1), v["x"])),
    "minmax_back": lambda v: float(np.interp(v["share"], [0, 1], [v["low"], v["high"]])),
    "bayes_rule": counted_people,
    "mean_interval": lambda v: 1.96 * float(np.sqrt(v["s"] ** 2 / v["n"])),
    "share_interval": lambda v: 1.96 * float(np.std([1] * round(100 * v["p"]) + [0] * round(100 - 100 * v["p"])) / np.sqrt(v["n"])),
    "z_test": lambda v: erfc(abs(v["z"]) / sqrt(2)),
    "sample_size": smallest_sample,
    "power_of_test": lambda v: erfc((1.645 - v["d"]) / sqrt(2)) / 2,
    "binomial_chance": lambda v: float(chances(v["n"], v["p"])[v["k"]]),
    "poisson_chance": lambda v: float(chances(20_000, v["r"] / 20_000)[v["k"]]),
    "expected_value": lambda v: float(np.average([v["w"], -v["l"]], weights=[v["p"], 1 - v["p"]])),
    "pooled_share": lambda v: float(np.sign(v["a"] - v["b"]) * np.sqrt(chi_square(v["a"], v["n"] - v["a"], v["b"], v["n"] - v["b"]))),
    "chi_square": lambda v: chi_square(v["a"], v["b"], v["c"], v["d"]),
    "t_statistic": lambda v: float((v["x"] - v["m"]) / np.sqrt(v["s"] ** 2 / v["n"])),
}
