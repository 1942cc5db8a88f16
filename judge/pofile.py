"""Translations as people write them, judge.po, made into what gettext reads, the bytes of judge.mo.

The part of gettext's format that ours need, strictly: what is not understood is told with its line. Needs nothing but the standard
library: `hatch_build.py` runs it where nothing is installed yet. Pure: `translations` has the files.
"""

from collections.abc import Iterable, Iterator
from struct import pack
from typing import NamedTuple

#: the first number of a .mo file, by which gettext knows it and its order of bytes (GNU gettext manual, 10.3)
_MAGIC = 0x950412DE

#: bytes of the seven numbers that a .mo file begins with
_HEAD = 28

#: the lines that an entry may begin with before one of these
_BEFORE = {"msgid": ([],), "msgid_plural": (["msgid"],), "msgstr": (["msgid"], ["msgid", "msgid_plural"])}

_ESCAPES = {"n": "\n", "t": "\t", '"': '"'}


class Translation(NamedTuple):
    """An entry of a catalogue: an English text, what it is in the other language, and the comments above it."""

    text: str
    translated: str
    comments: tuple[str, ...] = ()
    #: the English text for more than one, where it has one; Korean has one form for both
    plural: str = ""


def parse_po(content: str, where: str) -> list[Translation]:
    """All entries, the head (whose text is empty) among them.

    ValueError, `where:line: what`, on what .po files may have and ours have not: contexts, second plural forms, fuzzy and double entries.
    """
    found: dict[str, Translation] = {}
    for line, comments, texts in _entries(content, where):
        if texts["msgid"] in found:
            raise ValueError(f"{where}:{line}: a second translation of {texts['msgid']!r}")
        if any(comment.startswith("#,") and "fuzzy" in comment for comment in comments):
            raise ValueError(f"{where}:{line}: marked as fuzzy: mend it, and take the mark away")
        found[texts["msgid"]] = Translation(texts["msgid"], texts["msgstr"], comments, texts.get("msgid_plural", ""))
    return list(found.values())


def _entries(content: str, where: str) -> Iterator[tuple[int, tuple[str, ...], dict[str, str]]]:
    """The first line after the comments, the comments and the texts of each entry."""
    comments: list[str] = []
    texts: dict[str, str] = {}
    key, start = "", 0
    for number, line in enumerate([*content.split("\n"), "#"], 1):
        word, _, quoted = line.partition(" ")
        word = "msgstr" if word == "msgstr[0]" and "msgid_plural" in texts else word
        if (line.startswith("#") or word == "msgid") and "msgstr" in texts:
            yield start, tuple(comments), texts
            comments, texts, key = [], {}, ""
        if line.startswith("#"):
            comments.append(line)
        elif line.startswith('"') and key:
            texts[key] += _unquoted(line, f"{where}:{number}")
        elif list(texts) in _BEFORE.get(word, ()):
            key, start = word, start if texts else number
            texts[key] = _unquoted(quoted, f"{where}:{number}")
        elif line.strip():
            raise ValueError(f"{where}:{number}: no line of a catalogue of ours: {line}")
    if texts:
        raise ValueError(f"{where}: the last text has no translation")


def _unquoted(quoted: str, where: str) -> str:
    if len(quoted) < 2 or not (quoted[0] == quoted[-1] == '"'):
        raise ValueError(f"{where}: no text in quotes: {quoted}")
    inner = quoted[1:-1]
    if "\\" not in inner and '"' not in inner:
        return inner
    plain = []
    for part in inner.split("\\\\"):
        first, *others = part.split("\\")
        if '"' in first or any(other[:1] not in _ESCAPES or '"' in other[1:] for other in others):
            raise ValueError(f"{where}: unknown escape, or a quote without one: {quoted}")
        plain.append(first + "".join(_ESCAPES[other[0]] + other[1:] for other in others))
    return "\\".join(plain)


def render_mo(translations: Iterable[Translation]) -> bytes:
    """The bytes of a .mo file: head, a table of lengths and places for the sorted texts, one for the translations, both themselves."""
    pairs = sorted((_key(one).encode(), one.translated.encode()) for one in translations if one.translated)
    place = _HEAD + 16 * len(pairs)
    table: list[int] = []
    for column in (0, 1):
        for pair in pairs:
            table += (len(pair[column]), place)
            place += len(pair[column]) + 1
    numbers = pack(f"<{7 + len(table)}I", _MAGIC, 0, len(pairs), _HEAD, _HEAD + 8 * len(pairs), 0, 0, *table)
    return numbers + b"".join(pair[column] + b"\0" for column in (0, 1) for pair in pairs)


def _key(one: Translation) -> str:
    return f"{one.text}\0{one.plural}" if one.plural else one.text
