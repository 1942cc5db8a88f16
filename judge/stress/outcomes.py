"""What came of a search: kept as a case of the problem, and as JSON for programs (docs/json.md)."""

from collections.abc import Sequence
from typing import Any

from judge.drafting.draft import is_unconfirmed
from judge.model import Problem, Verdict
from judge.reports.counterexample import Shown, finding_json
from judge.store.addedcases import keep_counterexample
from judge.store.specfile import spec_text
from judge.stress.finding import Counterexample
from judge.stress.habitual import broken_habits
from judge.stress.stopwatch import Slowest
from judge.stress.stresstest import StressOutcome
from judge.stress.troubles import Trouble


def keep_finding(outcome: StressOutcome) -> str:
    """The name of the case that a finding is kept as, or already was; empty when there is none, or it cannot be kept."""
    finding = outcome.hunted.finding
    if finding is None or outcome.old_case:
        return outcome.old_case
    return _kept(outcome.setting.problem, finding.input, finding.expected)


def keep_slowest(problem: Problem, slowest: Slowest) -> str:
    """The name of the case that an input over the limit is kept as, or already was; empty when none is over it, or it cannot be kept."""
    return (slowest.case or _kept(problem, slowest.finding.input, None)) if slowest.is_over else ""


def _kept(problem: Problem, content: bytes, answer: bytes | None) -> str:
    try:
        return keep_counterexample(problem, content, answer)
    except OSError:
        return ""


def shown_of(outcome: StressOutcome, finding: Counterexample) -> Shown:
    """A finding as it is shown: nobody expects anything of a conversation as a whole."""
    expected = None if outcome.setting.is_conversation else finding.expected
    return Shown(finding.input, expected, finding.result, finding.other, finding.trusted)


def outcome_json(outcome: StressOutcome, case: str, seed: int) -> dict[str, Any]:  # Any: JSON
    """A hunt, its finding and the case that it is kept as."""
    hunted, finding = outcome.hunted, outcome.hunted.finding
    trusted, text = outcome.setting.trusted, spec_text(outcome.setting.problem.folder)
    found: dict[str, Any] = {"verdict": None, "input": None, "expected": None, "found": None}
    if finding is not None:
        found = finding_json(shown_of(outcome, finding))
    return {
        "problem": outcome.setting.problem.id,
        "source": str(outcome.setting.solution.source),
        "against": str(trusted.source) if trusted else None,
        "seed": seed,
        "inputs": hunted.tried,
        "compared": hunted.compared,
        "build_s": round(outcome.build_s, 3),
        "first_tokens": hunted.first_tokens,
        "troubles": _troubles_json(hunted.troubles),
        "shrink_inputs": hunted.shrunk_tries,
        "first_s": round(hunted.first_s, 3),
        "wall_s": round(hunted.wall_s, 3),
        "exhausted": hunted.is_exhausted,
        "interrupted": hunted.is_interrupted,
        "unconfirmed_spec": is_unconfirmed(text),
        "broken_habits": broken_habits(text, finding.input) if finding is not None else [],
        "case": case or None,
        **found,
    }


def _troubles_json(troubles: Sequence[Trouble]) -> list[dict[str, Any]]:  # Any: JSON
    return [{"message": str(trouble.error), "count": trouble.times} for trouble in troubles]


def slowest_json(slowest: Slowest, case: str, seed: int) -> dict[str, Any]:  # Any: JSON
    """The input that takes longest, and the case that it is kept as."""
    finding = slowest.finding
    shown = finding_json(Shown(finding.input, None, finding.result))
    shown["verdict"] = None if finding.result.verdict is Verdict.NA else shown["verdict"]
    return {
        "seed": seed, "inputs": slowest.tried, "slowest_s": slowest.cpu_s, "share": round(slowest.share, 4),
        "shape": slowest.candidate.shape.name, "over": slowest.is_over, "interrupted": slowest.is_interrupted, "case": case or None,
        "troubles": _troubles_json(slowest.troubles), **shown,
    }  # fmt: skip
