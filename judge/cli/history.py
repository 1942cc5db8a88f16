"""`judge history`: what was done, event by event; out of the log as lines of JSON, and into it again."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.terminal import say, talk, tell_rescued
from judge.errors import UsageError
from judge.history.device import load_or_make_device
from judge.history.events import Event
from judge.history.exchange import as_line, read_lines
from judge.history.log import History
from judge.reports.eventlines import event_line
from judge.reports.style import Style
from judge.store.root import history_in, need_root

#: events that are shown unless told
_COUNT = 20


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0."""
    path = history_in(need_root(Path(arguments.text("--root", ".")).resolve()))
    first, rest = (arguments.words[0], arguments.words[1:]) if arguments.words else ("", ())
    if first == "import":
        return _import(path, rest, arguments, style)
    if first == "repair":
        return _repair(path, style)
    if not path.exists():
        talk(style.say("nothing was done here yet"))
        return 0
    with History(path) as history:
        tell_rescued(history.rescued, style)
        if first == "export":
            return _export(history, rest, style)
        if len(arguments.words) > 1:
            raise UsageError("one problem at a time, or export, import or repair")
        _list(history, first, arguments, style)
    return 0


def _list(history: History, problem: str, arguments: Arguments, style: Style) -> None:
    count = arguments.whole("--count", _COUNT)
    found = list(history.events(problem))[-count:] if problem else history.newest(count)[::-1]
    if not found:
        talk(style.say("nothing was done about {id} yet", id=problem))
    for event in found:
        say(as_line(event) if arguments.has("--json") else event_line(event, style))


def _export(history: History, words: Sequence[str], style: Style) -> int:
    if len(words) > 1:
        raise UsageError("one file at a time: judge history export FILE")
    lines = map(as_line, history.events())
    if not words or words[0] == "-":
        for line in lines:
            say(line)
        return 0
    from judge.store.files import write_atomically

    text = "".join(f"{line}\n" for line in lines)
    write_atomically(Path(words[0]), text.encode())
    talk(style.say("{count} events written to {path}", count=text.count("\n"), path=words[0]))
    return 0


def _import(path: Path, words: Sequence[str], arguments: Arguments, style: Style) -> int:
    events = [event for word in words or ("-",) for event in _read(word)]
    with History(path) as history:
        tell_rescued(history.rescued, style)
        if not arguments.has("--mine"):
            _refuse_strangers(events, history, path)
        new = history.record(events)
    say(style.say("{new} of {count} events are new", new=new, count=len(events)))
    return 0


def _read(word: str) -> Iterator[Event]:
    if word == "-":
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        return read_lines(sys.stdin, "stdin")
    try:
        text = Path(word).read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError("{path} is no text in UTF-8", path=word) from None
    return read_lines(text.splitlines(), word)


def _refuse_strangers(events: Sequence[Event], history: History, path: Path) -> None:
    """Events of machines that are all unknown here may be somebody else's."""
    if not events or not history.last_number():
        return
    devices = {event.device for event in events}
    if devices & ({*history.devices(), load_or_make_device(path)}) or any(history.find(event.key) for event in events[:100]):
        return
    raise UsageError("these events come from machines that this history does not know: if they are yours, add --mine")


def _repair(path: Path, style: Style) -> int:
    if not path.exists():
        raise UsageError("nothing to repair: {path} is not there", path=path)
    from judge.history.rescue import rescue

    tell_rescued(rescue(path), style)
    return 0
