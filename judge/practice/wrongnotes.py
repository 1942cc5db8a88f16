"""Wrong-answer notes: a Markdown file beside the solutions of a problem, begun by the kit and the learner's from then on.

solutions/<id>/note.md      one `## date` for each entry; `cause:` and `next time:` lines are read, everything else is the learner's
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from judge.errors import UsageError
from judge.practice.rules.mistakes import NoteEntry
from judge.store.notefiles import NOTE, load_note, note_of, save_note

_KOREAN_CAUSES = {
    "문제 오독": "misread", "예외 처리": "edge", "오버플로": "overflow", "복잡도": "complexity", "입출력": "io", "자료구조": "structure",
    "구현 실수": "bug",
}  # fmt: skip

_HEAD = re.compile(r"^## (\d{4}-\d{2}-\d{2})\b *+(.*)$")
_CAUSE = re.compile(r"^[-*] (?:cause|원인): *+(.*)$")
_NEXT = re.compile(r"^[-*] (?:next time|다음에는): *+(.*)$")


def entries_of(solutions: Path, problem: str) -> list[NoteEntry]:
    """All entries of a problem's note, in the order of the file."""
    path = note_of(solutions, problem)
    found: list[NoteEntry] = []
    for line in load_note(path):
        head, cause, following = _HEAD.match(line), _CAUSE.match(line), _NEXT.match(line)
        if head:
            found.append(NoteEntry(problem, head[1], head[2].strip(" ·"), "", ""))
        elif cause and found:
            told = cause[1].rstrip(" ")
            told = told.partition("<!--")[0].rstrip(" ") if told.endswith("-->") else told
            found[-1] = found[-1]._replace(cause=_KOREAN_CAUSES.get(told, told))
        elif following and found:
            found[-1] = found[-1]._replace(next_time=following[1].rstrip(" "))
    return found


def last_note(solutions: Path, problem: str) -> NoteEntry | None:
    """The last entry that has a sentence for next time, else the last one."""
    found = entries_of(solutions, problem)
    return next((entry for entry in reversed(found) if entry.next_time), found[-1] if found else None)


def all_entries(solutions: Path) -> Iterator[NoteEntry]:
    """The entries of every note, problem by problem."""
    folder = str(solutions)  # an archive has a thousand folders, and few notes
    for problem in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        if os.path.exists(os.path.join(folder, problem, NOTE)):
            yield from entries_of(solutions, problem)


def set_fields(solutions: Path, problem: str, cause: str, next_time: str) -> Path:
    """Write cause and sentence into the last entry, where they are given; the note. UsageError when there is no entry."""
    path = note_of(solutions, problem)
    lines = load_note(path)
    heads = [number for number, line in enumerate(lines) if _HEAD.match(line)]
    if not heads:
        raise UsageError("{id} has no note yet: judge wrong {id} --edit begins one", id=problem)
    for number in range(heads[-1], len(lines)):
        if cause and _CAUSE.match(lines[number]):
            lines[number] = f"- {lines[number][2:].partition(':')[0]}: {cause}"
        if next_time and _NEXT.match(lines[number]):
            lines[number] = f"- {lines[number][2:].partition(':')[0]}: {next_time}"
    save_note(path, lines)
    return path


def add_entry(solutions: Path, problem: str, title: str, entry: str) -> Path:
    """Put an entry at the end of the note, which begins with the problem's title; the note."""
    path = note_of(solutions, problem)
    lines = load_note(path)
    text = "\n".join(lines) if lines else f"# {problem} {title}"
    save_note(path, [text.rstrip(), "", entry.rstrip()])
    return path
