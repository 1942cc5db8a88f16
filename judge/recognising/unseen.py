"""Letters that nobody sees, and those that look like others: what of a wrong output the eye takes for right."""

import re
import unicodedata

from judge.messages import N_
from judge.recognising.wrongrun import LikelyMistake, WrongRun

#: letters without a shape or with that of a blank, by what people call them
_UNSEEN = {
    "\0": "NUL (0)", "\ufeff": "U+FEFF (byte order mark)", "\u200b": "U+200B (zero width space)", "\u200c": "U+200C", "\u200d": "U+200D",
    "\u00a0": "U+00A0 (no-break space)", "\u3000": "U+3000 (full-width blank)", "\x1a": "Ctrl-Z (26)", "\x1b": "ESC (27)",
    "\x0c": "form feed (12)", "\x0b": "vertical tab (11)", "\x07": "BEL (7)", "\x08": "backspace (8)",
}  # fmt: skip

_ANY_UNSEEN = re.compile(f"[{re.escape(''.join(_UNSEEN))}]")


def unseen_letters(run: WrongRun) -> LikelyMistake | None:
    """The output is right but for letters that nobody sees."""
    odd = next((letter for letter in _ANY_UNSEEN.findall(run.found) if letter not in run.expected), "")
    if not odd or not _are_alike(_ANY_UNSEEN.sub("", run.found), run.expected):
        return None
    if odd == "\0":
        return LikelyMistake(N_("it prints a character of the value 0, which nobody sees: the end of a text in C, or an empty cell"))
    return LikelyMistake(N_("it prints {letter}, which nobody sees: take it out"), (("letter", _UNSEEN[odd]),))


def other_encoding(run: WrongRun) -> LikelyMistake | None:
    """The same letters, written in other bytes."""
    if run.found.isascii() and run.expected.isascii():
        return None
    if run.found != run.expected and _are_alike(*(unicodedata.normalize("NFC", text) for text in (run.found, run.expected))):
        told = N_("the letters are the same, but in parts (NFD): unicodedata.normalize('NFC', text) joins them")
        return LikelyMistake(told if run.is_python else N_("the letters are the same, but in parts (NFD), as macOS writes them"))
    if run.found_in_cp949 and _are_alike(run.found_in_cp949, run.expected):
        return LikelyMistake(N_("the letters are the same, but printed in CP949 (EUC-KR): print them in UTF-8"))
    return None


def carriage_returns(run: WrongRun) -> LikelyMistake | None:
    """The lines of the input end as on Windows, and the program reads lines whole."""
    if "\r\n" not in run.given or not re.search(
        r"getline|gets\s*\(|stdin\.buffer|readFileSync|os\.read|bufio|read_line|\blines\(\)", run.source
    ):
        return None
    return LikelyMistake(N_("the lines of this input end in CR LF, as on Windows: what reads whole lines has to take \\r off their ends"))


def _are_alike(one: str, other: str) -> bool:
    """Whether two texts have the same letters, whatever stands between them."""
    return bool(other.split()) and "".join(one.split()) == "".join(other.split())
