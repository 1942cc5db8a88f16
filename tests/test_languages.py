"""What a language is granted beyond a problem's limits (boj-rules, Time and memory for a language), and what it is called."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.language import Bonus, Language, memory_limit_mib, time_limit_s
from judge.languages import LANGUAGES, language_named, languages_of
from judge.problemlimits import LanguageLimits, Limits
from judge.rarelanguages import RARE_LANGUAGES
from judge.sitelanguages import language_called
from tests.drawn import limit_numbers

#: (factor, plus) for seconds and for MiB
BONUSES = {
    "c": ((1, 0), (1, 0)),
    "cpp17": ((1, 0), (1, 0)),
    "cpp20": ((1, 0), (1, 0)),
    "rust": ((1, 0), (1, 16)),
    "python3": ((3, 2), (2, 32)),
    "pypy3": ((3, 2), (2, 128)),
    "java": ((2, 1), (2, 16)),
    "kotlin": ((2, 1), (2, 16)),
    "csharp": ((2, 1), (2, 16)),
    "csharp-mono": ((2, 1), (2, 16)),
    "javascript": ((3, 2), (2, 0)),
    "typescript": ((3, 2), (2, 0)),
    "go": ((1, 2), (1, 512)),
    "ruby": ((2, 1), (2, 512)),
    "swift": ((1, 0), (1, 512)),
    "text": ((1, 0), (1, 0)),
    **{language.id: ((1, 0), (1, 0)) for language in RARE_LANGUAGES},
}

all_languages = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.id)


def by_id(language_id: str) -> Language:
    return next(language for language in LANGUAGES if language.id == language_id)


def test_the_table_is_whole() -> None:
    assert sorted(BONUSES) == sorted(language.id for language in LANGUAGES)


@all_languages
def test_bonus_is_the_sites(language: Language) -> None:
    time, memory = BONUSES[language.id]
    assert language.time == Bonus(*time)
    assert language.memory == Bonus(*memory)


@all_languages
@given(time_s=limit_numbers, memory_mib=limit_numbers)
def test_limits_are_the_problems_with_the_bonus(language: Language, time_s: float, memory_mib: float) -> None:
    """Memory has the floor of a runtime on top, which is none of the bonus: boj-rules on limits of 4 to 8 MB."""
    limits = Limits(time_s, memory_mib)
    (time_factor, time_plus), (memory_factor, memory_plus) = BONUSES[language.id]
    assert time_limit_s(limits, language) == pytest.approx(time_factor * time_s + time_plus)
    granted = memory_factor * memory_mib + memory_plus + language.memory_floor_mib
    assert memory_limit_mib(limits, language) == pytest.approx(granted)


@pytest.mark.parametrize(
    ("language_id", "time_s", "memory_mib", "limit_s", "limit_mib"),
    [
        ("cpp17", 2, 128, 2, 128),
        ("python3", 2, 128, 8, 288),
        ("python3", 1, 4, 5, 40),
        ("python3", 0.1, 2, 2.3, 36),
        ("pypy3", 1, 512, 5, 1152),
        ("go", 2.022, 4, 4.022, 516),
        ("rust", 0.999, 8, 0.999, 24),
        ("ruby", 0.25, 1024, 1.5, 2560),
    ],
)
def test_limits_of_archived_problems(language_id: str, time_s: float, memory_mib: float, limit_s: float, limit_mib: float) -> None:
    limits = Limits(time_s, memory_mib)
    assert time_limit_s(limits, by_id(language_id)) == pytest.approx(limit_s)
    assert memory_limit_mib(limits, by_id(language_id)) == limit_mib


@pytest.mark.parametrize("language_id", ["python3", "pypy3", "c", "cpp17", "cpp20", "go", "rust", "ruby", "swift"])
def test_small_runtimes_need_no_floor(language_id: str) -> None:
    assert by_id(language_id).memory_floor_mib == 0


@all_languages
def test_no_extra_time_gives_every_language_the_problems_own(language: Language) -> None:
    limits = Limits(1.5, 256, extra_time=False)
    assert time_limit_s(limits, language) == 1.5
    assert memory_limit_mib(limits, language) == memory_limit_mib(Limits(1.5, 256), language)


@all_languages
def test_no_extra_memory_gives_every_language_the_problems_own(language: Language) -> None:
    limits = Limits(1.5, 256, extra_memory=False)
    assert memory_limit_mib(limits, language) == 256 + language.memory_floor_mib
    assert time_limit_s(limits, language) == time_limit_s(Limits(1.5, 256), language)


@all_languages
def test_a_languages_own_limits_replace_base_and_bonus(language: Language) -> None:
    limits = Limits(5, 8, extra_time=False, languages={language.id: LanguageLimits(3, 512)})
    assert time_limit_s(limits, language) == 3
    assert memory_limit_mib(limits, language) == 512


@all_languages
def test_languages_that_are_not_listed_keep_the_rule(language: Language) -> None:
    limits = Limits(5, 8, languages={"java": LanguageLimits(3, 512), "kotlin": LanguageLimits(3, 512)})
    if language.id not in limits.languages:
        assert time_limit_s(limits, language) == time_limit_s(Limits(5, 8), language)
        assert memory_limit_mib(limits, language) == memory_limit_mib(Limits(5, 8), language)


def test_one_own_limit_leaves_the_other_to_the_rule() -> None:
    python = by_id("python3")
    limits = Limits(1, 128, languages={"python3": LanguageLimits(time_s=20)})
    assert (time_limit_s(limits, python), memory_limit_mib(limits, python)) == (20, 288)
    limits = Limits(1, 128, languages={"python3": LanguageLimits(memory_mib=512)})
    assert (time_limit_s(limits, python), memory_limit_mib(limits, python)) == (5, 512)


@all_languages
@given(time_s=limit_numbers, more=limit_numbers)
def test_a_larger_limit_never_grants_less(language: Language, time_s: float, more: float) -> None:
    assert time_limit_s(Limits(time_s + more, 128), language) >= time_limit_s(Limits(time_s, 128), language) >= time_s


@pytest.mark.parametrize(
    ("name", "language_id"),
    [
        ("c++", "cpp17"),
        ("C++", "cpp17"),
        ("cpp", "cpp17"),
        ("c++17", "cpp17"),
        ("C++20", "cpp20"),
        ("c++20", "cpp20"),
        ("c", "c"),
        ("C99", "c"),
        ("python", "python3"),
        ("Python", "python3"),
        ("Python 3", "python3"),
        ("python3", "python3"),
        ("py", "python3"),
        ("pypy", "pypy3"),
        ("PyPy3", "pypy3"),
        ("java", "java"),
        ("Java 11", "java"),
        ("javascript", "javascript"),
        ("js", "javascript"),
        ("node.js", "javascript"),
        ("typescript", "typescript"),
        ("ts", "typescript"),
        ("kotlin", "kotlin"),
        ("kt", "kotlin"),
        ("go", "go"),
        ("rust", "rust"),
        ("rs", "rust"),
        ("ruby", "ruby"),
        ("rb", "ruby"),
        ("swift", "swift"),
        ("csharp", "csharp"),
        ("cs", "csharp"),
        ("text", "text"),
        ("txt", "text"),
        ("cobol", ""),
        ("c++14", ""),
        ("python2", ""),
        ("", ""),
        (" ", ""),
    ],
)
def test_names_mean_the_first_of_their_kind(name: str, language_id: str) -> None:
    found = language_named(name)
    assert (found.id if found else "") == language_id


@all_languages
def test_a_language_answers_to_its_id_and_its_name_in_any_case(language: Language) -> None:
    for name in (language.id, language.id.upper(), language.name, language.name.lower(), language.name.upper()):
        assert language_named(name) is language


@pytest.mark.parametrize(
    ("suffix", "ids"),
    [
        (".py", ["python3", "pypy3"]),
        (".PY", ["python3", "pypy3"]),
        (".cpp", ["cpp17", "cpp20"]),
        (".cc", ["cpp17", "cpp20"]),
        (".cxx", ["cpp17", "cpp20"]),
        (".c", ["c"]),
        (".java", ["java"]),
        (".js", ["javascript"]),
        (".ts", ["typescript"]),
        (".go", ["go"]),
        (".rs", ["rust"]),
        (".kt", ["kotlin"]),
        (".cs", ["csharp", "csharp-mono"]),
        (".rb", ["ruby"]),
        (".swift", ["swift"]),
        (".txt", ["text"]),
        (".C", ["cpp17", "cpp20"]),
        (".c++", ["cpp17", "cpp20"]),
        (".py3", ["python3", "pypy3"]),
        (".R", ["r"]),
        (".sh", ["bash"]),
        (".md", []),
        ("py", []),
        ("", []),
    ],
)
def test_suffix_tells_the_languages_the_usual_one_first(suffix: str, ids: list[str]) -> None:
    assert [language.id for language in languages_of(suffix)] == ids


@all_languages
def test_every_suffix_leads_back_to_its_language(language: Language) -> None:
    assert all(language in languages_of(suffix) for suffix in language.suffixes)


def test_ids_and_names_are_unique() -> None:
    assert len({language.id for language in LANGUAGES}) == len({language.name for language in LANGUAGES}) == len(LANGUAGES)


@given(st.text(max_size=8))
def test_any_name_is_a_language_or_none(name: str) -> None:
    found = language_named(name)
    assert found is None or found in LANGUAGES


@all_languages
def test_a_site_that_calls_it_as_we_do_means_it(language: Language) -> None:
    assert language_called(language.name) is language


@pytest.mark.parametrize(("name", "id_"), [("파이썬", "python3"), ("파이썬 3", "python3"), ("자바", "java"), ("C 언어", "c"), ("고", None)])
def test_a_name_in_hangul_is_understood(name: str, id_: str | None) -> None:
    assert getattr(language_called(name), "id", None) == id_


@all_languages
def test_an_entry_is_whole(language: Language) -> None:
    """What is a program begins somehow and says hello; the words of its commands are ones that building fills in."""
    known = {"{source}", "{program}", "{folder}", "{main}"}
    for word in (*language.compile, *language.run):
        assert set(re.findall(r"\{\w+\}", word)) <= known, word
    assert language.hello and language.package and language.run
    assert bool(language.template) is language.is_program
    assert any("{main}" in word for word in language.run) is language.is_named_by_class
    assert set(language.locate) <= {words[0] for words in (language.compile, language.run) if words}
