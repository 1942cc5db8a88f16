"""Words that must differ in the lines or the array that they stand in."""

from judge.errors import SpecError
from judge.inputs.inputspec import Variable
from judge.messages import N_


class WordSets:
    """The words of each variable since its lines began."""

    def __init__(self) -> None:
        self._words: dict[str, set[str]] = {}

    def begin(self, variable: Variable) -> None:
        """The lines of a variable begin."""
        self._words.pop(variable.name, None)

    def problem(self, variable: Variable, word: str) -> SpecError | None:
        """What is wrong with another word; None when nothing is."""
        if not variable.is_distinct:
            return None
        words = self._words.setdefault(variable.name, set())
        if word in words:
            return SpecError(N_("{name} must be distinct, and {value} comes twice"), name=variable.name, value=word)
        words.add(word)
        return None
