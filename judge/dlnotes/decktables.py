"""A deck from the table that a TOML file holds; what is wrong is told as `path:line: what`."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, NoReturn

from judge.dlnotes.card import KINDS, AnswerChoice, Card, Deck, Shape, Words
from judge.errors import DeckError
from judge.messages import N_

#: what tomllib gives
Table = Mapping[str, Any]

_COMMON = {
    "id", "kind", "ask", "explain", "hint", "code", "source", "as_of", "tags", "claims", "computed", "was"
}  # fmt: skip

#: of a card whose question a generator makes
_GENERATED = {"id", "kind", "generator", "level", "hint", "source", "as_of", "tags", "claims", "computed", "was"}

#: kind to the fields that it must and may have beside the common ones
_FIELDS: Mapping[str, tuple[set[str], set[str]]] = {
    "choice": ({"right", "wrong"}, set()), "multi": ({"right", "wrong"}, set()), "truth": ({"answer"}, {"correction"}),
    "cloze": ({"answers"}, set()), "term": ({"answers"}, set()), "number": ({"answer"}, {"tolerance", "unit"}), "order": ({"items"}, set()),
    "shape": ({"answer"}, {"accept"}), "bug": ({"line", "code"}, {"lines", "fix"}), "output": ({"answer", "code"}, set()),
}  # fmt: skip

GAP = "[[...]]"


def deck_of(table: Table, name: str, where: Callable[[int], str]) -> Deck:
    """The deck in a table; `where` tells the place of a card by its number, counted from 0. DeckError for what is no deck."""
    found = table.get("card", [])
    if not isinstance(found, list) or not found:
        raise DeckError("no cards: each begins with [[card]]", where=where(0))
    title = table.get("title", table.get("deck", name))
    reader = _CardReader({}, where(0))
    chapter = str(table.get("chapter", table.get("deck", name)))
    cards = [card_of(card, chapter, where(number)) for number, card in enumerate(found)]
    seen: dict[str, int] = {}
    for number, card in enumerate(cards):
        for id_ in (card.id, *card.was):
            if id_ in seen:
                raise DeckError("{id}: another card has this id already: {place}", where=where(number), id=id_, place=where(seen[id_]))
            seen[id_] = number
    return Deck(str(table.get("deck", name)), reader.as_text("title", title), tuple(cards))


def card_of(table: object, chapter: str, where: str) -> Card:
    """The card in a table; DeckError, beginning with `where`, for what is none."""
    if not isinstance(table, dict):
        raise DeckError("a card must be a table", where=where)
    reader = _CardReader(table, where)
    if "generator" in table:
        return _generated(reader, chapter)
    kind = reader.word("kind")
    if kind not in KINDS:
        reader.fail(N_("unknown kind {value}: known are {known}"), value=kind, known=", ".join(KINDS))
    must, may = _FIELDS[kind]
    for key in table:
        if key not in _COMMON | must | may:
            reader.fail(N_("unknown field {key} of a card of kind {kind}"), key=key, kind=kind)
    for key in sorted(must):
        if key not in table:
            reader.fail(N_("no {key}, which a card of kind {kind} needs"), key=key, kind=kind)
    code = table.get("code", "")
    card = Card(
        reader.word("id"), kind, chapter, reader.text("ask"), reader.maybe("explain") or Words("", ""),
        code=str(code).strip("\n"), hint=reader.maybe("hint"), sources=reader.words("source"),
        as_of=str(table.get("as_of", "")), tags=reader.words("tags"), was=reader.words("was"),
    )  # fmt: skip
    return _FILL[kind](card, reader)


def _generated(reader: "_CardReader", chapter: str) -> Card:
    from judge.dlnotes.skills import check_level, skill_card  # generators take longer to import than most cards need

    for key in reader.table:
        if key not in _GENERATED:
            reader.fail(N_("unknown field {key} of a card with a generator"), key=key)
    level = reader.table.get("level", {})
    if not isinstance(level, dict):
        reader.fail(N_("level must be a table"))
    name = reader.word("generator")
    trouble = check_level(name, level)
    if trouble is not None:
        reader.fail(trouble.template, **trouble.values)
    card = skill_card(name, level)._replace(id=reader.word("id"), hint=reader.maybe("hint"), as_of=str(reader.table.get("as_of", "")))
    return card._replace(chapter=chapter, sources=reader.words("source"), tags=reader.words("tags"), was=reader.words("was"))


class _CardReader(NamedTuple):
    """The fields of a card, asked for by type."""

    table: Table
    where: str

    def fail(self, template: str, **values: object) -> NoReturn:
        """DeckError about this card."""
        raise DeckError(template, where=self.where, **values)

    def word(self, key: str) -> str:
        """A text that is the same in both languages."""
        value = self.table.get(key)
        if not isinstance(value, str) or not value.strip():
            self.fail(N_("{key} must be a text"), key=key)
        return value

    def words(self, key: str) -> tuple[str, ...]:
        """A list of such texts, perhaps none, perhaps one by itself."""
        value = self.table.get(key, [])
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not all(isinstance(one, str) and one.strip() for one in values):
            self.fail(N_("{key} must be a list of texts"), key=key)
        return tuple(values)

    def text(self, key: str) -> Words:
        """A text in both languages."""
        return self.as_text(key, self.table.get(key))

    def maybe(self, key: str) -> Words | None:
        """The same, where there is one."""
        return self.text(key) if key in self.table else None

    def as_text(self, key: str, value: object) -> Words:
        """A value as a text; one language alone stands for both."""
        one = value if isinstance(value, dict) else {"ko": value}
        words = [one.get("ko", one.get("en")), one.get("en", one.get("ko"))]
        if not all(isinstance(word, str) and word.strip() for word in words):
            self.fail(N_("{key} must be a text, or ko and en"), key=key)
        return Words(str(words[0]), str(words[1]))

    def options(self, key: str, least: int, most: int) -> tuple[AnswerChoice, ...]:
        """A list of options."""
        values = self.table[key]
        if not isinstance(values, list) or not least <= len(values) <= most:
            self.fail(N_("{key} must be a list of {least} to {most}"), key=key, least=least, most=most)
        return tuple(self._option(key, value) for value in values)

    def _option(self, key: str, value: object) -> AnswerChoice:
        text = self.as_text(key, value)
        if not isinstance(value, dict):
            return AnswerChoice(text)
        why = self.as_text("why", value["why"]) if "why" in value else None
        return AnswerChoice(text, why, value.get("last") is True)

    def shape(self, value: object) -> Shape:
        """Sizes; `"None"` is an open one."""
        if not isinstance(value, list) or not value or not all(one == "None" or (type(one) is int and one > 0) for one in value):
            self.fail(N_("a shape must be a list of whole numbers above 0, or None in quotes"))
        return tuple(None if one == "None" else one for one in value)


def _fill_choice(card: Card, reader: _CardReader) -> Card:
    return _distinct(card._replace(right=reader.options("right", 1, 1), wrong=reader.options("wrong", 1, 8)), reader)


def _fill_multi(card: Card, reader: _CardReader) -> Card:
    return _distinct(card._replace(right=reader.options("right", 1, 8), wrong=reader.options("wrong", 1, 8)), reader)


def _distinct(card: Card, reader: _CardReader) -> Card:
    for language in ("ko", "en"):
        shown = [option.text.of(language).strip().casefold() for option in (*card.right, *card.wrong)]
        twice = next((text for text in shown if shown.count(text) > 1), None)
        if twice is not None:
            reader.fail(N_("two options are the same: {text}"), text=twice)
    return card


def _fill_truth(card: Card, reader: _CardReader) -> Card:
    answer = reader.table["answer"]
    if not isinstance(answer, bool):
        reader.fail(N_("answer must be true or false"))
    return card._replace(is_true=answer, correction=reader.maybe("correction"))


def _fill_cloze(card: Card, reader: _CardReader) -> Card:
    if card.ask.ko.count(GAP) != 1 or card.ask.en.count(GAP) != 1:
        reader.fail(N_("ask must have one gap, written {gap}"), gap=GAP)
    return _fill_term(card, reader)


def _fill_term(card: Card, reader: _CardReader) -> Card:
    answers = reader.words("answers")
    if not answers:
        reader.fail(N_("{key} must be a list of texts"), key="answers")
    return card._replace(answers=answers)


def _number(reader: _CardReader, key: str, default: float) -> float:
    value = reader.table.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value or abs(value) == float("inf"):
        reader.fail(N_("{key} must be a number"), key=key)
    return float(value)


def _fill_number(card: Card, reader: _CardReader) -> Card:
    tolerance = _number(reader, "tolerance", 0.0)
    if tolerance < 0:
        reader.fail(N_("tolerance must not be below 0"))
    return card._replace(number=_number(reader, "answer", 0.0), tolerance=tolerance, unit=reader.maybe("unit"))


def _fill_order(card: Card, reader: _CardReader) -> Card:
    return card._replace(items=reader.options("items", 2, 9))


def _fill_shape(card: Card, reader: _CardReader) -> Card:
    accept: Sequence[object] = reader.table.get("accept", [])
    return card._replace(shapes=tuple(reader.shape(value) for value in (reader.table["answer"], *accept)))


def _fill_bug(card: Card, reader: _CardReader) -> Card:
    lines = [reader.table["line"], *(line for line in reader.table.get("lines", []) if line != reader.table["line"])]
    count = card.code.count("\n") + 1
    if not all(type(line) is int and 1 <= line <= count for line in lines):
        reader.fail(N_("line must be one of the {count} lines of the code"), count=count)
    return card._replace(lines=tuple(lines), fix=reader.maybe("fix"))


def _fill_output(card: Card, reader: _CardReader) -> Card:
    return card._replace(answers=(reader.word("answer"),))


_FILL: Mapping[str, Callable[[Card, _CardReader], Card]] = {
    "choice": _fill_choice, "multi": _fill_multi, "truth": _fill_truth, "cloze": _fill_cloze, "term": _fill_term,
    "number": _fill_number, "order": _fill_order, "shape": _fill_shape, "bug": _fill_bug, "output": _fill_output,
}  # fmt: skip
