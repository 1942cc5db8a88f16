"""An input that misses its spec by one thing is refused, with the line that is wrong."""

import pytest

from judge.inputs.checking import refusal
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from tests.inputs.specs import SPECS


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("no input", "x\n", "line 1: expected the end of the input, found x"),
        ("no input", "\n", "line 1: expected the end of the input, found the end of the line"),
        ("two numbers", "1 10\n", "line 1: expected B from 1 to 9, found 10"),
        ("two numbers", "0 1\n", "line 1: expected A from 1 to 9, found 0"),
        ("two numbers", "1  2\n", "line 1: expected B from 1 to 9, found a blank"),
        ("two numbers", "1 2 \n", "line 1: expected the end of the line, found a blank"),
        ("two numbers", "1 2\n\n", "line 2: expected the end of the input, found the end of the line"),
        ("two numbers", "1 2\n3 4\n", "line 2: expected the end of the input, found 3"),
        ("two numbers", "1 2\r\n", "line 1: expected the end of the line, found a carriage return (CRLF line ends)"),
        ("two numbers", "01 2\n", "line 1: expected A from 1 to 9, found 01"),
        ("two numbers", "+1 2\n", "line 1: expected A from 1 to 9, found +1"),
        ("two numbers", "1\n2\n", "line 1: expected one blank and another value, found the end of the line"),
        ("two numbers", "", "line 1: expected A from 1 to 9, found the end of the input"),
        ("two numbers", "1 x\n", "line 1: expected B from 1 to 9, found x"),
        ("array", "3\n1 2\n", "line 2: expected one blank and another value, found the end of the line"),
        ("array", "2\n1 2 3\n", "line 2: expected the end of the line, found a blank"),
        ("array", "1\n-0\n", "line 2: expected A from -1000000000 to 1000000000, found -0"),
        ("column", "3\n1\n2\n", "line 4: expected x from 1 to 10000, found the end of the input"),
        ("column", "1\n1\n2\n", "line 3: expected the end of the input, found 2"),
        ("grid", "2 2\n.#\n.\n", "line 3: expected row: 2 to 2 characters of .#, found ."),
        ("grid", "1 2\n.x\n", "line 2: expected row: 2 to 2 characters of .#, found .x"),
        ("walled grid", "2 3\n#S#\n.##\n", "line 3: expected row with one of # as character 1, found .##"),
        ("walled grid", "2 2\n##\n##\n", "line 2: expected row with one of S as character 2, found ##"),
        ("start and exit in rules of their own", "2 2\nSE\nS.\n", "line 4: S must stand once in the lines of row, and stands 2 times"),
        ("start and exit", "2 2\nS.\n..\n", "line 4: E must stand once in the lines of row, and stands 0 times"),
        ("start and exit", "2 2\nSE\n.S\n", "line 4: S must stand once in the lines of row, and stands 2 times"),
        ("zeros on the diagonal", "2\n0 1\n1 1\n", "line 3: expected A from 0 to 0, found 1"),
        ("ends of an array", "2\n0 2\n1\n20\n", "line 2: expected A from 1 to 1, found 2"),
        ("ends of an array", "2\n0 1\n1\n22\n", "line 4: expected x from 20 to 21, found 22"),
        ("tree", "3\n1 2\n1 2\n", "line 4: edges u v: 1 2 comes twice"),
        ("tree", "4\n1 2\n3 4\n2 2\n", "line 5: edges u v: 2 is joined to itself"),
        ("connected graph", "4 3\n1 2 0\n1 3 0\n2 3 0\n", "line 5: edges u v: vertex 4 cannot be reached from 1"),
        ("acyclic graph", "3 3\n1 2\n2 3\n3 1\n", "line 5: edges u v: they go round in a circle"),
        ("loopless graph", "3 1\n2 2\n", "line 2: expected v with u != v, found 2"),
        ("permutation", "3\n1 2 2\n", "line 2: P is no permutation: a value is missing or comes twice"),
        ("distinct", "2\n5 5\n", "line 2: A must be distinct, and 5 comes twice"),
        ("sorted", "2\n2 1\n2\n1\n", "line 2: A must be sorted, each at least as large as the one before"),
        ("distinct points", "2\n1 1\n1 1\n", "line 4: rows of x y must be distinct, and (1, 1) comes twice"),
        ("until zeros", "1 2\n", "line 2: expected A from 0 to 9, found the end of the input"),
        ("until the end", "", "line 1: expected at least 1 of these lines, found 0"),
        ("intervals", "5 1\n4 3\n", "line 2: expected r from 4 to 5, found 3"),
        ("queries", "1\npush\n", "line 2: expected one blank and another value, found the end of the line"),
        ("queries", "1\npeek\n", 'line 2: expected push, found peek'),
        ("decimals", "1.234 2\n", "line 1: expected x with at most 2 decimals, found 1.234"),
        ("decimals", "1.5 1.4\n", "line 1: expected y from 1.5 to 5.25, found 1.4"),
        ("sum of test cases", "2\n1000\n" + " ".join(["1"] * 1000) + "\n1001\n", "line 4: expected N from 1 to 1000, found 1001"),
        ("product", "1000 1001\n", "line 1: expected M from 1 to 999, found 1001"),
        ("blank", "1\n2\n", "line 2: expected an empty line, found 2"),
        ("one of", "1\nperhaps\n", "line 2: expected w, one of yes, no, maybe, found perhaps"),
        ("glued", "1, 2\n", "line 1: expected B from 1 to 9, found a blank"),
        ("parents", "3\n1 3\n", "line 2: expected P from 1 to 2, found 3"),
    ],
)  # fmt: skip
def test_a_near_miss_is_refused(name: str, content: str, message: str) -> None:
    refused = refusal(read_spec(SPECS[name].text, name), content.encode())
    assert str(refused) == message


def test_the_last_newline_may_be_missing() -> None:
    assert refusal(read_spec(SPECS["two numbers"].text, "x"), b"1 2") is None


def test_bytes_that_are_no_text_are_refused() -> None:
    assert str(refusal(read_spec(SPECS["two numbers"].text, "x"), b"1 \xff\n")) == "line 1: not UTF-8 text"


def test_words_that_must_differ_do_so_in_their_own_lines() -> None:
    """As numbers: in each test case, in each list; not in all of the input."""
    spec = read_spec("T\n{\nN\nw * N\nu[1..N]\n} * T\n---\n1 <= T, N <= 9\nw: [a-c]{1..3}\nu: [a-c]{1}\nw, u: distinct\n", "x")
    assert refusal(spec, b"2\n2\na\nab\na b\n2\nab\na\nb a\n") is None
    for content, said in (
        (b"1\n2\na\na\na b\n", "line 4: w must be distinct, and a comes twice"),
        (b"1\n2\na\nb\nc c\n", "line 5: u must be distinct, and c comes twice"),
    ):
        found = refusal(spec, content)
        assert found is not None and str(found) == said
    assert all(refusal(spec, make_random(spec, seed, 20).content) is None for seed in range(40))
