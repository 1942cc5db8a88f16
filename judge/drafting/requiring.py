"""What a validator ensures beyond the bounds of what it reads, as rules of a spec; what none can say is remembered as such."""

import re
from collections.abc import Callable

from judge.drafting.conditions import decide
from judge.drafting.cppnodes import Binary, Char, CppCall, CppExpr, Index, Member, Text, Unary, Var
from judge.drafting.evaluating import Evaluator
from judge.drafting.symbols import CharOf, Element, Holder, Pair, SizeOf, TextOf, Value, difference
from judge.drafting.testlibpatterns import PRINTABLE, alphabet_text
from judge.inputs.expressions import Call, Expression, Name, Number, names_in, show

_OPPOSITE = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}
_TURNED = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
_KINDS: dict[str, Callable[[str], bool]] = {
    "islower": str.islower, "isupper": str.isupper, "isdigit": str.isdigit, "isalpha": str.isalpha, "isalnum": str.isalnum,
    "isspace": str.isspace, "isprint": lambda letter: True,
}  # fmt: skip
_DISTINCT = re.compile(r"distinct|duplicat|unique|permutation|twice|repeat|already|more than once")


def require(evaluator: Evaluator, node: CppExpr, line: int, *, holds: bool = True, message: str = "") -> None:
    """Take in a condition that must hold (or must not)."""
    reading = evaluator.reading
    if isinstance(node, Unary) and node.sign == "!":
        require(evaluator, node.operand, line, holds=not holds, message=message)
        return
    letters = _letters_of(evaluator, node, holds=holds)
    if letters is not None:
        _narrow(evaluator, *letters, line)
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
    if decide(evaluator, node) is not holds:
        reading.words |= set(re.findall("[a-z]+", message.lower()))
        if not (_DISTINCT.search(message.lower()) and _distinct(evaluator, node, line)):
            reading.ask(line, message)


def _compare(evaluator: Evaluator, sign: str, sides: tuple[CppExpr, CppExpr], line: int) -> bool:
    """Whether a comparison could be said."""
    reading = evaluator.reading
    left, right = evaluator.value(sides[0]), evaluator.value(sides[1])
    if isinstance(left, SizeOf) or isinstance(right, SizeOf):
        holder = left.holder if isinstance(left, SizeOf) else right.holder if isinstance(right, SizeOf) else Holder([])
        return sign == "==" and len(holder.held) == 1 and _say_distinct(evaluator, holder.held[0], line)
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
        return _length(evaluator, sign, left, right)
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


def _length(evaluator: Evaluator, sign: str, left: Expression, right: Expression) -> bool:
    if not (isinstance(left, Name) and left.name.startswith("#")):
        left, right, sign = right, left, _TURNED[sign]
    if not (isinstance(left, Name) and left.name.startswith("#")) or any(name.startswith("#") for name in names_in(right)):
        return False
    named = evaluator.reading.names[left.name[1:]]
    if named.word is None or sign == "!=":
        return False
    word = named.word
    if sign in ("<=", "<", "=="):
        word = word._replace(most=right if sign != "<" else Call("-", (right, Number(1))))
    if sign in (">=", ">", "=="):
        word = word._replace(least=right if sign != ">" else Call("+", (right, Number(1))))
    evaluator.reading.names[named.name] = named._replace(word=word)
    return True


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
    if isinstance(value, Pair) and value.values and all(isinstance(one, Name) and one.name in reading.names for one in value.values):
        names = tuple(one.name for one in value.values if isinstance(one, Name))
        names = tuple(sorted(names, key=list(reading.names).index))
        if reading.is_noting and len(set(names)) > 1:
            reading.distinct.setdefault(names, line)
            if not value.is_ordered:
                reading.simple.add(names)
        return len(set(names)) > 1
    return False


