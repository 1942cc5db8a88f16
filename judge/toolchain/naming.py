"""What a source must be called to be compiled: Main, but for Java, where the public class decides."""

import re

from judge.languages import Language

_COMMENT_OR_TEXT = re.compile(rb'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', re.DOTALL)
_PUBLIC = re.compile(rb"\bpublic\s+(?:(?:final|abstract|strictfp|sealed)\s+)*(?:class|interface|enum|record)\s+([A-Za-z_$][\w$]*)")
_CLASS = re.compile(rb"\b(?:class|interface|enum|record)\s+([A-Za-z_$][\w$]*)")
_MAIN = re.compile(rb"\bstatic\s+(?:final\s+)?void\s+main\s*\(")
_PACKAGE = re.compile(rb"^\s*package\s+([\w.]+)\s*;", re.MULTILINE)


def source_name(content: bytes, language: Language) -> str:
    """The file name under which a source is compiled."""
    if language.suffixes[0] == ".java":
        found = _PUBLIC.search(_COMMENT_OR_TEXT.sub(b" ", content))
        if found:
            return f"{found.group(1).decode()}.java"
    return f"Main{language.suffixes[0]}"


def java_main(content: bytes) -> str:
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
