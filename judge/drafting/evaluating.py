"""The value of a C++ expression in a validator, and what it reads on the way."""

from collections.abc import Callable
from fractions import Fraction

from judge.drafting.conditions import decide
from judge.drafting.cppnodes import (
    Assign,
    Binary,
    Char,
    Constant,
    CppCall,
    CppExpr,
    Index,
    Lambda,
    Listed,
    Member,
    Ternary,
    Text,
    Unary,
    Var,
)  # fmt: skip
from judge.drafting.joining import combined, divided, formatted, joined, shifted
from judge.drafting.reading import ValidatorState
from judge.drafting.readitems import Unreadable
from judge.drafting.symbols import (
    UNKNOWN,
    CharOf,
    Claim,
    Element,
    FormedText,
    Holder,
    LetterCount,
    Pair,
    SizeOf,
    TextOf,
    Value,
    difference,
    folded,
    is_number,
    simple,
)  # fmt: skip
from judge.inputs.expressions import Call, Expression, Name, Number, names_in, show

_LIMITS = {"INT_MAX": 2**31 - 1, "INT_MIN": -(2**31), "LLONG_MAX": 2**63 - 1, "LLONG_MIN": -(2**63), "UINT_MAX": 2**32 - 1}
_INSERTING = ("insert", "push_back", "emplace_back", "emplace", "push")
_HOLDING = ("vector", "set", "map", "array", "unordered_set", "unordered_map", "multiset", "bitset", "deque")

#: what reads something, and what calls a function of the validator, are given by those who follow statements
ReadCall = Callable[[CppCall, str], Value]


