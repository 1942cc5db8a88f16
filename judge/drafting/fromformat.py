"""A draft from an input format that a statement draws, as AtCoder's do: `N M`, `A_1 ... A_N`, dots between lines, and its constraints.

The drawing is a code block in the input section. Several blocks are forms of queries, or what a case of the first block is.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from judge.drafting.constraints import add_constraints
from judge.drafting.draft import FORMAT_BLOCK, NoDraft, SpecDraft
from judge.drafting.drafttrial import DraftTrial
from judge.drafting.inequalities import plain_name
from judge.drafting.plaintext import plain
from judge.drafting.reading import RESERVED
from judge.messages import N_

_INPUT = re.compile(r"^#{1,6}\s*(?:Input|入力|입력)(?:\s+(?:Format|형식))?\s*$", re.IGNORECASE | re.MULTILINE)
_FENCE = re.compile(r"^```[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#{1,6}\s", re.MULTILINE)
_DOTS = re.compile(r"^[⋮:.︙∶\s]+$")
_WORD = re.compile(r"(?P<name>[A-Za-z]+)'?(?:_(?:\{(?P<many>[^{}]*)\}|\((?P<round>[^()]*)\)|(?P<one>[A-Za-z0-9]+)))?")


class _Token(NamedTuple):
    """A name with its indices, or a number, or dots."""

    name: str
    indices: tuple[str, ...] = ()
    is_glued: bool = False


_ELLIPSIS = _Token("...")


def draft_from_format(markdown: str, samples: Sequence[bytes]) -> SpecDraft:
    """The draft; NoDraft where a statement draws none, or not one that is known."""
    blocks = blocks_of(markdown)
    if not blocks:
        raise NoDraft(N_("the statement draws no input format"))
    layout, names = _layout(blocks)
    trial = DraftTrial(layout, names, samples)
    guesses: list[str] = []
    add_constraints(trial, plain(markdown), layout, guesses)
    return SpecDraft(FORMAT_BLOCK, tuple(layout), tuple(trial.text_rules()), tuple(guesses))


def blocks_of(markdown: str) -> list[str]:
    """The code blocks of the input section, in plain characters."""
    found = _INPUT.search(markdown)
    if found is None:
        return []
    rest = markdown[found.end() :]
    heading = _HEADING.search(rest)
    inside = rest[: heading.start()] if heading else rest
    return [plain(block[1]).strip("\n") for block in _FENCE.finditer(inside)]


def _layout(blocks: Sequence[str]) -> tuple[list[str], list[str]]:
    lines, names = _block_lines(blocks[0])
    called = [number for number, line in enumerate(lines) if re.match(r"(?:case|query|testcase|test)\b", line.strip(), re.IGNORECASE)]
    if not called or len(blocks) == 1:
        return lines, names
    often = lines[called[0]].partition("*")[2].strip()
    name = lines[called[0]].split()[0]
    bodies = [_block_lines(block) for block in blocks[1:]]
    inner = [one for _, found in bodies for one in found]
    if all(len(body) == 1 and "*" not in body[0] for body, _ in bodies):
        lines[called[0]] = f"{' | '.join(body[0] for body, _ in bodies)}   * {often}"
    elif len(bodies) == 1:
        lines[called[0] : called[0] + 1] = ["{", *bodies[0][0], f"}} * {often}"]
    else:
        raise NoDraft(N_("the statement draws no input format"))
    return lines, list(dict.fromkeys(one for one in [*names, *inner] if one != name))


def _block_lines(block: str) -> tuple[list[str], list[str]]:
    """The lines of a drawing as those of a layout, and the names in it."""
    rows = [_tokens(line) for line in block.split("\n") if line.strip()]
    names: list[str] = []
    lines: list[str] = []
    at = 0
    while at < len(rows):
        if rows[at] == [_ELLIPSIS]:
            at += 1
            continue
        end = at + 1
        while end < len(rows) and (rows[end] == [_ELLIPSIS] or _is_like(rows[at], rows[end])):
            end += 1
        shown = [row for row in rows[at:end] if row != [_ELLIPSIS]]
        text, found = _row(shown[0])
        if len(shown) > 1:
            text += f"   * {_times(shown[0], shown[-1])}"
        lines.append(text)
        names += found
        at = end
    return lines, list(dict.fromkeys(names))


def _tokens(line: str) -> list[_Token]:
    if _DOTS.match(line.strip()):
        return [_ELLIPSIS]
    tokens: list[_Token] = []
    for word in re.sub(r"(?<!\s)\s*+(?:\.\.\.|\.\.)\s*+", lambda dots: " ... " if " " in dots[0] else "... ", line).split():
        if word in ("...", ":", "⋮"):
            tokens.append(_ELLIPSIS)
            continue
        is_begun = False
        for part in re.findall(r"-?\d+|\.\.\.|[A-Za-z]+'?(?:_(?:\{[^{}]*\}|\([^()]*\)|[A-Za-z0-9]+))?|[^\sA-Za-z0-9]+", word):
            token = _token(part)
            tokens.append(token._replace(is_glued=is_begun) if token != _ELLIPSIS else token)
            is_begun = True
    return tokens


def _token(part: str) -> _Token:
    if part == "...":
        return _ELLIPSIS
    found = _WORD.fullmatch(part)
    if found is None:
        return _Token(part)
    inside = found["many"] or found["round"] or found["one"] or ""
    indices = tuple(one.strip() for one in inside.split(",")) if inside else ()
    if len(indices) == 1 and len(indices[0]) == 2 and indices[0].isdigit() and indices[0][0] == indices[0][1] == "1":
        indices = ("1", "1")
    name = found["name"]
    return _Token(f"{name}_" if name in RESERVED else name, indices)


def _is_like(first: list[_Token], other: list[_Token]) -> bool:
    """Whether two lines are the same line for other indices."""
    if [token.name for token in first if token != _ELLIPSIS][:1] != [token.name for token in other if token != _ELLIPSIS][:1]:
        return False
    names = {token.name for token in first} == {token.name for token in other}
    return names and any(token.indices for token in first) and first != other


def _row(tokens: list[_Token]) -> tuple[str, list[str]]:
    """One line, arrays as such."""
    words: list[str] = []
    names: list[str] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        last, end = token, at + 1
        while end < len(tokens) and (tokens[end] == _ELLIPSIS or (tokens[end].name == token.name and token.indices)):
            last = tokens[end] if tokens[end] != _ELLIPSIS else last
            end += 1
        if token == _ELLIPSIS:
            at += 1
            continue
        is_word = token.name[0].isalpha()
        if is_word:
            names.append(token.name)
        if end - at > 1 and token.indices and last.indices:
            is_glued = tokens[at + 1].is_glued or (end - at > 2 and tokens[at + 2].is_glued)
            words.append(token.name if is_glued else f"{token.name}[{_expression(token.indices[-1])}..{_expression(last.indices[-1])}]")
        else:
            words.append(token.name if is_word or token.name.lstrip("-").isdigit() else f'"{token.name}"')
        at = end
    return " ".join(words), names


def _times(first: list[_Token], last: list[_Token]) -> str:
    """How often a line stands whose first and last are these."""
    begin = next((token.indices[0] for token in first if token.indices), "1")
    end = next((token.indices[0] for token in last if token.indices), "1")
    if begin == "1":
        return _expression(end)
    if begin.isdigit() and end.isdigit():
        return str(int(end) - int(begin) + 1)
    return f"{_expression(end)}+1" if begin == "0" else f"{_expression(end)}-{int(begin) - 1}" if begin.isdigit() else _expression(end)


def _expression(text: str) -> str:
    plainer = re.sub(r"(?<=\d)(?=[A-Za-z(])", "*", plain_name(text.replace(" ", "").strip("{}")))
    simple = re.fullmatch(r"(.+)-1\+1", plainer)
    return simple[1] if simple else plainer
