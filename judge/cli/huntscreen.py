"""What came of hunts for the inputs that tests lack, as lines of a terminal and as JSON."""

from collections.abc import Iterator, Sequence
from typing import Any

from judge.errors import JudgeError
from judge.replay.stressing import PastHunt
from judge.reports.style import Style
from judge.reports.visible import cut, printable

#: problems without anything that makes inputs that are named
_MOST_NAMED = 10


def hunt_lines(hunt: PastHunt, case: str, style: Style) -> Iterator[str]:
    """A line for a hunt, and what kept it from being one; `case` is what a finding is kept as."""
    known, result = hunt.row.known, hunt.result
    there = known.verdict.name if known.verdict else ""
    head = f"{known.problem}  {known.key.rpartition(':')[2]}  {there}"
    if isinstance(result, JudgeError):
        yield style.paint(cut(printable(f"-  {head}  {result.render(style.translate)}".encode()), style.columns), "dim")
    elif result.verdict is None:
        words = style.say("nothing found: {count} inputs in {seconds:.0f} s", count=f"{result.tried:,}", seconds=result.wall_s)
        yield f"   {head}  {style.paint(words, 'dim')}"
    else:
        words = style.say(
            "found: {verdict} with {count} tokens, kept as {case}", verdict=result.verdict.name, count=result.tokens, case=case
        )
        yield f"{style.paint('✓', 'green')}  {head}  {style.paint(words, 'bold')}"


def hunts_end(hunts: Sequence[tuple[PastHunt, str]], style: Style) -> Iterator[str]:
    """The last lines: how many were found, and which problems have nothing that makes inputs."""
    found = sum(bool(case) for _, case in hunts)
    words = style.say("{found} of {total} that pass here and failed there have a counterexample now", found=found, total=len(hunts))
    yield style.paint(words, "bold")
    lacking = list(dict.fromkeys(hunt.row.known.problem for hunt, _ in hunts if isinstance(hunt.result, JudgeError)))
    if lacking:
        named = ", ".join(lacking[:_MOST_NAMED]) + (", ..." if len(lacking) > _MOST_NAMED else "")
        yield style.say("{count} problems could not be stressed: {names}", count=len(lacking), names=named)
    if found:
        yield style.say("judge replay judges them again with what was found")


def hunt_json(hunt: PastHunt, case: str) -> dict[str, Any]:  # Any: JSON
    """A hunt, and what its finding is kept as."""
    known, result = hunt.row.known, hunt.result
    about = {
        "submission": known.key,
        "problem": known.problem,
        "source": str(known.source),
        "site": known.verdict.name if known.verdict else None,
    }
    if isinstance(result, JudgeError):
        return {**about, "verdict": None, "case": None, "inputs": 0, "wall_s": 0.0, "tokens": 0, "message": str(result)}
    return {
        **about, "verdict": result.verdict.name if result.verdict else None, "case": case or None, "inputs": result.tried,
        "wall_s": round(result.wall_s, 3), "tokens": result.tokens, "message": "",
    }  # fmt: skip
