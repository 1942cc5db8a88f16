"""Command lines of other tools and habits, refused with what would have worked; no command is started here."""

import pytest

from judge.cli.arguments import parse
from judge.cli.arranging import arranged
from judge.cli.hangulkeys import as_keys
from judge.cli.refusing import refusal

LINES = [
    # other tools, and the name said twice
    ("oj t", "judge run?"), ("oj t -c ./a.out", "judge run?"), ("oj d 1000", "judge fetch 1000"), ("boj run 1000", "judge run 1000"),
    ("cargo test 1000", "judge run 1000"), ("python 1000.py", "judge run 1000.py"), ("judge stress 1000", "judge stress 1000"),
    ("백준 1000", "judge run 1000"), ("judge", "judge --help"), ("t 1000", "judge run 1000"),
    # Korean words and numbers, and a keyboard that is set to Hangul
    ("1000번", "judge run 1000 "), ("문제 1000", "judge show 1000"), ("풀기 1000", "judge new 1000"), ("복습", "judge today"),
    ("겨ㅜ 1000 -x", "judge run 1000 -x"), ("ㅣㅑㄴㅅ", "judge list"), ("벼ㅑㅋ", "judge quiz"),
    # an option's word without its option
    ("random gold", "judge random --level gold"), ("random 골드", "judge random --level 골드"), ("random 5", "judge random --count 5"),
    ("today 30분", "judge today --minutes 30"), ("web 8080", "judge web --port 8080"),
    # what an option that there is not had behind it
    ("run 1000 --time-limit 3", "judge run 1000,"), ("run 1000 --compiler g++", "judge run 1000,"),
    ("run --verbose 1000", "judge run 1000,"),
    ("run 1000 -e py", "judge run 1000 --language py"), ("stats --year 2026", "judge stats --years?"),
    # options that other tools call otherwise
    ("run 1000 --lang python", "judge run 1000 --language python"), ("stress 1000 --brute a.py", "judge stress 1000 --against a.py"),
    ("run 1000 --samples-only", "judge run 1000 --case sample"), ("config editor code --wait", "judge config editor 'code --wait'"),
    ("config minutes --set 30", "judge config minutes 30"), ("web --host 0.0.0.0", "judge web --help"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "told"), LINES, ids=[line for line, _ in LINES])
def test_what_would_have_worked_is_told(line: str, told: str) -> None:
    words, _ = arranged(line.split())
    assert parse(words) is None
    said = refusal(words).render(str)
    assert told in said


def test_hangul_is_what_was_pressed() -> None:
    assert [as_keys(word) for word in ("겨ㅜ", "ㄴㅅㄱㄷㄴㄴ", "쨍ㅍ-1", "값ㅛ", "run")] == [
        "run",
        "stress",
        "Wodv-1".lower(),
        "rkqty",
        "run",
    ]
