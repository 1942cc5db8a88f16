"""The answers of number cards in the decks beside the notes, computed again."""

from math import ceil, comb, cos, exp, log, log2, pi, prod, sqrt
from statistics import NormalDist, median, variance

FURTHER_NUMBERS: dict[str, float] = {
    "ml-kfold-models": 5 * 12,
    "ml-kfold-share": 100 * 9 / 10,
    "ml-precision-from-counts": 40 / 50,
    "ml-recall-from-counts": 150 / 200,
    "ml-macro-f1": (0.9 + 0.6 + 0.3) / 3,
    "ml-gini": 1 - (0.75**2 + 0.25**2),
    "ml-entropy": -2 * 0.5 * log2(0.5),
    "ml-bootstrap-left-out": exp(-1),
    "ml-pca-explained": 100 * (6 + 3) / 10,
    "st-median-even": median([3, 9, 1, 7]),
    "st-sample-variance": variance([2, 4, 6]),
    "st-scale-variance": 3**2,
    "st-variance-sum": sqrt(9 + 16),
    "st-iqr": 32 + 1.5 * (32 - 20),
    "st-conditional": 0.12 / 0.3,
    "st-union": 0.5 + 0.4 - 0.5 * 0.4,
    "st-at-least-one": 1 - 0.9**5,
    "st-birthday": 1 - prod((365 - i) / 365 for i in range(23)),
    "st-binomial-mean": 200 * 0.03,
    "st-binomial-sd": sqrt(100 * 0.5 * 0.5),
    "st-poisson-zero": exp(-2),
    "st-normal-68": 100 * (NormalDist().cdf(1) - NormalDist().cdf(-1)),
    "st-zscore": (130 - 100) / 15,
    "st-standard-error": 12 / sqrt(36),
    "st-halve-error": 2**2,
    "st-multiple-tests": 1 - 0.95**20,
    "st-bonferroni": 0.05 / 10,
    "st-chi2-df": (3 - 1) * (4 - 1),
    "dl-dropout-scale": 1 / (1 - 0.2),
    "dl-patience": 8 + 5,
    "dl-rnn-params": 20 * (10 + 20) + 20,
    "dl-lstm-params": 4 * (20 * (10 + 20) + 20),
    "dl-attention-scores": 12 * 12,
    "dl-embedding-params": 5000 * 64,
    "dl-cosine-half": 0.1 * (1 + cos(pi / 2)) / 2,
    "dl-linear-scaling": 0.01 * 256 / 32,
    "dl-stacked-receptive": 1 + 3 * 2,
    "dl-depthwise": 3 * 3 * 32 + 32 * 64,
    "dl-float16-min": 2**-24 / 1e-8,
    "dl-perplexity-uniform": round(exp(log(1000)), 9),
    "dl-adam-memory": 4 * 4 * 1e8 / 1e9,
    "dl-flatten-vs-pool": 7 * 7 * 512 * 10 - 512 * 10,
    "cx-edges-complete": comb(100, 2),
    "cx-tree-edges": 50 - 1,
    "cx-grid-paths": comb(5, 2),
}

#: by card of several parts, the answers of its parts; a list is a shape, words are as they stand
PARTS: dict[str, list[float | list[int] | str]] = {
    "training-epoch-in-parts": [ceil(1000 / 32), 1000 % 32, len(range(0, 1000, 32)) * 5],
    "eval-confusion-in-parts": [(40 + 130) / 200, 40 / (40 + 10), 40 / (40 + 20)],
    "pt-layers-in-parts": [
        [8, 16, *(len(range(32 - 3 + 1)) for _ in range(2))], prod((16, 3, 3, 3)) + 16, [8, 16, *(len(range(0, 30, 2)) for _ in range(2))],
        prod((10, 16, 15, 15)) + 10,
    ],
    "bn-counts-in-parts": [64 + 64, 64 + 64, 4 * 64],
    "stack-methods-in-parts": ["compile", "fit", "evaluate", "predict"],
}  # fmt: skip
