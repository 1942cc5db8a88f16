"""Words that must differ in the lines or the array that they stand in."""

from judge.errors import SpecError
from judge.inputs.inputspec import Variable
from judge.messages import N_


def single_blanks(word: str, letter: str) -> str:
    """The word with a letter in place of each blank that begins or ends it, or follows another."""
    if not word.startswith(" ") and not word.endswith(" ") and "  " not in word:
        return word
    last = len(word) - 1
    return "".join(letter if char == " " and (place in (0, last) or word[place - 1] == " ") else char for place, char in enumerate(word))


class WordSets:
    """The words of each variable since its lines began."""

    def __init__(self) -> None:
        self._words: dict[str, set[str]] = {}

    def begin(self, variable: Variable) -> None:
        """The lines of a variable begin."""
        self._words.pop(variable.name, None)

    def problem(self, variable: Variable, word: str) -> SpecError | None:
        """What is wrong with another word; None when nothing is."""
        if variable.is_spaced and word != single_blanks(word, word.strip(" ")[:1]):
            return SpecError(N_("{name} must have single blanks between words alone, not {value}"), name=variable.name, value=repr(word))
        if not variable.is_distinct:
            return None
        words = self._words.setdefault(variable.name, set())
        if word in words:
            return SpecError(N_("{name} must be distinct, and {value} comes twice"), name=variable.name, value=word)
        words.add(word)
        return None
