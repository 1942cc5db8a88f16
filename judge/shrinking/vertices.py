"""Passes over labels: drop those nobody mentions, whole subtrees, chunks, single ones; contract edges; rename to smaller ones."""

from collections.abc import Collection, Hashable, Iterator, Sequence
from itertools import combinations, islice

from judge.shrinking.attempts import Search
from judge.shrinking.labels import NEXT, Labelling, guesses, identity, labels_of, mentioned, without
from judge.shrinking.layout import Lines, replace_tokens

#: labels up to which every pair is contracted or swapped
_FEW_LABELS = 12

#: guesses that are tried, of those that are made of long lines of small integers
_GUESSES = 2_000

#: parts into which labels are cut when all but one of them are dropped at once
_PARTS = 64


def drop_labels_of_new_shape(search: Search) -> None:
    """Drop labels, unless lines have as many tokens each as when that was last tried in vain: guessing takes longer than most passes."""
    shape = _tokens(search.lines)
    if shape != search.shape_without_labels:
        drop_labels(search)
        search.shape_without_labels = _tokens(search.lines)


def _tokens(lines: Lines) -> tuple[int, ...]:
    return tuple(len(line.split()) for line in lines)


def drop_labels(search: Search) -> None:
    """Drop labels by every guess; after a success the guesses are made anew, but for those that have failed."""
    sizes: dict[Hashable, int] = {}
    while any(_drop_by(search, guess, sizes) for guess in islice(guesses(search.lines), _GUESSES)):
        pass


def _drop_by(search: Search, guess: Labelling, sizes: dict[Hashable, int]) -> bool:
    """Drop some labels by a guess; `sizes` has the chunks to begin with for each guess, 0 if it is given up."""
    key = identity(guess)
    lines = search.lines
    if sizes.get(key) == 0:
        return False
    order = _preorder(lines, guess)
    used = {label for labels in mentioned(lines, guess) for label in labels}
    unmentioned = set(order) - used
    if unmentioned and search.attempt(without(lines, guess, unmentioned)):
        return True
    if guess.owner is None and guess.mentions == NEXT and len(order) > _FEW_LABELS:
        return False
    if key in sizes or any(search.allows(without(lines, guess, probe)) for probe in _probes(order)):
        # where a label is no more than its mentions, any integer that is large enough seems to count labels
        there = order if guess.owner is not None else [label for label in order if label in used]
        for gone in _chunks(there, sizes.get(key, (len(there) + 1) // 2)):
            if search.attempt(without(lines, guess, gone)):
                sizes[key] = min(len(gone), len(order) - len(gone))
                return True
        if len(order) <= _FEW_LABELS and any(search.attempt(merged) for merged in _contracted(lines, guess)):
            sizes[key] = 1
            return True
    sizes[key] = 0
    return False


def _probes(order: Sequence[int]) -> Iterator[Collection[int]]:
    half = len(order) // 2
    yield from (set(order[half:]), set(order[:half]), {order[-1]}, {order[0]}, {order[half]}, {max(order)}, {min(order)})
    if len(order) <= _FEW_LABELS:
        yield from ({label} for label in order)


def _chunks(order: Sequence[int], size: int) -> Iterator[Collection[int]]:
    """Sets of labels to drop, halving; the end of the order first, then all but a part of it."""
    size = min(size, (len(order) + 1) // 2)
    while size:
        for stop in range(len(order), 0, -size):
            part = set(order[max(0, stop - size) : stop])
            yield part
            if size > 1 and len(order) <= _PARTS * size:
                yield set(order) - part
        size //= 2


def _preorder(lines: Lines, guess: Labelling) -> list[int]:
    """The labels as a walk along the lines finds them: what is left when the end of it is dropped hangs together."""
    neighbours: dict[int, list[int]] = {label: [] for label in labels_of(lines, guess)}
    for labels in mentioned(lines, guess):
        for mine, other in ((mine, other) for mine in labels[:1] for other in labels[1:2]):
            neighbours.setdefault(mine, []).append(other)
            neighbours.setdefault(other, []).append(mine)
    found: dict[int, None] = {}
    for root in list(neighbours):
        waiting = [root]
        while waiting:
            label = waiting.pop()
            if label not in found:
                found[label] = None
                waiting += neighbours[label]
    known = labels_of(lines, guess)
    return [label for label in found if label in known]


def _contracted(lines: Lines, guess: Labelling) -> Iterator[Lines]:
    """Inputs in which two ends of a line have become one label, and the line is gone."""
    for labels in mentioned(lines, guess):
        for gone, stays in ((labels[:1], labels[1:2]), (labels[1:2], labels[:1])):
            if gone and stays and gone != stays:
                yield _merged(lines, guess, gone[0], stays[0])


def _merged(lines: Lines, guess: Labelling, gone: int, stays: int) -> Lines:
    """The other label takes the place of one; a line between the two becomes one of the label that goes, and goes."""
    edge = {gone, stays}
    changed = list(lines)
    for row, labels in zip(range(guess.first, guess.last), mentioned(lines, guess), strict=True):
        if set(labels) != edge:
            columns = range(len(lines[row].split()))[guess.columns]
            changed[row] = replace_tokens(
                lines[row], {column: b"%d" % stays for column, label in zip(columns, labels, strict=True) if label == gone}
            )
    return without(tuple(changed), guess, {gone})


def rename_labels(search: Search) -> None:
    """Name labels in the order they appear, and swap pairs, where that is smaller."""
    for guess in (guess for guess in islice(guesses(search.lines), _GUESSES) if guess.owner is None):
        known = labels_of(search.lines, guess)
        first_seen = dict.fromkeys(label for labels in mentioned(search.lines, guess) for label in labels)
        names = dict(zip([*first_seen, *(set(known) - set(first_seen))], known, strict=False))
        if search.attempt(_renamed(search.lines, guess, names)):
            return
        if len(known) <= _FEW_LABELS:
            for one, other in combinations(known, 2):
                if search.attempt(_renamed(search.lines, guess, {one: other, other: one})):
                    return


def _renamed(lines: Lines, guess: Labelling, names: dict[int, int]) -> Lines:
    changed = list(lines)
    for row, labels in zip(range(guess.first, guess.last), mentioned(lines, guess), strict=True):
        columns = range(len(lines[row].split()))[guess.columns]
        changed[row] = replace_tokens(
            lines[row], {column: b"%d" % names.get(label, label) for column, label in zip(columns, labels, strict=True)}
        )
    return tuple(changed)
