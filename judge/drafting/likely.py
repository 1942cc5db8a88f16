"""What all samples keep, and would hardly keep by chance: distinct values, permutations, ends that differ or are in order. All guesses.

An input that breaks a rule of the statement makes a counterexample that is none; one rule too many only leaves inputs out. So what is
likely is asked for, where a draft is not confirmed.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from judge.drafting.blanks import may_stand_outside
from judge.drafting.connectedness import are_connected
from judge.drafting.draft import SpecDraft, render_draft
from judge.drafting.guesses import FIXED, LISTED, OTHERWISE, fields_of
from judge.drafting.linepairs import pairs_of, twos_of
from judge.drafting.memberlists import members_of
from judge.drafting.testlibpatterns import alphabet_text
from judge.drafting.toldtwice import twins_of
from judge.errors import PackageError
from judge.inputs.checking import refusal
from judge.inputs.expressions import Expression, Number, names_in, show
from judge.inputs.inputspec import Letters, Order, Spec, Variable, Whole
from judge.inputs.observing import SeenGroup, numbers_in
from judge.inputs.resolving import read_spec

_SPANS = re.compile(
    r"구간|시작|끝나|끝점|종료|출발 ?시|도착 ?시|부터[^.]{0,30}까지|번째에서|interval|range|segment|\bstarts?\b|\bends?\b"
    r"|\bfrom\b[^.]{0,30}\bto\b",
    re.IGNORECASE,
)
_EDGES = re.compile(
    r"간선|도로|정점|노드|다리|통로|연결|친구|이어|[을를] 잇|\bedges?\b|\broads?\b|\bvert|\bbridges?\b|\bconnect|\bfriends?\b|\bjoin",
    re.IGNORECASE,
)
_PLACES = re.compile(r"행[^.]{0,30}열|좌표|위치|\brows?\b[^.]{0,40}\bcol|\bpositions?\b|\bcoordinates?\b", re.IGNORECASE)
_APART = re.compile(
    r"갈 수 없|도달할 수 없|만날 수 없|연결 요소|불가능|경로가 없|길이 없|-1|그룹|떨어져"
    r"|disconnected|unreachable|impossible|no (?:path|way)|component",
    re.IGNORECASE,
)
#: cells that hold something, and people who know each other: nothing is told twice, unless the statement says so
_CELLS = re.compile(r"칸[에은]|격자|체스판|바둑판|\bcells?\b|\bchess ?board\b")
_KNOWN = re.compile(r"친구|관계|신뢰|friend|relation", re.IGNORECASE)
_OFTEN = re.compile(
    r"여러 번|중복|같은 (?:칸|쌍|관계|위치)|두 번 이상|more than once|several times|multiple times|not necessarily", re.IGNORECASE
)
_LOOPS = re.compile(r"자기 자신|같을 수|itself|may be (?:equal|the same)|self-?loops?", re.IGNORECASE)

#: so many lines whose ends differ, or are in order, are no chance
_LEAST_LINES, _LEAST_ORDERED = 2, 5
#: so many edges to where they begin would be there by chance, and are not
_EXPECTED_LOOPS = 1.0
#: so many lines of which none comes twice
_LEAST_ROWS = 3
#: so many equal pairs would be there by chance, and are not
_EXPECTED_TWINS = 3.0
#: of so many bytes a letter that stands once is one of a kind
_LEAST_GRID = 12
#: so many numbers, of so few kinds, are no amounts
_LEAST_CELLS, _MOST_KINDS, _MOST_DIGIT = 12, 4, 9
#: the least values that are a permutation by no chance
_LEAST_PERMUTED = 4
#: and beside other values of their lines, where an end of an edge may look like it
_LEAST_BESIDE = 6


class _Ground(NamedTuple):
    """A draft's spec, what samples have of each name, the statement, whether samples keep further rules."""

    spec: Spec
    seen: Mapping[str, list[SeenGroup]]
    statement: str
    holds: Callable[..., bool]
    #: names that share their line with others
    beside: frozenset[str]
    #: bytes of all samples
    size: int
    #: names that the statement does not know
    unnamed: frozenset[str]
    #: names of numbers whose meanings it tells, of lists of some of what was counted before
    listed: frozenset[str]
    members: frozenset[str]


