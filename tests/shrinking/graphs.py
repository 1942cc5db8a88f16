"""Trees and graphs."""

from collections.abc import Sequence
from itertools import combinations
from random import Random

from tests.shrinking.formats import Pair, Rows, numbers, text_of, whole, wholes

# trees


def is_connected(count: int, edges: Sequence[Sequence[int]]) -> bool:
    groups = list(range(count + 1))
    for one, other in (edge[:2] for edge in edges):
        groups = [groups[one] if group == groups[other] else group for group in groups]
    return len(set(groups[1:])) == 1


def tree_is_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 1000)
    edges = [wholes(row, 2, 1, count) for row in rows[1:]]
    return len(edges) == count - 1 and is_connected(count, edges)


def tree_is_wrong(rows: Rows) -> bool:
    ends = [word for row in rows[1:] for word in row]
    return any(ends.count(vertex) >= 3 for vertex in set(ends))


def path_is_wrong(rows: Rows) -> bool:
    """There is a path of three edges with both ends numbered higher than what is between them."""
    neighbours: dict[int, list[int]] = {}
    for one, other in (numbers(row) for row in rows[1:]):
        neighbours.setdefault(one, []).append(other)
        neighbours.setdefault(other, []).append(one)
    return any(
        min(left, right) > max(one, other) and left != right
        for one, nexts in neighbours.items()
        for other in nexts
        for left in neighbours[one]
        if left != other
        for right in neighbours[other]
        if right != one
    )


def big_tree(random: Random) -> str:
    count = random.randint(60, 150)
    names = random.sample(range(1, count + 1), count)
    edges = [(names[child], names[random.randrange(max(0, child - 5), child)]) for child in range(1, count)]
    random.shuffle(edges)
    return text_of(count, *edges)


# graphs


def graph_is_valid(rows: Rows) -> bool:
    vertices, count = wholes(rows[0], 2, 0, 1000)
    edges = [(*wholes(row[:2], 2, 1, vertices), whole(row[2], 1, 1000)) for row in rows[1:] if len(row) == 3]
    pairs = {frozenset(edge[:2]) for edge in edges}
    return len(edges) == len(rows) - 1 == count == len(pairs) and all(len(pair) == 2 for pair in pairs)


def connected_graph_is_valid(rows: Rows) -> bool:
    return graph_is_valid(rows) and is_connected(int(rows[0][0]), [numbers(row) for row in rows[1:]])


def graph_is_wrong(rows: Rows) -> bool:
    heavy = [row for row in rows[1:] if int(row[2]) >= 50]
    return any(set(one[:2]) & set(other[:2]) for one, other in combinations(heavy, 2))


def triangle_is_wrong(rows: Rows) -> bool:
    edges = [frozenset(row[:2]) for row in rows[1:]]
    return any(one ^ other in edges for one, other in combinations(edges[:60], 2) if len(one & other) == 1)


def big_graph(random: Random) -> str:
    vertices = random.randint(20, 50)
    edges = {(random.randint(1, vertex - 1), vertex) for vertex in range(2, vertices + 1)}
    edges |= {(one, other) for one, other in (random.sample(range(1, vertices + 1), 2) for _ in range(60))}
    unique = {frozenset(edge): edge for edge in edges}
    return text_of((vertices, len(unique)), *((*edge, random.randint(1, 1000)) for edge in unique.values()))


def graphs_are_valid(rows: Rows) -> bool:
    (count,) = wholes(rows[0], 1, 1, 100)
    position = 1
    for _ in range(count):
        vertices, edges = wholes(rows[position], 2, 0, 100)
        for row in rows[position + 1 : position + 1 + edges]:
            wholes(row, 2, 1, vertices)
        position += 1 + edges
    return position == len(rows)


def graphs_are_wrong(rows: Rows) -> bool:
    position = 1
    while position < len(rows):
        vertices, edges = numbers(rows[position])
        ends = {word for row in rows[position + 1 : position + 1 + edges] for word in row}
        if edges and vertices and "1" not in ends:
            return True
        position += 1 + edges
    return False


def big_graphs(random: Random) -> str:
    lines: list[object] = [20]
    for _ in range(20):
        vertices, edges = random.randint(5, 30), random.randint(0, 20)
        lines.append((vertices, edges))
        lines += [(random.randint(1, vertices), random.randint(1, vertices)) for _ in range(edges)]
    return text_of(*lines)


PAIRS = {
    "tree": Pair(tree_is_valid, tree_is_wrong, big_tree, "4\n1 2\n1 3\n1 4\n"),
    "path in a tree": Pair(tree_is_valid, path_is_wrong, big_tree, "4\n1 2\n1 3\n2 4\n"),
    "graph": Pair(graph_is_valid, graph_is_wrong, big_graph, "3 2\n1 2 50\n1 3 50\n"),
    "connected graph": Pair(connected_graph_is_valid, triangle_is_wrong, big_graph, "3 3\n1 2 1\n1 3 1\n2 3 1\n"),
    "graphs": Pair(graphs_are_valid, graphs_are_wrong, big_graphs, "1\n2 1\n2 2\n"),
}
