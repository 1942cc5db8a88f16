"""What a Java source says of itself: its public class, which names the file, and the class to start."""

import re

_COMMENT_OR_TEXT = re.compile(rb'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', re.DOTALL)
_PUBLIC = re.compile(rb"\bpublic\s+(?:(?:final|abstract|strictfp|sealed)\s+)*(?:class|interface|enum|record)\s+([A-Za-z_$][\w$]*)")
_CLASS = re.compile(rb"\b(?:class|interface|enum|record)\s+([A-Za-z_$][\w$]*)")
_MAIN = re.compile(rb"\bstatic\s+(?:final\s+)?void\s+main\s*\(")
_PACKAGE = re.compile(rb"^\s*package\s+([\w.]+)\s*;", re.MULTILINE)


def public_class(content: bytes) -> str:
    """The name of the public class, interface, enum or record; empty when there is none."""
    found = _PUBLIC.search(_COMMENT_OR_TEXT.sub(b" ", content))
    return found.group(1).decode() if found else ""


def main_class(content: bytes) -> str:
    """The class to start, with its package: the last one that begins before `static void main`, else the public one."""
    code = _COMMENT_OR_TEXT.sub(b" ", content)
    package = _PACKAGE.search(code)
    prefix = package.group(1).decode() + "." if package else ""
    main = _MAIN.search(code)
    before = _CLASS.findall(code[: main.start()]) if main else []
    public = _PUBLIC.search(code)
    if public and (not before or len(_MAIN.findall(code)) > 1):
        return prefix + public.group(1).decode()
    return prefix + (before[-1].decode() if before else "Main")
