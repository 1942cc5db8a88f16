"""What an archive holds as lines, and as JSON: one screen, with the command that sets the pace."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from judge.keywords import level_at
from judge.messages import N_, command_line
from judge.practice.rules.overview import Overview
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.todaylines import NOTHING_NEW
from judge.reports.visible import cut, pad, width
from judge.tagnames import level_name, tag_name

_TITLE, _ID = 30, 16

#: paces that are offered, as far as the day has room for them
_PACES = (1, 2, 3)


class NamedProblem(NamedTuple):
    """What is shown of a problem: titles by language, level, tags."""

    names: Mapping[str, str]
    level: str
    tags: tuple[str, ...]


def archive_lines(found: Overview, first: Mapping[str, NamedProblem], style: Style) -> Iterator[str]:
    """The screen, at most as wide as the terminal; `first` are the problems that are named."""
    if not found.solved:
        yield style.say("nothing is solved yet: judge import brings an archive, judge today begins")
        return
    words = N_("{solved} problems solved, {asleep} of them sleep: none is a debt")
    if found.absent == found.solved:
        words = N_("{solved} problems solved: none is a debt")
    yield style.paint(style.say(words, solved=found.solved, asleep=found.asleep), "bold")
    yield ""
    yield from _counts(found, style)
    yield ""
    if found.absent:
        yield style.say("not here, so without level and topics: {count} of them; judge fetch brings them", count=found.absent)
    if found.level:
        yield style.say("your level, by what you solved last: about {level}", level=level_name(level_at(found.level), style.language))
    if found.asleep:
        yield style.say("still known, by FSRS: about {known} of the {asleep} that sleep", known=found.known, asleep=found.asleep)
        words = N_("worth having again: {worth}, near your level and half forgotten ({hours} h in all)")
        if not found.worth:
            words = N_("worth having again: none yet; what fades comes back at your pace")
        yield style.say(words, worth=found.worth, hours=round(found.minutes / 60))
        yield from _first(found, first, style)
        yield ""
        yield from _pace(found, style)
    if not found.has_new:
        yield style.say(NOTHING_NEW)
    command = "judge fetch" if found.absent == found.solved else "judge today"
    yield style.say("next: {command}", command=style.paint(command, "bold"))


def _first(found: Overview, first: Mapping[str, NamedProblem], style: Style) -> Iterator[str]:
    ids = min(_ID, max((width(id_) for id_, _ in found.first), default=0))
    titles = {id_: title_of(first[id_].names, style.language) for id_, _ in found.first}
    room = min(_TITLE, max(map(width, titles.values()), default=0))
    for id_, known in found.first:
        parts = [style.say("recall {share:.0%}", share=known), level_name(first[id_].level, style.language)]
        parts += [tag_name(tag, style.language) for tag in first[id_].tags[:2]]
        left = f"  {pad(cut(id_, ids), ids)}  {pad(cut(titles[id_], room), room)}  "
        yield left + style.paint(cut(", ".join(filter(None, parts)), style.columns - width(left)), "dim")


def _counts(found: Overview, style: Style) -> Iterator[str]:
    levels = [(level_name(tier, style.language) if tier else style.say("unknown"), count) for tier, count in found.levels]
    rows: tuple[tuple[str, Iterable[tuple[str, int]]], ...] = (
        (style.say("level"), levels),
        (style.say("year"), found.years),
        (style.say("topic"), [(tag_name(tag, style.language), count) for tag, count in found.topics]),
        (style.say("language"), [(name or style.say("unknown"), count) for name, count in found.languages]),
    )
    left = max(width(head) for head, _ in rows)
    for head, counts in rows:
        if counts:
            yield from _row(pad(head, left), [f"{name}: {count}" for name, count in counts], style)
    if found.guessed:
        yield f"  {' ' * left}  " + style.paint(style.say("{count} levels are guessed from what the pages say", count=found.guessed), "dim")


def _row(head: str, parts: list[str], style: Style) -> Iterator[str]:
    """One line of parts, those that fit in it."""
    line = f"  {head}"
    for part in parts:
        if width(line) + 2 + width(part) > style.columns:
            break
        line += f"  {part}"
    yield line


def _pace(found: Overview, style: Style) -> Iterator[str]:
    if found.wakes and found.worth:
        words = N_("pace: {wakes} a day of your {budget} min, {weeks} weeks for all; the rest is for new ones")
        if not found.has_new:
            words = N_("pace: {wakes} a day of your {budget} min, {weeks} weeks for all")
        if found.every > 1:
            words = N_("pace: {wakes} every {days} days of your {budget} min, {weeks} weeks for all; else new ones")
        yield style.say(words, wakes=found.wakes, budget=found.budget, days=found.every, weeks=found.weeks_at(found.wakes))
    elif not found.wakes:
        yield style.say("pace: none is woken")
    if found.worth and not found.is_told:
        yield style.say("is that right? paste one of these:")
        for wakes in filter(found.has_room, _PACES):
            command, weeks = command_line("wake", "--pace", str(wakes)), found.weeks_at(wakes)
            words = (
                N_("{wakes} every {days} days, {weeks} weeks for all") if found.every > 1 else N_("{wakes} a day, {weeks} weeks for all")
            )
            yield f"  {style.paint(pad(command, 22), 'bold')}{style.say(words, wakes=wakes, days=found.every, weeks=weeks)}"
        command = command_line("wake", "--pace", "0")
        yield f"  {style.paint(pad(command, 22), 'bold')}{style.say('let all of it sleep')}"


def archive_json(found: Overview) -> dict[str, Any]:
    """The same as JSON."""
    plain = found._asdict()
    for name in ("levels", "topics", "years", "languages"):
        plain[name] = dict(plain[name])
    plain["level"] = level_at(found.level) if found.level else ""
    plain["first"] = [{"id": id_, "known": round(known, 3)} for id_, known in found.first]
    return {**plain, "days": found.days}
