"""`judge history`: what was done, event by event; out of the log as lines of JSON, and into it again."""

import sys
from collections.abc import Iterator
from pathlib import Path

from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import give, say, talk, tell_rescued
from judge.errors import UsageError
from judge.givenfiles import read_given_text
from judge.history.device import load_or_make_device
from judge.history.events import Event
from judge.history.exchange import as_line, as_object, merge, read_lines
from judge.history.log import History
from judge.reports.eventlines import event_line
from judge.store.files import save_given
from judge.store.root import history_in

#: events that are shown unless told
_COUNT = 20


def run(invocation: Invocation) -> int | Document:
    """Exit code 0."""
    words, path = invocation.arguments.words, history_in(invocation.root)
    if words[:1] == ("import",):
        return _import(invocation, path)
    if words[:1] == ("repair",):
        return _repair(invocation, path)
    if not path.exists():
        talk(invocation.style.say("nothing was done here yet"))
        return Document({"events": []}) if invocation.is_json else 0
    with History(path) as history:
        tell_rescued(history.rescued, invocation.style)
        if words[:1] == ("export",):
            return _export(invocation, history)
        if len(words) > 1:
            raise UsageError("one problem at a time, or export, import or repair")
        return _list(invocation, history)


def _list(invocation: Invocation, history: History) -> int | Document:
    style, problem = invocation.style, "".join(invocation.arguments.words)
    count = invocation.arguments.whole("--count", _COUNT)
    found = list(history.events(problem))[-count:] if problem else history.newest(count, by_time=True)[::-1]
    if not found:
        talk(style.say("nothing was done about {id} yet", id=problem))
    if invocation.is_json:
        return Document({"events": list(map(as_object, found))})
    for event in found:
        say(event_line(event, style))
    return 0


def _export(invocation: Invocation, history: History) -> int | Document:
    words = invocation.arguments.words[1:]
    if len(words) > 1:
        raise UsageError("one file at a time: judge history export FILE")
    if not words or words[0] == "-":
        if invocation.is_json:
            return Document({"events": list(map(as_object, history.events()))})
        for line in map(as_line, history.events()):
            give(f"{line}\n")
        return 0
    text = "".join(f"{as_line(event)}\n" for event in history.events())
    save_given(Path(words[0]), text.encode())
    count = text.count("\n")
    talk(invocation.style.say("{count} events written to {path}", count=count, path=words[0]))
    return Document({"written": count, "path": words[0]}) if invocation.is_json else 0


def _import(invocation: Invocation, path: Path) -> int | Document:
    events = [event for word in invocation.arguments.words[1:] or ("-",) for event in _read(word)]
    with History(path) as history:
        tell_rescued(history.rescued, invocation.style)
        new = merge(events, history, load_or_make_device(path), is_mine=invocation.arguments.has("--mine"))
    if invocation.is_json:
        return Document({"new": new, "read": len(events)})
    say(invocation.style.say("{new} of {count} events are new", new=new, count=len(events)))
    return 0


def _repair(invocation: Invocation, path: Path) -> int | Document:
    if not path.exists():
        raise UsageError("nothing to repair: {path} is not there", path=path)
    from judge.history.rescue import rescue

    damaged, saved = rescue(path)
    tell_rescued((damaged, saved), invocation.style)
    return Document({"damaged": str(damaged), "saved": saved}) if invocation.is_json else 0


def _read(word: str) -> Iterator[Event]:
    if word == "-":
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        return read_lines(sys.stdin, "stdin")
    return read_lines(read_given_text(Path(word)).split("\n"), word)
