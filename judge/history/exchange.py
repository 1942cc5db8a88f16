"""The log as text: one JSON object a line, in the order in which things happened, so that two copies of it differ in few lines."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from judge.errors import HistoryError
from judge.history.events import Event

_KEYS = ("at", "key", "kind", "item", "device", "offset", "payload")


def as_line(event: Event) -> str:
    """An event as a line, without its end."""
    values = (
        event.at.astimezone(UTC).isoformat(timespec="microseconds"), event.key, event.kind, event.subject, event.device, event.offset,
        event.payload,
    )  # fmt: skip
    return json.dumps(dict(zip(_KEYS, values, strict=True)), ensure_ascii=False, separators=(",", ":"))


def read_lines(lines: Iterable[str], name: str) -> Iterator[Event]:
    """The events of a text called `name`; HistoryError with the line for what is none. Blank lines are nothing."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _event(line, f"{name}:{number}")


def _event(line: str, where: str) -> Event:
    try:
        value: Any = json.loads(line)
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
    except (ValueError, OverflowError):
        raise HistoryError("{where}: {value} is no time", where=where, value=value["at"]) from None
    return Event(key=value["key"], at=at, kind=value["kind"], subject=item, payload=payload, device=device, offset=offset)
