"""Submissions as archives hold them: every form of result, every name of a language, and the traps that were met."""

from typing import NamedTuple

#: what a Korean page says about a submission; a no-break space stands before a bracket
RESULTS = (
    "맞았습니다!!",
    "맞았습니다!!\u00a0(201/201)",
    "100점",
    "58점",
    "40.3점",
    "8점",
    "0점",
    "2147483647점",
    "살아남았다",
    "출력 형식이 잘못되었습니다",
    "틀렸습니다",
    "시간 초과",
    "메모리 초과",
    "출력 초과",
    "런타임 에러",
    "런타임 에러\u00a0(ValueError)",
    "런타임 에러\u00a0(OutOfBounds)",
    "런타임 에러\u00a0(main class Main)",
    "런타임 에러\u00a0(파일 생성)",
    "컴파일 에러",
    "채점 불가",
)

#: names of languages and the suffix that a vault gives their sources
LANGUAGE_NAMES = {
    "C": "c",
    "C11": "c",
    "C99": "c",
    "C++": "cpp",
    "C++11": "cpp",
    "C++14": "cpp",
    "C++17": "cpp",
    "C++20": "cpp",
    "C++23": "cpp",
    "C++98": "cpp",
    "C++98 (Clang)": "txt",
    "C++17 (Clang)": "txt",
    "Java": "java",
    "Java 11": "java",
    "Java 15": "java",
    "Java 8": "txt",
    "Java 8 (OpenJDK)": "txt",
    "Python 3": "py",
    "PyPy3": "py",
    "Python 2": "txt",
    "PyPy2": "txt",
    "Kotlin (JVM)": "txt",
    "Rust 2018": "rs",
    "Rust 2021": "rs",
    "node.js": "js",
    "Go": "txt",
    "C#": "txt",
    "C# 6.0 (Mono)": "txt",
    "Ruby": "txt",
    "Swift": "txt",
    "D": "txt",
    "Golfscript": "txt",
    "Text": "txt",
    "Assembly (64bit)": "asm",
}

#: what stands after the language where the owner may edit the submission
EDITABLE = "\u00a0/\u00a0수정"

#: a right program for the problem that pages have by default
SOURCE = "a, b = map(int, input().split())\nprint(abs(a - b))\n"

CPP_SOURCE = "#include <iostream>\nint main() { long a, b; std::cin >> a >> b; std::cout << (a > b ? a - b : b - a) << '\\n'; }\n"


class Submission(NamedTuple):
    """One submission; `source` is None where the archive has lost the file, `suffix` is the file's, without a dot."""

    number: int
    problem: int
    title: str = "두 수의 차"
    result: str = "맞았습니다!!"
    memory_kb: int = 31120
    time_ms: int = 40
    language: str = "Python 3"
    length: int = len(SOURCE)
    at: str = "2023년 6월 22일 10:25:52"
    source: str | None = SOURCE
    suffix: str = "py"

    @property
    def is_accepted(self) -> bool:
        """Whether an extension that pushes accepted code would have pushed this."""
        return self.result.startswith("맞았습니다!!") or self.result == "100점"


def with_result(number: int, result: str, *, problem: int = 50001) -> Submission:
    """A submission with another result; time and memory are told of what was accepted or scored only."""
    submission = Submission(number, problem, result=result, at=f"2023년 6월 23일 9:05:{number % 60:02}")
    is_told = submission.is_accepted or result.endswith("점")
    return submission if is_told else submission._replace(memory_kb=0, time_ms=0)


#: one submission for each result, each language and each trap
SUBMISSIONS: tuple[Submission, ...] = (
    *(with_result(70000 + place, result) for place, result in enumerate(RESULTS)),
    *(
        Submission(70100 + place, 50001, language=language, suffix=suffix, source=CPP_SOURCE if suffix == "cpp" else SOURCE)
        for place, (language, suffix) in enumerate(LANGUAGE_NAMES.items())
    ),
    Submission(70200, 50001, language=f"Python 3{EDITABLE}"),
    Submission(70201, 50001, source=None),
    Submission(70202, 50001, source=f"\ufeff{SOURCE}"),
    Submission(70203, 50001, source=SOURCE.replace("\n", "\r\n")),
    Submission(70204, 50001, source="", length=0),
    Submission(70205, 50001, length=999),
    # a contest's submission, filed under the number of the contest
    Submission(70206, 50001, title="다른 문제의 이름"),
    Submission(70207, 50001, language="Java 8", suffix="kt", source="class Main {}\n"),
    Submission(70208, 50001, language="C# 6.0 (Mono)", suffix="java", source="class P { static void Main() {} }\n"),
    Submission(70209, 59999, title="쪽이 없는 문제"),
    Submission(70210, 50001, at="2022년 9월 5일 19:51:16"),
    Submission(70211, 50001, at="2019년 12월 31일 00:00:00"),
)
