"""A deck from the table that a TOML file holds; what is wrong is told as `path:line: what`."""

from collections.abc import Callable, Mapping
from typing import Any

from judge.dlnotes.card import KINDS, PART_KINDS, PART_LETTERS, AnswerChoice, Card, CardPart, Deck, Shape, Words
from judge.errors import DeckError
from judge.handwritten import Section, node_of

#: what tomllib gives
Table = Mapping[str, Any]

_COMMON = {"id", "kind", "ask", "explain", "hint", "code", "source", "as_of", "tags", "claims", "computed", "was", "siblings"}

#: of a card whose question a generator makes
_GENERATED = {"id", "kind", "generator", "level", "hint", "source", "as_of", "tags", "claims", "computed", "was", "siblings"}

#: what belongs to the whole of several parts
_NOT_OF_PARTS = (_COMMON | _GENERATED) - {"kind", "ask", "explain"}

#: kind to the fields that it must and may have beside the common ones
_FIELDS: Mapping[str, tuple[set[str], set[str]]] = {
    "choice": ({"right", "wrong"}, set()), "multi": ({"right", "wrong"}, set()), "truth": ({"answer"}, {"correction"}),
    "cloze": ({"answers"}, set()), "term": ({"answers"}, set()), "number": ({"answer"}, {"tolerance", "unit"}), "order": ({"items"}, set()),
    "shape": ({"answer"}, {"accept"}), "bug": ({"line", "code"}, {"lines", "fix"}), "output": ({"answer", "code"}, set()),
    "parts": ({"parts"}, set()), "words": ({"answer"}, set()),
}  # fmt: skip

#: numbers in answers; what is larger could not even be compared
_LARGEST = 1e300

GAP = "[[...]]"


def deck_of(table: Table, name: str, where: Callable[[int], str]) -> Deck:
    """The deck in a table; `where` tells the place of a card by its number, counted from 0. DeckError for what is no deck."""
    found = table.get("card", [])
    if not isinstance(found, list) or not found:
        raise DeckError("no cards: each begins with [[card]]", where=where(0))
    named = table.get("deck", name)
    title = _as_text(Section(where(0), error=DeckError), "title", table.get("title", named))
    cards = [card_of(card, str(table.get("chapter", named)), where(number)) for number, card in enumerate(found)]
    seen: dict[str, int] = {}
    for number, card in enumerate(cards):
        for id_ in (card.id, *card.was):
            if id_ in seen:
                raise DeckError("{id}: another card has this id already: {place}", where=where(number), id=id_, place=where(seen[id_]))
            seen[id_] = number
    return Deck(str(named), title, tuple(cards))


def card_of(table: object, chapter: str, where: str) -> Card:
    """The card in a table; DeckError, beginning with `where`, for what is none."""
    if not isinstance(table, dict):
        raise DeckError("a card must be a table", where=where)
    fields = Section(where, node_of(table).items, error=DeckError)
    if "generator" in fields:
        return _generated(fields, chapter)
    kind = fields.word("kind")
    if kind not in KINDS:
        raise fields.wrong("kind", "unknown kind {value}: known are {known}", value=kind, known=", ".join(KINDS))
    must, may = _FIELDS[kind]
    for key in fields:
        if key not in _COMMON | must | may:
            raise fields.wrong(key, "unknown field {key} of a card of kind {kind}", kind=kind)
    for key in sorted(must):
        if key not in fields:
            raise fields.wrong(key, "no {key}, which a card of kind {kind} needs", kind=kind)
    card = Card(
        fields.word("id"), kind, chapter, _text(fields, "ask"), _maybe(fields, "explain") or Words("", ""),
        code=fields.text("code").strip("\n"), hint=_maybe(fields, "hint"), sources=_texts(fields, "source"),
        as_of=fields.text("as_of"), tags=_texts(fields, "tags"), was=_texts(fields, "was"),
        claims=_claims(fields), siblings=_texts(fields, "siblings"),
    )  # fmt: skip
    return _FILL[kind](card, fields)


