"""Sources in languages that this kit does not have, although their files end as those of one that it has."""

import re

#: a shebang that names an interpreter of Python 2, as PEP 394 has it
_PYTHON_2 = re.compile(rb"#!.*\bpython2(?:\.\d+)?\b")

#: a directive or a clause of Prolog: no line of Perl begins or ends so
_PROLOG = re.compile(rb"^[^\S\n]*+:-\s|\w\)?\s*+:-[^\S\n]*+$|^\[\w+(?:, *\w+)*\]\.[^\S\n]*+$", re.MULTILINE)


def other_language(suffix: str, content: bytes) -> str:
    """The name of the language that a source is in, where it is not the one that its suffix says; else empty."""
    if suffix == ".py" and _PYTHON_2.match(content):
        return "Python 2"
    if suffix == ".pl" and _PROLOG.search(content):
        return "Prolog"
    return ""
