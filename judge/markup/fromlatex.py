r"""A statement in LaTeX to Markdown: headings, lists, tables, pictures, code; formulas stay as they are.

What it does not know loses its command and keeps its text. Own commands without arguments are filled in. Nothing is run, nothing read.
"""

import re
from unicodedata import normalize

from judge.markup import latextables as tables
from judge.markup.escape import escape, escape_line_start

_TOKEN = re.compile(
    r"""(?P<comment>%[^\n]*(?:\n[ \t]*)?)
    | \\begin\{(?P<verbatim>verbatim\*?|lstlisting|Verbatim|minted)\}(?:\[[^\]\n]*\])?(?:\{\w*\})?
      \n?(?P<code>.*?)\n?[ \t]*\\end\{(?P=verbatim)\}
    | \\begin\{(?P<display>(?:equation|align|gather|multline|eqnarray|displaymath)\*?)\}(?P<shown>.*?)\\end\{(?P=display)\}
    | \\begin\{comment\}.*?\\end\{(?P<hidden>comment)\}
    | \$\$(?P<block>(?:\\.|[^\\$])+)\$\$ | \\\[(?P<bracket>.+?)\\\]
    | \$(?P<inline>(?:\\.|[^\\$])+)\$ | \\\((?P<parenthesis>.+?)\\\)
    | \\(?:verb\*?|lstinline)(?P<bar>[^\w\s*])(?P<verb>[^\n]*?)(?P=bar)
    | \\begin\s*\{(?P<begin>[A-Za-z]+\*?)\} | \\end\s*\{(?P<end>[A-Za-z]+\*?)\}
    | \\(?P<command>[A-Za-z]+)\*?[ \t]*\n?(?![ \t]*\n)[ \t]*
    | \\\\\*?(?P<newline>(?:\[[^\]\n]*\])?)\s* | \\(?P<mark>.)
    | (?P<brace>[{}]) | (?P<gap>\n[ \t]*\n\s*) | (?P<typed>~|``|''|`|---?|&) | (?P<text>[^\\%$`~&{}'\n-]+|\n|['\\$-])""",
    re.VERBOSE | re.DOTALL,
)

_DEFINITION = re.compile(r"\\(?:(?:re)?newcommand\*?+\s*+\{?+|def)\s*+\\([A-Za-z]++)\}?+\s*+\{((?:[^{}]++|\{[^{}]*+\})*+)\}")

_TYPED = {"~": "\u00a0", "``": "“", "''": "”", "`": "‘", "--": "–", "---": "—", "-": "-", "&": "\\&"}

#: letters of a statement, before own commands are filled in and after; groups in each other
_MOST_LETTERS, _LONGEST, _MOST_ROUNDS, _DEEPEST = 20_000, 40_000, 4, 60

#: ends of cells and rows, until a table is put together
_CELL, _ROW = "\x1f", "\x1e"


def latex_to_markdown(text: str) -> str:
    """The statement as Markdown; as it is where it is longer than any statement."""
    if len(text) > _MOST_LETTERS:
        return f"```\n{text}\n```\n"
    text = text.replace("\r\n", "\n").replace(_CELL, "").replace(_ROW, "")
    found = re.search(r"\\begin\{document\}(.*?)(?:\\end\{document\}|\Z)", text, re.DOTALL)
    markdown = _paragraphs(_Reader(_filled_in(text, found[1] if found else text)).until(""))
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"(?<![ \t])[ \t]++\n(?=[ \t]*+\n)", "\n", markdown)) + "\n"


def _filled_in(whole: str, text: str) -> str:
    """A text with its own commands replaced by what they stand for."""
    own = dict(_DEFINITION.findall(whole))
    text = _DEFINITION.sub("", text)
    for _ in range(_MOST_ROUNDS if own else 0):
        filled = re.sub(r"\\([A-Za-z]+)(?:\{\})?", lambda found: own.get(found[1], found[0]), text)
        if filled == text or len(filled) > _LONGEST:
            break
        text = filled
    return text


