"""English words in number: `{count} inputs have no answer` is said of one as `1 input has no answer`.

Templates are written in the plural, and other languages say it their own way; only a count of 1 is looked at here.
"""

from collections.abc import Iterator, Mapping

#: what is counted in texts, beside words with a singular of their own
_REGULAR = (
    "answers", "bytes", "cards", "cases", "characters", "days", "decimals", "decks", "digits", "events", "fields", "files", "gaps",
    "inputs", "items", "levels", "lines", "minutes", "notebooks", "notes", "pictures", "points", "problems", "questions", "reviews", "runs",
    "samples", "sizes", "solutions", "sources", "submissions", "tests", "times", "tokens", "turns", "weeks",
)  # fmt: skip
NOUNS = {"processes": "process", "vertices": "vertex", "tries": "try"} | {word: word.removesuffix("s") for word in _REGULAR}

#: what they do, in the same clause
_VERBS = {"are": "is", "have": "has", "sleep": "sleeps", "stay": "stays", "they": "it", "wait": "waits", "were": "was"}

_ADJECTIVES = frozenset(("accepted", "equal", "more", "new", "solved"))

#: marks that end a word, and those that end a clause
_MARKS, _ENDS = ",;:.()", ",;.("


def in_number(template: str, values: Mapping[str, object]) -> str:
    """An English template that agrees with its counts."""
    if not any(str(value) == "1" for value in values.values()):
        return template
    return " ".join(_agreeing(template.split(" "), values))


def _agreeing(words: list[str], values: Mapping[str, object]) -> Iterator[str]:
    count, is_one = "", False
    for word in words:
        plain = word.strip(_MARKS)
        if plain.startswith("{") and word.endswith("}"):
            count = plain[1:-1].partition(":")[0]
        elif count and plain in NOUNS:
            is_one, count = str(values.get(count)) == "1", ""
            word = word.replace(plain, NOUNS[plain]) if is_one else word
        elif plain not in _ADJECTIVES:
            count = ""
            word = word.replace(plain, _VERBS[plain]) if is_one and plain in _VERBS else word
        is_one = is_one and not word.endswith(tuple(_ENDS))
        yield word
