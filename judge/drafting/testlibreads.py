"""The calls inf.read... of a validator: what each takes from the input."""

from judge.drafting.cppnodes import CppCall, CppExpr, Member, Text
from judge.drafting.decimalpatterns import decimals_of
from judge.drafting.evaluating import Evaluator
from judge.drafting.reading import Named
from judge.drafting.readitems import EOLN, SPACE, Fixed, Joined, ReadItem, Unreadable
from judge.drafting.symbols import ONE, UNKNOWN, ZERO, CharOf, FormedText, Holder, TextOf, Value
from judge.drafting.testlibpatterns import WordKind, kind_of_pattern
from judge.inputs.expressions import Call, Name, Number, show

_WHOLE = ("readInt", "readInteger", "readLong", "readUnsignedLong")
_WHOLES = ("readInts", "readIntegers", "readLongs", "readUnsignedLongs")
_REAL = ("readDouble", "readReal", "readStrictDouble", "readStrictReal")
_WORD = ("readToken", "readWord", "readLine", "readString")
_FORKING = 12


def read_call(evaluator: Evaluator, node: CppCall, wanted: str) -> Value:
    """What a call of inf gives; it is added to what was read. Unreadable for those that are not known."""
    assert isinstance(node.callee, Member)
    method, reading = node.callee.name, evaluator.reading
    if method in ("readSpace", "readEoln"):
        reading.items.append(SPACE if method == "readSpace" else EOLN)
        return UNKNOWN
    if method == "readEof" or method.startswith("ensure") or method in ("skipBlanks", "setTestCase", "disableFinalizeGuard"):
        return UNKNOWN
    if method == "readChar":
        return _read_char(evaluator, node, wanted)
    if method in _WHOLE:
        return _read_whole(evaluator, node, wanted)
    if method in _WHOLES:
        return _read_wholes(evaluator, node, wanted)
    if method in _REAL:
        return _read_real(evaluator, node, wanted)
    if method in _WORD:
        value = _read_word(evaluator, node, wanted)
        if method in ("readLine", "readString"):
            reading.items.append(EOLN)
        return value
    raise Unreadable(node.line, f"inf.{method}")


def _called(evaluator: Evaluator, arguments: tuple[CppExpr, ...]) -> str:
    """The name that a read is given."""
    for argument in arguments:
        if isinstance(argument, Text):
            return argument.value
        value = evaluator.value(argument)
        if isinstance(value, FormedText):
            return "".join(part if isinstance(part, str) else "%" for part in value.parts)
    return ""


def _read_whole(evaluator: Evaluator, node: CppCall, wanted: str) -> Value:
    reading = evaluator.reading
    if len(node.arguments) < 2 or isinstance(node.arguments[0], Text):
        raise Unreadable(node.line, "a number without bounds")
    low, high = evaluator.number(node.arguments[0], node.line), evaluator.number(node.arguments[1], node.line)
    name = reading.name_at(node.site, _called(evaluator, node.arguments[2:]), wanted)
    if isinstance(low, Number) and low == high:
        reading.items.append(Fixed(str(low.value)))
        return low
    if name in reading.assumed:
        reading.items.append(Fixed(reading.assumed[name]))
        return Number(int(reading.assumed[name]))
    reading.add_name(Named(name, node.line, low=low, high=high, depth=reading.depth))
    reading.items.append(ReadItem(name))
    return Name(name)


def _read_wholes(evaluator: Evaluator, node: CppCall, wanted: str) -> Value:
    reading = evaluator.reading
    if len(node.arguments) < 3:
        raise Unreadable(node.line, "numbers without bounds")
    count, low, high = (evaluator.number(argument, node.line) for argument in node.arguments[:3])
    name = reading.name_at(node.site, _called(evaluator, node.arguments[3:]), wanted)
    reading.add_name(Named(name, node.line, low=low, high=high, depth=reading.depth + 1))
    reading.items.append(Joined(name, ONE, count))
    return Holder([Name(name)])


