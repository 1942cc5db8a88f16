"""Whatever a spec makes, one thing changed, is refused: for every spec, at every place, by the spec alone."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from judge.inputs.checking import refusal
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from tests.depth import every
from tests.inputs.specs import SPECS

#: specs in whose inputs a blank more or less is a letter of a word
WITH_BLANKS = {"letters with blanks"}

#: specs that nothing tells how many lines follow, or where an empty line may be missing
OPEN_ENDED = {"until the end", "optional blank"}

#: a spec whose inputs have nothing that could be changed
EMPTY = {"no input"}

#: a number that no spec here allows, and no alphabet spells
HUGE = b"9" * 19

Change = Callable[[bytes, int], bytes]


def with_huge_token(content: bytes, place: int) -> bytes:
    tokens = list(re.finditer(rb"[^\s,]+", content))
    token = tokens[place % len(tokens)]
    return content[: token.start()] + HUGE + content[token.end() :]


def with_blank_before_a_token(content: bytes, place: int) -> bytes:
    tokens = list(re.finditer(rb"[^\s,]+", content))
    at = tokens[place % len(tokens)].start()
    return content[:at] + b" " + content[at:]


def with_blank_at_a_line_end(content: bytes, place: int) -> bytes:
    ends = [at for at, byte in enumerate(content) if byte == 10]
    at = ends[place % len(ends)]
    return content[:at] + b" " + content[at:]


def with_carriage_return(content: bytes, place: int) -> bytes:
    return with_blank_at_a_line_end(content, place).replace(b" \n", b"\r\n", 1)


def without_a_line(content: bytes, place: int) -> bytes:
    lines = content.splitlines(keepends=True)
    del lines[place % len(lines)]
    return b"".join(lines)


def with_a_line_twice(content: bytes, place: int) -> bytes:
    lines = content.splitlines(keepends=True)
    lines.insert(place % len(lines), lines[place % len(lines)])
    return b"".join(lines)


def with_leading_zero(content: bytes, place: int) -> bytes:
    numbers = list(re.finditer(rb"(?<![\w.])[0-9]+", content))
    assume(numbers)
    at = numbers[place % len(numbers)].start()
    return content[:at] + b"0" + content[at:]


ALWAYS_WRONG = [with_huge_token, with_blank_before_a_token, with_blank_at_a_line_end, with_carriage_return, with_leading_zero]


@pytest.mark.parametrize("name", every(4, [name for name in SPECS if name not in WITH_BLANKS | EMPTY]))
@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 1 << 30), size=st.sampled_from([1, 3, 8]), place=st.integers(0, 1000), change=st.sampled_from(ALWAYS_WRONG))
def test_one_thing_changed_is_refused(name: str, seed: int, size: int, place: int, change: Change) -> None:
    spec = read_spec(SPECS[name].text, name)
    changed = change(make_random(spec, seed, size).content, place)
    refused = refusal(spec, changed)
    assert refused is not None, changed
    assert re.match(r"line \d+: ", str(refused))


@pytest.mark.parametrize("name", every(4, [name for name in SPECS if name not in OPEN_ENDED | EMPTY]))
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 1 << 30), size=st.sampled_from([1, 3, 8]), change=st.sampled_from([without_a_line, with_a_line_twice]))
def test_a_line_less_or_more_at_the_end_is_refused(name: str, seed: int, size: int, change: Change) -> None:
    spec = read_spec(SPECS[name].text, name)
    content = make_random(spec, seed, size).content
    assume(content.strip())
    assert refusal(spec, change(content, -1)) is not None


@pytest.mark.parametrize("content", [b" ", b"\n", b"0", b"x\n", b"\r\n"])
def test_where_nothing_is_read_anything_is_refused(content: bytes) -> None:
    assert refusal(read_spec(SPECS["no input"].text, "no input"), content) is not None
