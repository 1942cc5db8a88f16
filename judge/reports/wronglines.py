"""Wrong-answer notes as a list: by cause, then by topic."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from judge.practice.rules.mistakes import CAUSES, NoteEntry
from judge.reports.style import Style
from judge.reports.visible import cut, folded, pad, printable, width
from judge.tagnames import tag_name

#: topics that are counted in the last line, and columns of a title
_TOPICS, _TITLE = 6, 24

#: columns of what stands beside id and title
_BESIDE = 40


def wrong_lines(
    entries: Sequence[NoteEntry], tags: Mapping[str, tuple[str, ...]], style: Style, *, titles: Mapping[str, str]
) -> Iterator[str]:
    """Each cause with its entries, the most frequent first, those without one at the end; then how often each topic.

    `tags` and `titles` are those of problems that are here.
    """
    if not entries:
        yield style.say("no notes yet: one begins by itself when a problem takes three failed runs, or is given up")
        return
    groups: dict[str, list[NoteEntry]] = {}
    for entry in entries:
        groups.setdefault(entry.cause, []).append(entry)
    ids = max(width(entry.problem) for entry in entries)
    columns = max(0, min(_TITLE, style.columns - ids - _BESIDE, max(width(titles.get(entry.problem, "")) for entry in entries)))
    for cause, found in sorted(groups.items(), key=lambda one: (not one[0], -len(one[1]), one[0])):
        known = CAUSES.get(cause)
        name = style.translate(known) if known else printable(cause.encode()) or style.say("no cause told yet")
        problems = _by_problem(found)
        often = [style.say("{count} times", count=len(found))] if len(found) > len(problems) else []
        yield style.paint(f"{name} ({', '.join([str(len(problems)), *often])})", "bold")
        for problem, notes in problems:
            sentence = next((note.next_time for note in reversed(notes) if note.next_time), "")
            times = style.say("{count} times", count=len(notes)) if len(notes) > 1 else ""
            about = "  ".join(part for part in (times, printable(sentence.encode())) if part)
            line = f"  {pad(problem, ids)}  {pad(cut(titles.get(problem, ''), columns), columns)}  {notes[-1].date}"
            rest = style.columns - width(line) - 2
            for part in folded(about.split(" "), " ", rest) if about else [""]:
                yield f"{line}  {part}".rstrip()
                line = " " * width(line)
    counts = Counter(tag for entry in entries for tag in tags.get(entry.problem, ()))
    if counts:
        topics = ", ".join(f"{tag_name(tag, style.language)} {count}" for tag, count in counts.most_common(_TOPICS))
        yield ""
        yield style.say("by topic: {topics}", topics=topics)


def _by_problem(entries: Sequence[NoteEntry]) -> Sequence[tuple[str, list[NoteEntry]]]:
    """Problems with their entries, the most first, then the newest."""
    found: dict[str, list[NoteEntry]] = {}
    for entry in entries:
        found.setdefault(entry.problem, []).append(entry)
    newest = sorted(found.items(), key=lambda one: one[1][-1].date, reverse=True)
    return sorted(newest, key=lambda one: -len(one[1]))
