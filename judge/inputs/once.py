"""Letters that stand in one place of all lines together: the start and the exit of a grid, S: once [SE]."""

from collections import Counter
from collections.abc import Mapping

from judge.errors import SpecError
from judge.inputs.chooser import Chooser, Infeasible, unchosen
from judge.inputs.expressions import names_in
from judge.inputs.inputspec import Letters, Variable
from judge.inputs.specnodes import Occurrence
from judge.messages import N_


class OnceCounter:
    """How often these letters have come since their lines began."""

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {}

    def begin(self, variable: Variable) -> None:
        """The lines of a variable begin."""
        self._counts[variable.name] = Counter()

    def see(self, variable: Variable, word: str) -> None:
        """One of them."""
        if variable.once:
            self._counts[variable.name].update(letter for letter in word if letter in variable.once)

    def problem(self, variable: Variable) -> SpecError | None:
        """What is wrong with the lines; None when nothing is."""
        counts = self._counts[variable.name]
        for letter in variable.once:
            if counts[letter] != 1:
                return SpecError(
                    N_("{letter} must stand once in the lines of {name}, and stands {count} times"),
                    letter=letter, name=variable.name, count=counts[letter],
                )  # fmt: skip
        return None


def scattered(chooser: Chooser, variable: Variable, rows: int, width: int) -> dict[tuple[int, int], str]:
    """A place for each letter, row and column from 0."""
    if rows * width < len(variable.once):
        raise Infeasible
    taken: list[int] = []
    places = {}
    for number, letter in enumerate(variable.once):
        place = unchosen(chooser.whole(0, rows * width - number - 1), 0, taken)
        taken = sorted([*taken, place])
        places[divmod(place, width)] = letter
    return places


def refuse_scattered(variables: Mapping[str, Variable], found: Mapping[str, Occurrence]) -> None:
    """PackageError for `once` where it cannot be: of what are no letters, or of lines whose length is not told before them."""
    for name, variable in variables.items():
        if not variable.once:
            continue
        kind, place = variable.kind, found[name].place
        if not isinstance(kind, Letters) or not set(variable.once) < set(kind.alphabet):
            raise place.wrong(N_("{name}: what stands once must be some of its letters, and not all of them"), name=name)
        known = all(found[other].blocks != found[name].blocks for other in names_in(kind.most))
        if kind.least != kind.most or not known or found[name].is_array or found[name].is_endless:
            raise place.wrong(N_("{name}: what stands once needs lines of one length that is told before them"), name=name)
