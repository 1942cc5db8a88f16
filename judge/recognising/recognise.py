"""Which mistake of beginners a report shows, if any: the rules in their order, over the first case that failed."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from judge.model import CaseResult, Kind, Report, Verdict
from judge.recognising.badends import (
    all_answered,
    division,
    file_beside,
    index,
    input_ended,
    library,
    names,
    no_file,
    recursion,
    slow_input,
    slow_output,
    texts_for_numbers,
    undefined,
)
from judge.recognising.oddvalues import no_value, printed_object
from judge.recognising.unseen import carriage_returns, other_encoding, unseen_letters
from judge.recognising.warned import warned
from judge.recognising.wrongoutput import (
    constants_of_python,
    float_form,
    joined_texts,
    labelled,
    letter_case,
    lines_and_blanks,
    modulus,
    one_off,
    order,
    overflow,
    parts,
    printed_container,
    prompt,
)
from judge.recognising.wrongrun import LikelyMistake, Rule, WrongRun

#: bytes of input, answer and output that are looked at
_MOST_BYTES = 200_000

#: cases in which all must be one off
_MOST_CASES = 10

#: what is asked of a wrong output, in this order
WRONG_OUTPUT: tuple[Rule, ...] = (
    no_file, prompt, printed_object, printed_container, no_value, constants_of_python, unseen_letters, other_encoding, lines_and_blanks,
    joined_texts, letter_case, warned, overflow, modulus, float_form, labelled, parts, order, carriage_returns,
)  # fmt: skip

_RULES: Mapping[Verdict, tuple[Rule, ...]] = {
    Verdict.WA: WRONG_OUTPUT,
    Verdict.PE: WRONG_OUTPUT,
    Verdict.OLE: (no_file, prompt, warned),
    Verdict.RTE: (
        no_file, file_beside, library, all_answered, undefined, recursion, texts_for_numbers, input_ended, index, division, names, warned,
    ),
    Verdict.TLE: (no_file, slow_input, slow_output, warned),
}  # fmt: skip


def recognise(report: Report) -> LikelyMistake | None:
    """The mistake that a report shows; None where nothing failed, nothing tells, or what was judged is not there any more."""
    if report.problem.kinds & {Kind.INTERACTIVE, Kind.MULTI_PASS, Kind.SUBMIT_ANSWER}:
        return None
    failed = [result for result in report.results if result.is_failure]
    if not failed:
        return None
    try:
        return _recognised(failed, report, report.source.read_text("utf-8", "replace"))
    except OSError:  # pasted text, a folder of sources, a case that was removed since
        return None


def _recognised(failed: Sequence[CaseResult], report: Report, source: str) -> LikelyMistake | None:
    found = next((found for found in (_of_case(result, report, source) for result in _first(failed)) if found), None)
    if found is None and len(failed) == sum(result.counts for result in report.results) > 1:
        told = {_of_case(result, report, source, (one_off,)) for result in failed[:_MOST_CASES]}
        found = told.pop() if len(told) == 1 else None  # where all are one off, it is no chance
    return found


def _first(failed: Sequence[CaseResult]) -> Sequence[CaseResult]:
    """The first failed case of each verdict: one sample may fail otherwise than a large case."""
    return list({result.verdict: result for result in reversed(failed)}.values())[::-1]


def _of_case(result: CaseResult, report: Report, source: str, rules: Sequence[Rule] = ()) -> LikelyMistake | None:
    answer = result.case.answer
    expected, expected_bytes = _beginning(answer) if answer else ("", 0)
    given, given_bytes = _beginning(result.case.input)
    run = WrongRun(
        verdict=result.verdict, language=report.language, source=source, given=given, expected=expected,
        found=result.run.stdout[:_MOST_BYTES].decode("utf-8", "replace"), found_in_cp949=_in_cp949(result.run.stdout[:_MOST_BYTES]),
        stderr=result.run.stderr[-4096:].decode("utf-8", "replace"), reason=result.reason,
        given_bytes=given_bytes, expected_bytes=expected_bytes,
        warnings="\n".join(line for line in report.compile_output.splitlines() if line.startswith(f"{report.source.name}:")),
        beside=tuple(path.name for path in report.source.parent.iterdir()) if result.verdict is Verdict.RTE else (),
    )  # fmt: skip
    is_cut = max(given_bytes, expected_bytes, len(result.run.stdout)) > _MOST_BYTES
    if result.verdict in (Verdict.WA, Verdict.PE) and (answer is None or is_cut):
        return None
    return next((found for rule in rules or _RULES.get(result.verdict, ()) if (found := rule(run))), None)


def _in_cp949(content: bytes) -> str:
    """The text that bytes are which are no UTF-8; empty where they are, or are no text."""
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        with suppress(UnicodeDecodeError):
            return content.decode("cp949")
    return ""


def _beginning(path: Path) -> tuple[str, int]:
    """The beginning of a file, and the bytes of all of it."""
    with path.open("rb") as file:
        return file.read(_MOST_BYTES).decode("utf-8", "replace"), path.stat().st_size
