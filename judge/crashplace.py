"""Where a C or C++ program crashes: it is built again with sanitizers, run on the case that failed, and asked for file and line."""

import re
from typing import NamedTuple

from judge.casejudging import Judging
from judge.checkers import VALIDATOR
from judge.errors import JudgeError
from judge.language import Language
from judge.languages import language_named
from judge.messages import N_
from judge.model import CaseResult, CheckerChoice, Kind, Report, TestCase, Verdict
from judge.toolchain.build import Workbench
from judge.toolchain.submissionbuild import build_submission

#: what a sanitized program takes beyond the problem's limits: times the seconds, and MiB
_TIMES, _MIB = 20, 1024

#: leaks are no matter here, and looking for them needs what the sandbox does not give; a deep recursion is to end before the memory does
_HEADER = """\
#include <sys/resource.h>
#ifdef __cplusplus
extern "C"
#endif
__attribute__((weak, used)) const char *__asan_default_options(void) { return "detect_leaks=0"; }
__attribute__((constructor, used)) static void judge_stack(void) {
    struct rlimit most = {64 << 20, 64 << 20};
    setrlimit(RLIMIT_STACK, &most);
}
"""
_FILE = "judge_sanitizers.h"

_FLAGS = ("-g", "-O1", "-fno-omit-frame-pointer", "-fsanitize=address,undefined", "-include", f"{{folder}}/{_FILE}")

#: what sanitizers call it, as a pattern, to what it is in words
_KINDS = (
    (r"heap-buffer-overflow|container-overflow", N_("it reaches behind the end of a vector or other memory")),
    (r"global-buffer-overflow|stack-buffer-overflow|index (?:-?\d+) out of bounds", N_("it reaches behind the end of an array")),
    (r"stack-overflow", N_("the recursion is too deep for the stack")),
    (r"heap-use-after-free|stack-use-after", N_("it uses memory that is gone")),
    (r"division by zero|FPE", N_("it divides by 0")),
    (r"signed integer overflow", N_("an int overflows")),
    (r"null pointer|SEGV", N_("it reads or writes where nothing is")),
    (r"shift exponent", N_("it shifts by more bits than there are")),
)


class CrashPlace(NamedTuple):
    """The line of the source, and what happens there, an English text."""

    line: int
    what: str


def may_be_found(report: Report) -> bool:
    """Whether a report is of a C or C++ program that sanitizers can be asked about."""
    language = language_named(report.language)
    return bool(language and language.takes_headers and report.compiled and not report.problem.kinds & {Kind.INTERACTIVE, Kind.MULTI_PASS})


def find_crash(report: Report, result: CaseResult, bench: Workbench) -> CrashPlace | None:
    """What sanitizers find when the program runs on the input of a case; None where they find nothing, or are not here."""
    language = language_named(report.language)
    if language is None or not may_be_found(report):
        return None
    problem = report.problem
    limits = problem.limits._replace(time_s=_TIMES * problem.limits.time_s, memory_mib=problem.limits.memory_mib + _MIB)
    roomy = problem._replace(limits=limits)
    try:
        built = build_submission(roomy, report.source, _sanitized(language), bench)
        if built.program is None:
            return None
        judging = Judging(roomy, language, bench, built.program, names=dict.fromkeys(built.places, report.source.name))
        try:
            run = judging.judge(TestCase("crash", result.case.input, None, CheckerChoice(VALIDATOR), arguments=result.case.arguments)).run
        finally:
            judging.close()
    except JudgeError:
        return None
    return place_in(run.stderr.decode("utf-8", "replace"), report.source.name)


def case_to_look_at(report: Report, *, is_asked: bool) -> CaseResult | None:
    """The case of a crash whose place is worth looking for, when asked for also another that failed, or the first; None for no C++."""
    if not may_be_found(report):
        return None
    crashed = next((one for one in report.results if one.verdict is Verdict.RTE and one.run.signal), None)
    if crashed or not is_asked:
        return crashed
    return next((one for one in report.results if one.is_failure), report.results[0] if report.results else None)


def place_in(said: str, name: str) -> CrashPlace | None:
    """The first line of the source that a sanitizer names, and what it says of it."""
    found = re.search(r"runtime error: .*|ERROR: AddressSanitizer: .*", said)
    line = re.search(rf"(?:{re.escape(name)}|\bMain\.\w+):(\d+)", said)  # the source is compiled under another name
    if found is None or line is None:
        return None
    what = next((words for pattern, words in _KINDS if re.search(pattern, found[0])), N_("what happens there is not defined"))
    return CrashPlace(int(line[1]), what)


def _sanitized(language: Language) -> Language:
    command = tuple(word for word in language.compile if word not in ("-static", "-O2"))
    return language._replace(compile=(*command, *_FLAGS), extra_files={**language.extra_files, _FILE: _HEADER}, slow_header="")
