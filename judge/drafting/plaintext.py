"""Statements as plain text that can be searched: formulas written out (<=, *, 10^5), emphasis gone, the input section found."""

import re
from html import unescape
from typing import NamedTuple

_SIGNS = {
    "\\leqslant": "<=", "\\geqslant": ">=", "\\leqq": "<=", "\\geqq": ">=", "\\leq": "<=", "\\geq": ">=", "\\le": "<=", "\\ge": ">=",
    "\\lt": "<", "\\gt": ">", "\\neq": "!=", "\\ne": "!=",
    "\\times": "*", "\\cdot": "*", "\\ldots": "...", "\\cdots": "...", "\\dots": "...",
    "\\dotsc": "...", "\\vdots": "\u22ee", "\\lvert": "|", "\\rvert": "|", "\\vert": "|", "\\mid": "|", "\\left": "", "\\right": "",
    "\\,": " ",
    "\\;": " ", "\\:": " ", "\\ ": " ", "\\!": "", "\\quad": " ", "\\{": "{", "\\}": "}", "\\min": "min", "\\max": "max", "\\ell": "l",
    "\\[": "[", "\\]": "]", "\\_": "_", "\\*": "*", "\\#": "#", "\\<": "<", "\\>": ">",
    "\\lfloor": "⌊", "\\rfloor": "⌋", "\\lceil": "⌈", "\\rceil": "⌉",
}  # fmt: skip
_CHARACTERS = {
    "≤": "<=", "≦": "<=", "⩽": "<=", "≥": ">=", "≧": ">=", "⩾": ">=", "＜": "<", "＞": ">", "≠": "!=",
    "×": "*", "·": "*", "⋅": "*", "−": "-", "–": "-",
    "…": "...", "⋯": "...", "≪": "<", "，": ",", "（": "(", "）": ")", "\u00a0": " ", "\u2009": " ", "＝": "=", "‥": "..",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
    "∣": "|", "≺": "<", "⌊": "(", "⌋": ")",
}  # fmt: skip
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", "0123456789+-n")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉₊₋ᵢⱼₖₙₘₐₑₒₓₕₗₚₛₜᵣᵤᵥ", "0123456789+-ijknmaeoxhlpstruv")
_COMMAND = re.compile(r"\\(?:[A-Za-z]+|.)")
_WORD_COMMAND = re.compile(r"\\(?:mathrm|mathbf|mathit|mathtt|text|texttt|textbf|operatorname|rm|bf|it|tt|mathsf|displaystyle)\b\s*")
#: *N*의 길이, but neither N*M nor a list's * nor 2 * 3
_EMPHASIS = re.compile(r"(?<![A-Za-z0-9*\\])\*(?=[^\s*])((?:[^*\n]|(?<=\w)\*(?=\w)){1,200}?)(?<=\S)\*(?![A-Za-z0-9*])")
#: **n**integers, where a page lost the blank
_GLUED_NAME = re.compile(r"(\*{1,2}+)([A-Za-z])\1(?=[a-z]{3})")
#: A1, A2, ..., AN, whose indices lost their place
_INDEXED = re.compile(
    r"(?<![A-Za-z0-9_])([A-Za-z])1((?:,| ) ?)\1 ?2((?:,| ) ?(?:\1 ?3(?:,| ) ?)?\.\.+,? ?)\1([A-Za-z](?:[+-]\d)?)(?![A-Za-z0-9_])"
)
#: A_{i-1} <= A_i, which says the same as A_i <= A_{i+1}
_NEIGHBOURS = re.compile(r"(?<![A-Za-z])([A-Za-z]{1,2})_[{(]{0,2}i ?- ?1[})]{0,2} *+(<=?) *+\1_\{?i\}?(?![A-Za-z0-9+-])")
_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
#: how many pairs there are of N
_PAIRS = re.compile(r"\\d?binom ?\{? ?([A-Za-z])\}? ?\{? ?2(?![\d.])\}?|\{ ?\{? ?([A-Za-z]) ?\}? ?\\choose ?\{? ?2 ?\}? ?\}")
#: the half of N, rounded up
_CEILING = re.compile(r"⌈ ?\(? ?([A-Za-z0-9]+) ?/ ?(\d{1,6}) ?\)? ?⌉")
#: 백만, 이천, 십억 before what is said of a bound
_NUMBER_WORD = re.compile(
    r"(?<![가-힣\d])(?=[이삼사오육칠팔구]?[십백천만억])([이삼사오육칠팔구]?)([십백천]?)([만억]?)"
    r"(?= ?(?:글자|자|개|명|원|번)?(?: ?(?:이하|이상|미만|이내)|보다|[을를] (?:넘|초과)|이다))"
)
_POWERS = {"": 1, "십": 10, "백": 100, "천": 10**3, "만": 10**4, "억": 10**8}
_INPUT = re.compile(r"^#{1,6}\s*(?:입력(?: 형식)?|Input(?: Format| Specification)?|入力)\s*$", re.IGNORECASE | re.MULTILINE)
_HEADING = re.compile(r"^#{1,6}\s*(\S.*)$", re.MULTILINE)
_OTHER = re.compile(r"서브태스크|subtask|부분\s?점수|출처|source|예제|example|sample|힌트|hint|채점|notes?\b|part", re.IGNORECASE)
_LIMITS = re.compile(r"제한|constraint|limits|조건", re.IGNORECASE)


