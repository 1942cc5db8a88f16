"""Formulas as plain characters: `1 \\le N \\le 10^5` is 1 ≤ N ≤ 10⁵. What has no such form keeps a readable spelling."""

import re

from judge.markup.escape import subscript, superscript

#: commands that stand for a character or a word
_SYMBOLS = {
    "le": "≤", "leq": "≤", "leqslant": "≤", "ge": "≥", "geq": "≥", "geqslant": "≥", "ne": "≠", "neq": "≠", "lt": "<", "gt": ">",
    "times": "×", "cdot": "·", "div": "÷", "pm": "±", "mp": "∓", "ast": "*", "star": "*", "approx": "≈", "equiv": "≡", "sim": "~",
    "ldots": "...", "dots": "...", "cdots": "...", "vdots": "⋮", "ddots": "⋱", "infty": "∞", "sum": "Σ", "prod": "Π", "int": "∫",
    "in": "∈", "notin": "∉", "subset": "⊂", "subseteq": "⊆", "supset": "⊃", "cup": "∪", "cap": "∩", "emptyset": "∅", "varnothing": "∅",
    "setminus": "\\", "backslash": "\\", "forall": "∀", "exists": "∃", "neg": "¬", "land": "∧", "wedge": "∧", "lor": "∨", "vee": "∨",
    "oplus": "⊕", "otimes": "⊗", "to": "→", "rightarrow": "→", "leftarrow": "←", "Rightarrow": "⇒", "Leftarrow": "⇐", "mapsto": "↦",
    "leftrightarrow": "↔", "iff": "⇔", "implies": "⇒", "mid": "|", "vert": "|", "Vert": "‖", "parallel": "∥", "perp": "⊥", "angle": "∠",
    "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "langle": "⟨", "rangle": "⟩", "lbrace": "{", "rbrace": "}", "lvert": "|",
    "rvert": "|", "circ": "°", "degree": "°", "prime": "′", "nabla": "∇", "partial": "∂", "ell": "ℓ", "triangle": "△", "square": "□",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ", "varphi": "φ", "chi": "χ",
    "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Omega": "Ω",
    "log": "log", "ln": "ln", "lg": "lg", "min": "min", "max": "max", "gcd": "gcd", "lcm": "lcm", "sin": "sin", "cos": "cos", "tan": "tan",
    "bmod": "mod", "mod": "mod", "pmod": "mod", "lim": "lim", "det": "det", "exp": "exp", "quad": "  ", "qquad": "    ", "left": "",
    "right": "", "big": "", "Big": "", "bigl": "", "bigr": "", "limits": "", "displaystyle": "", "textstyle": "", "xor": "xor",
}  # fmt: skip

#: commands whose one group is shown as it is
_PLAIN = frozenset((
    "text", "mathrm", "mathbf", "mathit", "mathsf", "mathtt", "mathcal", "mathbb", "operatorname", "textbf", "textit", "texttt", "textrm",
    "boldsymbol", "bf", "rm", "it", "mbox", "overline", "underline", "bar", "hat", "tilde", "vec",
))  # fmt: skip

#: `\,` and the like are blanks of several widths, other marks themselves
_SPACES = {",": "", ";": " ", ":": " ", "!": "", " ": " ", "\\": " "}

_TOKEN = re.compile(r"\\([A-Za-z]+) ?|\\(.)|([{}^_~])|([^\\{}^_~]+)", re.DOTALL)

#: what lays several lines out, and where their columns meet
_ENVIRONMENT = re.compile(r"\\(?:begin|end)\{[A-Za-z]+\*?\}(?:\{[lcr|]*\})?|(?<!\\)&")

#: groups in each other, beyond which a formula is shown as it was written
_DEEPEST = 40


def to_plain(formula: str) -> str:
    """A formula without its dollars, on one line."""
    formula = _ENVIRONMENT.sub(" ", formula)
    tokens = [found.group(0) for found in _TOKEN.finditer(formula)]
    text, rest = _until(tokens, 0, "", 0)
    said = [text]
    while rest < len(tokens):  # a brace too many closes nothing
        more, rest = _until(tokens, rest + 1, "", 0)
        said.append(more)
    text = re.sub(r"([⌊⌈⟨(]) +|(?<! ) ++([⌋⌉⟩),])", r"\1\2", "".join(said).replace("\n", " "))
    return re.sub(r" {2,}", " ", text).strip()


def _until(tokens: list[str], at: int, end: str, depth: int) -> tuple[str, int]:
    """What stands from `at` up to a closing brace, and where that is."""
    said: list[str] = []
    while at < len(tokens) and tokens[at] != "}":
        if tokens[at] in "^_" and tokens[at]:
            mark = tokens[at]
            inner, at = _group(tokens, at + 1, depth)
            said.append(_small(mark, inner))
        else:
            piece, at = _one(tokens, at, depth)
            said.append(piece)
    return "".join(said), at


def _one(tokens: list[str], at: int, depth: int) -> tuple[str, int]:
    """One token with what belongs to it, and where the next one is."""
    token = tokens[at]
    if token == "{":
        return _group(tokens, at, depth)
    if token == "~":
        return " ", at + 1
    if not token.startswith("\\"):
        return token, at + 1
    name = token[1:].rstrip(" ") or " "
    blank = " " if token[-1] == " " and len(token) > 2 else ""
    if name in _PLAIN:
        return _group(tokens, at + 1, depth)
    if name in ("frac", "dfrac", "tfrac"):
        above, at = _group(tokens, at + 1, depth)
        below, at = _group(tokens, at, depth)
        return f"{_bracketed(above)}/{_bracketed(below)}", at
    if name == "sqrt":
        inner, at = _group(tokens, at + 1, depth)
        return f"√{_bracketed(inner)}", at
    if name in ("binom", "dbinom"):
        above, at = _group(tokens, at + 1, depth)
        below, at = _group(tokens, at, depth)
        return f"C({above}, {below})", at
    if len(name) == 1 and not name.isalpha():
        return _SPACES.get(name, name), at + 1
    symbol = _SYMBOLS.get(name, name)
    return symbol + blank if symbol else "", at + 1


def _group(tokens: list[str], at: int, depth: int) -> tuple[str, int]:
    """A group in braces, or the one character or command that stands for one."""
    while at < len(tokens) and tokens[at].isspace():
        at += 1
    if at >= len(tokens) or tokens[at] == "}":
        return "", at
    if depth >= _DEEPEST:
        return "".join(tokens[at:]), len(tokens)
    if tokens[at] == "{":
        text, at = _until(tokens, at + 1, "}", depth + 1)
        return text, at + 1
    if tokens[at][0] not in "\\^_~" and len(tokens[at]) > 1:
        first, tokens[at] = tokens[at][0], tokens[at][1:]
        return first, at
    return _one(tokens, at, depth + 1) if tokens[at] not in ("^", "_") else (tokens[at], at + 1)


def _small(mark: str, inner: str) -> str:
    """Above or below the line, in small characters where there are all of them."""
    if inner.strip() in ("°", "′", ""):
        return inner.strip()
    small = (superscript if mark == "^" else subscript)(inner)
    if not small.startswith("<"):
        return small
    return f"{mark}{inner}" if len(inner) == 1 or inner.isalnum() else f"{mark}({inner})"


def _bracketed(text: str) -> str:
    return text if re.fullmatch(r"\w*|\(.*\)", text) else f"({text})"
