"""The loops of a validator: those that are counted, those that go on until a line or the end comes, and those that only check."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from judge.drafting.counting import Counted
from judge.drafting.cppnodes import (
    CppStatement,
    Declare,
    For,
    While,
)  # fmt: skip
from judge.drafting.endless import LoopFollower, read_endless
from judge.drafting.evaluating import Evaluator
from judge.drafting.reading import Ended, Fork, ValidatorState, VariableScope
from judge.drafting.readitems import Either, Item, Unreadable, loop_of
from judge.drafting.symbols import ONE, UNKNOWN, Element, LetterCount, Polynomial, Value, added, difference, is_number, polynomial
from judge.drafting.testlibreads import choices_of
from judge.inputs.expressions import Call, Expression, Name, Number

#: a step of a loop, at least 1
_STEP: Polynomial = {("%step",): Fraction(1)}


class Looping:
    """Goes round the loops; `run` follows a statement."""

    def __init__(self, reading: ValidatorState, evaluator: Evaluator, run: Callable[[CppStatement], None]) -> None:
        self._reading, self._evaluator, self._run = reading, evaluator, run
        self._numbers = 0

    def in_scope(self, act: Callable[[], object]) -> None:
        """Do it where new variables are forgotten afterwards."""
        self._reading.scopes.append(VariableScope({}, self._reading.depth))
        depth = len(self._reading.scopes)
        try:
            act()
        finally:
            del self._reading.scopes[depth - 1 :]

    def counted(self, counted: Counted, node: For | While) -> None:
        """A loop that reads, so many times."""
        self._reading.items += self._rounds(counted, node)

    def _rounds(self, counted: Counted, node: For | While) -> tuple[Item, ...]:
        reading = self._reading
        name = f"%{len(reading.loop_names)}{counted.variable or 'round'}"
        first, last = polynomial(counted.first), difference(Call("+", (counted.first, counted.often)), ONE)
        middle = [added(first, _STEP), added(last, _STEP, -1)]
        is_once = counted.often == ONE
        roles = {"first": [first] if is_once else [first, added(last, _STEP, -1)], "middle": middle, "last": [last, added(first, _STEP)]}

        def act() -> None:
            if counted.variable:
                reading.declare(counted.variable, Name(name))
            self._run_body(node.body)

        before = self._carried(name, middle, act)
        outside = [dict(scope.values) for scope in reading.scopes]
        found: dict[str, list[Item]] = {}
        for role in ("first", "middle", "last"):
            if is_once and role != "first":
                found[role] = found["first"]
                continue
            if role != "first":
                self._forget_first(outside)
                for variable, value in before.items():
                    reading.assign(variable, value)
            was_noting = reading.is_noting
            reading.is_noting = was_noting and (role == "middle" or is_once)
            found[role] = self._forked(name, roles[role], act, counted)
            reading.is_noting = was_noting
        if is_once:
            return tuple(found["first"])
        for variable, value in before.items():
            if isinstance(value, Call):  # a sum is a sum after the loop, too
                reading.assign(variable, value)
        return loop_of(counted.often, (found["first"], found["middle"], found["last"]), first=counted.first, line=counted.line)

    def _forget_first(self, outside: list[dict[str, Value]]) -> None:
        """What only the first time gives a variable is a value of that time: the same name stands for another one in the next."""
        for scope, old in zip(self._reading.scopes, outside, strict=True):
            for variable, value in scope.values.items():
                if old.get(variable, value) != value and not isinstance(value, Number):
                    scope.values[variable] = UNKNOWN

    def _forked(self, name: str, forms: list[Polynomial], act: Callable[[], None], counted: Counted) -> list[Item]:
        """What one time reads; where that depends on a value that it read itself, one of several lines."""
        reading = self._reading
        kept = [dict(scope.values) for scope in reading.scopes]
        try:
            return self._once(name, forms, act)
        except Fork as fork:
            named = reading.names.get(fork.name)
            if named is None or named.depth != len(reading.loop_names) + 1 or fork.name in reading.assumed:
                raise
            choices = choices_of(named)
            if choices is None:
                raise Unreadable(fork.line, f"what is read depends on {fork.name}") from None
            ways = []
            for choice in choices:
                for scope, values in zip(reading.scopes, kept, strict=True):
                    scope.values.clear()
                    scope.values.update(values)
                reading.assumed[fork.name] = choice
                ways.append(tuple(self._forked(name, forms, act, counted)))
                del reading.assumed[fork.name]
            flat = [inner for way in ways for inner in (way[0].ways if len(way) == 1 and isinstance(way[0], Either) else (way,))]
            return [Either(tuple(flat), fork.line)]

    def _once(self, name: str, forms: list[Polynomial], act: Callable[[], None]) -> list[Item]:
        reading = self._reading
        items, reading.items = reading.items, []
        reading.loop_names.append(name)
        reading.forms[name] = forms
        try:
            self.in_scope(act)
            return reading.items
        finally:
            reading.items = items
            reading.loop_names.pop()

    def _run_body(self, body: CppStatement) -> None:
        try:
            self._run(body)
        except Ended as ended:
            if ended.word != "continue":
                raise

    def _carried(self, name: str, forms: list[Polynomial], act: Callable[[], None]) -> dict[str, Value]:
        """What variables from outside hold when a time begins that is not the first."""
        reading = self._reading
        before = [dict(scope.values) for scope in reading.scopes]
        was_noting, reading.is_noting = reading.is_noting, False
        sites, names = dict(reading.sites), dict(reading.names)
        try:
            self._forked(name, forms, act, Counted("", ONE, ONE, 0))
        finally:
            reading.is_noting = was_noting
            after = [dict(scope.values) for scope in reading.scopes]
            for scope, values in zip(reading.scopes, before, strict=True):
                scope.values.clear()
                scope.values.update(values)
        reading.sites = {**sites, **reading.sites}
        reading.names = {**names, **reading.names}
        changed: dict[str, Value] = {}
        for scope, old, new in zip(reading.scopes, before, after, strict=True):
            for variable, value in new.items():
                if variable in old and old[variable] != value:
                    changed[variable] = _carried_value(old[variable], value, is_total=scope.depth == 0)
        return changed

    def check(self, node: For | While, given: Mapping[str, Value] | None = None) -> None:
        """A loop that reads nothing, gone once for what it asks."""
        reading = self._reading
        self._numbers += 1
        name = f"%check{self._numbers}"
        reading.loop_names.append(name)
        reading.forms[name] = []
        outside = [(scope, dict(scope.values)) for scope in reading.scopes]

        def inside() -> None:
            variable, _ = self._begin_check(node)
            if variable:
                reading.declare(variable, Name(name))
            for one, value in (given or {}).items():
                reading.declare(one, value)
            try:
                self._run(node.body)
            except Ended:
                pass

        self.in_scope(inside)
        reading.loop_names.pop()
        for scope, values in outside:
            for variable, value in scope.values.items():
                if variable in values and values[variable] != value:
                    scope.values[variable] = _carried_value(values[variable], value, is_total=scope.depth == 0)

    def _begin_check(self, node: For | While) -> tuple[str, Expression]:
        if isinstance(node, While) or node.begin is None:
            return "", ONE
        begin = node.begin
        if isinstance(begin, Declare) and begin.entries:
            return begin.entries[0].name, ONE
        return "", ONE

    def endless(self, node: For | While) -> None:
        """A loop until something comes."""
        self._reading.items.append(read_endless(LoopFollower(self._items_of, self._run, self._evaluator), node))

    def _items_of(self, act: Callable[[], None]) -> list[Item]:
        """What an act reads, as in the middle of a loop."""
        name, counted = f"%{len(self._reading.loop_names)}round", Counted("", ONE, Name("%many"), 0)
        for variable, value in self._carried(name, [_STEP], act).items():
            self._reading.assign(variable, value)
        return self._forked(name, [_STEP], act, counted)


def _carried_value(old: Value, new: Value, *, is_total: bool) -> Value:
    if isinstance(new, LetterCount) and old == Number(0):
        return new
    if isinstance(old, Number | Name | Call) and isinstance(new, Number | Name | Call):
        steps = difference(new, old)
        if is_total and len(steps) == 1 and old == Number(0):
            ((names, count),) = steps.items()
            if len(names) == 1 and count == 1 and not names[0].startswith(("%", "#")) and names[0].isidentifier():
                return Call("sum", (Name(names[0]),))
        if isinstance(new, Name) and not new.name.startswith(("%", "#")):
            return Element(new.name, -1)
        return UNKNOWN
    if isinstance(new, Name) and is_number(new) and not new.name.startswith(("%", "#")):
        return Element(new.name, -1)
    return UNKNOWN
