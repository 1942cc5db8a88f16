"""Wrong-answer notes as a list: by cause, then by topic."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from judge.practice.rules.mistakes import CAUSES, NoteEntry
from judge.reports.style import Style
from judge.reports.visible import cut, pad, printable, width
from judge.tagnames import tag_name

#: topics that are counted in the last line
_TOPICS = 6


def wrong_lines(entries: Sequence[NoteEntry], tags: Mapping[str, tuple[str, ...]], style: Style) -> Iterator[str]:
    """Each cause with its entries, the most frequent first, those without one at the end; then how often each topic."""
    if not entries:
        yield style.say("no notes yet: one begins by itself when a problem takes three failed runs, or is given up")
        return
    groups: dict[str, list[NoteEntry]] = {}
    for entry in entries:
        groups.setdefault(entry.cause, []).append(entry)
    ids = max(width(entry.problem) for entry in entries)
    for cause, found in sorted(groups.items(), key=lambda one: (not one[0], -len(one[1]), one[0])):
        known = CAUSES.get(cause)
        name = style.translate(known) if known else printable(cause.encode()) or style.say("no cause told yet")
        yield style.paint(f"{name} ({len(found)})", "bold")
        for problem, notes in _by_problem(found):
            sentence = next((note.next_time for note in reversed(notes) if note.next_time), "")
            times = style.say("{count} times", count=len(notes)) if len(notes) > 1 else ""
            line = f"  {pad(problem, ids)}  {notes[-1].date}  {'  '.join(part for part in (times, printable(sentence.encode())) if part)}"
            yield cut(line.rstrip(), style.columns)
    counts = Counter(tag for entry in entries for tag in tags.get(entry.problem, ()))
    if counts:
        topics = ", ".join(f"{tag_name(tag, style.language)} {count}" for tag, count in counts.most_common(_TOPICS))
        yield ""
        yield cut(style.say("by topic: {topics}", topics=topics), style.columns)


def _by_problem(entries: Sequence[NoteEntry]) -> Sequence[tuple[str, list[NoteEntry]]]:
    """Problems with their entries, the most first, then the newest."""
    found: dict[str, list[NoteEntry]] = {}
    for entry in entries:
        found.setdefault(entry.problem, []).append(entry)
    newest = sorted(found.items(), key=lambda one: one[1][-1].date, reverse=True)
    return sorted(newest, key=lambda one: -len(one[1]))
