"""Queries: operations of several kinds in a row, each legal after those before it."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.choices import Choices
from judge.strategies.sizes import Size, checked, interval, sizes

State = TypeVar("State")

#: an argument: a range, values of a strategy, or either of them once the state is known
Fixed: TypeAlias = tuple[int, int] | SearchStrategy[Any]

#: the word and then its arguments; the word is missing where the kind has none
Query: TypeAlias = tuple[Any, ...]


class QueryKind(NamedTuple, Generic[State]):
    """One kind of query: its word or number (None: not shown), its arguments, and what it has to do with the state.

    `when`: whether it is legal in a state. `then`: the state after it, from the state and the arguments; a state may be changed in place
    and returned. `often`: how often it comes compared with the other kinds.
    """

    word: str | int | None
    arguments: tuple[Fixed | Callable[[State], Fixed], ...] = ()
    when: Callable[[State], bool] = lambda state: True
    then: Callable[[State, Query], State] = lambda state, arguments: state
    often: int = 1


def _argument(choices: Choices, argument: Any, state: Any) -> Any:
    known = argument(state) if callable(argument) and not isinstance(argument, SearchStrategy) else argument
    return choices.one(*interval("argument", known)) if isinstance(known, tuple) else choices.elements(known, 1)[0]


def _legal(kinds: Sequence[QueryKind[State]], wanted: int, state: State, number: int) -> QueryKind[State]:
    """The kind that was chosen, or the next one that is legal: what is taken out before it changes no other choice."""
    for kind in (*kinds[wanted:], *kinds[:wanted]):
        if kind.when(state):
            return kind
    raise ValueError(f"no kind is legal for query {number} in state {state!r}: add one that always is")


@st.composite
def _queries(
    draw: st.DrawFn, counts: SearchStrategy[int], kinds: Sequence[QueryKind[State]], start: Callable[[], State], *, bulk: bool | None
) -> tuple[Query, ...]:
    count = draw(counts)
    choices, state = Choices(draw, bulk), start()
    chosen = [number for number, kind in enumerate(kinds) for _ in range(kind.often)]
    made = 0

    def query() -> Query:
        nonlocal state, made
        made += 1
        kind = _legal(kinds, chosen[choices.one(0, len(chosen) - 1)], state, made)
        arguments = tuple([_argument(choices, argument, state) for argument in kind.arguments])
        state = kind.then(state, arguments)
        return arguments if kind.word is None else (kind.word, *arguments)

    return tuple(choices.repeated(count, query))


def queries(
    count: Size, kinds: Sequence[QueryKind[State]], start: Callable[[], State], *, bulk: bool | None = None
) -> SearchStrategy[tuple[Query, ...]]:
    """So many queries (0 or more), tuples of a word and arguments, each legal in the state that those before it leave; `start` makes the
    first state.

    One choice a query and one an argument; where choices come from a seed, an argument from a strategy repeats one value drawn then.
    Shrinks to few queries with few and small arguments, of kinds that stand first. ValueError: there are no kinds, `often` is below 1;
    when it is drawn: no kind is legal, an argument's range is empty.
    """
    if not kinds:
        raise ValueError("kinds () is empty: give at least one")
    for kind in kinds:
        checked(f"often of {kind.word!r}", kind.often, 1)
    return _queries(sizes("count", count), tuple(kinds), start, bulk=bulk)
