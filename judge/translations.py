"""The kit's texts in the reader's language, from judge.mo, which is made from judge.po.

    judge/locale/<language>/LC_MESSAGES/judge.po    written by hand, tracked
                                        judge.mo    made from it, not tracked; the only one of the two in a wheel

A judge.mo has the time of the judge.po that it was made from. One that has another time, because a clone was pulled after it was
installed, is made again by the first command that needs it; so nobody reads yesterday's texts. Every command reads it: paths are
plain strings and nothing is imported that takes time. Knows nothing of what the texts say.
"""

import os
from collections.abc import Callable, Mapping
from struct import unpack_from

#: where the catalogues lie
LOCALE = os.path.join(os.path.dirname(__file__), "locale")

#: bytes of a .mo file before the tables of lengths and places
_HEAD = 28


def find_translation(language: str) -> Callable[[str], str]:
    """A function from English texts to this language."""
    if language == "en":
        return str
    from judge.particles import KoreanText

    texts = load_texts(language)
    return lambda text: KoreanText(texts.get(text, text))


def load_texts(language: str, locale: str = LOCALE) -> Mapping[str, str]:
    """English texts to this language, as the newest judge.po has them; empty where there is no catalogue."""
    written = os.path.join(locale, language, "LC_MESSAGES", "judge.po")
    made = written.removesuffix("po") + "mo"
    stamp = _time_of(written)
    if stamp is None or _time_of(made) == stamp:
        return _read(made)
    from judge.pofile import parse_po, render_mo

    with open(written, encoding="utf-8") as file:
        content = render_mo(parse_po(file.read(), written))
    try:
        _save(made, content, stamp)
    except OSError:  # a clone that may not be written to: made anew each time
        pass
    return read_mo(content)


def catalogues(locale: str = LOCALE) -> list[str]:
    """The files of all catalogues, those that are written and those that are made."""
    languages = os.listdir(locale) if os.path.isdir(locale) else ()
    return [os.path.join(locale, language, "LC_MESSAGES", name) for language in languages for name in ("judge.po", "judge.mo")]


def _time_of(path: str) -> int | None:
    try:
        return os.stat(path).st_mtime_ns
    except FileNotFoundError:
        return None


def _read(path: str) -> dict[str, str]:
    try:
        with open(path, "rb") as file:
            return read_mo(file.read())
    except FileNotFoundError:
        return {}


def _save(path: str, content: bytes, stamp: int) -> None:
    """Write the file with this time, whole or not at all."""
    unfinished = f"{path}.{os.getpid()}"
    try:
        with open(unfinished, "wb") as file:
            file.write(content)
        os.utime(unfinished, ns=(stamp, stamp))
        os.replace(unfinished, path)
    except OSError:
        if os.path.exists(unfinished):
            os.unlink(unfinished)
        raise


def read_mo(content: bytes) -> dict[str, str]:
    """The texts of a .mo file that `pofile.render_mo` made without its head, those with a plural under both."""
    count = int.from_bytes(content[8:12], "little")
    table = unpack_from(f"<{4 * count}I", content, _HEAD)
    texts = [content[place : place + length].decode() for length, place in zip(table[::2], table[1::2], strict=True)]
    return {text: translated for text, translated in zip(texts[:count], texts[count:], strict=True) if text}
