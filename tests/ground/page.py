"""What a saved problem page shows."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

#: labels of problems and the state of the owner, by the last part of their class
LABELS = {
    "ac": "성공",
    "wa": "실패",
    "pac": "부분 성공",
    "multilang": "다국어",
    "spj": "스페셜 저지",
    "subtask": "서브태스크",
    "language-restrict": "언어 제한",
    "unofficial": "번외",
    "partial": "점수",
    "func": "함수 구현",
    "time-acc": "시간 누적",
    "full": "전체 채점",
    "interactive": "인터랙티브",
    "two-steps": "투 스텝",
}

#: languages of statements by number: the word in the menu, the code in the list
STATEMENT_LANGUAGES = {
    0: ("한국어", "Korean"),
    1: ("영어", "English"),
    2: ("일본어", "Japanese"),
    3: ("폴란드어", "Polish"),
    6: ("베트남어", "Vietnamese"),
}

#: an empty table, for fields that are none by default
NOTHING: Mapping[str, str] = MappingProxyType({})


class Page(NamedTuple):
    """What a saved page shows; texts are HTML, samples are plain text."""

    number: int
    title: str = "두 수의 차"
    time: str = "2 초"
    memory: str = "128 MB"
    labels: tuple[str, ...] = ("ac",)
    tier: int | None = 3
    description: str = "<p>두 정수가 주어질 때, 큰 수에서 작은 수를 뺀 값을 구하는 프로그램을 작성하시오.</p>"
    input: str | None = "<p>첫째 줄에 두 정수가 빈칸을 사이에 두고 주어진다. 두 수의 절댓값은 1,000을 넘지 않는다.</p>"
    output: str | None = "<p>첫째 줄에 두 수의 차를 출력한다.</p>"
    limit: str = ""
    hint: str = ""
    hint_heading: str = "힌트"
    samples: tuple[tuple[str, str], ...] = (("7 3\n", "4\n"),)
    sample_explanations: Mapping[int, str] = MappingProxyType({})
    subtasks: tuple[tuple[int, str], ...] = ()
    old_subtasks: tuple[tuple[str, str], ...] = ()
    judge_info: tuple[str, ...] = ()
    time_limits: Mapping[str, str] = NOTHING
    memory_limits: Mapping[str, str] = NOTHING
    allowed_languages: tuple[str, ...] = ()
    denied_languages: tuple[str, ...] = ()
    custom: Mapping[str, tuple[str, str]] = MappingProxyType({})
    tags: tuple[str, ...] = ("수학", "사칙연산")
    source: tuple[str, ...] = ('문제를 만든 사람:&nbsp;<a href="/user/somebody">somebody</a>',)
    languages: tuple[Mapping[str, str], ...] = ()
    original_language: int = 0
    memo: str = "PRIVATE-MEMO"
    handle: str = "PRIVATE-HANDLE"
    #: names of sections that are hidden although they have text
    hidden: tuple[str, ...] = ()
    #: names of sections that are shown although they are empty
    shown: tuple[str, ...] = ()
    #: numbers and titles of related problems
    related: tuple[tuple[int, str], ...] = ()
