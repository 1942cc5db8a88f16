"""What a validator ensures beyond the bounds of what it reads, as rules of a spec; what none can say is remembered as such."""

import re

from judge.drafting.conditions import decide
from judge.drafting.cppnodes import Binary, CppCall, CppExpr, Index, Member, Unary, Var
from judge.drafting.evaluating import Evaluator
from judge.drafting.letterconditions import letters_of, narrow_letters
from judge.drafting.lettercounts import say_once
from judge.drafting.symbols import Claim, Element, Holder, LetterCount, Pair, SizeOf, TextOf, Value, difference
from judge.drafting.wordlengths import say_length
from judge.inputs.expressions import Call, Expression, Name, Number, names_in, show

_OPPOSITE = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
#: of so many values each may be named that is excluded
_FEW = 20
_DISTINCT = re.compile(r"distinct|duplicat|unique|permutation|twice|repeat|already|more than once")


def require(evaluator: Evaluator, node: CppExpr, line: int, *, holds: bool = True, message: str = "") -> None:
    """Take in a condition that must hold (or must not)."""
    reading = evaluator.reading
    if isinstance(node, Unary) and node.sign == "!":
        require(evaluator, node.operand, line, holds=not holds, message=message)
        return
    held = evaluator.value(node) if isinstance(node, Var) else None
    if isinstance(held, Claim):
        require(evaluator, held.condition, line, holds=holds, message=message)
        return
    letters = letters_of(evaluator, node, holds=holds)
    if letters is not None:
        narrow_letters(evaluator, *letters, line)
        return
    if isinstance(node, Binary) and node.sign == ("&&" if holds else "||"):
        require(evaluator, node.left, line, holds=holds, message=message)
        require(evaluator, node.right, line, holds=holds, message=message)
        return
    if isinstance(node, Binary) and node.sign in _OPPOSITE:
        sign = node.sign if holds else _OPPOSITE[node.sign]
        if _compare(evaluator, sign, (node.left, node.right), line):
            return
    elif _is_insertion(evaluator, node, holds=holds) and _distinct(evaluator, node, line):
        return
    if _is_one_of(evaluator, node, holds=holds, line=line):
        return
    if decide(evaluator, node) is not holds:
        reading.words |= set(re.findall("[a-z]+", message.lower()))
        if not (_DISTINCT.search(message.lower()) and _distinct(evaluator, node, line)):
            reading.ask(line, message)


def _is_one_of(evaluator: Evaluator, node: CppExpr, *, holds: bool, line: int) -> bool:
    """d == -1 || d == 1, where d has few values: it is none of the others."""
    values: set[int] = set()
    names: set[str] = set()
    waiting = [node]
    while waiting:
        part = waiting.pop()
        if not isinstance(part, Binary) or part.sign not in (("||", "==") if holds else ("&&", "!=")):
            return False
        if part.sign in ("||", "&&"):
            waiting += [part.left, part.right]
            continue
        left, right = evaluator.value(part.left), evaluator.value(part.right)
        if not isinstance(left, Name) or not isinstance(right, Number):
            return False
        names.add(left.name)
        values.add(int(right.value))
    named = evaluator.reading.names.get(names.pop()) if len(names) == 1 else None
    if named is None or not isinstance(named.low, Number) or not isinstance(named.high, Number):
        return False
    if named.high.value - named.low.value > _FEW:
        return False
    for value in range(int(named.low.value), int(named.high.value) + 1):
        if value not in values:
            evaluator.reading.rule(f"{named.name} != {value}", line)
    return True


def _compare(evaluator: Evaluator, sign: str, sides: tuple[CppExpr, CppExpr], line: int) -> bool:
    """Whether a comparison could be said."""
    reading = evaluator.reading
    left, right = evaluator.value(sides[0]), evaluator.value(sides[1])
    if isinstance(left, SizeOf) or isinstance(right, SizeOf):
        holder = left.holder if isinstance(left, SizeOf) else right.holder if isinstance(right, SizeOf) else Holder([])
        return sign == "==" and len(holder.held) == 1 and _say_distinct(evaluator, holder.held[0], line)
    if isinstance(left, LetterCount) or isinstance(right, LetterCount):
        return say_once(evaluator, sign, left, right, line=line)
    if isinstance(left, Element) or isinstance(right, Element):
        return _sorted(evaluator, sign, left, right, line=line)
    if sign in ("==", "!=") and _is_lookup(sides[0]):
        return _distinct(evaluator, sides[0], line)
    if not isinstance(left, Number | Name | Call) or not isinstance(right, Number | Name | Call):
        return False
    decided = decide(evaluator, Binary(sign, *sides))
    if decided is True or (isinstance(left, Number) and isinstance(right, Number)):
        return True
    names = {*names_in(left), *names_in(right)}
    if any(name.startswith("%") for name in names):
        return False
    if any(name.startswith("#") for name in names):
        return say_length(evaluator.reading, sign, left, right)
    reading.rule(_rule_text(sign, left, right), line)
    return True


