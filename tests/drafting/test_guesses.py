"""What a draft guesses is said in the learner's language, and read again from the file that it was written to."""

from string import Formatter

import pytest

from judge.drafting import guesses
from judge.drafting.draft import SpecDraft, guesses_of, render_draft
from judge.drafting.guesses import in_words, told_guess
from judge.drafting.unsaid import with_unsaid

TEMPLATES = [value for name, value in vars(guesses).items() if name.isupper() and not name.startswith("_") and name not in ("BESIDE", "N_")]


def marked(template: str, **values: object) -> str:
    return f"<{template.format(**values)}>"


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_guess_is_read_again(template: str) -> None:
    values = {name: f"A_{number}" for number, (_, name, _, _) in enumerate(Formatter().parse(template)) if name}
    written = template.format(**values)
    assert in_words(written, marked) == f"<{written}>"
    assert in_words(f"{written}; {written}", marked) == f"<{written}>; <{written}>"


def test_a_guess_that_begins_as_another_is_told_apart() -> None:
    assert in_words("A goes from 1 to 3, whose meanings the statement tells", lambda template, **_: template) == guesses.LISTED


def test_what_is_often_wrong_comes_first_and_says_so() -> None:
    often, sometimes, hardly = (
        "K goes from 1 to N",
        "N is at most 3, as in the samples",
        "C goes from 0 to 2, whose meanings the statement tells",
    )
    text = render_draft(SpecDraft("x", ("N K C",), guesses=(hardly, sometimes, often)))
    assert guesses_of(text) == (often, sometimes, hardly)
    assert f"# guess, look at it first: {often}\n" in text and f"# guess: {hardly}\n" in text
    assert [told_guess(guess, str.format).partition(":")[0] for guess in (often, sometimes, hardly)] == [
        "look at this guess first", "look at this guess first", "a guess",
    ]  # fmt: skip


def unsaid(said: list[str], rules: list[str]) -> tuple[str, ...]:
    return with_unsaid(SpecDraft("x", (), tuple(rules)), said).guesses


@pytest.mark.parametrize(
    "said",
    [
        "시작하는 칸 'S'는 하나씩만 주어진다",
        "S: 시작하는 칸. 한 번만 나온다",
        "The letter S appears exactly once",
        "만약 부모가 없다면 (루트) -1이 주어진다",
        "둘째 줄부터 정수 삼각형이 주어진다",
        "S is a palindrome",
        "K개의 소수가 한 줄에 주어진다",
        "두 소수 p와 q가 주어진다",
        "각 추의 무게는 앞의 추의 배수이다",
        "모든 자리의 숫자가 다른 수 N이 주어진다",
        "이때 반드시 이미 저장된 이름이 입력된다",
        "나무와 나무를 나타내는 괄호 표현이 주어진다",
    ],
)
def test_what_no_rule_says_is_a_guess(said: str) -> None:
    assert unsaid([said, "N개의 수가 주어진다", "N-1번까지 부모가 주어진다"], ["A: distinct"]) == (guesses.SAYS_MORE.format(said=said),)


def test_what_is_guaranteed_is_a_guess_unless_a_rule_may_say_it() -> None:
    said = "모든 도시가 이어져 있음이 보장된다"
    assert unsaid([said], ["1 <= N"]) == (guesses.SAYS_MORE.format(said=said),)
    assert not unsaid([said], ["u v: connected graph of N"])


def test_a_letter_that_stands_once_is_no_guess_where_a_rule_says_so() -> None:
    assert not unsaid(["시작하는 칸 'S'는 하나씩만 주어진다"], ["row: once [S]"])
    assert not unsaid(["두 마을을 잇는 길은 하나만 있다"], ["u v: simple graph of N"])


def test_what_the_learner_wrote_stays() -> None:
    assert in_words("my own thought", marked) == "my own thought"
