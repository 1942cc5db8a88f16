"""Plain text to Markdown text that means the same, formulas left as they are."""

import re

#: `$x$`, `$$x$$`, `\\(x\\)`, `\\[x\\]`
_FORMULA = re.compile(r"\$\$(?:[^$]|\$(?!\$))+\$\$|\$[^$\n]+\$|\\\(.+?\\\)|\\\[.+?\\\]", re.DOTALL)

_SPECIAL = re.compile(
    r"""\\(?=[!-/:-@\[-`{-~])      # a backslash before punctuation
      | [*`]                        # emphasis, code
      | ~(?=~)                      # struck out
      | (?<![^\W_])_ | _(?![^\W_])  # an underscore at the edge of a word
      | \](?=[(:\[])                # links
      | <(?=[A-Za-z/!?])            # HTML
      | &(?=\#?\w+;)                # entities
    """,
    re.VERBOSE,
)

#: no text without one of these needs anything done to it
_SUSPECT = re.compile(r"[\\*`~_\]<&]")

#: what makes a heading, quotation, list, rule or code at the beginning of a line
_AT_LINE_START = re.compile(r"^(\s*)(?:([#>]|[-+](?=\s|$)|=+\s*$|-{2,}\s*$|~{3,})|(\d{1,9})([.)])(?=\s|$))")

_SUPERSCRIPTS = dict(zip("0123456789+-=()n\u2212i", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ⁻ⁱ", strict=True))
_SUBSCRIPTS = dict(zip("0123456789+-=()\u2212aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))


def escape(text: str) -> str:
    """`text` with everything escaped that Markdown would read as its own, outside formulas."""
    if not _SUSPECT.search(text):
        return text
    if "$" not in text and "\\(" not in text and "\\[" not in text:
        return _SPECIAL.sub(r"\\\g<0>", text)
    pieces: list[str] = []
    end = 0
    for formula in _FORMULA.finditer(text):
        pieces += (_SPECIAL.sub(r"\\\g<0>", text[end : formula.start()]), _with_dollars(formula.group()))
        end = formula.end()
    return "".join((*pieces, _SPECIAL.sub(r"\\\g<0>", text[end:])))


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
    if all(character in characters for character in stripped):
        return "".join(characters[character] for character in stripped)
    return f"<{tag}>{stripped}</{tag}>"


def _with_dollars(formula: str) -> str:
    if formula.startswith("\\"):
        mark = "$" if formula[1] == "(" else "$$"
        return f"{mark}{formula[2:-2].strip()}{mark}"
    return formula