class _Reader:
    """Reads from `at` on."""

    def __init__(self, text: str) -> None:
        self._text, self._at, self._depth = text, 0, 0

    def until(self, end: str) -> str:
        """What stands up to the end of an environment, a closing brace (`}`), the next item of a list, or all of it (empty)."""
        said: list[str] = []
        while found := _TOKEN.match(self._text, self._at):
            if end == "item" and (found["command"] == "item" or found["end"] in tables.LISTS):
                break
            self._at = found.end()
            if (found["brace"] == "}" and end == "}") or (found["end"] and found["end"] == end):
                break
            if found["command"] in tables.DECLARATIONS:
                said.append(_around(tables.DECLARATIONS[found["command"]], self.until(end)))
                break
            piece = self._piece(found)
            said.append(escape_line_start(piece.lstrip()) if found["text"] and _begins_line(said) else piece)
        return "".join(said)

    def _piece(self, found: "re.Match[str]") -> str:
        if (formula := found["inline"] or found["parenthesis"]) is not None:
            return f"${formula.strip()}$".replace("\n", " ")
        if (formula := found["block"] or found["bracket"] or found["shown"]) is not None:
            return _display(formula, found["display"] or "")
        if found["code"] is not None:
            return f"\n\n```\n{found['code']}\n```\n\n"
        if found["verb"] is not None:
            return f"`{found['verb']}`"
        if found["begin"] is not None:
            return self._environment(found["begin"])
        if found["command"] is not None:
            return self._command(found["command"])
        if found["newline"] is not None:
            return _ROW
        if found["mark"] is not None:
            return self._marked(found["mark"])
        if found["brace"] == "{":
            return self._inner("}")
        if found["typed"] is not None:
            return _CELL if found["typed"] == "&" else _TYPED[found["typed"]]
        return "\n\n" if found["gap"] else escape(found["text"] or "").replace("\n", " ")

    def _inner(self, end: str) -> str:
        if self._depth >= _DEEPEST:
            return ""
        self._depth += 1
        said = self.until(end)
        self._depth -= 1
        return said

    def _command(self, name: str) -> str:
        if name in tables.SYMBOLS:
            return tables.SYMBOLS[name]
        if name in tables.HEADINGS:
            return f"\n\n{tables.HEADINGS[name]} {' '.join(self._argument().split())}\n\n"
        if name in tables.LOOKS:
            return _around(tables.LOOKS[name], self._argument())
        if name in tables.CODE:
            return _code(self._raw())
        if name in tables.PICTURES:
            return _picture(self._raw(), "")
        if name == "illustration":
            self._raw()
            return _picture(self._raw(), self._argument())
        if name == "caption":
            return f"\n\n{_around('*', self._argument())}\n\n"
        if name in ("url", "href"):
            target = self._raw()
            return f"[{self._argument()}]({target})" if name == "href" else f"<{target}>"
        if name == "footnote":
            return f" ({self._argument().strip()})"
        if name in tables.ACCENTS and self._text[self._at : self._at + 1] == "{":
            return self._marked(name)
        for _ in range(tables.DROPPED.get(name, 0)):
            self._raw()
        return ""

    def _environment(self, name: str) -> str:
        for _ in range(tables.ENVIRONMENTS.get(name, 0)):
            self._raw()
        self._option()
        if name in tables.LISTS:
            return self._list(tables.LISTS[name])
        inner = self._inner(name)
        if name in tables.TABLES:
            return _table(inner)
        if name in tables.QUOTES:
            return "\n\n" + "\n".join(f"> {line}".rstrip() for line in _paragraphs(inner).split("\n")) + "\n\n"
        return f"\n\n{_paragraphs(inner)}\n\n"

    def _list(self, mark: str) -> str:
        """The items of a list, up to its end."""
        before = _paragraphs(self._inner("item"))
        items: list[str] = []
        while found := _TOKEN.match(self._text, self._at):
            self._at = found.end()
            if found["command"] != "item":
                break
            label, text = self._option(), _paragraphs(self._inner("item"))
            head = f"{len(items) + 1}." if mark == "1." else mark
            text = f"**{latex_to_markdown(label).strip()}** {text}" if label else text
            items.append(f"{head} " + re.sub(r"\n(?=.)", "\n" + " " * (len(head) + 1), text))
        return f"\n\n{before}\n\n" + "\n".join(items) + "\n\n"

    def _marked(self, mark: str) -> str:
        """A backslash and a character: itself, or an accent above what follows."""
        if mark not in tables.ACCENTS or mark in tables.MARKS:
            return tables.MARKS.get(mark, mark)
        letter = self._argument() if self._text[self._at : self._at + 1] == "{" else self._text[self._at : self._at + 1]
        self._at += self._text[self._at : self._at + 1] == letter and len(letter)
        return normalize("NFC", letter[:1].replace("ı", "i") + tables.ACCENTS[mark] + letter[1:]) if letter.strip() else ""

    def _argument(self) -> str:
        """An argument in braces as Markdown; empty where none follows."""
        self._option()
        return self._inner("}") if self._skip("{") else ""

    def _raw(self) -> str:
        """An argument as it is written."""
        self._option()
        if not self._skip("{"):
            return ""
        start, depth = self._at, 1
        for found in re.compile(r"\\.|[{}]", re.DOTALL).finditer(self._text, self._at):
            depth += {"{": 1, "}": -1}.get(found[0], 0)
            if not depth:
                self._at = found.end()
                return self._text[start : found.start()].strip()
        self._at = len(self._text)
        return self._text[start:].strip()

    def _option(self) -> str:
        found = re.compile(r"\s*\[([^\[\]\n]*)\]").match(self._text, self._at)
        self._at = found.end() if found else self._at
        return found[1] if found else ""

    def _skip(self, mark: str) -> bool:
        found = re.compile(rf"\s*{re.escape(mark)}").match(self._text, self._at)
        self._at = found.end() if found else self._at
        return found is not None


