"""The answers of number and shape cards, computed again: a second opinion on every figure.

A card of these kinds that is missing here fails the tests, so that no figure is taken on trust.
"""

from itertools import pairwise
from math import ceil, comb, exp, floor, log, log2, sqrt
from statistics import NormalDist, geometric_mean, mean, pstdev
from sys import getsizeof

Shape = tuple[int | None, ...]


def conv(size: int, kernel: int, padding: int = 0, stride: int = 1, dilation: int = 1) -> int:
    return floor((size + 2 * padding - dilation * (kernel - 1) - 1) / stride) + 1


def dense(*widths: int) -> int:
    """Parameters of a chain of dense layers of these widths, the input first."""
    return sum(before * after + after for before, after in pairwise(widths))


def squares(truth: list[float], guess: list[float]) -> float:
    return sum((t - g) ** 2 for t, g in zip(truth, guess, strict=True))


def auc(positives: list[float], negatives: list[float]) -> float:
    return mean((p > n) + (p == n) / 2 for p in positives for n in negatives)


def momentum(steps: int) -> float:
    v = w = 0.0
    for _ in range(steps):
        v = 0.9 * v - 0.1
        w += v
    return w


def octal(rights: str) -> int:
    """Octal digits, read as a decimal number, of rights written as rwxrwxrwx."""
    return int("".join(str(sum(bit for bit, r in zip((4, 2, 1), rights[i : i + 3], strict=True) if r != "-")) for i in (0, 3, 6)))