def _letters_of(evaluator: Evaluator, node: CppExpr, *, holds: bool) -> tuple[str, frozenset[str]] | None:
    """The word whose characters a condition is about, and those for which it holds; None where it is about something else."""
    names: set[str] = set()
    found = {letter for letter in (*PRINTABLE, " ") if _holds(evaluator, node, letter, names) is holds}
    if len(names) != 1 or any(_holds(evaluator, node, letter, names) is None for letter in "aZ0"):
        return None
    return names.pop(), frozenset(found)


def _holds(evaluator: Evaluator, node: CppExpr, letter: str, names: set[str]) -> bool | None:
    """Whether the condition holds for a character; None when it asks for more than that."""
    if isinstance(node, Unary) and node.sign == "!":
        inner = _holds(evaluator, node.operand, letter, names)
        return None if inner is None else not inner
    if isinstance(node, Binary) and node.sign in ("&&", "||"):
        left, right = _holds(evaluator, node.left, letter, names), _holds(evaluator, node.right, letter, names)
        if left is None or right is None:
            return None
        return left and right if node.sign == "&&" else left or right
    if isinstance(node, Binary) and node.sign in _OPPOSITE:
        left_code, right_code = _code(evaluator, node.left, letter, names), _code(evaluator, node.right, letter, names)
        if left_code is None or right_code is None:
            return _found_among(evaluator, node, letter, names)
        return {
            "<": left_code < right_code, "<=": left_code <= right_code, ">": left_code > right_code, ">=": left_code >= right_code,
            "==": left_code == right_code, "!=": left_code != right_code,
        }[node.sign]  # fmt: skip
    if isinstance(node, CppCall) and isinstance(node.callee, Var) and node.callee.name in _KINDS and len(node.arguments) == 1:
        return None if _code(evaluator, node.arguments[0], letter, names) is None else _KINDS[node.callee.name](letter)
    return None


def _found_among(evaluator: Evaluator, node: Binary, letter: str, names: set[str]) -> bool | None:
    """`string("abc").find(c) != string::npos`, or a word's find_first_not_of("abc") == npos."""
    call = node.left
    if not (isinstance(call, CppCall) and isinstance(call.callee, Member) and call.arguments and node.sign in ("==", "!=")):
        return None
    if not (isinstance(node.right, Var) and node.right.name.endswith("npos")):
        return None
    texts = [part for part in (call.callee.object, *call.arguments) if isinstance(part, Text)]
    if isinstance(call.callee.object, CppCall) and call.callee.object.arguments and isinstance(call.callee.object.arguments[0], Text):
        texts = [call.callee.object.arguments[0]]
    word = evaluator.value(call.callee.object)
    if call.callee.name == "find_first_not_of" and isinstance(word, TextOf) and texts:
        names.add(word.name)
        return (letter in texts[0].value) == (node.sign == "==")
    if call.callee.name == "find" and texts and _code(evaluator, call.arguments[0], letter, names) is not None:
        return (letter in texts[0].value) == (node.sign == "!=")
    return None


def _code(evaluator: Evaluator, node: CppExpr, letter: str, names: set[str]) -> int | None:
    if isinstance(node, Char):
        return ord(node.value) if len(node.value) == 1 else None
    value = evaluator.value(node) if isinstance(node, Var | Index) else None
    if isinstance(value, CharOf):
        names.add(value.name)
        return ord(letter)
    return None


def _narrow(evaluator: Evaluator, name: str, letters: frozenset[str], line: int) -> None:
    reading = evaluator.reading
    name, is_one, place = name.partition("!")
    if is_one:
        word = reading.names[name].word
        some = letters & word.letters if word is not None and word.letters is not None else frozenset[str]()
        if place == "0" and some and not reading.loop_names:
            reading.rule(f"{name}[1]: {alphabet_text(some)}", line)
        else:
            reading.ask(line, f"a character of {name} at one place")
        return
    named = reading.names[name]
    if named.word is not None and not named.word.words:
        before = named.word.letters
        reading.names[name] = named._replace(word=named.word._replace(letters=letters if before is None else before & letters))
