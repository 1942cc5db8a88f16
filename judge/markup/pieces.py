"""Small pieces of Markdown: emphasis, code, indented lines, addresses."""

import re

from judge.markup.html import Element, text_of

#: stands for <br> until a paragraph is whole
BREAK = "\x1e"

SPACE = re.compile(r"[ \t\n\f\u00a0]+")


def around(inner: str, mark: str) -> str:
    """Emphasis around what is inside, blanks and line breaks left outside of it."""
    core = inner.strip(" " + BREAK)
    if not core:
        return inner
    if core == inner and BREAK not in core:
        return f"{mark}{core}{mark}"
    before, after = inner[: inner.index(core)], inner[inner.index(core) + len(core) :]
    return before + BREAK.join(f"{mark}{line.strip()}{mark}" if line.strip() else "" for line in core.split(BREAK)) + after


def code(text: str) -> str:
    """Text in the font of code."""
    text = SPACE.sub(" ", text)
    if not text.strip():
        return text
    ticks = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    edge = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{edge}{text}{edge}{ticks}"


def code_block(element: Element) -> list[str]:
    """The text of an element as a fenced block, none when there is no text."""
    for line_break in element.iter("br", "div"):  # some pages have a <div> for each line
        line_break.tail = "\n" + (line_break.tail or "")
    text = text_of(element).strip("\n")
    if not text.strip():
        return []
    fence = "`" * max(3, max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    return [f"{fence}\n{text}\n{fence}"]


def indented(text: str, indent: str) -> str:
    """The text with every line that is not empty moved to the right."""
    return "\n".join(indent + line if line else "" for line in text.split("\n"))


def address(address: str) -> str:
    """An address as it may stand between round brackets."""
    return address.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