class Pieces(NamedTuple):
    """A statement in plain text: what comes before the input section, that, and what says limits after it."""

    story: str
    input: str
    limits: str


def split_statement(markdown: str) -> Pieces:
    """The pieces of a statement; all of it is the input section where none has a heading."""
    found = _INPUT.search(markdown)
    if found is None:
        return Pieces("", plain(markdown), "")
    after = markdown[found.end() :]
    headings = list(_HEADING.finditer(after))
    inside = after[: headings[0].start()] if headings else after
    limits = []
    for number, heading in enumerate(headings):
        end = headings[number + 1].start() if number + 1 < len(headings) else len(after)
        if _LIMITS.search(heading[1]) and not _OTHER.search(heading[1]):
            limits.append(after[heading.end() : end])
    before = markdown[: found.start()]
    for heading in reversed(list(_HEADING.finditer(before))):
        if _LIMITS.search(heading[1]) and not _OTHER.search(heading[1]):
            following = _HEADING.search(before, heading.end())
            limits.append(before[heading.end() : following.start() if following else len(before)])
    return Pieces(plain(before), plain(inside), plain("\n\n".join(limits)))


def inside_of(pieces: Pieces) -> list[str]:
    """The sentences about the input."""
    return [*sentences(pieces.input), *sentences(pieces.limits)]


