"""Precedence: what is said of a run when several things went wrong, at and around each limit."""

import signal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers import STANDARD
from judge.cli.exitcode import exit_code
from judge.model import CaseResult, CheckerChoice, TestCase, Verdict
from judge.runs import RunResult, Stop
from judge.verdicts import (
    decide,
    is_close_to_limit,
    is_starved,
    is_too_much,
    kill_limit_s,
    output_limit_bytes,
    overall,
    wall_limit_s,
    without_counting,
)
from tests.drawn import a_run, runs

TIME_S, MEMORY_MIB, OUTPUT_BYTES = 1.0, 100.0, 1000

times_s = st.floats(0.001, 100)


def decided(run: RunResult) -> Verdict:
    return decide(run, time_limit_s=TIME_S, memory_limit_mib=MEMORY_MIB, output_limit=OUTPUT_BYTES)


@pytest.mark.parametrize(
    ("stop", "verdict"),
    [
        (Stop.CPU, Verdict.TLE),
        (Stop.WALL, Verdict.TLE),
        (Stop.MEMORY, Verdict.MLE),
        (Stop.OUTPUT, Verdict.OLE),
        (Stop.PROCESSES, Verdict.RTE),
    ],
)
@given(run=runs)
def test_the_limit_that_stopped_a_run_comes_before_all_else(stop: Stop, verdict: Verdict, run: RunResult) -> None:
    assert decided(run._replace(stop=stop)) is verdict


@pytest.mark.parametrize(
    ("run", "verdict"),
    [
        pytest.param(a_run(), Verdict.AC, id="nothing wrong"),
        pytest.param(a_run(cpu_s=TIME_S), Verdict.AC, id="time at its limit"),
        pytest.param(a_run(cpu_s=TIME_S + 1e-6), Verdict.TLE, id="time above its limit"),
        pytest.param(a_run(memory_mib=MEMORY_MIB), Verdict.AC, id="memory at its limit"),
        pytest.param(a_run(memory_mib=MEMORY_MIB + 1 / 256), Verdict.MLE, id="memory a page above its limit"),
        pytest.param(a_run(output_bytes=OUTPUT_BYTES), Verdict.AC, id="output at its limit"),
        pytest.param(a_run(output_bytes=OUTPUT_BYTES + 1), Verdict.OLE, id="output above its limit"),
        pytest.param(a_run(exit_code=1), Verdict.RTE, id="exit code 1"),
        pytest.param(a_run(exit_code=255), Verdict.RTE, id="exit code 255"),
        pytest.param(a_run(signal=signal.SIGSEGV), Verdict.RTE, id="segfault"),
        pytest.param(a_run(signal=signal.SIGKILL), Verdict.RTE, id="killed by another"),
        pytest.param(a_run(signal=signal.SIGXFSZ), Verdict.OLE, id="killed for its file size"),
        pytest.param(a_run(signal=signal.SIGXCPU, cpu_s=0.95 * TIME_S), Verdict.TLE, id="killed for time by the kernel"),
        pytest.param(a_run(signal=signal.SIGXCPU, cpu_s=0.1 * TIME_S), Verdict.RTE, id="SIGXCPU long before the limit"),
        pytest.param(a_run(stderr=b"only noise"), Verdict.AC, id="noise on stderr"),
    ],
)
def test_limits_are_compared_again_at_the_end(run: RunResult, verdict: Verdict) -> None:
    """A limit itself may be reached; the least above it may not."""
    assert decided(run) is verdict


@pytest.mark.parametrize(
    ("run", "verdict"),
    [
        pytest.param(a_run(cpu_s=9, memory_mib=900, output_bytes=9999, exit_code=1), Verdict.TLE, id="all at once"),
        pytest.param(a_run(cpu_s=9, memory_mib=900), Verdict.TLE, id="time and memory"),
        pytest.param(a_run(cpu_s=9, output_bytes=9999), Verdict.TLE, id="time and output"),
        pytest.param(a_run(memory_mib=900, output_bytes=9999), Verdict.MLE, id="memory and output"),
        pytest.param(a_run(cpu_s=9, signal=signal.SIGSEGV), Verdict.TLE, id="time and segfault"),
        pytest.param(a_run(memory_mib=900, signal=signal.SIGABRT), Verdict.MLE, id="memory and abort"),
        pytest.param(a_run(memory_mib=900, exit_code=1), Verdict.MLE, id="memory and exit code"),
        pytest.param(a_run(output_bytes=9999, exit_code=1), Verdict.OLE, id="output and exit code"),
    ],
)
def test_time_comes_before_memory_before_output_before_how_it_ended(run: RunResult, verdict: Verdict) -> None:
    """The order of boj-rules, Order: time, memory, output, then exit status."""
    assert decided(run) is verdict


@given(runs)
def test_a_run_alone_is_never_called_wrong(run: RunResult) -> None:
    assert decided(run) in (Verdict.AC, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE)