def with_likely(draft: SpecDraft, statement: str, samples: Sequence[bytes]) -> SpecDraft:
    """The draft with the rules that its samples speak for, each a guess."""
    spec = read_spec(render_draft(draft), "input.spec")
    seen: dict[str, list[SeenGroup]] = {}
    for sample in samples:
        for name, groups in numbers_in(spec, sample).items():
            seen.setdefault(name, []).extend(groups)
    found = draft

    def holds(*rules: str) -> bool:
        try:
            longer = read_spec(render_draft(found._replace(rules=(*found.rules, *rules))), "input.spec")
        except (PackageError, RecursionError):
            return False
        return all(refusal(longer, sample) is None for sample in samples)

    beside = frozenset(name for pair, _ in pairs_of(spec.layout) for name in pair)
    ground = _Ground(
        spec=spec,
        seen=seen,
        statement=statement,
        holds=holds,
        beside=beside,
        size=sum(map(len, samples)),
        unnamed=_named_by(OTHERWISE, "names", draft),
        listed=_named_by(LISTED, "name", draft),
        members=frozenset(members_of(spec, statement)),
    )
    for rule in _rules(ground):
        if holds(rule):
            found = found._replace(rules=(*found.rules, rule), guesses=(*found.guesses, FIXED.format(rule=rule)))
    return found


def _named_by(template: str, field: str, draft: SpecDraft) -> frozenset[str]:
    """The names in guesses of one kind."""
    shown = [found[field] for guess in draft.guesses if (found := fields_of(guess, template))]
    return frozenset(name for names in shown for name in names.split(", "))


def _rules(ground: _Ground) -> Iterator[str]:
    for pair, is_told_often in pairs_of(ground.spec.layout):
        yield from _of_pair(*pair, ground, is_told_often=is_told_often)
    for names in twos_of(ground.spec.layout):
        yield from _of_rows(*names, ground)
    yield from twins_of(ground.spec, ground.statement, ground.unnamed)
    for name, variable in ground.spec.variables.items():
        yield from _of_many(name, variable, ground)
        yield from _of_letters(name, variable, ground)
        if isinstance(variable.kind, Letters) and {" "} < set(variable.kind.alphabet) and not may_stand_outside(ground.statement):
            yield f"{name}: spaced"


def _of_rows(first: str, second: str, ground: _Ground) -> Iterator[str]:
    """Lines of two values, none of which comes twice: cells of which each holds one thing, who knows whom."""
    are_whole = all(
        isinstance(ground.spec.variables[name].kind, Whole) and _has_top(ground.spec.variables[name], {first, second})
        for name in (first, second)
    )
    if not are_whole or any(first in graph.ends for graph in ground.spec.graphs) or _OFTEN.search(ground.statement):
        return
    lines = sum(len(group.values) for group in ground.seen.get(first, ()))
    high = _top(ground.spec.variables[second])
    is_known = high is not None and any(names_in(high)) and _KNOWN.search(ground.statement) is not None
    if lines >= _LEAST_ROWS and (is_known or _CELLS.search(ground.statement)):
        yield f"{first} {second}: distinct"


def _of_pair(first: str, second: str, ground: _Ground, *, is_told_often: bool) -> Iterator[str]:
    """Rules of two values on a line: numbers of two different things, the begin and the end of something."""
    one, other = (ground.spec.variables[name] for name in (first, second))
    if not (isinstance(one.kind, Whole) and isinstance(other.kind, Whole)) or any(first in graph.ends for graph in ground.spec.graphs):
        return
    high = _top(one)
    lines = sum(len(group.values) for group in ground.seen.get(first, ()))
    are_named = not {first, second} <= ground.unnamed
    if are_named and sum(len(group.values) / max(1, group.high) for group in ground.seen.get(first, ())) < _EXPECTED_LOOPS:
        return  # where it has names for them, it says what holds between them
    if high is None or high != _top(other) or one.relations or other.relations or _are_compared(one, other):
        return
    is_counted = any(names_in(high))
    has_places = _PLACES.search(ground.statement) is not None
    if not (is_counted or has_places or are_named) and _SPANS.search(ground.statement) and lines >= _LEAST_ORDERED:
        yield from [rule for rule in (f"{first} < {second}", f"{first} <= {second}") if ground.holds(rule)][:1]
    is_edge = is_counted and _EDGES.search(ground.statement) is not None and not has_places
    if not is_edge or lines < _LEAST_LINES or _LOOPS.search(ground.statement):
        return
    if is_told_often and not are_named and not _APART.search(ground.statement) and are_connected(ground.seen[first], ground.seen[second]):
        yield f"{first} {second}: connected graph of {show(high)}"
    yield f"{first} != {second}"


