"""Inputs from a spec: a Visitor that makes values by a Chooser and writes them."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from judge.errors import SpecError
from judge.inputs.chance import RandomChooser
from judge.inputs.chooser import Chooser, Infeasible
from judge.inputs.expressions import Value
from judge.inputs.inputspec import Spec, Variable
from judge.inputs.once import OnceCounter, scattered
from judge.inputs.planning import plan_rows, plan_values
from judge.inputs.shapes import MIXED, Shape
from judge.inputs.tables import keep_line
from judge.inputs.visitor import ArrayRange, LineTable, Rows, ValueRange, is_joint
from judge.inputs.walking import walk
from judge.inputs.wordsets import WordSets, single_blanks
from judge.messages import N_

#: a spec for which so many inputs in a row come to a dead end is taken to make nothing; of a long one, every so many letters count as a try
_MOST_TRIES, _LETTERS_OF_A_TRY = 400, 50_000

#: so often a line is made anew that looks like the end of the input
_MOST_ROW_TRIES = 8

#: of a longer column, so many lines are made and then repeated
_BLOCK = 200_000

#: so many lines of integers at least are made by columns
_MANY = 500


class Made(NamedTuple):
    """An input, and the choices that lead to it; None when they were too many to write down."""

    content: bytes
    choices: tuple[int, ...] | None
    #: the numbers of things in it, by the name that says so; the largest where it has several
    sizes: Mapping[str, int] = {}


def make_random(spec: Spec, seed: int, size: int, shape: Shape = MIXED) -> Made:
    """A random input whose numbers of things are about `size` at most; the same for the same seed. SpecError when there is none."""
    number = spent = 0
    while spent < _MOST_TRIES:
        chooser = RandomChooser(seed + (number << 40), size, _loosened(shape, spent))
        maker = _Maker(chooser)
        try:
            walk(spec, maker)
        except Infeasible:
            number, spent = number + 1, spent + 1 + sum(map(len, maker.pieces)) // _LETTERS_OF_A_TRY
            continue
        return Made(maker.content(), None if chooser.choices is None else tuple(chooser.choices), maker.sizes)
    raise SpecError(N_("the spec makes nothing: {count} inputs in a row came to a place where no value is left"), count=number)


def _loosened(shape: Shape, tries: int) -> Shape:
    """A shape may leave no legal value where the spec leaves some: after many tries, less of it is asked for."""
    if tries < _MOST_TRIES // 4:
        return shape
    return shape._replace(values="mixed") if tries < _MOST_TRIES // 2 else shape._replace(values="mixed", sizes="mixed")


def make(spec: Spec, chooser: Chooser) -> bytes:
    """The input that these choices lead to; Rejected at a dead end."""
    maker = _Maker(chooser)
    walk(spec, maker)
    return maker.content()


class _Maker:
    """A Visitor that writes."""

    def __init__(self, chooser: Chooser) -> None:
        self._chooser = chooser
        self._words = WordSets()
        self._once = OnceCounter()
        self.pieces: list[str] = []
        self.sizes: dict[str, int] = {}

    def content(self) -> bytes:
        """What was written."""
        return "".join(self.pieces).encode()

    def whole(self, variable: Variable, bounds: ValueRange) -> int:
        if variable.is_size:
            value = self._chooser.size(bounds.low, bounds.high, bounds.is_legal, is_cases=variable.is_case_count, is_counted=True)
            self.sizes[variable.name] = max(value, self.sizes.get(variable.name, value))
        else:
            value = self._chooser.value(variable.name, bounds.low, bounds.high, bounds.is_legal)
        self.pieces.append(str(value))
        return value

    def decimal(self, variable: Variable, bounds: ValueRange, digits: int) -> int:
        units = self._chooser.value(variable.name, bounds.low, bounds.high, bounds.is_legal)
        self.pieces.append(decimal_text(units, digits))
        return units

    def text(self, variable: Variable, alphabet: str, lengths: tuple[int, int], pins: Mapping[int, str]) -> str:
        length = self._chooser.size(*lengths, None)
        if length and not alphabet:
            raise Infeasible
        hints = self._chooser.letters(variable.name, length, len(alphabet))
        if hints is not None and self._chooser.is_bulk(length):
            word = "".join(map(alphabet.__getitem__, hints))
        else:
            last = len(alphabet) - 1
            choose = self._chooser.whole
            word = "".join(alphabet[choose(0, last, None, None if hints is None else hints[number])] for number in range(length))
        for place in sorted(pins):
            if place < length:
                word = word[:place] + pins[place][self._chooser.whole(0, len(pins[place]) - 1)] + word[place + 1 :]
        if variable.is_spaced:
            word = single_blanks(word, alphabet.replace(" ", "")[:1])
        if self._words.problem(variable, word) is not None:
            raise Infeasible
        self._once.see(variable, word)
        self.pieces.append(word)
        return word

    def one_of(self, variable: Variable, words: tuple[str, ...]) -> str:
        word = words[self._chooser.whole(0, len(words) - 1)]
        self.pieces.append(word)
        return word

    def array(self, variable: Variable, count: int, first: int, bounds: ArrayRange) -> None:
        values = plan_values(self._chooser, variable, count, bounds.all, first=first)
        if bounds.pins:
            values = list(values)
            for place, range_ in bounds.pins.items():
                values[place] = self._chooser.whole(range_.low, range_.high, range_.is_legal)
        self.pieces.append(" ".join(map(str, values)))

    def column(self, variable: Variable, count: int, bounds: ValueRange) -> None:
        if not count:
            return
        if count > _BLOCK and not is_joint(variable):
            block = "\n".join(map(str, plan_values(self._chooser, variable, _BLOCK, bounds))) + "\n"
            times, rest = divmod(count, _BLOCK)
            self.pieces += [block * times, "".join(block.splitlines(keepends=True)[:rest])]
        else:
            self.pieces.append("\n".join(map(str, plan_values(self._chooser, variable, count, bounds))) + "\n")

    def table(self, count: int, table_of: Callable[[], LineTable | None], planned: Mapping[str, Sequence[int]]) -> bool:
        table = table_of() if count >= _MANY and self._chooser.is_bulk(count) else None
        if table is None:
            return False
        try:
            columns = {name: list(planned[name] if name in planned else self._values_of(table, name)) for name in table.line.names}
            keep_line(table, columns, planned)
        except Infeasible:
            return False
        self.pieces.append("\n".join(map(" ".join, zip(*(map(str, columns[name]) for name in table.line.names), strict=True))) + "\n")
        return True

    def _values_of(self, table: LineTable, name: str) -> Sequence[int]:
        return plan_values(self._chooser, table.variables[name], table.number, table.ranges[name])

    def begin_words(self, variable: Variable) -> None:
        self._words.begin(variable)

    def scatter(self, variable: Variable, rows: int, width: int) -> Mapping[tuple[int, int], str]:
        self._once.begin(variable)
        return scattered(self._chooser, variable, rows, width)

    def gather(self, variable: Variable) -> None:
        if self._once.problem(variable) is not None:  # other rules put a letter where it stands, too
            raise Infeasible

    def literal(self, text: str) -> None:
        self.pieces.append(text)

    def blank(self) -> None:
        self.pieces.append(" ")

    def newline(self) -> None:
        self.pieces.append("\n")

    def gap(self, is_optional: bool) -> None:
        if not is_optional or self._chooser.whole(0, 1):
            self.pieces.append("\n")

    def choose(self, ways: Sequence[Callable[[], None]]) -> None:
        ways[self._chooser.way(len(ways))]()

    def repeat(self, count: int, once: Callable[[int], None]) -> None:
        self._chooser.inside(count)
        for number in range(count):
            self._chooser.group(partial(once, number))
        self._chooser.inside(-1)

    def repeat_until(self, least: int, most: int, sentinel: str | None, once: Callable[[int], None]) -> None:
        count = self._chooser.size(least, most, None)
        self.repeat(count, once if sentinel is None else partial(self._once_unlike, f"{sentinel}\n", once))
        if sentinel is not None:
            self.pieces.append(sentinel + "\n")

    def _once_unlike(self, sentinel: str, once: Callable[[int], None], number: int) -> None:
        """Something that does not look like the end."""
        begins, mark = len(self.pieces), self._chooser.mark()
        for _ in range(_MOST_ROW_TRIES):
            once(number)
            if "".join(self.pieces[begins:]) != sentinel:
                return
            del self.pieces[begins:]
            self._chooser.undo(mark)
        raise Infeasible

    def plan(self, rows: Rows, variables: Mapping[str, Variable]) -> Mapping[str, Sequence[int]]:
        return plan_rows(self._chooser, rows, variables)

    def put(self, variable: Variable, value: int, bounds: ValueRange, digits: int) -> int:
        if not bounds.low <= value <= bounds.high or (bounds.is_legal is not None and not bounds.is_legal(value)):
            raise Infeasible
        self.pieces.append(decimal_text(value, digits) if digits else str(value))
        return value

    def finish(self, rows: Rows, variables: Mapping[str, Variable], columns: Mapping[str, Sequence[int]]) -> None:
        """Made as they should be."""

    def total(self, variable: Variable, total: Value, most: Value) -> None:
        if total > most:
            raise Infeasible


def decimal_text(units: int, digits: int) -> str:
    """A decimal of so many digits after the point."""
    whole, rest = divmod(abs(units), 10**digits)
    return f"{'-' if units < 0 else ''}{whole}.{rest:0{digits}}"