@given(runs)
def test_accepted_means_within_all_limits_and_ended_well(run: RunResult) -> None:
    is_fine = (
        run.stop is Stop.ENDED
        and run.cpu_s <= TIME_S
        and run.memory_mib <= MEMORY_MIB
        and run.output_bytes <= OUTPUT_BYTES
        and run.exit_code == run.signal == 0
    )
    assert (decided(run) is Verdict.AC) == is_fine


@pytest.mark.parametrize(
    ("run", "is_close"),
    [
        pytest.param(a_run(cpu_s=TIME_S + 0.01), True, id="ended above the limit"),
        pytest.param(a_run(cpu_s=TIME_S), False, id="ended at the limit"),
        pytest.param(a_run(cpu_s=TIME_S + 0.2, stop=Stop.CPU), False, id="killed for time"),
        pytest.param(a_run(cpu_s=0.1, stop=Stop.WALL), False, id="killed while it slept"),
    ],
)
def test_only_what_ended_by_itself_is_close_to_the_limit(run: RunResult, is_close: bool) -> None:
    assert is_close_to_limit(run, TIME_S) is is_close


@pytest.mark.parametrize(
    ("run", "is_so"),
    [
        pytest.param(a_run(cpu_s=TIME_S / 2, stop=Stop.WALL)._replace(wall_s=30.0, queued_s=29.0), True, id="queued to the end"),
        pytest.param(a_run(cpu_s=TIME_S + 0.1, stop=Stop.WALL)._replace(wall_s=30.0, queued_s=29.0), False, id="too slow all the same"),
        pytest.param(a_run(cpu_s=0.1, stop=Stop.WALL)._replace(wall_s=3.0), False, id="slept"),
        pytest.param(a_run(cpu_s=TIME_S / 2)._replace(wall_s=30.0, queued_s=29.0), False, id="ended by itself"),
    ],
)
def test_who_had_no_processor_is_starved(run: RunResult, is_so: bool) -> None:
    assert is_starved(run, TIME_S) is is_so


@pytest.mark.parametrize(("cpu_s", "wall_s"), [(0.1, 2.1), (0.5, 2.5), (1.0, 3.0), (2.0, 6.0), (17.0, 51.0)])
def test_wall_clock_is_three_times_the_limit_and_two_seconds_more_at_least(cpu_s: float, wall_s: float) -> None:
    assert wall_limit_s(cpu_s) == pytest.approx(wall_s)


@given(times_s)
def test_a_busy_program_is_killed_after_its_limit_and_before_the_wall_clock(cpu_s: float) -> None:
    assert cpu_s < kill_limit_s(cpu_s) < wall_limit_s(cpu_s)


@pytest.mark.parametrize(
    ("answer_bytes", "output_mib", "limit_bytes"),
    [
        (0, 0.0, 65_536),
        (2, 0.0, 65_536),
        (32_256, 0.0, 65_536),
        (32_257, 0.0, 65_538),
        (1_000_000, 0.0, 2_001_024),
        (0, 1.0, 1 << 20),
        (50 << 20, 8.0, 8 << 20),
        (0, 0.5, 1 << 19),
    ],
)
def test_output_limit_is_the_problems_own_or_relative_to_the_answer(answer_bytes: int, output_mib: float, limit_bytes: int) -> None:
    """max(64 KiB, 2 x answer + 1 KiB): boj-rules, Output limit."""
    assert output_limit_bytes(answer_bytes, output_mib, is_site=True) == limit_bytes


@pytest.mark.parametrize(
    ("answer_bytes", "output_mib", "limit_bytes"),
    [
        (0, 0.0, 8 << 20), (1_000_000, 0.0, 8 << 20), (50 << 20, 0.0, (100 << 20) + 1024), (0, 1.0, 1 << 20), (0, 64.0, 64 << 20),
        (None, 0.0, 64 << 20), (None, 1.0, 1 << 20),
    ],
)  # fmt: skip
def test_output_limit_of_a_package_is_the_formats(answer_bytes: int | None, output_mib: float, limit_bytes: int) -> None:
    """8 MiB where a package says nothing: ICPC problem package format, limits. Which wants answers: without one it may be more."""
    assert output_limit_bytes(answer_bytes, output_mib) == limit_bytes


@pytest.mark.parametrize(
    ("output_bytes", "answer_bytes", "is_much"),
    [
        (8, 2, False), (9, 2, True), (7, 4, False), (16, 10, False), (54, 46, False), (80, 40, False), (5, 2, False), (6, 2, False),
        (10, 2, True), (56, 16, True), (89, 32, True), (58, 18, True), (11, 3, True), (17, 3, True), (108, 6, True), (2973, 2, True),
    ],
)  # fmt: skip
def test_a_wrong_output_is_too_much_where_archived_ones_were(output_bytes: int, answer_bytes: int, is_much: bool) -> None:
    """Sizes at the first wrong sample of submissions that were OLE and WA at the site; 6 for 2 was both."""
    assert is_too_much(output_bytes, answer_bytes) is is_much


