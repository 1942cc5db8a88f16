"""Korean particles."""

import pytest

from judge.particles import KoreanText


@pytest.mark.parametrize(
    ("template", "value", "text"),
    [
        ("{x}이(가) 없습니다", "파일", "파일이 없습니다"), ("{x}이(가) 없습니다", "폴더", "폴더가 없습니다"),
        ("{x}은(는)", 1000, "1000은"), ("{x}은(는)", 2, "2는"), ("{x}은(는)", 15, "15는"), ("{x}은(는)", 16, "16은"),
        ("{x}을(를)", "값", "값을"), ("{x}와(과)", "물", "물과"), ("{x}와(과)", "나무", "나무와"), ("{x}과(와)", "나무", "나무와"),
        ("{x}(으)로", "물", "물로"), ("{x}(으)로", "집", "집으로"), ("{x}(으)로", "나무", "나무로"),
        ("{x}(으)로", 7, "7로"), ("{x}(으)로", 3, "3으로"),
        ("'{x}'이(가)", "집", "'집'이"), ("{x}(이)라는", "나무", "나무라는"), ("{x}이(가)", "solve.py", "solve.py가"),
        ("{x}을(를)", "judge.toml", "judge.toml을"), ("{x}(으)로", "judge.toml", "judge.toml로"), ("{x}을(를)", "main", "main을"),
        ("{x}은(는)", "a.cpp", "a.cpp는"), ("{x}이(가)", "git", "git이"), ("{x}이(가)", "list", "list가"), ("{x}은(는)", "N", "N은"),
        ("{x}(으)로", "Python", "Python으로"), ("{x}(으)로", "/", "/(으)로"),
        ("{x} {x}", "이(가)", "이(가) 이(가)"),
    ],
)  # fmt: skip
def test_particles(template: str, value: object, text: str) -> None:
    assert KoreanText(template).format(x=value) == text


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{id}번은 있습니다", "kit-tea 문제는 있습니다"), ("{id}번을 가져옵니다", "kit-tea 문제를 가져옵니다"),
        ("{id}번이 없습니다", "kit-tea 문제가 없습니다"), ("{id}번의 제출", "kit-tea 문제의 제출"), ("{id}번에는", "kit-tea 문제에는"),
        ("{id}번 문제가 없습니다", "kit-tea 문제가 없습니다"), ("{id}번 제출 비교", "kit-tea 문제 제출 비교"),
        ("{count}번 {id}번", "3번 kit-tea 문제"), ("{said}", "5번은 {id}번"),
    ],
)  # fmt: skip
def test_a_problem_that_has_a_name_is_not_called_by_a_number(template: str, text: str) -> None:
    assert KoreanText(template).format(id="kit-tea", count=3, said="5번은 {id}번") == text


@pytest.mark.parametrize("problem", [1000, "1000", "kit-3"])
def test_a_problem_that_has_a_number_is_called_by_it(problem: object) -> None:
    assert KoreanText("{id}번은 {id}번 문제").format(id=problem) == f"{problem}번은 {problem}번 문제"