class Evaluator:
    """Values of expressions. `read` is asked for calls of inf, `call` for functions of the validator itself."""

    def __init__(self, reading: ValidatorState, read: ReadCall, call: Callable[[CppCall], Value | None]) -> None:
        self.reading, self._read, self._call = reading, read, call
        self._table: dict[type, Callable[..., Value]] = {
            Constant: lambda node: Number(node.value), Text: lambda node: FormedText((node.value,)),
            Char: lambda node: FormedText((node.value,)), Var: self._var, CppCall: self._of_call, Member: self._member, Index: self._index,
            Unary: self._unary, Binary: self._binary, Ternary: self._ternary, Assign: self._assign,
            Listed: self._listed, Lambda: lambda node: UNKNOWN,
        }  # fmt: skip

    def value(self, node: CppExpr, wanted: str = "") -> Value:
        """What an expression is; `wanted` names what is read there."""
        if isinstance(node, CppCall):
            return self._of_call(node, wanted)
        return self._table[type(node)](node)

    def held(self, node: CppExpr, wanted: str = "") -> Value:
        """What a variable holds that is given an expression: a condition stays one."""
        if isinstance(node, Binary) and node.sign in ("<", "<=", ">", ">=", "==", "!=", "&&", "||"):
            decided = decide(self, node)
            return Claim(node) if decided is None else Number(int(decided))
        return self.value(node, wanted)

    def number(self, node: CppExpr, line: int) -> Expression:
        """An expression that must be known."""
        value = self.value(node)
        if isinstance(value, Number | Name | Call):
            return simple(value)
        raise Unreadable(line, "a number that depends on more than names of the input")

    def _var(self, node: Var) -> Value:
        if node.name in ("true", "false"):
            return Number(int(node.name == "true"))
        if node.name in _LIMITS:
            return Number(_LIMITS[node.name])
        return self.reading.value(node.name)

    def _of_call(self, node: CppCall, wanted: str = "") -> Value:
        callee = node.callee
        if isinstance(callee, Member):
            if isinstance(callee.object, Var) and callee.object.name == "inf":
                return self._read(node, wanted)
            return self._method(callee, node)
        found = self._call(node)
        if found is not None:
            return found
        name = callee.name if isinstance(callee, Var) else ""
        values = [self.value(argument) for argument in node.arguments]
        return self._known_call(name, values)

    def _known_call(self, name: str, values: list[Value]) -> Value:
        numbers = [value for value in values if isinstance(value, Number | Name | Call)]
        if name in ("min", "max") and len(numbers) == len(values) == 2:
            low, high = self.reading.signs_of(numbers[0], numbers[1])
            if (low is not None and low >= 0) or (high is not None and high <= 0):
                is_first_larger = low is not None and low >= 0
                return numbers[0] if is_first_larger == (name == "max") else numbers[1]
            return folded(name, tuple(numbers))
        if name in ("abs", "llabs", "labs") and len(numbers) == 1:
            return folded("abs", tuple(numbers))
        if name in ("to_string", "toString", "string", "static_cast", "move", "ll", "int64", "as_const") and len(values) == 1:
            return FormedText((numbers[0],)) if name in ("to_string", "toString") and numbers else values[0]
        if name in ("pow",) and len(numbers) == 2:
            return folded("^", tuple(numbers))
        if name in ("format", "testlib_format_") and values and isinstance(values[0], FormedText):
            return formatted(values[0], values[1:])
        if name in ("minmax", "make_pair", "pair", "make_tuple", "tuple"):
            return Pair(tuple(values), name not in ("minmax",))
        if name == "numeric_limits::max":
            return Number(2**31 - 1)
        if name in _HOLDING:
            held = [one for value in values if isinstance(value, Holder) for one in value.held]
            return Holder(held)
        return values[0] if name in ("int", "double", "size_t", "char", "ll") and len(values) == 1 else UNKNOWN

    def _method(self, callee: Member, node: CppCall) -> Value:
        target = self.value(callee.object)
        values = [self.value(argument) for argument in node.arguments]
        if isinstance(target, Holder):
            if callee.name in _INSERTING and values:
                target.held.append(values[0] if len(values) == 1 else Pair(tuple(values), True))
            if callee.name in ("size", "length"):
                return SizeOf(target)
            return Element(target.held[-1].name, 1) if callee.name == "back" and _is_name(target) else UNKNOWN  # type: ignore[union-attr]
        if isinstance(target, TextOf):
            if callee.name in ("size", "length"):
                return Name(f"#{target.name}")
            place = {"front": "0", "back": "", "at": ""}.get(callee.name)
            return UNKNOWN if place is None else CharOf(f"{target.name}!{place}")
        if isinstance(target, FormedText) and callee.name in ("c_str", "data", "str"):
            return target
        if isinstance(target, FormedText) and callee.name in ("size", "length") and all(isinstance(part, str) for part in target.parts):
            return Number(sum(len(str(part)) for part in target.parts))
        return UNKNOWN

    def _member(self, node: Member) -> Value:
        value = self.value(node.object)
        if isinstance(value, Pair) and node.name in ("first", "second"):
            return value.values[node.name == "second"] if len(value.values) == 2 and value.is_ordered else UNKNOWN
        return UNKNOWN

    def _index(self, node: Index) -> Value:
        target, index = self.value(node.object), self.value(node.place)
        if isinstance(target, TextOf):
            if isinstance(index, Number | Name | Call) and not any(name.startswith("%") for name in names_in(index)):
                return CharOf(f"{target.name}!{show(index)}")  # one place, each time of every loop
            return CharOf(target.name)
        if not isinstance(target, Holder) or not target.held or not self.reading.loop_names:
            return UNKNOWN
        if len(target.held) > 1 and any(one != target.held[0] for one in target.held):
            return UNKNOWN
        held = target.held[0]
        if not is_number(index):
            return held if isinstance(held, Holder) else UNKNOWN
        assert isinstance(index, Number | Name | Call)
        for loop in self.reading.loop_names:
            steps = difference(index, Name(loop))
            if not steps or list(steps) == [()]:
                distance = int(steps.get((), Fraction(0)))
                return Element(held.name, distance) if isinstance(held, Name) and distance else held
        return UNKNOWN

    def _unary(self, node: Unary) -> Value:
        if node.sign in ("++", "--", "post++", "post--"):
            before = self.value(node.operand)
            after: Value = UNKNOWN
            if isinstance(before, Number | Name | Call):
                after = simple(Call("+" if "++" in node.sign else "-", (before, Number(1))))
            elif isinstance(before, LetterCount) and "++" in node.sign:
                after = before._replace(more=before.more + 1)
            self._store(node.operand, after)
            return before if node.sign.startswith("post") else after
        value = self.value(node.operand)
        if node.sign == "-" and isinstance(value, Number | Name | Call):
            return simple(Call("-", (Number(0), value)))
        return value if node.sign in ("+", "&", "*") else UNKNOWN

    def _binary(self, node: Binary) -> Value:
        left, right = self.value(node.left), self.value(node.right)
        if node.sign == "+" and (isinstance(left, FormedText) or isinstance(right, FormedText)):
            return joined(left, right)
        if isinstance(left, Number | Name | Call) and isinstance(right, Number | Name | Call):
            if node.sign in ("+", "-", "*"):
                return simple(Call(node.sign, (left, right)))
            if node.sign in ("/", "%") and right != Number(0):
                return divided(node.sign, left, right)
            if node.sign == "<<" and isinstance(left, Number):
                return shifted(left, right)
        return UNKNOWN

    def _ternary(self, node: Ternary) -> Value:
        decided = decide(self, node.condition)
        if decided is not None:
            return self.value(node.then if decided else node.otherwise)
        then, otherwise = self.value(node.then), self.value(node.otherwise)
        if isinstance(then, Pair) and isinstance(otherwise, Pair) and then.values == otherwise.values[::-1]:
            return Pair(then.values, is_ordered=False)  # the smaller first
        return then if then == otherwise else UNKNOWN

    def _assign(self, node: Assign) -> Value:
        wanted = node.target.name if isinstance(node.target, Var) else ""
        value = self.held(node.value, wanted)
        if node.sign:
            before = self.value(node.target)
            value = combined(node.sign, before, value)
        self._store(node.target, value)
        return value

    def _store(self, target: CppExpr, value: Value) -> None:
        if isinstance(target, Var):
            self.reading.assign(target.name, value)
            return
        inner: CppExpr = target
        while isinstance(inner, Index | Member):
            inner = inner.object
        holder = self.value(inner)
        if isinstance(inner, Var) and isinstance(target, Index) and (holder == UNKNOWN or is_number(holder)):
            holder = Holder([])  # what it was made with was its size
            self.reading.assign(inner.name, holder)
        if isinstance(holder, Holder) and value not in holder.held:
            holder.held.append(value)

    def _listed(self, node: Listed) -> Value:
        return Pair(tuple(self.value(item) for item in node.items), True)


def _is_name(holder: Holder) -> bool:
    return bool(holder.held) and isinstance(holder.held[-1], Name)