def _are_compared(one: Variable, other: Variable) -> bool:
    """Whether the statement says itself how two values are to each other."""
    names = {name for variable in (one, other) for bound in variable.bounds for name in names_in(bound.value)}
    return bool(names & {one.name, other.name})


def _of_many(name: str, variable: Variable, ground: _Ground) -> Iterator[str]:
    """Rules of all values of an array or a column."""
    yield from _of_few(name, ground)
    groups = [group for group in ground.seen.get(name, ()) if len(group.values) > 1]
    if not isinstance(variable.kind, Whole) or variable.is_distinct or variable.is_permutation or variable.are_parents:
        return
    if (
        not groups
        or any(len(set(group.values)) < len(group.values) for group in groups)
        or any(name in graph.ends for graph in ground.spec.graphs)
    ):
        return
    if all(set(group.values) == set(range(1, len(group.values) + 1)) for group in groups):
        is_long = max(len(group.values) for group in groups) >= _LEAST_PERMUTED
        is_mixed = any(group.values != sorted(group.values) for group in groups)
        high = _top(variable)
        is_apart = name not in ground.beside or max(len(group.values) for group in groups) >= _LEAST_BESIDE
        is_number = name in ground.unnamed or (high is not None and any(names_in(high)))
        if is_long and is_mixed and is_number and variable.order is Order.ANY and is_apart:
            yield f"{name}: permutation"
        return
    twins = sum(len(group.values) * (len(group.values) - 1) / 2 / max(1, group.high - group.low + 1) for group in groups)
    if twins >= _EXPECTED_TWINS or name in ground.members:
        yield f"{name}: distinct"


def _of_few(name: str, ground: _Ground) -> Iterator[str]:
    """A number that says what is in a cell: 0, 1 or 2, and nothing else in many of them, where the statement does not name it."""
    values = [value for group in ground.seen.get(name, ()) for value in group.values]
    few, most = set(values), max((group.high for group in ground.seen.get(name, ())), default=0)
    if (
        name not in ground.unnamed - ground.listed
        or len(values) < _LEAST_CELLS
        or len(few) > _MOST_KINDS
        or not 0 <= min(few) <= max(few) <= _MOST_DIGIT
    ):
        return
    if max(few) < most and few == set(range(min(few), max(few) + 1)):
        yield f"{min(few)} <= {name} <= {max(few)}"


def _of_letters(name: str, variable: Variable, ground: _Ground) -> Iterator[str]:
    """The letters that stand once among signs: the start and the exit of a grid."""
    kind = variable.kind
    if not isinstance(kind, Letters) or kind.least != kind.most or kind.most == Number(1) or ground.size < _LEAST_GRID:
        return
    pinned = {letter for cell in variable.cells if cell.letters is not None for letter in cell.letters.alphabet}
    has_signs = not all(map(str.isalpha, kind.alphabet))
    asked = [letter for letter in kind.alphabet if (letter.isalpha() and has_signs) or _is_told_once(letter, ground.statement)]
    once = {letter for letter in asked if letter not in pinned and ground.holds(f"{name}: once {alphabet_text({letter})}")}
    if once:
        yield f"{name}: once {alphabet_text(once)}"


def _is_told_once(letter: str, statement: str) -> bool:
    """Whether a statement says right after a letter that there is one of it."""
    return re.search(rf"{re.escape(letter)}[^.\n]{{0,14}}(?:하나|한 ?개|1 ?개|한 ?곳|\bonce\b|exactly one)", statement) is not None


def _has_top(variable: Variable, row: set[str]) -> bool:
    """Whether a name has an upper bound that none of its row is: rows are planned by it."""
    return any(bound.is_upper and not set(names_in(bound.value)) & row for bound in variable.bounds)


def _top(variable: Variable) -> Expression | None:
    """The one upper bound of a name."""
    tops = {bound.value for bound in variable.bounds if bound.is_upper}
    return next(iter(tops)) if len(tops) == 1 else None
