"""The level of a problem for which nobody told one, guessed from what its page says: who solved it, how often it was right, its tags.

Two sums of weights, with the page's figures and from the tags alone: ridge regressions (penalty 1.0) on 1,230 problems of the closed site
with known levels, 682 of them bronze, 272 silver, 241 gold, 35 above, fitted in 2026. On problems that they had not seen they are 1.5 and
1.72 steps off in the mean; 73 and 68 of 100 guesses are within two steps. Above gold 1 they know little.

    solvers:370697   accepted-ratio:38.364    the keywords that hold the figures of a page
"""

from collections.abc import Iterable
from math import log10

from judge.keywords import GUESSED, level_at, level_of, tags_of

_SOLVERS, _RATIO = "solvers:", "accepted-ratio:"

#: where the sums begin, and what each tag of the page adds besides its own weight
_WITH_FIGURES, _TAGS_ALONE = (5.4883, 1.7247), (4.9164, 2.1764)

#: of the logarithm of those who solved it and its square, of the share of right submissions and its square
_OF_FIGURES = (2.6954, -0.4267, -6.5613, -0.8499)

#: of each tag: beside the figures, and alone
_OF_TAGS = {
    "implementation": (-2.8864, -3.5804), "math": (-2.4376, -2.7188), "arithmetic": (-2.8363, -3.8178), "string": (-2.0112, -2.3935),
    "graph-theory": (1.7222, 1.8433), "data-structures": (0.9728, 1.0863), "graph-traversal": (-2.5345, -2.4956),
    "dynamic-programming": (1.1013, 1.3577), "brute-force": (-0.7526, -0.4955), "sorting": (-1.0475, -1.0745),
    "breadth-first-search": (-0.4877, -0.7276), "greedy": (0.155, 0.1813), "number-theory": (-1.198, -1.6092),
    "depth-first-search": (-1.6645, -2.2325), "simulation": (0.032, -0.019), "backtracking": (2.1348, 1.964),
    "geometry": (-1.1392, -1.6743), "shortest-path": (-1.9595, -1.8501), "집합과-맵": (-1.6536, -1.6982),
    "binary-search": (-0.095, 0.1839), "big-integers": (-3.4721, -2.6755), "stack": (-1.2967, -0.9647), "segment-tree": (3.4092, 3.7182),
    "hash-set": (-3.3611, -4.1251), "combinatorics": (-0.7663, -1.6192), "dijkstra": (-0.5489, -0.8189), "grid-graph": (-1.1933, -1.843),
    "priority-queue": (-0.9118, -0.9589), "primality-test": (-2.2058, -2.2038), "tree": (0.4453, 0.2237),
    "two-pointer": (-1.0266, -0.8903), "parsing": (-1.0215, -1.4141), "prefix-sum": (-0.1333, 0.1153), "recursion": (1.7082, 1.8079),
    "bitmask": (0.4236, 0.1625), "floyd-warshall": (0.1428, -0.9691), "ad-hoc": (0.2883, 0.7715), "disjoint-set": (-1.4442, -1.3059),
    "case-work": (-1.9797, -1.1097), "deque": (-1.4126, -1.5101), "queue": (-1.6779, -2.286), "sieve": (1.954, 2.3216),
    "exponentiation-by-squaring": (3.0227, 3.7799), "euclidean": (-0.4507, -0.5057), "역추적": (0.8, 0.8355),
    "game-theory": (0.5926, 0.1461), "directed-acyclic-graph": (-0.4892, -0.7102), "topological-sorting": (-0.4892, -0.7102),
    "tree-set": (-0.6026, -1.2263), "parametric-search": (0.9271, 1.8536), "divide-and-conquer": (-0.0255, -0.5886),
    "knapsack": (0.0192, -0.1127), "홀짝성": (-0.9756, -1.4999), "kmp": (6.5858, 7.3617),
}  # fmt: skip


def level_or_guess(keywords: Iterable[str]) -> str:
    """The level that the keywords tell, else the guess `~gold-4`; empty where there is nothing to go by."""
    found = tuple(keywords)
    return level_of(found) or _guess(found)


def figures_as_keywords(solvers: str, ratio: str) -> tuple[str, ...]:
    """The figures of a page as keywords: `370697` and `38.364%`; none where one of them is no number."""
    share = ratio.strip().removesuffix("%")
    is_number = solvers.isascii() and solvers.isdecimal() and share.isascii() and share.replace(".", "", 1).isdecimal()
    return (f"{_SOLVERS}{int(solvers)}", f"{_RATIO}{share}") if is_number and int(solvers) else ()


def _guess(keywords: tuple[str, ...]) -> str:
    tags, solvers, percent = tags_of(keywords), _figure(keywords, _SOLVERS), _figure(keywords, _RATIO)
    if not solvers and not any(tag in _OF_TAGS for tag in tags):
        return ""
    start, each = _WITH_FIGURES if solvers else _TAGS_ALONE
    number = start + each * len(tags) + sum(_OF_TAGS.get(tag, (0.0, 0.0))[not solvers] for tag in tags)
    if solvers:
        size, share = log10(solvers), percent / 100
        number += sum(weight * value for weight, value in zip(_OF_FIGURES, (size, size * size, share, share * share), strict=True))
    return GUESSED + level_at(number)


def _figure(keywords: Iterable[str], prefix: str) -> float:
    """The number behind a prefix; 0 where there is none."""
    text = next((keyword.removeprefix(prefix) for keyword in keywords if keyword.startswith(prefix)), "")
    return float(text) if text.isascii() and text.replace(".", "", 1).isdecimal() else 0.0
