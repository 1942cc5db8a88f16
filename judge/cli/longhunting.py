"""`judge stress` over many solutions, for hours, by all processors or a cluster: what is found is kept, shown, and in tomorrow's list."""

import time
from collections.abc import Sequence
from typing import Any

from judge.cli.clock import moment
from judge.cli.exitcode import CANNOT_TELL
from judge.cli.invocation import Document, Invocation
from judge.cli.longscreen import LongScreen
from judge.cli.workeroptions import open_workers
from judge.errors import JudgeError, UsageError
from judge.judging import refuse_language, refuse_unsupported
from judge.store.addedcases import keep_counterexample
from judge.stress.longhunt import HuntTarget, HuntTurn, KeptTurns, LongTerms, hunt_long
from judge.stress.senthunt import HuntResult, hunt_sent
from judge.stress.trusted import accepted_before, find_brute
from judge.submission import Submission
from judge.toolchain.elsewhere import commands_of

#: seconds for all of them, unless told
_TIME_S = 600.0

#: options that are about one solution
_OF_ONE = ("--slow", "--against", "--size")


def is_long(invocation: Invocation) -> bool:
    """Whether the command line asks for it: several solutions, or a cluster."""
    arguments = invocation.arguments
    return len(arguments.words) > 1 or any(map(arguments.has, ("--all", "--failed", "--scheduler")))


def hunt_many(invocation: Invocation) -> int | Document:
    """Exit code 1 when something was found, 0 when not, 4 when nothing was tried, 130 when it was interrupted before anything was found."""
    arguments = invocation.arguments
    for name in filter(arguments.has, _OF_ONE):
        raise UsageError("{option} is for one solution, on this machine", option=name)
    screen = LongScreen(invocation.style, is_quiet=invocation.is_json)
    targets = _targets(invocation, screen)
    terms = LongTerms(
        arguments.seed(0), time.monotonic() + arguments.seconds(_TIME_S), commands_of(invocation.bench), invocation.bench.include
    )  # fmt: skip
    is_stopped = False
    with KeptTurns(invocation.bench.cache / "hunts" / "turns.jsonl") as kept:
        workers = open_workers(invocation, hunt_sent)
        try:
            screen.begin(targets, sum(kept.turns(target.key) for target in targets))
            for turn in hunt_long(targets, terms, kept, workers):
                screen.turn(turn, _keep(invocation, turn))
        except KeyboardInterrupt:
            is_stopped = True
        finally:
            workers.close()
            screen.clear()
    if screen.found:
        _plan(invocation)
    code = 1 if screen.found else 130 if is_stopped else 0 if screen.tried else CANNOT_TELL
    if invocation.is_json:
        return Document(screen.document(), code, screen.errors)
    screen.end(is_stopped=is_stopped)
    return code


def _targets(invocation: Invocation, screen: LongScreen) -> list[HuntTarget]:
    """The solutions that can be hunted; the others are told. UsageError where there are none."""
    words: Sequence[str] = invocation.names()
    if invocation.arguments.has("--all") or invocation.arguments.has("--failed"):
        words = words or invocation.workspace.solved_ids()
    if invocation.arguments.has("--failed"):
        words = _not_accepted(invocation, words)
    targets = []
    for word in words:
        try:
            submission = invocation.open_submission(word)
            refuse_unsupported(submission.problem)
            refuse_language(submission.problem, submission.language)
        except JudgeError as error:
            screen.refuse(word, error)
        else:
            targets.append(_target(invocation, submission))
    if not targets:
        screen.tell_refused()
        raise UsageError("no solution to stress: judge new begins one, judge stress --all has all that are here")
    return targets


def _target(invocation: Invocation, submission: Submission) -> HuntTarget:
    problem, source = submission.problem, submission.source
    accepted = accepted_before(invocation.workspace.history, problem.id, submission.others)
    beside = tuple(find_brute(source, problem.id))
    return HuntTarget(problem.id, problem.folder, source, submission.language.id, beside=beside, accepted=tuple(accepted))


def _not_accepted(invocation: Invocation, words: Sequence[str]) -> list[str]:
    """Those whose problem was tried, and never accepted."""
    from judge.practice.state import catch_up

    briefs = catch_up(invocation.workspace.history, invocation.workspace.cache, moment().day).briefs
    return [word for word in words if word in briefs and briefs[word].is_tried and not briefs[word].is_accepted]


def _keep(invocation: Invocation, turn: HuntTurn) -> str:
    """The name of the case that a finding is kept as, which is written down; empty when there is none."""
    result, problem = turn.result, turn.target.problem
    if not isinstance(result, HuntResult) or result.verdict is None:
        return ""
    case = keep_counterexample(invocation.workspace.problem(problem), result.input, result.expected)
    from judge.history.events import FOUND
    from judge.history.recorder import Recorder

    payload: dict[str, Any] = {"case": case, "verdict": result.verdict.name, "tokens": result.tokens, "language": turn.target.language}
    with Recorder(invocation.workspace.history, moment()) as recorder:
        recorder.note(FOUND, problem, payload)
    return case


def _plan(invocation: Invocation) -> None:
    """What was found comes into today's list, where nothing of it was begun."""
    from judge.practice.dayplan import plan_anew

    plan_anew(invocation.root, moment())
