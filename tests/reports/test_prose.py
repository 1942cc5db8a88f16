"""Markdown on a terminal."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.cli.terminal import on_screen
from judge.reports.prose import render_prose
from judge.reports.style import Style
from judge.reports.visible import width

PAGE = """\
수열 A가 있습니다. **모든** 수는 $1 \\le A_i \\le 10^9$ 을 만족합니다.

## 입력

- 첫째 줄에 `N`
- 둘째 줄에 아주 긴 설명이 이어져서 줄이 넘어가는 항목입니다 그렇습니다

| 이름 | 뜻 |
| --- | --- |
| N | 수의 개수 |

```
1 2
```
"""


def shown(text: str, columns: int = 40, *, colour: bool = False) -> list[str]:
    return list(render_prose(text, Style(columns=columns, has_colour=colour)))


def on_terminal(lines: list[str]) -> str:
    return "\n".join(map(on_screen, lines))


def test_page() -> None:
    assert shown(PAGE) == [
        "수열 A가 있습니다. 모든 수는",
        "1 ≤ Aᵢ ≤ 10⁹ 을 만족합니다.",
        "",
        "입력",
        "",
        "- 첫째 줄에 N",
        "- 둘째 줄에 아주 긴 설명이 이어져서 줄이",
        "  넘어가는 항목입니다 그렇습니다",
        "",
        "이름  뜻",
        "----  ---------",
        "N     수의 개수",
        "",
        "    1 2",
    ]


def test_formulas_and_code_stay_whole_but_for_long_ones() -> None:
    assert shown("a" * 35 + " $1 < 2$ `a b c`") == ["a" * 35, "1 < 2 a b c"]
    assert shown("a" * 30 + " $1 + 2 + 3 + 4 + 5$") == ["a" * 30 + " 1 + 2 + 3", "+ 4 + 5"]


def test_colours_only_where_there_are_colours() -> None:
    assert "\x1b[1m모든\x1b[0m" in on_terminal(shown(PAGE, colour=True))
    assert "\x1b" not in "\n".join(shown(PAGE))


def test_without_colours_the_page_is_the_same() -> None:
    plain = re.sub(r"\x1b\[[0-9;]*m", "", on_terminal(shown(PAGE, colour=True)))
    assert plain == "\n".join(shown(PAGE))


def test_wide_tables_and_words_are_cut_or_broken() -> None:
    lines = shown("| " + "가" * 40 + " | b |\n| --- | --- |\n| 1 | 2 |\n\n" + "x" * 100, 30)
    assert all(width(line) <= 30 for line in lines) and sum(line.count("x") for line in lines) == 100


def test_cells_of_a_wide_table_lose_nothing() -> None:
    lines = shown("| name | what |\n| --- | --- |\n| JAX | compiles and differentiates functions |\n| none | |\n", 24)
    assert lines == ["name  what", "----  ------------------", "JAX   compiles and", "      differentiates", "      functions", "none"]


def test_a_line_does_not_end_within_a_relation() -> None:
    assert shown("a number (0 < A, B < 10)", 20) == ["a number (0 < A,", "B < 10)"]
    assert shown("a b 1 ≤ N", 8) == ["a b", "1 ≤ N"]


def test_no_control_character_reaches_the_terminal() -> None:
    assert "\x1b" not in "\n".join(shown("a \x1b[2J b\n\n```\n\x1b[31m\n```\n\n| \x1b[1m | x |\n| --- | --- |\n"))


@given(st.text(alphabet="ab 가나*`$|-#>\n0.", max_size=120), st.sampled_from([40, 60, 80]))
def test_lines_fit(text: str, columns: int) -> None:
    code = [line for line in shown(text, columns) if line.startswith("    ")]
    assert all(width(line) <= columns or line in code for line in shown(text, columns))


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_long_lines_are_not_tiring(columns: int) -> None:
    assert max(map(width, shown("word " * 200, columns))) <= min(columns, 100)