def _rule_text(sign: str, left: Expression, right: Expression) -> str:
    shown = "=" if sign == "==" else sign
    for expression in (left, right):  # a sum that was just added to
        terms = difference(left, right)
        for names, count in terms.items():
            found = re.fullmatch(r"sum\((\w+)\)", names[0]) if len(names) == 1 else None
            if found and (found[1],) in terms and terms[(found[1],)] == count and expression is left:
                return f"sum({found[1]}) {shown} {show(right)}"
    return f"{show(left)} {shown} {show(right)}"


def _sorted(evaluator: Evaluator, sign: str, left: Value, right: Value, *, line: int) -> bool:
    if not isinstance(left, Element):
        if not isinstance(left, Name):
            return False
        left = Element(left.name, 0)
    if not isinstance(right, Element):
        if not isinstance(right, Name):
            return False
        right = Element(right.name, 0)
    if left.name != right.name or abs(left.steps - right.steps) != 1:
        return False
    if sign in ("==", "!="):
        return False
    is_rising = (left.steps < right.steps) == (sign in ("<", "<="))
    evaluator.reading.rule(f"{left.name}: {'sorted' if is_rising else 'sorted down'}{', distinct' if sign in '<>' else ''}", line)
    return True


def _is_insertion(evaluator: Evaluator, node: CppExpr, *, holds: bool) -> bool:
    """Whether this says that a value was not there before: s.insert(x).second, !s.count(x), !seen[x]."""
    if holds:
        return isinstance(node, Member) and node.name == "second"
    if isinstance(node, CppCall):
        return isinstance(node.callee, Member) and node.callee.name in ("count", "contains")
    return isinstance(node, Index)


def _is_lookup(node: CppExpr) -> bool:
    """s.find(x), s.count(x), ++seen[x], compared with something."""
    if isinstance(node, Unary):
        node = node.operand
    if isinstance(node, CppCall):
        return isinstance(node.callee, Member) and node.callee.name in ("find", "count")
    return isinstance(node, Index)


def _distinct(evaluator: Evaluator, node: CppExpr, line: int) -> bool:
    while isinstance(node, Binary | Unary):
        node = node.left if isinstance(node, Binary) else node.operand
    if isinstance(node, Member) and isinstance(node.object, CppCall):
        node = node.object
    if isinstance(node, CppCall) and isinstance(node.callee, Member) and node.arguments:
        values = [evaluator.value(argument) for argument in node.arguments]
        return _say_distinct(evaluator, values[0] if len(values) == 1 else Pair(tuple(values), True), line)
    if isinstance(node, Index):
        if isinstance(node.object, Index):
            return _say_distinct(evaluator, Pair((evaluator.value(node.object.place), evaluator.value(node.place)), True), line)
        return _say_distinct(evaluator, evaluator.value(node.place), line)
    return False


def _say_distinct(evaluator: Evaluator, value: Value, line: int) -> bool:
    reading = evaluator.reading
    if isinstance(value, Name | TextOf) and value.name in reading.names:
        if reading.is_noting:
            reading.distinct.setdefault((value.name,), line)
        return True
    value = _sorted_pair(value)
    if isinstance(value, Pair) and value.values and all(isinstance(one, Name) and one.name in reading.names for one in value.values):
        names = tuple(one.name for one in value.values if isinstance(one, Name))
        names = tuple(sorted(names, key=list(reading.names).index))
        if reading.is_noting and len(set(names)) > 1:
            reading.distinct.setdefault(names, line)
            if not value.is_ordered:
                reading.simple.add(names)
        return len(set(names)) > 1
    return False


def _sorted_pair(value: Value) -> Value:
    """min(a, b) and max(a, b) together are a and b, the smaller first."""
    if isinstance(value, Pair) and len(value.values) == 2:
        one, other = value.values
        if isinstance(one, Call) and isinstance(other, Call) and {one.operation, other.operation} == {"min", "max"}:
            return Pair(one.parts, is_ordered=False) if set(one.parts) == set(other.parts) else value
    return value
