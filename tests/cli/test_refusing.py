"""Command lines of other tools and habits, refused with what would have worked; no command is started here."""

import re
import shlex

import pytest

from judge.cli.arguments import find_command, parse
from judge.cli.arranging import arranged
from judge.cli.daywords import day_after
from judge.cli.hangulkeys import as_keys
from judge.cli.meantwords import meant_as, without_site
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
    ("run 1000 --watch", "judge watch 1000?"), ("wrong --tag dp", "judge list has: judge wrong"),
    ("web --port=8000 --open", "--port=8000,"),
    ("commit -am solved", "judge commit -m solved,"), ("config --editor vim", "judge config editor vim?"),
    ("new 1000 --editor code", "judge new 1000 --edit?"), ("run 1000 --input=in.txt --answer out.txt", "judge exec has: judge run 1000"),
    # several wrong words: what is told has none of them
    ("random 실버 dp", "judge random --level 실버"), ("serve 8000", "judge web --port 8000"),
    ("random --tier gold --fast", "judge random --level gold"),
    # hours, addresses of servers, a problem where none stands
    ("today 1시간", "judge today --minutes 60"), ("web 0.0.0.0:8000", "judge web --port 8000"), ("next 1920", "judge new --edit 1920"),
    ("undo 1000", "judge history 1000"), ("today 내일", "judge today"),
    # what no command is for
    ("exit", "by itself"), ("종료", "by itself"), ("uninstall", "pip uninstall judge-kit"), ("login", "no accounts"),
    ("clean", ".judge/cache"), ("plan", "plan.toml beside problems/"), ("계획", "judge today shows the day"),
    ("run 1000 --samples-only", "judge run 1000 --case sample"), ("config editor code --wait", "judge config editor 'code --wait'"),
    ("config minutes --set 30", "judge config minutes 30"), ("web --host 0.0.0.0", "judge web --help"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "told"), LINES, ids=[line for line, _ in LINES])
def test_what_would_have_worked_is_told(line: str, told: str) -> None:
    words, _ = arranged(line.split())
    assert parse(words) is None
    said = refusal(words).render(str)
    assert told in said


@pytest.mark.parametrize("line", [line for line, told in LINES if "--help" not in told and find_command(line.split()[0])])
def test_what_is_told_is_right(line: str) -> None:
    """Every command line of a message is one that is taken."""
    words, _ = arranged(line.split())
    told = re.findall(r"(?:: |mean )judge ([^?,]+)", refusal(words).render(str))
    assert told
    assert parse(shlex.split(told[-1])) is not None, told


@pytest.mark.parametrize(
    ("line", "option"),
    [
        ("stress 60s", "--time 60s"), ("stress 10분", "--time 10m"), ("bench 8h", "--time 8h"), ("sleep 3d", "--until 3d"),
        ("sleep 일주일", "--until 일주일"),
        ("sleep 2026-12-20", "--until 2026-12-20"), ("stress brute.py", "--against brute.py"), ("listen localhost:10043", "--port 10043"),
        ("run 60s", ""), ("run brute.py", ""), ("list 3d", ""),
    ],
)  # fmt: skip
def test_a_word_is_an_option_of_its_command(line: str, option: str) -> None:
    name, word = line.split()
    command = find_command(name)
    assert command is not None and " ".join(meant_as(command, word)) == option


def test_a_sites_name_before_a_number_says_no_more_than_it() -> None:
    assert without_site(("boj", "1000", "백준", "1001번", "dp")) == ("1000", "1001번", "dp")
    assert without_site(("boj", "dp")) == ("boj", "dp")


def test_days_are_counted_from_today() -> None:
    said = ("tomorrow", "내일", "3d", "3일", "3일 뒤", "2w", "2주", "일주일", "1 month", "7", "1970-01-11", "off", "d", "2x")
    assert [day_after(text, 0) for text in said] == [1, 1, 3, 3, 3, 14, 14, 7, 30, 7, 10, None, None, None]


def test_hangul_is_what_was_pressed() -> None:
    assert [as_keys(word) for word in ("겨ㅜ", "ㄴㅅㄱㄷㄴㄴ", "쨍ㅍ-1", "값ㅛ", "run")] == [
        "run",
        "stress",
        "Wodv-1".lower(),
        "rkqty",
        "run",
    ]
