"""An event as a line: when, what, about what."""

import time

from judge.forgetting import RATINGS
from judge.history.days import date_of
from judge.history.events import (
    AMEND,
    ANSWER,
    ATTEMPT,
    BEGIN,
    DECKS,
    DECKS_SUBJECT,
    EDITORIAL,
    EXAM,
    EXAM_SUBJECT,
    FOUND,
    GIVE_UP,
    HINT,
    MOCK_END,
    MOCK_RUN,
    MOCK_START,
    MOCK_SUBMIT,
    PACE,
    PACE_SUBJECT,
    RATE,
    RECALL,
    RUN,
    SKIP,
    SLEEP,
    SOURCE,
    TODAY,
    UNDO,
    WAKE,
    Event,
    card_in,
    day_in,
    mock_test_in,
)
from judge.messages import N_
from judge.reports.ratings import NAMES
from judge.reports.style import Style
from judge.reports.visible import cut, pad, printable

_KINDS = {
    RUN: N_("run"), ATTEMPT: N_("judged elsewhere"), BEGIN: N_("begun"), HINT: N_("hint"), EDITORIAL: N_("editorial"),
    GIVE_UP: N_("given up"), RATE: N_("rated"), RECALL: N_("recalled"), TODAY: N_("day planned"), SKIP: N_("put off"), EXAM: N_("exam set"),
    ANSWER: N_("answer"), DECKS: N_("decks chosen"), AMEND: N_("answer changed"), UNDO: N_("taken back"), MOCK_START: N_("mock test begun"),
    SLEEP: N_("put off"), WAKE: N_("woken"), SOURCE: N_("source found"), FOUND: N_("broken by a hunt"), PACE: N_("pace set"),
    MOCK_SUBMIT: N_("handed in"), MOCK_RUN: N_("samples run"), MOCK_END: N_("mock test over"),
}  # fmt: skip
_KIND_COLUMNS = 16

#: subjects of which there is but one, so that the kind says all, as it does of a mock test
_ALONE = (EXAM_SUBJECT, PACE_SUBJECT, DECKS_SUBJECT)


def event_line(event: Event, style: Style) -> str:
    """`2026-11-24 08:15  run  1149  WA 2/3`, at the time of the place where it happened."""
    at = time.strftime("%Y-%m-%d %H:%M", time.gmtime(event.at.timestamp() + 60 * (event.offset or 0)))
    kind = style.translate(N_("counts again") if event.payload.get("again") is True else _KINDS.get(event.kind, event.kind))
    day = day_in(event.subject)
    subject = card_in(event.subject) if day is None else date_of(day)
    if event.subject in _ALONE or mock_test_in(event.subject) != event.subject:
        subject = ""
    shown = printable(subject.encode("utf-8", "replace"))
    line = f"{at}  {pad(kind, _KIND_COLUMNS)}  {shown}  {_about(event, style)}"
    return cut(line.rstrip(), style.columns)


def _about(event: Event, style: Style) -> str:
    said = event.payload
    if event.kind in (RUN, ATTEMPT):
        score = f" {said['right']}/{said['cases']}" if "cases" in said else ""
        return f"{said.get('verdict') or ''}{score} {said.get('language') or ''}".strip()
    if event.kind == ANSWER:
        return "?" if said.get("open") is True else "o" if said.get("right") is True else "x"
    if event.kind == TODAY:
        return style.say("{count} items", count=len(said.get("items", ())))
    if event.kind == EXAM and isinstance(said.get("day"), int):
        return date_of(said["day"])
    if event.kind == PACE and "wakes" in said:
        return style.say("{wakes} a day", wakes=said["wakes"])
    if event.kind == RATE and said.get("rating") in RATINGS:
        return style.translate(NAMES[RATINGS[said["rating"]]])
    found = next((said[name] for name in ("rating", "level", "item", "problem", "format", "case") if name in said), "")
    return printable(str(found).encode("utf-8", "replace"))