def _generated(fields: Section, chapter: str) -> Card:
    from judge.dlnotes.skills import check_level, skill_card  # generators take longer to import than most cards need

    for key in fields:
        if key not in _GENERATED:
            raise fields.wrong(key, "unknown field {key} of a card with a generator")
    fields.section("level")
    level, name = fields.value("level") or {}, fields.word("generator")
    trouble = check_level(name, level)
    if trouble is not None:
        raise fields.wrong("level", trouble.template, **trouble.values)
    card = skill_card(name, level)._replace(id=fields.word("id"), hint=_maybe(fields, "hint"), as_of=fields.text("as_of"))
    return card._replace(
        chapter=chapter, sources=_texts(fields, "source"), tags=_texts(fields, "tags"), was=_texts(fields, "was"),
        siblings=_texts(fields, "siblings"),
    )  # fmt: skip


def _text(fields: Section, key: str) -> Words:
    """A text in both languages."""
    return _as_text(fields, key, fields.value(key))


def _maybe(fields: Section, key: str) -> Words | None:
    """The same, where there is one."""
    return _text(fields, key) if key in fields else None


def _texts(fields: Section, key: str) -> tuple[str, ...]:
    """Texts that are the same in both languages, perhaps none."""
    texts = fields.listed(key)
    if not all(map(str.strip, texts)):
        raise fields.wrong(key, "{key} must be a list of texts")
    return texts


def _claims(fields: Section) -> tuple[int, ...]:
    """Numbers of claims, perhaps none."""
    numbers = _several(fields, "claims")
    if not all(type(number) is int for number in numbers):
        raise fields.wrong("claims", "claims must be a list of whole numbers")
    return tuple(numbers)


def _as_text(fields: Section, key: str, value: object) -> Words:
    """A value as a text; one language alone stands for both."""
    one = value if isinstance(value, dict) else {"ko": value}
    words = [one.get("ko", one.get("en")), one.get("en", one.get("ko"))]
    if not all(isinstance(word, str) and word.strip() for word in words):
        raise fields.wrong(key, "{key} must be a text, or ko and en")
    return Words(str(words[0]), str(words[1]))


def _options(fields: Section, key: str, least: int, most: int) -> tuple[AnswerChoice, ...]:
    """A list of options."""
    values = fields.value(key)
    if not isinstance(values, list) or not least <= len(values) <= most:
        raise fields.wrong(key, "{key} must be a list of {least} to {most}", least=least, most=most)
    return tuple(_option(fields, key, value) for value in values)


def _option(fields: Section, key: str, value: object) -> AnswerChoice:
    text = _as_text(fields, key, value)
    if not isinstance(value, dict):
        return AnswerChoice(text)
    why = _as_text(fields, "why", value["why"]) if "why" in value else None
    return AnswerChoice(text, why, value.get("last") is True)


def _shape(fields: Section, value: object) -> Shape:
    """Sizes; `"None"` is an open one."""
    if not isinstance(value, list) or not value or not all(one == "None" or (type(one) is int and one > 0) for one in value):
        raise fields.wrong("answer", "a shape must be a list of whole numbers above 0, or None in quotes")
    return tuple(None if one == "None" else one for one in value)


def _fill_options(card: Card, fields: Section) -> Card:
    most = 1 if card.kind == "choice" else 8
    card = card._replace(right=_options(fields, "right", 1, most), wrong=_options(fields, "wrong", 1, 8))
    for language in ("ko", "en"):
        shown = [option.text.of(language).strip().casefold() for option in (*card.right, *card.wrong)]
        twice = next((text for text in shown if shown.count(text) > 1), None)
        if twice is not None:
            raise fields.wrong("wrong", "two options are the same: {text}", text=twice)
    return card


def _fill_truth(card: Card, fields: Section) -> Card:
    return card._replace(is_true=fields.boolean("answer", False), correction=_maybe(fields, "correction"))


