"""A large vault, the same for the same seed: as many problems and submissions as the archive of a diligent learner."""

import random
from pathlib import Path
from typing import TypeVar

from tests.ground.page import Page
from tests.ground.rendering import render_page
from tests.ground.submission import CPP_SOURCE, EDITABLE, SOURCE, Submission
from tests.ground.vaults import save_lists, save_problem, save_submission

Choice = TypeVar("Choice")

WORDS = [
    "수",
    "배열",
    "격자",
    "칸",
    "길",
    "나무",
    "정점",
    "간선",
    "순서",
    "문자열",
    "구간",
    "합",
    "차",
    "최솟값",
    "최댓값",
    "카드",
    "상자",
    "구슬",
    "계단",
    "시계",
    "도시",
    "다리",
    "동전",
    "물통",
    "그래프",
    "부분",
    "연속",
]

TAGS = (
    "수학",
    "구현",
    "문자열",
    "정렬",
    "그리디 알고리즘",
    "다이나믹 프로그래밍",
    "그래프 이론",
    "너비 우선 탐색",
    "이분 탐색",
    "자료 구조",
)

#: values with their weights, as real archives have them
TIMES = {"1 초": 60, "2 초": 26, "1 초 (추가 시간 없음)": 6, "0.5 초": 3, "0.814 초": 1, "10 초": 1, "2.022 초 (추가 시간 없음)": 1}

MEMORIES = {"128 MB": 38, "512 MB": 24, "256 MB": 20, "1024 MB": 16, "128 MB (추가 메모리 없음)": 2, "2 MB": 1}

LABELS: dict[tuple[str, ...], int] = {
    ("ac",): 150,
    ("ac", "multilang"): 60,
    ("ac", "spj"): 15,
    ("ac", "subtask"): 9,
    ("wa",): 3,
    ("ac", "unofficial"): 2,
    ("ac", "partial"): 1,
}

SAMPLE_COUNTS = {1: 60, 2: 24, 3: 12, 4: 4}

RESULTS = {
    "맞았습니다!!": 60,
    "틀렸습니다": 20,
    "시간 초과": 8,
    "런타임 에러\u00a0(ValueError)": 3,
    "런타임 에러\u00a0(OutOfBounds)": 2,
    "컴파일 에러": 3,
    "메모리 초과": 2,
    "출력 초과": 1,
    "출력 형식이 잘못되었습니다": 1,
    "58점": 1,
}

#: language and suffix
LANGUAGES: dict[tuple[str, str], int] = {
    ("Python 3", "py"): 35,
    (f"Python 3{EDITABLE}", "py"): 5,
    ("PyPy3", "py"): 12,
    ("C++17", "cpp"): 30,
    ("Java 11", "java"): 8,
    ("Java 8", "txt"): 4,
    ("Kotlin (JVM)", "txt"): 3,
    ("node.js", "js"): 3,
}

#: of a hundred sources, so many are lost
LOST = 5


def write_large_vault(folder: Path, problems: int = 2500, submissions: int = 6000, seed: int = 1) -> None:
    """A vault with pages of about 48 kB."""
    dice = random.Random(seed)
    pages = [_page(dice, 1000 + 7 * place) for place in range(problems)]
    for page in pages:
        save_problem(folder / "solved" / str(page.number), page, render_page(page))
    sent = [_submission(dice, 10_000_000 + 13 * place, dice.choice(pages)) for place in range(submissions)] if pages else []
    for submission in sent:
        save_submission(folder / "submissions" / str(submission.problem), submission)
    save_lists(folder, pages, sent)


def _one_of(dice: random.Random, weights: dict[Choice, int]) -> Choice:
    return dice.choices(tuple(weights), tuple(weights.values()))[0]


def _page(dice: random.Random, number: int) -> Page:
    labels = _one_of(dice, LABELS)
    points = ((40, "<p>N ≤ 10</p>"), (60, "<p>추가 제약 조건이 없다.</p>")) if "subtask" in labels else ()
    limits = {"Java 8": "3 초", "Python 3": "5 초"} if dice.random() < 0.02 else {}
    return Page(
        number,
        title=" ".join(dice.choices(WORDS, k=dice.randint(1, 4))),
        time=_one_of(dice, TIMES),
        memory=_one_of(dice, MEMORIES),
        labels=labels,
        tier=dice.choice((None, *range(-1, 29))),
        description="\n\n".join(_paragraph(dice) for _ in range(dice.randint(4, 30))),
        input="\n\n".join(_paragraph(dice) for _ in range(dice.randint(1, 4))),
        output=_paragraph(dice),
        limit="<ul>\n\t<li>1 ≤ N ≤ 100,000</li>\n</ul>" if dice.random() < 0.1 else "",
        hint=_paragraph(dice) if dice.random() < 0.1 else "",
        samples=tuple(_sample(dice) for _ in range(_one_of(dice, SAMPLE_COUNTS))),
        subtasks=points,
        judge_info=("예제는 채점하지 않는다.",) if dice.random() < 0.06 else (),
        time_limits=limits,
        tags=tuple(dice.sample(TAGS, dice.randint(1, 4))),
    )


def _paragraph(dice: random.Random) -> str:
    words = [f"${word}_i$" if dice.random() < 0.03 else word for word in dice.choices(WORDS, k=dice.randint(20, 90))]
    return f"<p>{' '.join(words)}을 구하시오. (1 ≤ <em>N</em> &lt; 10<sup>{dice.randint(2, 18)}</sup>)</p>"


def _sample(dice: random.Random) -> tuple[str, str]:
    numbers = [dice.randint(-1000, 1000) for _ in range(dice.randint(2, 40))]
    end = "" if dice.random() < 0.04 else "\n"
    return f"{len(numbers)}\n{' '.join(map(str, numbers))}\n", f"{max(numbers) - min(numbers)}{end}"


def _submission(dice: random.Random, number: int, page: Page) -> Submission:
    result = _one_of(dice, RESULTS)
    language, suffix = _one_of(dice, LANGUAGES)
    base = CPP_SOURCE if suffix == "cpp" else SOURCE
    source = base + "\n".join(
        f"{'//' if suffix == 'cpp' else '#'} {' '.join(dice.choices(WORDS, k=8))}" for _ in range(dice.randint(0, 60))
    )
    is_right = result == "맞았습니다!!"
    return Submission(
        number,
        page.number,
        page.title,
        result,
        memory_kb=dice.randint(2020, 120_000) if is_right else 0,
        time_ms=4 * dice.randint(0, 400) if is_right else 0,
        language=language,
        length=len(source.encode()),
        at=_instant(dice),
        source=None if dice.randrange(100) < LOST else source,
        suffix=suffix,
    )


def _instant(dice: random.Random) -> str:
    day = f"{dice.randint(2018, 2025)}년 {dice.randint(1, 12)}월 {dice.randint(1, 28)}일"
    return f"{day} {dice.randint(0, 23):02}:{dice.randint(0, 59):02}:{dice.randint(0, 59):02}"