@given(st.integers(0, 1 << 40))
def test_the_answer_itself_is_never_too_much_output(answer_bytes: int) -> None:
    assert answer_bytes < output_limit_bytes(answer_bytes, is_site=True) <= output_limit_bytes(answer_bytes)


def a_result(code: str) -> CaseResult:
    """`WA`; `sample WA`, of a sample that the site did not judge; `bare NA`, `bare RTE` where there is no answer."""
    kind, _, name = code.rpartition(" ")
    answer = None if "bare" in kind else Path("1.ans")
    result = CaseResult(TestCase("sample/1", Path("1.in"), answer, CheckerChoice(STANDARD)), Verdict[name], a_run())
    return without_counting(result) if "sample" in kind else result


@pytest.mark.parametrize(
    ("results", "verdict"),
    [
        ((), "AC"),
        (("AC",), "AC"),
        (("AC", "AC"), "AC"),
        (("AC", "WA", "TLE"), "WA"),
        (("TLE", "WA"), "TLE"),
        (("PE", "WA"), "PE"),
        (("NA", "WA"), "WA"),
        (("AC", "NA"), "NA"),
        (("NA", "AC", "RTE", "WA"), "RTE"),
        (("WA", "JE"), "JE"),
        (("NA", "JE"), "JE"),
        (("AC", "RTE", "JE", "AC"), "JE"),
        (("bare NA", "AC"), "AC"),
        (("AC", "bare NA", "NA"), "NA"),
        (("bare NA", "bare NA"), "NA"),
        (("bare NA", "bare RTE", "AC"), "RTE"),
        (("bare NA", "bare NA", "bare TLE"), "TLE"),
        (("sample WA", "AC"), "AC"),
        (("sample RTE", "AC"), "AC"),
        (("sample OLE", "sample TLE", "sample MLE", "sample PE", "AC"), "AC"),
        (("sample JE", "AC"), "AC"),
        (("sample AC", "WA"), "WA"),
        (("sample AC", "NA"), "NA"),
        (("sample AC",), "AC"),
        (("sample AC", "sample WA"), "NA"),
        (("sample RTE",), "NA"),
        (("sample AC", "bare NA"), "AC"),
        (("sample WA", "bare NA"), "NA"),
        (("sample bare NA", "bare NA"), "NA"),
        (("sample bare RTE", "AC"), "AC"),
    ],
)
def test_the_first_failure_that_counts_is_the_submissions_verdict_but_for_a_judge_error(results: tuple[str, ...], verdict: str) -> None:
    assert overall([a_result(code) for code in results]) is Verdict[verdict]


kinds_of_results = st.builds(
    lambda kind, verdict: a_result(f"{kind} {verdict.name}".strip()), st.sampled_from(["", "sample", "bare"]), st.sampled_from(Verdict)
)


@given(st.lists(kinds_of_results))
def test_what_does_not_count_changes_nothing_where_something_does(results: list[CaseResult]) -> None:
    counted = [result for result in results if result.counts]
    if counted:
        assert overall(results) is overall(counted)
    elif results:
        assert overall(results) in (Verdict.AC, Verdict.NA)


@given(st.lists(kinds_of_results))
def test_a_submission_is_accepted_only_when_all_cases_are_that_count(results: list[CaseResult]) -> None:
    counted = [result.verdict for result in results if result.counts]
    if counted:
        assert (overall(results) is Verdict.AC) == all(verdict is Verdict.AC for verdict in counted)
        assert (overall(results) is Verdict.JE) == (Verdict.JE in counted)
        definite = [verdict for verdict in counted if verdict not in (Verdict.AC, Verdict.NA)]
        assert (overall(results) is Verdict.NA) == (Verdict.NA in counted and not definite)


@pytest.mark.parametrize("name", [verdict.name for verdict in Verdict])
def test_of_a_sample_that_the_site_did_not_judge_only_ac_is_believed(name: str) -> None:
    result = a_result(f"sample {name}")
    assert result.verdict is (Verdict.AC if name == "AC" else Verdict.NA)
    assert result.seen is Verdict[name]
    assert (result.trouble is None) == (name == "AC")
    assert not result.counts
    assert not result.is_failure


@pytest.mark.parametrize(
    ("verdicts", "code"),
    [((), 0), (("AC",), 0), (("AC", "WA"), 1), (("NA", "CE"), 1), (("AC", "NA"), 4), (("NA",), 4), (("NA", "WA", "JE"), 3)],
)
def test_exit_code_tells_the_worst_that_is_certain(verdicts: tuple[str, ...], code: int) -> None:
    assert exit_code([Verdict[name] for name in verdicts]) == code
