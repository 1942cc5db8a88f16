"""The list of problems: words searched as they are typed, filters, rows as one scrolls."""

from collections import Counter
from typing import Any, NamedTuple
from urllib.parse import urlencode

from starlette.responses import Response

from judge.cache import FileStamp, stamps_of
from judge.catalog import ORDERS, Filter, ListedProblem, ProblemState, choose_rows, levels_between, searched_text
from judge.keywords import TIERS
from judge.messages import N_
from judge.practice.problemrows import problem_rows
from judge.practice.spoilers import without_spoilers
from judge.store.root import history_in, solutions_in
from judge.tagmatching import tags_meant
from judge.web.views import Turn, show

#: rows that are sent first, some more than a screen has, and further ones at once
FIRST_ROWS, ROWS = 50, 100

#: words that are looked for at once
_MOST_WORDS = 8

#: topics that the filter offers, the most frequent first
_MOST_TAGS = 120

STATE_WORDS = {ProblemState.ACCEPTED: N_("accepted"), ProblemState.TRIED: N_("tried"), ProblemState.NEW: N_("new")}

ORDER_WORDS = {"id": N_("by number"), "level": N_("by level"), "title": N_("by title"), "state": N_("by state")}


class _KeptTexts(NamedTuple):
    """What words are looked for in, row by row, and the topics, the most frequent first; as they are for one state of the index."""

    version: int
    texts: list[str]
    tags: tuple[str, ...]
    known_tags: frozenset[str]


class _KeptRows(NamedTuple):
    """Rows as they were while nothing changed, and what they are searched by."""

    stamp: tuple[object, ...]
    rows: list[ListedProblem]
    search: _KeptTexts


class RowKeeper:
    """The rows of the list, made again when something they are made from changed."""

    def __init__(self) -> None:
        self._kept: dict[str, _KeptRows] = {}

    def rows(self, turn: Turn) -> _KeptRows:
        """All rows, in the reader's language."""
        front, language, day = turn.front, turn.style.language, turn.now.day
        entries, version = front.packages.entries(), front.packages.version
        stamp = (day, version, *_stamps(turn))
        kept = self._kept.get(language)
        if kept is None or kept.stamp != stamp:
            rows = problem_rows(front.root, day, language, entries)
            search = kept.search if kept is not None and kept.search.version == version else _searched(version, rows)
            kept = self._kept[language] = _KeptRows(stamp, rows, search)
        return kept


def _searched(version: int, rows: list[ListedProblem]) -> _KeptTexts:
    tags = Counter(tag for row in rows for tag in row.tags)
    return _KeptTexts(version, list(map(searched_text, rows)), tuple(tag for tag, _ in tags.most_common(_MOST_TAGS)), frozenset(tags))


def _stamps(turn: Turn) -> list[FileStamp]:
    """How the files are that say whether the learner did something."""
    root = turn.front.root
    log = history_in(root)
    return list(stamps_of([str(solutions_in(root)), str(log), f"{log}-wal"]).values())


_KEEPER = RowKeeper()


def list_page(turn: Turn) -> Response:
    """The page, with its first rows."""
    kept = _KEEPER.rows(turn)
    rows = kept.rows
    values = _found(turn, kept)
    return show(
        turn, "problems.html", here="problems", tags=kept.search.tags, states=STATE_WORDS,
        orders=ORDER_WORDS, sources=_sources(rows), tiers=TIERS, **values,
    )  # fmt: skip


def rows_page(turn: Turn) -> Response:
    """Rows alone, from a place on."""
    return show(turn, "problemrows.html", **_found(turn, _KEEPER.rows(turn)))


def _found(turn: Turn, kept: _KeptRows) -> dict[str, Any]:  # Any: what a template shows
    rows = kept.rows
    wanted, order, source = _filter(turn, kept.search.known_tags), turn.asked("sort"), turn.asked("source")
    words = [word.casefold() for word in turn.asked("q").split()[:_MOST_WORDS]]
    if words:
        rows = _having(words, rows, kept.search.texts)
    found = choose_rows(rows, wanted, order if order in ORDERS else "id")
    if source:
        found = [row for row in found if source_of(row.id) == source]
    start = min(turn.number("from"), len(found))
    end = start + (ROWS if start else FIRST_ROWS)
    asked = {name: turn.asked(name) for name in ("q", "level", "state", "tag", "source", "sort")}
    more = urlencode({**{name: value for name, value in asked.items() if value}, "from": end}) if end < len(found) else ""
    return {
        "rows": without_spoilers(found[start:end], turn.front.root), "total": len(kept.rows), "count": len(found), "more": more,
        "asked": asked, "start": start, "state_words": STATE_WORDS, "is_unread": turn.front.packages.is_unread,
    }  # fmt: skip


def _having(words: list[str], rows: list[ListedProblem], texts: list[str]) -> list[ListedProblem]:
    """Rows that have each of the words."""
    pairs = list(zip(rows, texts, strict=True))
    for word in words:
        pairs = [pair for pair in pairs if word in pair[1]]
    return [row for row, _ in pairs]


def _filter(turn: Turn, known_tags: frozenset[str]) -> Filter:
    level, state, tag = turn.asked("level"), turn.asked("state"), turn.asked("tag")
    return Filter(
        tags=(tags_meant(tag, known_tags),) if tag else (),
        levels=levels_between(level) if level else Filter().levels,
        states=tuple(one for one in ProblemState if one.value == state),
    )


def source_of(problem_id: str) -> str:
    """The site that an id names, `atcoder`; the number of none, and what has no site, under the empty name."""
    return problem_id.partition("-")[0] if "-" in problem_id and not problem_id[0].isdigit() else ""


def _sources(rows: list[ListedProblem]) -> list[str]:
    return sorted({source_of(row.id) for row in rows} - {""})