def probes(size: int) -> int:
    """Most probes that a binary search needs, the larger part being searched each time."""
    return 0 if size == 0 else 1 + probes(size // 2)


NUMBERS: dict[str, float] = {
    "stack-hidden-parameters": dense(4, 8, 3),
    "compile-cross-entropy-value": -log(0.25),
    "compile-guessing-level": -log(1 / 10),
    "binary-complement": 1 - 0.83,
    "binary-sigmoid-zero": 1 / (1 + exp(-2)),
    "binary-loss-value": -log(1 - 0.9),
    "binary-precision-value": 30 / (30 + 10),
    "binary-f1-value": 2 * 30 / (2 * 30 + 10 + 20),
    "binary-auc-by-pairs": auc([0.9, 0.4], [0.6, 0.4]),
    "multi-softmax-value": exp(2) / sum(map(exp, (2, 1, 0))),
    "regression-mse-value": squares([3, 5, 8], [2, 5, 12]) / 3,
    "regression-mae-value": mean((1, 0, 4)),
    "regression-mape-value": 100 * mean((abs(110 - 100) / 100, abs(150 - 200) / 200)),
    "optimizer-one-step": 3 - 0.1 * 2 * 3,
    "optimizer-quadratic-limit": 2 / 10,
    "optimizer-condition-number": 100**2 / 1**2,
    "optimizer-momentum-two-steps": momentum(2),
    "optimizer-momentum-limit": sum(0.9**k for k in range(1000)),
    "optimizer-adam-default-rate": 0.001,
    "training-steps-per-epoch": len(range(0, 1000, 32)),
    "training-samples-seen": 3 * sum(min(32, 1000 - start) for start in range(0, 1000, 32)),
    "training-last-batch": 1000 % 64,
    "training-test-interval": 1.96 * sqrt(0.9 * 0.1 / 100),
    "bn-by-hand": 2 * (3 - mean((1, 3))) / pstdev((1, 3)) + 7,
    "bn-relu-zero-share": 100 * NormalDist(2, 1).cdf(0),
    "bn-parameters": 4 * 32,
    "prep-geometric-mean": geometric_mean((1e5, 1e6)),
    "prep-undo-log10": 10**6.249 / 1e6,
    "prep-zscore-value": (62 - 50) / 8,
    "nan-rmse-over-mae": sqrt(2715612872704) / 888272.125,
    "nan-clip-value": 3 / sqrt(3**2 + 4**2),
    "eval-r2-offset": 1 - squares([1, 2, 3], [2, 3, 4]) / squares([1, 2, 3], [2, 2, 2]),
    "eval-r2-mean": 1 - squares([1, 2, 3], [2, 2, 2]) / squares([1, 2, 3], [2, 2, 2]),
    "eval-test-size-choice": ceil(1.96**2 * 0.9 * 0.1 / 0.02**2),
    "dense-video-axes": len(("count", "frames", "height", "width", "channels")),
    "dense-flatten-parameters": dense(28 * 28 * 3, 128),
    "dense-chain-parameters": dense(3, 10, 10, 1),
    "conv-size-formula": conv(32, 5, padding=1, stride=2),
    "conv-same-padding": next(p for p in range(9) if conv(28, 7, padding=p) == 28),
    "conv-parameters": 3 * 3 * 3 * 32 + 32,
    "pool-parameters": 0,
    "pool-odd-size": conv(7, 2, stride=2),
    "pool-max-by-hand": max(1, 5, 2, 4) - mean((1, 5, 2, 4)),
    "pool-average-corner": 4 / 9,
    "linux-chmod-octal": octal("rwxr-xr--"),
    "linux-umask-file": int(f"{0o666 & ~0o027:o}"),
    "linux-umask-directory": int(f"{0o777 & ~0o022:o}"),
    "cx-binary-search-steps": probes(1_000_000),
    "cx-subsets-of-20": sum(comb(20, size) for size in range(21)),
    "cx-pairs-of-2000": comb(2000, 2),
    "cx-knapsack-cells": len(range(100)) * len(range(100_000)),
    "cx-pointer-bytes": getsizeof([None] * 1_000_000) - getsizeof([]),
}

SHAPES: dict[str, Shape] = {
    "stack-output-shape": (None, 3),
    "compile-shape-of-one-hot": (200, 7),
    "multi-one-hot-shape": (64, 10),
    "regression-prediction-shape": (50, 1),
    "dense-last-axis-shape": (2, 4, 7),
    "dense-image-batch-shape": (100, 64, 64, 3),
    "conv-size-stride": (1, conv(28, 3), conv(28, 3), 32),
    "conv-same-stride-two": (8, ceil(28 / 2), ceil(28 / 2), 16),
    "conv-kernel-tensor": (3, 3, 3, 32),
    "pool-shape-default": (4, conv(26, 2, stride=2), conv(26, 2, stride=2), 32),
    "pool-global-shape": (16, 512),
    "dl-lstm-shape": (None, 20),
    "dl-lstm-sequences": (None, 7, 20),
    "dl-embedding-shape": (None, 30, 64),
}

#: figures that explanations, options and corrections quote, as the cards write them
QUOTED: dict[str, tuple[str, ...]] = {
    "training-test-500": tuple(f"{1.96 * sqrt(0.09 / n):.3f}" for n in (100, 500, 10_000)),
    "training-rows-from-44-steps": (str(43 * 32), str(44 * 32), str(43 * 32 + 1)),
    "prep-which-log": (f"{10**5.305:,.0f}", f"{exp(5.305):.0f}", f"{2**5.305:.1f}", f"{exp(5.305) - 1:.1f}"),
    "prep-undo-log10": (f"{10**6.249:,.0f}", f"{exp(6.249):.0f}"),
    "nan-log-is-it-nan": (f"{sqrt(2715612872704):,.0f}", "1.86", f"{sqrt(3.14159 / 2):.2f}"),
    "conv-compresses": (str(28 * 28), f"{26 * 26 * 32:,}"),
    "dense-flatten-parameters": (str(28 * 28 * 3), f"{dense(28 * 28 * 3, 128):,}", "896"),
    "nan-target-unscaled-bug": (f"{log(1_000_000):.1f}",),
    "cx-binary-search-steps": (f"{2**19:,}", f"{2**20:,}"),
    "cx-which-fits": (f"{200_000 * log2(200_000) / 1e6:.1f}*10^6", f"{200_000**2 / 1e10:.0f}*10^10"),
    "pool-global-shape": (str(7 * 7 * 512),),
    "regression-mape-asymmetric": (f"{100 * (1000 - 100) // 100} %",),
}
