"""A counterexample as a card of the quiz: what is right for this input?"""

from pathlib import Path

from judge.errors import UsageError
from judge.model import Problem, TestCase
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.files import write_atomically

#: lines and bytes of an input, and of an answer, that can be asked
_MOST_LINES, _MOST_BYTES = 12, 200


def make_card(root: Path, problem: Problem, style: Style) -> Path:
    """Put the smallest counterexample, from stress or the learner, into decks/wrong.md; the deck. UsageError where none fits."""
    case = min((case for case in problem.cases if _fits(case)), key=lambda case: case.input.stat().st_size, default=None)
    if case is None or case.answer is None:
        raise UsageError("{id} has no short counterexample: judge stress {id} finds one, judge add-case {id} takes yours", id=problem.id)
    path = root / "decks" / "wrong.md"
    text = path.read_text("utf-8-sig") if path.exists() else f"# {style.say('What broke my solutions')}\n"
    mark = f"<!-- id: wrong-{problem.id}-{case.name.replace('/', '-')} -->"
    if mark in text:
        raise UsageError("case {name} of {id} is a card already", name=case.name, id=problem.id)
    asked = style.say(
        "{id} {title}: what is the right output for this input?", id=problem.id, title=title_of(problem.names, style.language)
    )
    given, answer = (" / ".join(part.read_text("utf-8").split("\n")).strip(" /") for part in (case.input, case.answer))
    card = f"\nQ: {asked}\n`{given}`\nA: {answer}\nE: {style.say('case {name}; lines are parted by /', name=case.name)}\n{mark}\n"
    write_atomically(path, (text.rstrip() + "\n" + card).encode())
    return path


def _fits(case: TestCase) -> bool:
    if case.answer is None or not case.is_added:
        return False
    texts = [case.input.read_bytes(), case.answer.read_bytes()]
    return all(len(text) <= _MOST_BYTES and text.count(b"\n") <= _MOST_LINES and text.strip() for text in texts)
