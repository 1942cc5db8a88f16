"""The short form of a deck, written by hand in Markdown, as the tables of the full form.

# Title of the deck

Q: What is 2 ** 10?                 a question, on as many lines as it needs
A: 1024                             a number; `3.14 +- 0.01` has a tolerance; else words, `mean | average` accepts both
E: 1024 is a kibi.                  optional: what is shown after the answer; H: is a hint
<!-- id: two-to-the-ten -->         optional: keeps the card's history when its words change

C: The derivative of x² is [[2x]].  a gap, `[[mse | mean squared error]]` accepts both
T: A hash table may be slow.        a true statement; F: is a false one
Q: Which of these are stable?       one of several, or several of several
* merge sort                        right
- quicksort (pivots swap afar)      wrong, in brackets why
"""

import re
from hashlib import sha256
from pathlib import Path
from typing import Any

from judge.dlnotes.decktables import GAP, Table
from judge.errors import DeckError

_MARK = re.compile(r"^([QACTFEH]):[ \t]*(.*)$")
_ID = re.compile(r"^\s*<!--\s*id:\s*([^\s>]+)\s*-->\s*$")
_OPTION = re.compile(r"^([*-])[ \t]+(.*)$")
_WHY = re.compile(r"^(.*\S)\s+\(([^()]*)\)$")
_NUMBER = re.compile(r"([-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?:\s*(?:±|\+-)\s*(\d+(?:\.\d+)?))?")
_HOLE = re.compile(r"\[\[(.+?)\]\]")

#: marks that begin a card
_BEGIN = "QCTF"

#: a card as it is gathered: mark to text, `options`, `id`, `line`
_Parts = dict[str, Any]


def tables_of(text: str, path: Path) -> tuple[Table, list[int]]:
    """The deck as a table and the line of each card; DeckError for what belongs to no card."""
    title, found = _gather(text, path)
    cards = [_card(parts, f"{path}:{parts['line']}") for parts in found]
    table: dict[str, object] = {"deck": path.stem, "chapter": path.stem, "card": cards}
    if title:
        table["title"] = title
    return table, [parts["line"] for parts in found] or [1]


def _gather(text: str, path: Path) -> tuple[str, list[_Parts]]:
    title, found, last = "", list[_Parts](), ""
    for number, line in enumerate(text.split("\n"), 1):
        mark, option, named = _MARK.match(line), _OPTION.match(line), _ID.match(line)
        if mark and mark[1] in _BEGIN:
            found.append({"line": number, "options": [], "begin": mark[1], mark[1]: mark[2]})
            last = mark[1]
        elif not line.strip():
            continue
        elif not found and line.startswith("# ") and not title:
            title = line[2:].strip()
        elif not found:
            raise DeckError("this belongs to no card: one begins with Q:, C:, T: or F:", where=f"{path}:{number}")
        elif mark:
            found[-1][mark[1]] = mark[2]
            last = mark[1]
        elif named:
            found[-1]["id"] = named[1]
        elif option and found[-1]["begin"] == "Q":
            found[-1]["options"].append((option[1], option[2].strip()))
        else:
            found[-1][last] += f"\n{line}"
    return title, found


def _card(parts: _Parts, where: str) -> dict[str, object]:
    begin: str = parts["begin"]
    ask = parts[begin].strip()
    if not ask:
        raise DeckError("{mark}: is empty", where=where, mark=begin)
    words = {"Q": _question, "C": _cloze, "T": _statement, "F": _statement}[begin](parts, ask, where)
    card: dict[str, object] = {"id": parts.get("id", _own_id(ask)), "ask": ask, "explain": parts.get("E", "").strip(), **words}
    if not card["explain"]:
        del card["explain"]
    if parts.get("H", "").strip():
        card["hint"] = parts["H"].strip()
    return card


def _own_id(ask: str) -> str:
    """An id from letters and digits alone, so that punctuation may change."""
    return "own-" + sha256("".join(letter for letter in ask.casefold() if letter.isalnum()).encode()).hexdigest()[:12]


def _question(parts: _Parts, ask: str, where: str) -> dict[str, object]:
    options = parts["options"]
    if options:
        right = [text for mark, text in options if mark == "*"]
        wrong = [_wrong(text) for mark, text in options if mark == "-"]
        if not right or not wrong:
            raise DeckError("options need a right one, * and a wrong one, -", where=where)
        return {"kind": "choice" if len(right) == 1 else "multi", "right": right, "wrong": wrong}
    answer = parts.get("A", "").strip()
    if not answer:
        raise DeckError("no answer: A: and what is right", where=where)
    number = _NUMBER.fullmatch(answer)
    if number:
        return {"kind": "number", "answer": float(number[1]), "tolerance": float(number[2] or 0)}
    return {"kind": "term", "answers": _several(answer)}


def _wrong(text: str) -> object:
    found = _WHY.fullmatch(text)
    return {"ko": found[1], "en": found[1], "why": found[2]} if found and found[2].strip() else text


def _cloze(parts: _Parts, ask: str, where: str) -> dict[str, object]:
    # up to the last closing one of each line: what is open without end would be looked for from every bracket
    holes = [hole for line in ask.split("\n") for hole in _HOLE.findall(line[: line.rfind("]]") + 2])]
    if len(holes) != 1:
        raise DeckError("C: must have one gap, such as [[answer]]", where=where)
    return {"kind": "cloze", "ask": ask.replace(f"[[{holes[0]}]]", GAP, 1), "answers": _several(holes[0])}


def _statement(parts: _Parts, ask: str, where: str) -> dict[str, object]:
    return {"kind": "truth", "answer": parts["begin"] == "T"}


def _several(text: str) -> list[str]:
    return [word.strip() for word in text.split("|") if word.strip()]