def plain(text: str) -> str:
    """Text without markup, formulas in plain characters."""
    text = _GLUED_NAME.sub(r"\2 ", text)
    text = re.sub(r"!?\[([^\[\]]*)\]\([^()]*\)", r"\1", _without_html(text.replace("**", "")))
    text = _EMPHASIS.sub(r"\1", text)
    text = _FRACTION.sub(lambda part: f"({part[1]})/({part[2]})" if len(part[1]) > 1 else f"{part[1]}/{part[2]}", text)
    text = _PAIRS.sub(lambda part: f"{part[1] or part[2]}*({part[1] or part[2]}-1)/2", text)
    text = re.sub(r"(?<=\d)(?:\\[,;:! ]|\{\\,\}) ?(?=\d{3}(?!\d))", "", text)
    text = _WORD_COMMAND.sub("", text)
    text = _COMMAND.sub(lambda found: _SIGNS.get(found[0], found[0]), text)
    for written, meant in _CHARACTERS.items():
        text = text.replace(written, meant)
    text = _CEILING.sub(lambda part: f"(({part[1]}+{int(part[2]) - 1})/{part[2]})", text)
    text = re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ]+", lambda part: f"^{part[0].translate(_RAISED)}", text)
    text = re.sub("[₀₁₂₃₄₅₆₇₈₉₊₋ᵢⱼₖₙₘₐₑₒₓₕₗₚₛₜᵣᵤᵥ]+", _lowered, text)
    text = text.replace("$", "").replace("`", "")
    text = re.sub(r"\^\{([^{}]*)\}", lambda part: f"^{part[1]}" if re.fullmatch(r"\s*\w+\s*", part[1]) else f"^({part[1]})", text)
    text = re.sub(r"(?<=\d)\{,\}(?=\d)", ",", text)
    text = re.sub(r"_\{\s*(\w+)\s*\}", r"_\1", text)
    text = re.sub(r"\{\s*(\w+|=)\s*\}", r"\1", text).replace("{,}", ",")
    text = re.sub(
        r"(?<!\d)(?<![\d,],)(\d[\d,]*+)\s*+(만|억|천)(?:(?![가-힣])|(?=보다|이상|이하|미만|이내|초과|[을를]|까지|부터|사이|[개원명번줄과와은는]|이[다며고]))",
        _korean_number,
        text,
    )
    for name in {found[1] for found in _INDEXED.finditer(text)}:
        text = re.sub(rf"(?<![A-Za-z0-9_]){name}([ij])(?![A-Za-z0-9_])", rf"{name}_\1", text)
    text = _NEIGHBOURS.sub(r"\1_i \2 \1_{i+1}", _INDEXED.sub(_with_indices, text))
    text = _NUMBER_WORD.sub(_spelt_number, text)
    text = re.sub(r"=\s*<|<\s*=", "<=", re.sub(r">\s*=", ">=", text))
    return re.sub(r"(?<![\d^.,])(\d{1,3})((?: \d{3})+)(?!\d|[,.]\d)", lambda part: part[0].replace(" ", ""), text)


def _without_html(text: str) -> str:
    """Tags gone, what they raise and lower written out; entities as the characters that they name."""
    text = re.sub(r"</?(?:b|i|em|strong|code|span|var)\b[^<>]*+>", "", text)
    text = re.sub(r"<sup\b[^<>]*+>([^<>]*+)</sup>", r"^{\1}", text)
    return unescape(re.sub(r"<sub\b[^<>]*+>([^<>]*+)</sub>", r"_{\1}", text))


def _lowered(found: re.Match[str]) -> str:
    index = found[0].translate(_LOWERED)
    return f"_{index}" if index.isalnum() else f"_{{{index}}}"


def _with_indices(found: re.Match[str]) -> str:
    name, apart, dots, last = found.groups()
    third = re.sub(rf"{name} ?3", f"{name}_3", dots)
    return f"{name}_1{apart}{name}_2{third}{name}_{last if len(last) == 1 else f'{{{last}}}'}"


def _korean_number(found: re.Match[str]) -> str:
    return str(int(found[1].replace(",", "")) * {"천": 10**3, "만": 10**4, "억": 10**8}[found[2]])


def _spelt_number(found: re.Match[str]) -> str:
    return str(("일이삼사오육칠팔구".find(found[1]) + 1 if found[1] else 1) * _POWERS[found[2]] * _POWERS[found[3]])


def sentences(text: str) -> list[str]:
    """The sentences of plain text, list items and lines of their own among them."""
    found: list[str] = []
    apart = re.sub(r"^[^\S\n]*+[-*+•]\s+", "\n", text, flags=re.MULTILINE)
    for block in re.split(r"\n\s*\n|\n(?=\|)", apart):
        joined = " ".join(block.split())
        found += [
            part.strip()
            for part in re.split(r"(?<=[다요오라함음됨])\.\s*(?=\S)|(?<=[a-z0-9)\]'\"|A-Z])\.\s+(?=[A-Z(\"'])|(?<=다\.)\)\s*", joined)
            if part.strip()
        ]
    return found
