"""A source as UTF-8, as a site's text box gets it: editors on Korean Windows save CP949, Notepad may save UTF-16 or a byte order mark."""

import codecs

from judge.language import Language

_BOM = codecs.BOM_UTF8
_WIDE_BOMS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def as_utf8(content: bytes, language: Language) -> bytes:
    """The source without a mark, in UTF-8 where it was UTF-16 or all of it is CP949; else as it is, and the compiler has its say."""
    content = content.removeprefix(_BOM)
    if content.startswith(_WIDE_BOMS):
        return _recoded(content, "utf-16")
    if content.isascii() or _is_utf8(content) or (language.suffixes[0] == ".py" and _is_declared(content)):
        return content
    return _recoded(content, "cp949")


def _is_declared(content: bytes) -> bool:
    """Whether a Python source says its encoding (PEP 263): the interpreter reads it as it is."""
    return any(line.lstrip().startswith(b"#") and b"coding" in line for line in content.split(b"\n", 2)[:2])


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _recoded(content: bytes, encoding: str) -> bytes:
    try:
        return content.decode(encoding).encode("utf-8")
    except UnicodeError:
        return content
