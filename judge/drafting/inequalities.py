"""Inequalities in the sentences of statements: 1 <= N, M <= 10^5 wherever it stands."""

import re
from typing import NamedTuple

#: a name as statements write it, its indices with it
NAME = r"(?<![A-Za-z'])[A-Za-z](?![A-Za-z']{2,})[A-Za-z0-9']{0,3}(?:_(?:\{[^{}]*\}|[A-Za-z0-9]+))?(?:\[[^\][]*\]){0,4}"
_TOKEN = re.compile(
    rf"(?P<sign><=|>=|!=|<|>)|(?P<number>\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+(?:\.\d+)?)|(?P<function>\b(?:min"
    rf"|max)(?=\s*\())|(?P<other_word>[A-Za-z][A-Za-z']{{2,}})|(?P<name>{NAME})"
    r"|(?P<op>[-+*/^()|,])|(?P<space>\s+)|(?P<other>.)", re.DOTALL,
)  # fmt: skip
#: short words of sentences that are no names, wherever they stand
SHORT_WORDS = frozenset((
    "a", "an", "is", "in", "of", "to", "or", "at", "be", "by", "if", "it", "on", "no", "as", "we", "do", "so", "up", "us", "I", "s", "he",
    "th", "st", "nd", "rd", "ASCII",
))  # fmt: skip
#: and those that may stand in an inequality
NO_NAMES = SHORT_WORDS | frozenset(["and", "the", "for", "are", "but"])


class Chain(NamedTuple):
    """An inequality: groups of operands and the signs between."""

    groups: tuple[tuple[str, ...], ...]
    signs: tuple[str, ...]
    sentence: int
    at: int
    end: int


class _Piece(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


def chains_in(sentence: str, number: int) -> list[Chain]:
    """The inequalities of a sentence, from left to right."""
    pieces = [
        _Piece(str(found.lastgroup).partition("_")[0], found.group(), found.start(), found.end()) for found in _TOKEN.finditer(sentence)
    ]
    found: list[Chain] = []
    at = ended = 0
    while at < len(pieces):
        if pieces[at].kind == "sign":
            chain, at = _chain(pieces, at, number, ended)
            ended = at if chain is not None else ended
            if chain is not None:
                found.append(chain)
        else:
            at += 1
    return found


def _chain(pieces: list[_Piece], at: int, number: int, ended: int) -> tuple[Chain | None, int]:
    begin = _operand_before(pieces, at, ended)
    groups = [_group(pieces[begin:at])]
    signs: list[str] = []
    while at < len(pieces) and pieces[at].kind == "sign":
        signs.append(pieces[at].text)
        may_list = len(signs) == 1 and len(groups[0]) == 1 and _is_constant(groups[0][0])
        end = _operand_after(pieces, at + 1, may_list=may_list)
        groups.append(_group(pieces[at + 1 : end]))
        at = end
    if not all(groups) or any(not part for group in groups for part in group):
        return None, max(at, 1)
    return Chain(tuple(groups), tuple(signs), number, pieces[begin].start, pieces[at - 1].end), at


def _operand_before(pieces: list[_Piece], at: int, ended: int) -> int:
    begin, depth = at, 0
    while begin > ended:
        piece = pieces[begin - 1]
        if piece.kind in ("other", "sign") or (piece.kind == "name" and _is_word(pieces, begin - 1)):
            break
        if piece.text == ")":
            depth += 1
        elif piece.text == "(":
            depth -= 1
            if depth < 0:
                break
        elif piece.text == "," and depth == 0:
            left, right = _said(pieces, range(begin - 2, ended - 1, -1)), _said(pieces, range(begin, at))
            if left is None or right is None:
                break
            are_lengths = pieces[left].text == pieces[right].text == "|"
            if not are_lengths and not (_is_name(pieces, left) and _is_name(pieces, right)):
                break
        elif piece.kind == "space" and _is_break(pieces, begin - 1):
            break
        begin -= 1
    return begin


def _operand_after(pieces: list[_Piece], begin: int, *, may_list: bool) -> int:
    end, depth = begin, 0
    while end < len(pieces):
        piece = pieces[end]
        if piece.kind in ("other", "sign") or (piece.kind == "name" and _is_word(pieces, end)):
            break
        if piece.text == "(":
            if depth == 0 and _is_aside(pieces, end):
                break
            depth += 1
        elif piece.text == ")":
            depth -= 1
            if depth < 0:
                break
        elif piece.text == "," and depth == 0:
            following = _said(pieces, range(end + 1, len(pieces)))
            if not may_list or following is None or not _is_name(pieces, following):
                break
        elif piece.kind == "space" and _is_break(pieces, end):
            break
        end += 1
    return end


def _said(pieces: list[_Piece], places: range) -> int | None:
    """The first of some places where no blank stands."""
    return next((place for place in places if pieces[place].kind != "space"), None)


def _is_name(pieces: list[_Piece], place: int) -> bool:
    return pieces[place].kind == "name" and not _is_word(pieces, place)


def _is_word(pieces: list[_Piece], place: int) -> bool:
    """Whether a short word is no name; a letter is one beside a sign or a comma."""
    text = pieces[place].text
    if text not in NO_NAMES or len(text) > 1:
        return text in NO_NAMES
    around = [one for one in pieces[max(0, place - 2) : place + 3] if one.kind == "sign" or one.text == ","]
    return not around


def _is_aside(pieces: list[_Piece], at: int) -> bool:
    """Whether a bracket after an operand begins something else."""
    before = _said(pieces, range(at - 1, -1, -1))
    return before is not None and pieces[before].kind in ("number", "name") and pieces[at - 1].kind == "space"


def _is_break(pieces: list[_Piece], at: int) -> bool:
    """Whether a blank parts two operands: nothing joins what stands around it."""
    before, after = _said(pieces, range(at - 1, -1, -1)), _said(pieces, range(at + 1, len(pieces)))
    operands = ("number", "name", "function")
    return before is not None and after is not None and pieces[before].kind in operands and pieces[after].kind in operands


def _group(pieces: list[_Piece]) -> tuple[str, ...]:
    """The operands, with commas between, as a spec writes them."""
    groups, depth = [""], 0
    for piece in pieces:
        depth += (piece.text == "(") - (piece.text == ")")
        if piece.text == "," and depth == 0:
            groups.append("")
        elif piece.kind == "name":
            name = plain_name(piece.text)
            groups[-1] += f"*{name}" if groups[-1][-1:].isalnum() or groups[-1][-1:] == ")" else name
        elif piece.kind == "number":
            groups[-1] += piece.text.replace(",", "")
        elif piece.kind == "space":
            continue
        elif piece.text == "(" and groups[-1][-1:].isalnum() and not groups[-1].endswith(("min", "max")):
            groups[-1] += "*("
        elif piece.text == ",":
            groups[-1] += ", "
        else:
            groups[-1] += piece.text
    return tuple(group.strip() for group in groups)


def plain_name(text: str) -> str:
    """A name without its indices."""
    return re.sub(r"_(?:\{[^{}]*\}|[A-Za-z0-9]+)|\[[^\][]*\]|'", "", text)


def _is_constant(text: str) -> bool:
    return re.search("[A-Za-z]", text) is None
