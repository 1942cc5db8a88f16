"""`judge replay`: judge once more what a site judged, compare, and stress what the tests here let pass."""

from collections.abc import Sequence
from pathlib import Path

from judge.cli.huntscreen import hunt_json, hunt_lines, hunts_end
from judge.cli.invocation import Document, Invocation
from judge.cli.replayscreen import ReplayScreen
from judge.cli.resultlines import ResultLines
from judge.cli.terminal import give, say
from judge.cli.workeroptions import job_count, open_workers
from judge.errors import JudgeError, UsageError
from judge.messages import command_line
from judge.replay.comparing import ReplayComparison, compare
from judge.replay.judgepast import PastAnswer, judge_past
from judge.replay.keptresults import KeptResults
from judge.replay.known import Known, plan
from judge.replay.knownsources import ReadOrders, read_archive, read_history
from judge.replay.packagecontents import hashes_of, read_packages
from judge.replay.pastjudging import Grounds, ReplayWatch, judge_unknown
from judge.replay.stressing import HuntTerms, PastHunt, hunt_all, once_each, trusted_sources
from judge.reports.replaylines import replay_json, replay_lines
from judge.store.addedcases import keep_counterexample
from judge.store.files import save_given
from judge.stress.senthunt import hunt_sent
from judge.temporary import make_folder
from judge.toolchain.elsewhere import commands_of

#: seconds for each hunt, unless told
_TIME_S = 10.0


def run(invocation: Invocation) -> int | Document:
    """Exit code 0 when all that was judged agrees, 1 when something does not, 4 when nothing could be compared."""
    words = invocation.arguments.words
    if len(words) > 1:
        raise UsageError("which archive? for example: judge replay ~/boj-archive")
    cache = invocation.bench.cache
    with make_folder(cache) as scratch:
        screen = ReplayScreen(invocation.style)
        try:
            known = _read(invocation, words[0] if words else "", scratch, screen)
            found = _compared(invocation, known, screen)
            if invocation.arguments.has("--stress"):
                return _stress(invocation, found, screen)
        finally:
            screen.clear()
    return _tell(invocation, found)


def _read(invocation: Invocation, word: str, scratch: Path, screen: ReplayScreen) -> list[Known]:
    """The submissions that the command line asks for; UsageError when there are none."""
    arguments = invocation.arguments
    problems = arguments.texts("--problem")
    if word:
        if word.isdecimal() and not Path(word).exists():
            raise UsageError("{word} is no archive: {meant}", word=word, meant=command_line("replay", "--problem", word))
        orders = ReadOrders(scratch, invocation.bench.cache, job_count(invocation), problems)
        known = read_archive(Path(word), orders, on_read=screen.reading)
    else:
        known = read_history(invocation.workspace, problems)
    if not known:
        raise UsageError("no submissions with known verdicts: name an archive, for example: judge replay ~/boj-archive")
    return known


def _compared(invocation: Invocation, known: Sequence[Known], screen: ReplayScreen) -> ReplayComparison:
    contents = read_packages(invocation.workspace, (one.problem for one in known))
    planned = list(plan(known, hashes_of(contents)))
    bench = invocation.bench
    path = bench.cache / "replay" / "results.jsonl"
    with (
        KeptResults(path, is_fresh=invocation.arguments.has("--fresh")) as kept,
        ResultLines(invocation.arguments.text("--lines")) as lines,
    ):
        lines.begin(planned, kept.found())

        def hear(key: str, answer: PastAnswer) -> None:
            lines.result(key, answer.found)
            screen.result(answer)

        workers = open_workers(invocation, judge_past)
        try:
            grounds = Grounds(contents, commands_of(bench), bench.include)
            judge_unknown(planned, grounds, kept, workers, watch=ReplayWatch(hear, screen.progress))
        finally:
            workers.close()
        return compare(planned, kept.found())


def _tell(invocation: Invocation, found: ReplayComparison) -> int | Document:
    arguments, style = invocation.arguments, invocation.style
    total = found.total
    code = 4 if not total.judged else 0 if total.same == total.judged else 1
    if arguments.has("--html"):
        from judge.reports.replaypage import replay_page

        page = replay_page(found, style)
        if arguments.text("--html") == "-":
            give(page)
            return code
        save_given(Path(arguments.text("--html")), page.encode())
    if invocation.is_json:
        return Document(replay_json(found), code)
    if arguments.text("--lines") != "-":
        for line in replay_lines(found, style):
            say(line)
        if found.weak:
            command = command_line("replay", *arguments.words, "--stress")
            say(style.say("what the tests here let pass can be stressed: {command}", command=command))
    if arguments.has("--html"):
        say(style.say("written to {path}: open it in a browser", path=arguments.text("--html")))
    return code


def _stress(invocation: Invocation, found: ReplayComparison, screen: ReplayScreen) -> int | Document:
    """Exit code 1 when something was found, 0 when not."""
    arguments, bench = invocation.arguments, invocation.bench
    rows = once_each(found.weak)
    terms = HuntTerms(
        seed=arguments.seed(0), budget_s=arguments.seconds(_TIME_S), commands=commands_of(bench),
        problems=invocation.workspace.problems, include=bench.include,
    )  # fmt: skip
    hunts: list[tuple[PastHunt, str]] = []
    workers = open_workers(invocation, hunt_sent)
    try:
        screen.hunting(0, len(rows))
        for hunt in hunt_all(rows, trusted_sources(rows, found.rows), terms, workers):
            hunts.append((hunt, _kept(invocation, hunt)))
            screen.clear()
            if not invocation.is_json:
                for line in hunt_lines(*hunts[-1], invocation.style):
                    say(line)
            screen.hunting(len(hunts), len(rows))
    finally:
        workers.close()
        screen.clear()
    code = 1 if any(case for _, case in hunts) else 0
    if invocation.is_json:
        return Document({"weak": len(rows), "seed": terms.seed, "hunts": [hunt_json(*hunt) for hunt in hunts]}, code)
    for line in hunts_end(hunts, invocation.style):
        say(line)
    return code


def _kept(invocation: Invocation, hunt: PastHunt) -> str:
    """The name of the case that a finding is kept as; empty when there is none."""
    result = hunt.result
    if isinstance(result, JudgeError) or result.verdict is None:
        return ""
    return keep_counterexample(invocation.workspace.problem(hunt.row.known.problem), result.input, result.expected)
