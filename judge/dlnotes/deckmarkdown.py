"""The short form of a deck, written by hand in Markdown, as the tables of the full form.

# Title of the deck

Q: What is 2 ** 10?                 a question, on as many lines as it needs
A: 1024                             a number; `3.14 +- 0.01` has a tolerance, `33 %` a unit; else words, `mean | average` takes both
E: 1024 is a kibi.                  optional: what is shown after the answer; H: is a hint
W: The larger it is, the ...        instead of A: an answer in one's own words should say this; the learner compares
<!-- id: two-to-the-ten -->         optional: keeps the card's history when its words change

C: The derivative of x² is [[2x]].  a gap, `[[mse | mean squared error]]` accepts both; several gaps are as many cards
P: ReLU(-2) is [[0]], ReLU(3) [[3]]. the same, but one card that asks for all of them at once
T: A hash table may be slow.        a true statement; F: is a false one
Q: Which of these are stable?       one of several, or several of several
* merge sort                        right
- quicksort (pivots swap afar)      wrong, in brackets why
"""

import re
from hashlib import sha256
from pathlib import Path
from typing import Any

from judge.dlnotes.card import PART_LETTERS
from judge.dlnotes.decktables import GAP, Table
from judge.errors import DeckError

_MARK = re.compile(r"^([QAWCTFPEH]):[ \t]*+(.*)$")
_ID = re.compile(r"^\s*<!--\s*id:\s*([^\s>]+)\s*-->\s*$")
_OPTION = re.compile(r"^([*-])[ \t]++(.*)$")
_WHY = re.compile(r"^(.*\S)\s+\(([^()]*)\)$")
_NUMBER = re.compile(r"([-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?:\s*(?:±|\+-)\s*(\d+(?:\.\d+)?))?\s*(%)?")
_SHAPE = re.compile(r"\((?:None|[1-9]\d{0,9}),(?:\s*+(?:None|[1-9]\d{0,9})(?:,|(?=\))))*+\)")
_HOLE = re.compile(r"\[\[((?:(?!\[\[|\]\]).)+)\]\]")

#: gaps of one statement: each is a card in which the others are filled
_MOST_GAPS = 50

#: marks that begin a card
_BEGIN = "QCTFP"

#: a card as it is gathered: mark to text, `options`, `id`, `line`
_Parts = dict[str, Any]


def tables_of(text: str, path: Path) -> tuple[Table, list[int]]:
    """The deck as a table and the line of each card; DeckError for what belongs to no card."""
    title, gathered = _gather(text, path)
    found = [one for parts in gathered for one in _by_gap(parts, path)]
    cards = [_card(parts, f"{path}:{parts['line']}") for parts in found]
    table: dict[str, object] = {"deck": path.stem, "chapter": path.stem, "card": cards}
    if title:
        table["title"] = title
    return table, [parts["line"] for parts in found] or [1]


def _gather(text: str, path: Path) -> tuple[str, list[_Parts]]:
    title, found, last, in_code = "", list[_Parts](), "", False
    for number, line in enumerate(text.split("\n"), 1):
        mark, option, named = _MARK.match(line), _OPTION.match(line), _ID.match(line)
        if found and line.strip().startswith("```"):  # code, of which no line means anything else
            in_code = not in_code
        elif found and in_code:
            found[-1].setdefault("code", []).append(line)
        elif mark and mark[1] in _BEGIN:
            found.append({"line": number, "options": [], "begin": mark[1], mark[1]: mark[2]})
            last = mark[1]
        elif not line.strip():
            continue
        elif not found and line.startswith("# ") and not title:
            title = line[2:].strip()
        elif not found:
            raise DeckError("this belongs to no card: one begins with Q:, C:, T:, F: or P:", where=f"{path}:{number}")
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


def _by_gap(parts: _Parts, path: Path) -> list[_Parts]:
    """A card for each gap of a statement with several: the other gaps are filled."""
    holes = list(_HOLE.finditer(parts.get("C", "")))
    if len(holes) < 2:
        return [parts]
    if len(holes) > _MOST_GAPS:
        raise DeckError(
            "C: has {count} gaps; at most {most} can be in one", where=f"{path}:{parts['line']}", count=len(holes), most=_MOST_GAPS
        )
    found = []
    for number, hole in enumerate(holes, 1):
        text = parts["C"]
        for one in holes:
            if one is not hole:
                text = text.replace(one[0], "".join(_several(one[1])[:1]), 1)
        found.append(parts | {"C": text} | ({"id": f"{parts['id']}-{number}"} if "id" in parts else {}))
    return found


def _card(parts: _Parts, where: str) -> dict[str, object]:
    begin: str = parts["begin"]
    ask = parts[begin].strip()
    if not ask:
        raise DeckError("{mark}: is empty", where=where, mark=begin)
    words = {"Q": _question, "C": _cloze, "T": _statement, "F": _statement, "P": _at_once}[begin](parts, ask, where)
    card: dict[str, object] = {"id": parts.get("id", _own_id(ask)), "ask": ask, "explain": parts.get("E", "").strip(), **words}
    if not card["explain"]:
        del card["explain"]
    if parts.get("code") and "code" not in card:
        card["code"] = "\n".join(parts["code"])
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
    model = parts.get("W", "").strip()
    if model:
        return {"kind": "words", "answer": model}
    answer = parts.get("A", "").strip()
    if not answer:
        raise DeckError("no answer: A: and what is right", where=where)
    return _answered(answer)


def _answered(answer: str) -> dict[str, object]:
    """What an answer is: a number, a shape such as `(None, 26, 26, 32)`, or words."""
    number = _NUMBER.fullmatch(answer)
    if number:
        unit = {"unit": "%"} if number[3] else {}
        return {"kind": "number", "answer": float(number[1]), "tolerance": float(number[2] or 0), **unit}
    if _SHAPE.fullmatch(answer):
        return {"kind": "shape", "answer": [word if word == "None" else int(word) for word in re.findall(r"None|\d+", answer)]}
    return {"kind": "term", "answers": _several(answer)}


def _at_once(parts: _Parts, ask: str, where: str) -> dict[str, object]:
    """A card of several parts: its gaps, in the text first, then in the code, are letters."""
    answers: list[str] = []

    def lettered(found: re.Match[str]) -> str:
        answers.append(found[1].strip())
        return f"({PART_LETTERS[len(answers) - 1 :][:1]})"

    text = "\n".join(_HOLE.sub(lettered, line) for line in ask.split("\n"))
    code = [_HOLE.sub(lettered, line) for line in parts.get("code", ())]
    if not 2 <= len(answers) <= len(PART_LETTERS):
        raise DeckError("P: must have {least} to {most} gaps, such as [[answer]]", where=where, least=2, most=len(PART_LETTERS))
    found: dict[str, object] = {"kind": "parts", "ask": text, "parts": [_answered(answer) for answer in answers]}
    return found | ({"code": "\n".join(code)} if code else {})


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
    words = (word.replace("\\|", "|").strip() for word in re.split(r"(?<!\\)\|", text))
    return [word for word in words if word]