def _begins_line(said: list[str]) -> bool:
    return "".join(said[-3:]).rstrip(" ")[-2:] in ("", "\n\n")


def _around(mark: str, text: str) -> str:
    """Text between marks, blanks outside of them; as it is where it has paragraphs or nothing."""
    inner = text.strip()
    if not inner or "\n\n" in inner:
        return text
    return f"{' ' * text[0].isspace()}{mark}{inner}{mark}{' ' * text[-1].isspace()}"


def _code(raw: str) -> str:
    """Typewriter text as code, or as text where it has commands of its own."""
    plain = re.sub(r"\\([_#$%&{}])", r"\1", raw.replace("~", " ").replace(r"\textbackslash", "\\\\")).replace("\\\\", "\\")
    if not plain or "`" in plain or "$" in raw or re.search(r"\\[A-Za-z]", raw.replace(r"\textbackslash", "")):
        return latex_to_markdown(raw).strip()
    return f"`{' '.join(plain.split())}`"


def _picture(target: str, caption: str) -> str:
    words = " ".join(caption.split())
    return f"\n\n![{words.replace('*', '')}]({target})\n\n" + (f"*{words}*\n\n" if words else "")


def _display(formula: str, environment: str) -> str:
    """A formula on lines of its own; one of several lines stays aligned."""
    inner = " ".join(line.strip() for line in formula.strip().splitlines())
    is_aligned = environment.rstrip("*") in ("align", "gather", "eqnarray", "multline") and ("&" in inner or r"\\" in inner)
    return f"\n\n$$\\begin{{aligned}}{inner}\\end{{aligned}}$$\n\n" if is_aligned else f"\n\n$${inner}$$\n\n"


def _paragraphs(text: str) -> str:
    """Text that is no table: what ends rows ends lines."""
    return re.sub(r"\n{3,}", "\n\n", re.sub(f" *{_ROW} *", "  \n", text).replace(_CELL, "&")).strip()


def _table(text: str) -> str:
    rows = [[" ".join(cell.split()).replace("|", "\\|") for cell in row.split(_CELL)] for row in text.split(_ROW)]
    rows = [row for row in rows if any(row)]
    if not rows:
        return ""
    wide = max(map(len, rows))
    lines = [f"| {' | '.join([*row, *[''] * (wide - len(row))])} |" for row in rows]
    return "\n\n" + "\n".join((lines[0], "|" + " --- |" * wide, *lines[1:])) + "\n\n"