def _fill_cloze(card: Card, fields: Section) -> Card:
    if card.ask.ko.count(GAP) != 1 or card.ask.en.count(GAP) != 1:
        raise fields.wrong("ask", "ask must have one gap, written {gap}", gap=GAP)
    return _fill_term(card, fields)


def _fill_term(card: Card, fields: Section) -> Card:
    answers = _texts(fields, "answers")
    if not answers:
        raise fields.wrong("answers", "{key} must be a list of texts")
    return card._replace(answers=answers)


def _number(fields: Section, key: str) -> float:
    value = fields.value(key) if key in fields else 0.0
    if isinstance(value, bool) or not isinstance(value, int | float) or not -_LARGEST <= value <= _LARGEST:
        raise fields.wrong(key, "{key} must be a number")
    return float(value)


def _fill_number(card: Card, fields: Section) -> Card:
    tolerance = _number(fields, "tolerance")
    if tolerance < 0:
        raise fields.wrong("tolerance", "tolerance must not be below 0")
    return card._replace(number=_number(fields, "answer"), tolerance=tolerance, unit=_maybe(fields, "unit"))


def _fill_order(card: Card, fields: Section) -> Card:
    return card._replace(items=_options(fields, "items", 2, 9))


def _fill_shape(card: Card, fields: Section) -> Card:
    return card._replace(shapes=tuple(_shape(fields, value) for value in (fields.value("answer"), *_several(fields, "accept"))))


def _several(fields: Section, key: str) -> list[Any]:
    """The values of a list, perhaps none; another value is such a list by itself, for who reads it to refuse."""
    found = fields.value(key) if key in fields else []
    return found if isinstance(found, list) else [found]


def _fill_bug(card: Card, fields: Section) -> Card:
    first = fields.value("line")
    lines = [first, *(line for line in _several(fields, "lines") if line != first)]
    count = card.code.count("\n") + 1
    if not all(type(line) is int and 1 <= line <= count for line in lines):
        raise fields.wrong("line", "line must be from 1 to {count}, the number of lines of the code", count=count)
    return card._replace(lines=tuple(lines), fix=_maybe(fields, "fix"))


def _fill_output(card: Card, fields: Section) -> Card:
    return card._replace(answers=(fields.word("answer"),))


def _fill_words(card: Card, fields: Section) -> Card:
    return card._replace(model=_text(fields, "answer"))


def _fill_parts(card: Card, fields: Section) -> Card:
    tables = fields.value("parts")
    if not isinstance(tables, list) or not 2 <= len(tables) <= len(PART_LETTERS):
        raise fields.wrong("parts", "{key} must be a list of {least} to {most}", least=2, most=len(PART_LETTERS))
    return card._replace(parts=tuple(map(_part, tables, (f"{fields.path} ({letter})" for letter in PART_LETTERS))))


def _part(table: object, where: str) -> CardPart:
    """A part, which is written like a card but for what belongs to the whole; DeckError for what is none."""
    if not isinstance(table, dict) or table.get("kind") not in PART_KINDS or table.keys() & _NOT_OF_PARTS:
        raise DeckError("a part must be a table with a kind ({known}) and its answer", where=where, known=", ".join(PART_KINDS))
    made = card_of({"id": where, "ask": where} | table, "", where)
    if any(";" in text for text in (*made.answers, *(text for option in made.right for text in option.text))):
        raise DeckError("an answer to a part must not have a ; in it", where=where)
    part = CardPart._make(getattr(made, name) for name in CardPart._fields)
    return part if "ask" in table else part._replace(ask=Words("", ""))


_FILL: Mapping[str, Callable[[Card, Section], Card]] = {
    "choice": _fill_options, "multi": _fill_options, "truth": _fill_truth, "cloze": _fill_cloze, "term": _fill_term,
    "number": _fill_number, "order": _fill_order, "shape": _fill_shape, "bug": _fill_bug, "output": _fill_output, "parts": _fill_parts,
    "words": _fill_words,
}  # fmt: skip
