"""The log as text: one JSON object a line, in the order in which things happened, so that two copies of it differ in few lines."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from judge.errors import HistoryError, UsageError
from judge.history.events import Event
from judge.history.log import History
from judge.history.payloads import wrong_key
from judge.jsontext import parse_json

#: years in which something can have happened; days and hours before or after a moment are reckoned without a thought of the year 1 or 9999
_EARLIEST, _LATEST = 1980, 2200

_KEYS = ("at", "key", "kind", "item", "device", "offset", "payload")


def as_line(event: Event) -> str:
    """An event as a line, without its end."""
    return json.dumps(as_object(event), ensure_ascii=False, separators=(",", ":"))


def as_object(event: Event) -> dict[str, Any]:  # Any: JSON
    """An event as a JSON object, as its line has it."""
    values = (
        event.at.astimezone(UTC).isoformat(timespec="microseconds"), event.key, event.kind, event.subject, event.device, event.offset,
        event.payload,
    )  # fmt: skip
    return dict(zip(_KEYS, values, strict=True))


def read_lines(lines: Iterable[str], name: str) -> Iterator[Event]:
    """The events of a text called `name`; HistoryError with the line for what is none. Blank lines are nothing."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _event(line, f"{name}:{number}")


def merge(events: Sequence[Event], history: History, device: str, *, is_mine: bool) -> int:
    """Record events that are not there yet; how many were new; `device` is this machine.

    UsageError when all are of machines that are unknown here, for they may be somebody else's; unless they are said to be one's own.
    """
    if events and not is_mine and history.last_number():
        known = {event.device for event in events} & {*history.devices(), device}
        if not known and not any(history.find(event.key) for event in events[:100]):
            raise UsageError("these events come from machines that this history does not know: if they are yours, add --mine")
    return history.record(events)


def _event(line: str, where: str) -> Event:
    try:
        value: Any = parse_json(line)
    except ValueError:
        raise HistoryError("{where}: not a line of judge history export: it is no JSON", where=where) from None
    if not isinstance(value, dict) or not all(isinstance(value.get(key), str) and value[key] for key in ("at", "key", "kind")):
        raise HistoryError("{where}: not a line of judge history export: at, key and kind must be texts", where=where)
    payload, item, device, offset = value.get("payload"), value.get("item", ""), value.get("device", ""), value.get("offset")
    if not (isinstance(payload, dict) and isinstance(item, str) and isinstance(device, str)):
        raise HistoryError("{where}: payload must be an object, item and device texts", where=where)
    if offset is not None and not (isinstance(offset, int) and abs(offset) <= 24 * 60):
        raise HistoryError("{where}: offset must be a number of minutes, at most a day", where=where)
    try:
        at = datetime.fromisoformat(value["at"])
        at = at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
        if not _EARLIEST <= at.year <= _LATEST:
            raise ValueError(at)
    except (ValueError, OverflowError):
        raise HistoryError("{where}: {value} is no time", where=where, value=value["at"]) from None
    event = Event(key=value["key"], at=at, kind=value["kind"], subject=item, payload=payload, device=device, offset=offset)
    wrong = wrong_key(event)
    if wrong:
        raise HistoryError("{where}: {key} of a {kind} event cannot be that", where=where, key=wrong, kind=event.kind)
    return event