def _read_real(evaluator: Evaluator, node: CppCall, wanted: str) -> Value:
    reading = evaluator.reading
    numbers = [evaluator.value(argument) for argument in node.arguments if not isinstance(argument, Text)]
    if len(numbers) < 2 or not all(isinstance(number, Number) for number in numbers):
        raise Unreadable(node.line, "a decimal without bounds")
    values = [number for number in numbers if isinstance(number, Number)]
    digits = int(values[3].value) if len(values) > 3 else 2
    name = reading.name_at(node.site, _called(evaluator, node.arguments[2:]), wanted)
    if len(values) <= 3:
        reading.ask(node.line, f"{name} may have any number of decimals: two are made")
    reading.add_name(Named(name, node.line, low=values[0], high=values[1], digits=digits, depth=reading.depth))
    reading.items.append(ReadItem(name))
    return Call("+", (Name(name), ZERO))


def _read_char(evaluator: Evaluator, node: CppCall, wanted: str) -> Value:
    if node.arguments:
        value = evaluator.value(node.arguments[0])
        if isinstance(value, FormedText) and all(isinstance(part, str) for part in value.parts):
            evaluator.reading.items.append(Fixed("".join(map(str, value.parts))))
            return value
        raise Unreadable(node.line, "a character that is not told")
    name = evaluator.reading.name_at(node.site, "", wanted)
    evaluator.reading.add_name(Named(name, node.line, word=WordKind(None, ONE, ONE), depth=evaluator.reading.depth))
    evaluator.reading.items.append(ReadItem(name))
    return CharOf(name)


def _read_word(evaluator: Evaluator, node: CppCall, wanted: str) -> Value:
    reading, arguments = evaluator.reading, node.arguments
    pattern = evaluator.value(arguments[0]) if arguments else FormedText(("",))
    if not isinstance(pattern, FormedText):
        raise Unreadable(node.line, "a pattern that is not told")
    kind = kind_of_pattern(pattern.parts)
    for part in pattern.parts:
        if not isinstance(part, str):
            reading.refuse_loop_names(part, node.line)
    decimals = decimals_of("".join(part for part in pattern.parts if isinstance(part, str))) if kind is None else None
    if decimals is not None:
        name = reading.name_at(node.site, _called(evaluator, arguments[1:]), wanted)
        low, high = Number(decimals.low), Number(decimals.high)
        reading.add_name(Named(name, node.line, low=low, high=high, digits=decimals.digits, depth=reading.depth))
        reading.items.append(ReadItem(name))
        return UNKNOWN
    if kind is None:
        shown = "".join(part if isinstance(part, str) else show(part) for part in pattern.parts)
        raise Unreadable(node.line, f"the pattern {shown[:40]}")
    name = reading.name_at(node.site, _called(evaluator, arguments[1:]), wanted)
    if name in reading.assumed:
        reading.items.append(Fixed(reading.assumed[name]))
        return FormedText((reading.assumed[name],))
    if len(kind.words) == 1:
        reading.items.append(Fixed(kind.words[0]))
        return FormedText((kind.words[0],))
    reading.add_name(Named(name, node.line, word=kind, depth=reading.depth))
    reading.items.append(ReadItem(name))
    return TextOf(name)


def choices_of(named: Named) -> list[str] | None:
    """The few values that a name can have; None where they are many."""
    if named.word is not None:
        if named.word.words:
            return list(named.word.words) if len(named.word.words) <= _FORKING else None
        is_letter = named.word.least == named.word.most == ONE and named.word.letters is not None
        letters = sorted(named.word.letters or ())
        return letters if is_letter and len(letters) <= _FORKING else None
    if isinstance(named.low, Number) and isinstance(named.high, Number) and named.high.value - named.low.value < _FORKING:
        return [str(value) for value in range(int(named.low.value), int(named.high.value) + 1)]
    return None
