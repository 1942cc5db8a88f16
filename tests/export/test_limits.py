"""One limit for all languages: the widest that an accepted submission needs, told where it is not the problem's."""

import pytest
from hypothesis import given

from judge.export.limits import choose_limits, render_limits
from judge.language import memory_limit_mib, time_limit_s
from judge.languages import LANGUAGES, languages_of
from judge.problemlimits import LanguageLimits, Limits
from tests.drawn import limit_numbers

CPP = languages_of(".cpp")
PYTHON = languages_of(".py")


def said(limits: Limits, source_bytes: int = 0) -> dict[str, object]:
    found = render_limits(limits, source_bytes=source_bytes)
    assert found.pop("time_multipliers") == {"ac_to_time_limit": 1.0, "time_limit_to_tle": 1.0}
    return found


def test_limits_stay_where_no_accepted_submission_needs_more() -> None:
    chosen, notes = choose_limits(Limits(2, 128), CPP, answer_bytes=10, widens_time=True)
    assert said(chosen) == {"time_limit": 2, "memory": 128}
    assert notes == []


def test_the_language_that_gets_most_sets_the_limits() -> None:
    chosen, notes = choose_limits(Limits(2, 128), [*CPP, *PYTHON], answer_bytes=10, widens_time=True)
    assert said(chosen) == {"time_limit": 8, "memory": 384}
    assert [note.values["language"] for note in notes] == ["Python 3", "PyPy3"]


def test_limits_of_single_languages_are_told() -> None:
    chosen, notes = choose_limits(
        Limits(5, 8, languages={"java": LanguageLimits(9, 512)}), languages_of(".java"), answer_bytes=10, widens_time=True
    )
    assert said(chosen) == {"time_limit": 9, "memory": 512}
    assert notes[-1].values == {"names": "java"}


def test_a_language_that_cannot_start_below_some_address_space_gets_it() -> None:
    limits = Limits(1, 4, extra_time=False, extra_memory=False)
    assert said(choose_limits(limits, PYTHON, answer_bytes=0, widens_time=True)[0]) == {"time_limit": 1, "memory": 128}
    assert said(choose_limits(limits, languages_of(".js"), answer_bytes=0, widens_time=True)[0]) == {"time_limit": 1, "memory": 1024}


def test_no_bonus_goes_beyond_two_gibibytes() -> None:
    assert said(choose_limits(Limits(1, 2000), PYTHON, answer_bytes=0, widens_time=True)[0])["memory"] == 2048
    assert said(choose_limits(Limits(1, 3000), PYTHON, answer_bytes=0, widens_time=True)[0])["memory"] == 3000


@pytest.mark.parametrize(
    ("time_s", "expected"),
    [
        (2.0, {"time_limit": 2}),
        (0.25, {"time_limit": 0.25, "time_resolution": 0.001}),
        (2.022, {"time_limit": 2.022, "time_resolution": 0.001}),
        (1 / 3, {"time_limit": 0.334, "time_resolution": 0.001}),
    ],
)
def test_time_limits_that_are_no_whole_seconds_have_a_resolution(time_s: float, expected: dict[str, object]) -> None:
    assert said(choose_limits(Limits(time_s, 1), (), answer_bytes=0, widens_time=True)[0]) == {**expected, "memory": 1}


def test_memory_is_whole_and_output_and_code_are_told_when_they_are_unusual() -> None:
    assert said(choose_limits(Limits(1, 3.2, 2.5), (), answer_bytes=5 << 20, widens_time=True)[0], 200 << 10) == {
        "time_limit": 1, "memory": 4, "output": 10, "code": 200
    }  # fmt: skip


@given(limit_numbers, limit_numbers)
def test_no_accepted_language_gets_less_than_here(time_s: float, memory_mib: float) -> None:
    limits = Limits(time_s, memory_mib)
    chosen, _ = choose_limits(limits, LANGUAGES, answer_bytes=0, widens_time=True)
    assert chosen.time_s >= max(time_limit_s(limits, language) for language in LANGUAGES) - 1e-6
    assert chosen.memory_mib >= min(2048, max(memory_limit_mib(limits, language) for language in LANGUAGES))
    assert chosen.memory_mib >= memory_mib
    assert chosen.time_s * 1000 == pytest.approx(round(chosen.time_s * 1000))
