"""What is known of a validator so far: the names it read and what they may be, what it read in which order, what it asks besides."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from judge.drafting.readitems import Item, Unreadable
from judge.drafting.symbols import UNKNOWN, Polynomial, Range, Value, difference, polynomial, put_in, range_of
from judge.drafting.testlibpatterns import WordKind
from judge.inputs.expressions import Expression, Number, names_in

RESERVED = frozenset(
    [
        "blank",
        "spaced",
        "until",
        "eof",
        "decimal",
        "integer",
        "distinct",
        "sorted",
        "down",
        "permutation",
        "parents",
        "tree",
        "graph",
        "of",
        "simple",
        "connected",
        "directed",
        "acyclic",
        "min",
        "max",
        "abs",
        "sum",
    ]
)


class Named(NamedTuple):
    """A name of the input: whole numbers between two, decimals with `digits`, or words of a kind."""

    name: str
    line: int
    low: Expression | None = None
    high: Expression | None = None
    digits: int | None = None
    word: WordKind | None = None
    depth: int = 0


class VariableScope(NamedTuple):
    """Variables of a block, and how many loops it is in."""

    values: dict[str, Value]
    depth: int


class Fork(Exception):
    """What comes next depends on a value that was read, which can be one of a few."""

    def __init__(self, name: str, line: int) -> None:
        super().__init__(name)
        self.name, self.line = name, line


class Ended(Exception):
    """A return, break or continue, with what a function gives."""

    def __init__(self, word: str, value: Value = UNKNOWN) -> None:
        super().__init__(word)
        self.word, self.value = word, value


class ValidatorState:
    """The state of following a validator."""

    def __init__(self) -> None:
        self.names: dict[str, Named] = {}
        self.sites: dict[tuple[int, ...], str] = {}
        self.items: list[Item] = []
        self.rules: dict[str, int] = {}
        self.distinct: dict[tuple[str, ...], int] = {}
        self.simple: set[tuple[str, ...]] = set()
        self.words: set[str] = set()
        self.unsaid: dict[int, str] = {}
        self.scopes: list[VariableScope] = [VariableScope({}, 0)]
        #: what loop variables may be put for, to decide a condition: by name, polynomials
        self.forms: dict[str, list[Polynomial]] = {}
        self.loop_names: list[str] = []
        self.assumed: dict[str, str] = {}
        self.is_noting = True
        self.stack: tuple[int, ...] = ()

    @property
    def depth(self) -> int:
        """How many loops this is in."""
        return len(self.loop_names)

    def value(self, name: str) -> Value:
        """What a variable holds."""
        for scope in reversed(self.scopes):
            if name in scope.values:
                return scope.values[name]
        return UNKNOWN

    def declare(self, name: str, value: Value) -> None:
        """A new variable of this block."""
        self.scopes[-1].values[name] = value

    def assign(self, name: str, value: Value) -> None:
        """A new value of a variable that is there."""
        for scope in reversed(self.scopes):
            if name in scope.values:
                scope.values[name] = value
                return

    def scope_of(self, name: str) -> VariableScope | None:
        """The block a variable belongs to."""
        return next((scope for scope in reversed(self.scopes) if name in scope.values), None)

    def name_at(self, site: int, wanted: str, fallback: str) -> str:
        """The spec's name for what this place of the program reads; the same each time."""
        key = (*self.stack, site)
        if key not in self.sites:
            plain = re.sub(r"[\[({].*|_\{?[ijk%]\b.*|(?<!\s)\s*+%.*", "", wanted).strip()
            if not re.fullmatch(r"[A-Za-z]\w{0,15}", plain):
                plain = fallback if re.fullmatch(r"[A-Za-z]\w{0,15}", fallback) else "x"
            plain = plain.rstrip("_") or "x"
            if plain in RESERVED:
                plain += "_"
            taken, name, number = set(self.sites.values()), plain, 1
            while name in taken:
                number += 1
                name = f"{plain}_{number}" if plain[-1].isdigit() else f"{plain}{number}"
            self.sites[key] = name
        return self.sites[key]

    def add_name(self, named: Named) -> None:
        """A name and what it may be."""
        self.names.setdefault(named.name, named)

    def ask(self, line: int, what: str) -> None:
        """Remember a condition that the draft does not say."""
        if self.is_noting:
            self.unsaid.setdefault(line, what)

    def rule(self, text: str, line: int) -> None:
        """A rule for the spec."""
        if self.is_noting:
            self.rules.setdefault(text, line)

    def ranges(self) -> Mapping[str, Range]:
        """Between which numbers each name lies, as far as constants say."""
        found: dict[str, Range] = {f"%{step}": (Fraction(1), None) for step in ("step", "other")}
        for name in self.names.values():
            low = Fraction(name.low.value) if isinstance(name.low, Number) else None
            high = Fraction(name.high.value) if isinstance(name.high, Number) else None
            found[name.name] = (low, high)
        for loop in self.loop_names:
            found[loop] = (Fraction(0), None)
        return found

    def signs_of(self, left: Expression, right: Expression) -> Range:
        """Between which numbers left - right lies."""
        return self._narrowest(difference(left, right), 0)

    def _narrowest(self, terms: Polynomial, tried: int) -> Range:
        low, high = range_of(terms, self.ranges())
        loops = [name for name in self.loop_names if any(name in names for names in terms)]
        if tried < len(self.loop_names) and loops:
            for form in self.forms[loops[-1]]:
                begin, end = self._narrowest(put_in(terms, loops[-1], form), tried + 1)
                low = begin if low is None or (begin is not None and begin > low) else low
                high = end if high is None or (end is not None and end < high) else high
        return low, high

    def refuse_loop_names(self, expression: Expression, line: int) -> None:
        """Unreadable where a bound depends on how far a loop is."""
        if any(name.startswith("%") for name in names_in(expression)):
            raise Unreadable(line, "a bound that changes from one time to the next")


def is_same(left: Expression, right: Expression) -> bool:
    """Whether two expressions always have the same value."""
    return polynomial(left) == polynomial(right)
