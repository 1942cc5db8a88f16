"""Building blocks for generators: numbers, arrays, strings, trees, graphs, grids, points, intervals, queries, and their text.

For `generators/*.py` of problems, together with Hypothesis; knows nothing of the rest of the kit. See docs/strategies.md.
"""

from judge.strategies.arrays import arrays, matrices, partitions, permutations, shuffled
from judge.strategies.graphs import Graph, WeightedGraph, graphs, weighted_graphs
from judge.strategies.grids import grids, mazes
from judge.strategies.intervals import intervals
from judge.strategies.numbers import decimals_text, integers, long_numbers, primes
from judge.strategies.points import circle_points, collinear_points, convex_points, points
from judge.strategies.queries import QueryKind, queries
from judge.strategies.sizes import Size
from judge.strategies.strings import brackets, palindromes, periodic_strings, strings
from judge.strategies.trees import parents, trees, weighted_trees
from judge.strategies.writing import lines, several_cases

__all__ = [
    "Graph",
    "QueryKind",
    "Size",
    "WeightedGraph",
    "arrays",
    "brackets",
    "circle_points",
    "collinear_points",
    "convex_points",
    "decimals_text",
    "graphs",
    "grids",
    "integers",
    "intervals",
    "lines",
    "long_numbers",
    "matrices",
    "mazes",
    "palindromes",
    "parents",
    "partitions",
    "periodic_strings",
    "permutations",
    "points",
    "primes",
    "queries",
    "several_cases",
    "shuffled",
    "strings",
    "trees",
    "weighted_graphs",
    "weighted_trees",
]
