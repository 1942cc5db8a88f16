"""What a Java source says of itself: its public class, which names the file, and the class to start.

Only classes of the file's outermost level count, so the source is walked brace by brace, without its comments and texts.
"""

import re
from collections.abc import Iterator

_NOISE = re.compile(rb'/\*.*?(?:\*/|\Z)|//[^\n]*|"""(?:\\.|[^\\])*?"""|"(?:\\.|[^"\\\n])*"|\'(?:\\.[^\'\n]*|[^\'\\\n]+)\'', re.DOTALL)
#: a name may have letters of any script, which are bytes that are no ASCII
_LETTER, _MORE = rb"[A-Za-z_$\x80-\xff]", rb"[\w$\x80-\xff]"
_PACKAGE = re.compile(rb"\bpackage\s+(" + _LETTER + rb"(?:" + _MORE + rb"|\.)*)\s*;")
_MODIFIERS = rb"(?:final|abstract|strictfp|sealed|static|non-sealed)"
_TYPE = re.compile(
    rb"(?:\b(public)\s++)?(?:" + _MODIFIERS + rb"\s++){0,6}(?:\b(public)\s++)?"
    rb"\b(?:class|interface|enum|record)\s+(" + _LETTER + _MORE + rb"*)"
)
_MAIN = re.compile(rb"\bstatic\b[\w\s]{0,100}\bvoid\s++main\s*+\(")


def public_class(content: bytes) -> str:
    """The name of the public class, interface, enum or record; empty when there is none."""
    return next((name for name, is_public, _ in _types(_code(content)) if is_public), "")


def main_class(content: bytes, always: str = "") -> str:
    """The class to start, with its package: `always` where that is given; else the first that has a main, the public one before
    others, and then the one that is called `Main`; else `Main`."""
    code = _code(content)
    types = list(_types(code))
    package = _PACKAGE.search(code)
    prefix = package.group(1).decode("utf-8", "replace") + "." if package else ""
    if always:
        return prefix + always
    starters = [(name, is_public) for name, is_public, body in types if _MAIN.search(body)]
    public = [name for name, is_public, _ in types if is_public]
    first = min(starters, key=lambda one: (not one[1], one[0] != "Main"))[0] if starters else (public or ["Main"])[0]
    return prefix + first


def has_main(content: bytes) -> bool:
    """Whether one of its classes can be started."""
    return any(_MAIN.search(body) for _, _, body in _types(_code(content)))


def _code(content: bytes) -> bytes:
    return _NOISE.sub(b" ", content)


def _types(code: bytes) -> Iterator[tuple[str, bool, bytes]]:
    """Name, whether it is public, and what stands directly in the body of each outermost type."""
    depth, start, header = 0, 0, b""
    direct: list[bytes] = []
    for brace in re.finditer(rb"[{}]", code):
        if brace.group() == b"{":
            if depth == 0:
                header, direct = code[start : brace.start()], []
            elif depth == 1:
                direct.append(code[start : brace.start()])
            depth += 1
        else:
            if depth == 1:
                direct.append(code[start : brace.start()])
                yield from _declared(header, b" ".join(direct))
            depth = max(depth - 1, 0)
        if depth <= 1:
            start = brace.end()
    if depth > 0:  # a brace is missing; the compiler will say so
        yield from _declared(header, b" ".join(direct))


def _declared(header: bytes, body: bytes) -> Iterator[tuple[str, bool, bytes]]:
    found = _TYPE.search(header)
    if found:
        yield found.group(3).decode("utf-8", "replace"), bool(found.group(1) or found.group(2)), body
