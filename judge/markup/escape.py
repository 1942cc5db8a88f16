"""Plain text to Markdown text that means the same, formulas left as they are."""

import re

#: `$x$`, `$$x$$`, `\\(x\\)`, `\\[x\\]`, what is inside as a group; `\\$` is a dollar, on pages with formulas as in Markdown
FORMULA = re.compile(
    r"(?<!\\)\$\$((?:[^$]|\$(?!\$))+)\$\$|(?<!\\)\$((?:[^$\n\\]|\\[^\n])+)\$|\\\(((?:(?!\\\().)+?)\\\)|\\\[((?:(?!\\\[).)+?)\\\]", re.DOTALL
)

#: characters that Markdown may read as its own; few texts have one, so they are looked at one by one
_SUSPECT = re.compile(r"[\\*`~_\]<&]")

#: what follows a suspect that has a meaning: a backslash before punctuation, a link, HTML, an entity; always: emphasis, code
_MEANINGS = {
    "\\": re.compile(r"[!-/:-@\[-`{-~]"), "*": re.compile(""), "`": re.compile(""), "~": re.compile("~"), "]": re.compile(r"[(:\[]"),
    "<": re.compile(r"[A-Za-z/!?]"), "&": re.compile(r"#?\w{1,40};"),
}  # fmt: skip

#: what makes a heading, quotation, list, rule or code at the beginning of a line
_AT_LINE_START = re.compile(r"^(\s*)(?:([#>]|[-+](?=\s|$)|=+\s*$|-{2,}\s*$|~{3,})|(\d{1,9})([.)])(?=\s|$))")

_SUPERSCRIPTS = dict(zip("0123456789+-=()n\u2212i", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ⁻ⁱ", strict=True))
_SUBSCRIPTS = dict(zip("0123456789+-=()\u2212aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))


def escape(text: str) -> str:
    """`text` with everything escaped that Markdown would read as its own, outside formulas."""
    if "$" not in text and "\\(" not in text and "\\[" not in text:
        return _SUSPECT.sub(_escaped, text)
    pieces: list[str] = []
    end = 0
    for formula in FORMULA.finditer(text):
        pieces += (_SUSPECT.sub(_escaped, text[end : formula.start()]), _with_dollars(formula.group()))
        end = formula.end()
    return "".join((*pieces, _SUSPECT.sub(_escaped, text[end:])))


def _escaped(found: re.Match[str]) -> str:
    """A suspect with a backslash before it, where it means something."""
    character, text, end = found.group(), found.string, found.end()
    if character == "_":  # inside a word it is only itself
        means = not (end < len(text) and text[end].isalnum() and end > 1 and text[end - 2].isalnum())
    elif character == "\\" and text.startswith("$", end):
        means = False
    else:
        means = _MEANINGS[character].match(text, end) is not None
    return "\\" + character if means else character


def escape_line_start(line: str) -> str:
    """A line of a paragraph that cannot be taken for a heading, a list or a rule."""
    if line[:1].isalpha():
        return line
    return _AT_LINE_START.sub(lambda found: f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\{found[4]}", line)


def superscript(text: str) -> str:
    """Text above the line: small characters where there are all of them, else HTML."""
    return _small(text, _SUPERSCRIPTS, "sup")


def subscript(text: str) -> str:
    """Text below the line."""
    return _small(text, _SUBSCRIPTS, "sub")


def _small(text: str, characters: dict[str, str], tag: str) -> str:
    stripped = text.strip()
    if not stripped:
        return text
    try:
        return "".join([characters[character] for character in stripped])
    except KeyError:
        pass
    return f"<{tag}>{stripped}</{tag}>"


def _with_dollars(formula: str) -> str:
    if formula.startswith("\\"):
        mark = "$" if formula[1] == "(" else "$$"
        return f"{mark}{formula[2:-2].strip()}{mark}"
    return formula
