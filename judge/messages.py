"""Texts for people: marked for translation where they are written, translated where they are shown, filled in by one function.

What a text tells to type (`judge run {id}`) can be pasted into a shell, whatever the value is.
"""

from collections.abc import Mapping

from judge.agreement import in_number

#: as a shell reads it without quotes, beside letters and digits
_PLAIN = str.maketrans("", "", "_@%+=:,./-")

#: what commands that are told begin with
_BEGINNINGS = ("judge ", "verifyproblem ", "source ")


def N_(text: str) -> str:
    """The text itself: whoever shows it looks it up in the catalogue."""
    return text


def filled(template: str, values: Mapping[str, object]) -> str:
    """A template with its values, an English one in number; those in a command are quoted where a shell would take them for others."""
    shown = {name: _whole(value) for name, value in values.items()}
    template = in_number(template, values) if type(template) is str else template
    if not any(word in template for word in _BEGINNINGS) or all(quoted(value) is value for value in map(str, values.values())):
        return template.format(**shown)
    import re

    def in_quotes(command: re.Match[str]) -> str:
        return re.sub(r"\{(\w+)\}", r"{\1_quoted}", command[0])

    told = re.sub(r"(?:judge [a-z][a-z-]*|verifyproblem|source)(?: (?:\{\w+\}|[\w./-]+))*", in_quotes, template, flags=re.ASCII)
    more = {f"{name}_quoted": quoted(str(value)) for name, value in values.items()}
    return type(template)(told).format(**shown, **more)


def _whole(value: object) -> object:
    """A value as it stands among words: a path with blanks in quotes, so that its ends are seen."""
    return quoted(str(value)) if hasattr(value, "__fspath__") and any(map(str.isspace, str(value))) else value


def command_line(*words: str) -> str:
    """A command of the kit with these words, as it is typed into a shell."""
    return " ".join(("judge", *map(quoted, words)))


def quoted(word: str) -> str:
    """A word as a shell reads it whole; the very same where it needs nothing for that."""
    if word.isalnum() or word.translate(_PLAIN).isalnum():
        return word
    return "'" + word.replace("'", "'\\''") + "'"
