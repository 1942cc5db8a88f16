import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.strategies import QueryKind, queries
from tests.strategies.smallest import smallest

bulks = st.sampled_from([None, True, False])

#: a stack that is only known by its size
STACK = (
    QueryKind[int]("push", ((1, 9),), then=lambda size, arguments: size + 1),
    QueryKind[int]("pop", when=lambda size: size > 0, then=lambda size, arguments: size - 1),
    QueryKind[int]("size"),
)

#: numbers in a list: what is asked for depends on what is there
LIST = (
    QueryKind[list[int]](1, (st.integers(1, 5),), then=lambda known, arguments: [*known, arguments[0]]),
    QueryKind[list[int]](2, (lambda known: (1, len(known)), lambda known: st.sampled_from(known)), when=bool),
)


@given(st.data(), bulks)
def test_a_stack_is_never_popped_when_empty(data: st.DataObject, bulk: bool | None) -> None:
    found = data.draw(queries((0, 20), STACK, int, bulk=bulk))
    size = 0
    for word, *arguments in found:
        size += {"push": 1, "pop": -1, "size": 0}[word]
        assert size >= 0 and len(arguments) == (word == "push") and all(1 <= value <= 9 for value in arguments)


@given(st.data(), bulks)
def test_arguments_may_depend_on_the_state(data: st.DataObject, bulk: bool | None) -> None:
    known: list[int] = []
    for word, *arguments in data.draw(queries((0, 20), LIST, list, bulk=bulk)):
        if word == 1:
            known.append(arguments[0])
        else:
            assert 1 <= arguments[0] <= len(known) and arguments[1] in known


@given(queries((1, 9), [QueryKind[None](None, ((1, 3), (4, 6)))], lambda: None))
def test_a_kind_without_a_word_is_its_arguments(found: tuple[tuple[int, ...], ...]) -> None:
    assert all(len(query) == 2 and query[0] <= 3 < query[1] for query in found)


@given(queries(300, [QueryKind[None]("often", often=9), QueryKind[None]("rare")], lambda: None, bulk=True))
def test_kinds_come_as_often_as_they_should(found: tuple[tuple[str], ...]) -> None:
    assert 5 <= found.count(("rare",)) <= 70


@pytest.mark.full
def test_queries_shrink_to_few_with_few_arguments() -> None:
    assert smallest(queries((0, 20), STACK, int)) == ()
    assert smallest(queries((0, 20), STACK, int), lambda found: len(found) >= 3) == (("size",),) * 3
    assert smallest(queries((0, 20), STACK, int), lambda found: ("pop",) in found) == (("push", 1), ("pop",))
    twice = smallest(queries((0, 20), STACK, int), lambda found: found.count(("pop",)) >= 2)
    assert sorted(twice) == [("pop",), ("pop",), ("push", 1), ("push", 1)]


def test_bad_kinds_are_refused() -> None:
    with pytest.raises(ValueError, match=r"kinds \(\) is empty"):
        queries(1, (), int)
    with pytest.raises(ValueError, match="often of 'pop' 0 is below 1"):
        queries(1, [QueryKind[int]("pop", often=0)], int)
    with pytest.raises(ValueError, match="count -1 is below 0"):
        queries(-1, STACK, int)


@given(st.data())
def test_what_cannot_go_on_is_told_when_drawn(data: st.DataObject) -> None:
    with pytest.raises(ValueError, match="no kind is legal for query 1 in state 0"):
        data.draw(queries(2, STACK[1:2], int))
    with pytest.raises(ValueError, match=r"argument \(1, 0\) is empty"):
        data.draw(queries(1, [QueryKind[int]("at", (lambda size: (1, size),))], int))
