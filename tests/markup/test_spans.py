"""Markdown inside of a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.markup.span import Span
from judge.markup.spans import plain, spans


def looks(text: str) -> list[tuple[str, str]]:
    """Spans that are not empty, neighbours of one look joined."""
    found: list[tuple[str, str]] = []
    for text_of_span, look in spans(text):
        if found and found[-1][1] == look:
            found[-1] = (found[-1][0] + text_of_span, look)
        elif text_of_span:
            found.append((text_of_span, look))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", [("plain", "")]),
        ("**굵게**는", [("굵게", "bold"), ("는", "")]),
        ("*a* and _b_", [("a", "italic"), (" and ", ""), ("b", "italic")]),
        ("snake_case_name 2 * 3 * 4 a*b*c", [("snake_case_name 2 * 3 * 4 a*b*c", "")]),
        ("**never closed", [("**never closed", "")]),
        ("`x * y`", [("x * y", "code")]),
        ("`` a`b ``", [("a`b", "code")]),
        (r"\*x\* 1\. <b>HTML</b> &lt;&amp;", [("*x* 1. HTML <&", "")]),
        ("$N \\le 5$!", [("N ≤ 5", "italic"), ("!", "")]),
        (r"\$5, $x+\$$", [("$5, ", ""), ("x+$", "italic")]),
        ("$$x^2$$", [("x²", "italic")]),
        ("5$ and 6", [("5$ and 6", "")]),
        ("2<sup>10</sup> x<sub>ab</sub>", [("2¹⁰ x_ab", "")]),
        ("![그림](statement/a.png)", [("[그림]", "dim")]),
        ("![](statement/a.png)", [("[a.png]", "dim")]),
        ("[here](https://x.org)", [("here", "bold"), (" (https://x.org)", "dim")]),
        ("[https://x.org](https://x.org)", [("https://x.org", "bold")]),
        ("<https://x.org>", [("https://x.org", "")]),
        ("~~gone~~", [("gone", "dim")]),
        ("one  \ntwo\nthree", [("one\ntwo three", "")]),
        ("one<br>two", [("one\ntwo", "")]),
    ],
)
def test_spans(text: str, expected: list[tuple[str, str]]) -> None:
    assert looks(text) == expected


def test_plain() -> None:
    assert plain("**A** and `b`, $x_1$") == "A and b, x₁"


@given(st.text(alphabet="*_`$[]()!<>\\~ab 가\n", max_size=60))
def test_nothing_breaks_it(text: str) -> None:
    assert all(isinstance(span, Span) for span in spans(text))


@given(st.text(alphabet="abc 가나123.,", max_size=60))
def test_plain_text_stays(text: str) -> None:
    assert plain(text) == text
