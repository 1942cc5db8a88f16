"""What came of a hunt in words, for whoever shows it: whom it compared with, what failed, what was found or not."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from judge.drafting.draft import guesses_of, is_unconfirmed
from judge.drafting.guesses import told_guess
from judge.messages import N_
from judge.model import Problem, Verdict
from judge.reports.reportlines import told_words
from judge.reports.style import Style
from judge.store.specfile import spec_text
from judge.stress.builtsource import BuiltSource
from judge.stress.habitual import broken_habits
from judge.stress.stresstest import StressOutcome
from judge.stress.troubles import Trouble

#: guesses that are told beside what was found
_SHOWN_GUESSES = 5
_NO_TRUSTED = N_(
    "nothing to compare with: only crashes, time and memory are looked for"
    " (judge new {id} --brute begins a simple solution beside yours, {name}; --against names another)"
)
_NO_CHECKER = N_("several outputs may be right here, and the problem has no checker: only crashes, time and memory are looked for")
_FEWER = N_(" ({points}, where the trusted solution gets {trusted})")
_EACH_TIME = N_(", but not each time: the solution does not do the same thing twice")
_EACH_TIME_TALK = N_(", but not each time: the solution, or the problem's judge, does not do the same thing twice")


def before_lines(outcome: StressOutcome, style: Style, shown_path: Callable[[Path], str]) -> Iterator[str]:
    """What did not do its part, and what the solution was compared with."""
    yield from trouble_lines(outcome.hunted.troubles, style, shown_path)
    if outcome.hunted.finding is None and _is_drafted(outcome):
        words = N_("the inputs come from a drafted spec that nobody confirmed: a wrong guess leaves some out (judge spec {id})")
        yield style.paint(style.say(words, id=outcome.setting.problem.id), "yellow")
        yield from (style.paint(line, "yellow") for line in _guess_lines(outcome.setting.problem, style))
    trusted = outcome.setting.trusted
    if outcome.setting.is_conversation:
        yield style.paint(_judge_words(trusted, style, shown_path), "dim")
        return
    if trusted is not None:
        words, others = style.say("compared with {path}", path=shown_path(trusted.source)), len(outcome.setting.others)
        yield style.paint(words + (style.say(", and asked {count} more", count=others) if others else ""), "dim")
    else:
        yield style.paint(style.say(_NO_TRUSTED, id=outcome.setting.problem.id, name=f"{outcome.setting.problem.id}_brute.py"), "yellow")
    if error := outcome.setting.told_error:
        yield style.paint(style.say("numbers may be off by {error}, as the statement says: the problem has no checker", error=error), "dim")
    if trusted is not None and not outcome.setting.can_compare:
        yield style.paint(style.translate(_NO_CHECKER), "yellow")


def trouble_lines(troubles: Iterable[Trouble], style: Style, shown_path: Callable[[Path], str]) -> Iterator[str]:
    """What did not do its part."""
    for trouble in troubles:
        yield style.paint(_trouble(trouble, style, shown_path), "yellow")


def _judge_words(trusted: BuiltSource | None, style: Style, shown_path: Callable[[Path], str]) -> str:
    """Who says what is right where the problem's own program does."""
    if trusted is None:
        return style.say("judged by the problem's own program; no solution that is known to be right is here, so it is taken at its word")
    return style.say("judged by the problem's own program, where {path} is right", path=shown_path(trusted.source))


def _trouble(trouble: Trouble, style: Style, shown_path: Callable[[Path], str]) -> str:
    """What did not do its part, and how often."""
    times = style.say(" ({count} times)", count=f"{trouble.times:,}") if trouble.times > 1 else ""
    error = trouble.error
    values = {name: shown_path(value) if isinstance(value, Path) else value for name, value in error.values.items()}
    return type(error)(error.template, **values).render(style.translate) + times


def found_words(outcome: StressOutcome, style: Style) -> tuple[str, str]:
    """The verdict of what was found, and what it took."""
    hunted = outcome.hunted
    finding = hunted.finding
    assert finding is not None
    words = style.translate(finding.result.verdict.value)
    if finding.result.verdict is Verdict.RTE and finding.result.reason:
        words += f" ({finding.result.reason})"
    if finding.trusted is not None:
        words += style.say(_FEWER, points=told_words(finding.result.points, style), trusted=told_words(finding.trusted, style))
    if finding.other is not None:
        words += style.translate(_EACH_TIME_TALK if outcome.setting.is_conversation else _EACH_TIME)
    if outcome.old_case:
        return words, ""
    if hunted.is_cut:
        return words, style.say(
            "after {seconds:.1f} s and {count} inputs; {tokens} tokens, and the hunt ended before it could be made smaller",
            seconds=hunted.first_s, count=f"{hunted.tried:,}", tokens=len(finding.input.split()),
        )  # fmt: skip
    return words, style.say(
        "after {seconds:.1f} s and {count} inputs; {tokens} tokens after {tries} tries to shrink",
        seconds=hunted.first_s, count=f"{hunted.tried:,}", tokens=len(finding.input.split()), tries=hunted.shrunk_tries,
    )  # fmt: skip


def doubt_lines(problem: Problem, content: bytes, style: Style) -> Iterator[str]:
    """Why what was found may be no input: it breaks what all samples keep, or nobody confirmed the spec."""
    text = spec_text(problem.folder)
    broken = broken_habits(text, content)
    if broken:
        words = N_("the input breaks what all samples keep and no rule asks for, so it may be none: {habits}")
        yield style.say(words, habits=", ".join(broken))
    if is_unconfirmed(text):
        words = N_("the input keeps a drafted spec that nobody confirmed: is it one? (judge spec {id})")
        yield style.say(words, id=problem.id)
        yield from _guess_lines(problem, style)


def _is_drafted(outcome: StressOutcome) -> bool:
    return is_unconfirmed(spec_text(outcome.setting.problem.folder))


def _guess_lines(problem: Problem, style: Style) -> Iterator[str]:
    for guess in guesses_of(spec_text(problem.folder))[:_SHOWN_GUESSES]:
        yield told_guess(guess, style.say)


def nothing_words(outcome: StressOutcome, style: Style) -> tuple[str, bool]:
    """What is said where nothing was found, and whether that says something of the solution."""
    hunted = outcome.hunted
    figures = style.say("{count} inputs in {seconds:.1f} s", count=f"{hunted.tried:,}", seconds=hunted.wall_s)
    if outcome.setting.trusted is not None and hunted.compared < hunted.tried:
        figures += style.say(", {count} of them compared", count=f"{hunted.compared:,}")
    if hunted.is_interrupted:
        return style.say("interrupted: nothing found in {figures}", figures=figures), False
    if not outcome.is_clean:
        return style.say("nothing can be said: {figures}; give it more --time", figures=figures), False
    if hunted.is_exhausted and _is_drafted(outcome):
        return style.say("nothing found: {figures}, and the draft has no others", figures=figures), True
    if hunted.is_exhausted:
        return style.say("nothing found: {figures}, and there are no others", figures=figures), True
    return style.say("nothing found: {figures}", figures=figures), True
