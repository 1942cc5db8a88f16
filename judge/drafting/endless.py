"""Loops of a validator whose number nothing tells: until the input ends, or until a line with certain values comes."""

from collections.abc import Callable
from typing import NamedTuple

from judge.drafting.cppnodes import (
    Binary,
    Braces,
    Char,
    Constant,
    CppCall,
    CppExpr,
    CppStatement,
    Do,
    For,
    If,
    Jump,
    Member,
    Text,
    Unary,
    Var,
    While,
)
from judge.drafting.evaluating import Evaluator
from judge.drafting.readitems import EOLN, SPACE, Endless, Fixed, Item, ReadItem, Unreadable
from judge.drafting.symbols import ZERO, TextOf
from judge.inputs.expressions import Name

_Items = Callable[[Callable[[], None]], list[Item]]


class LoopFollower(NamedTuple):
    """What following such a loop needs: what an act reads, how a statement is followed, values."""

    items_of: _Items
    run: Callable[[CppStatement], None]
    evaluator: Evaluator


def read_endless(asked: LoopFollower, node: For | While) -> Endless:
    """The loop as an item; Unreadable where its end is of another form."""
    statements = node.body.statements if isinstance(node.body, Braces) else (node.body,)
    if isinstance(node, While) and node.is_checked_after:
        raise Unreadable(node.line, "a loop that ends in a way that is not known")
    if node.condition is not None and not _is_always(node.condition):
        if not _is_not_over(node.condition):
            raise Unreadable(node.line, "a loop that ends in a way that is not known")
        return Endless(_whole_lines(asked.items_of(lambda: _run_all(asked, statements)), node.line), None, node.line)
    place = next((number for number, statement in enumerate(statements) if _is_exit(statement)), None)
    if place is None:
        raise Unreadable(node.line, "a loop without an end that is known")
    ending = statements[place]
    assert isinstance(ending, If)
    rest = (*((ending.otherwise,) if ending.otherwise else ()), *statements[place + 1 :])

    def act() -> None:
        _run_all(asked, statements[:place])
        if _is_any_of(ending.condition):
            _require_others(asked.evaluator, ending)
        _run_all(asked, rest)

    items = _whole_lines(asked.items_of(act), node.line)
    if _is_not_over(Unary("!", ending.condition)) and place == 0:
        return Endless(items, None, node.line)
    return Endless(items, _sentinel(asked, statements[:place], ending), node.line)


def _require_others(evaluator: Evaluator, ending: If) -> None:
    """What goes on has none of the values that end it."""
    for node, text in _wanted(_joined_by_and(ending.condition)) or ():
        value = evaluator.value(node)
        named = evaluator.reading.names.get(value.name) if isinstance(value, Name) else None
        if named is not None and named.low == ZERO and text == "0":
            evaluator.reading.rule(f"{named.name} >= 1", ending.line)
        elif named is not None and named.word is None:
            evaluator.reading.rule(f"{named.name} != {text}", ending.line)


def _run_all(asked: LoopFollower, statements: tuple[CppStatement, ...]) -> None:
    for statement in statements:
        asked.run(statement)


def _whole_lines(items: list[Item], line: int) -> tuple[Item, ...]:
    if not items or (items[-1] != EOLN and isinstance(items[-1], Fixed | ReadItem)):
        raise Unreadable(line, "what repeats does not end with a line")
    return tuple(items)


def _sentinel(asked: LoopFollower, before: tuple[CppStatement, ...], ending: If) -> str:
    """The line that ends it, as a spec writes it."""
    wanted, then = _told(ending)
    if wanted is None:
        raise Unreadable(ending.line, "an end that is no line of certain values")
    values: dict[str, str] = {}

    def act() -> None:
        _run_all(asked, before)
        for node, text in wanted:
            value = asked.evaluator.value(node)
            if not isinstance(value, Name | TextOf):
                raise Unreadable(ending.line, "an end that is no line of certain values")
            values[value.name] = text
        _run_all(asked, tuple(statement for statement in then if not isinstance(statement, Jump)))

    items = asked.items_of(act)
    if items[-1:] == [EOLN]:
        items = items[:-1]
    words = [""]
    for item in items:
        if item == SPACE:
            words.append("")
        elif isinstance(item, ReadItem) and item.name in values:
            words[-1] += values[item.name]
        elif isinstance(item, Fixed) and item != EOLN:
            words[-1] += item.text
        else:
            raise Unreadable(ending.line, "an end that is more than a line")
    if not all(words):
        raise Unreadable(ending.line, "an end that is more than a line")
    return " ".join(word if word.lstrip("-").isdigit() else f'"{word}"' for word in words)


def _told(ending: If) -> tuple[list[tuple[CppExpr, str]] | None, tuple[CppStatement, ...]]:
    """The values that end it, and what is done then; where one of them ends it, all of which it then ensures."""
    then = ending.then.statements if isinstance(ending.then, Braces) else (ending.then,)
    all_of_them = _wanted(_joined_by_and(ending.condition))
    if _is_any_of(ending.condition) and all_of_them is not None:
        for place, statement in enumerate(then):
            call = statement.expression if isinstance(statement, Do) else None
            if isinstance(call, CppCall) and call.callee in (Var("ensure"), Var("ensuref")) and _wanted(call.arguments[0]) == all_of_them:
                return all_of_them, then[:place] + then[place + 1 :]
    return _wanted(ending.condition), then


def _is_any_of(condition: CppExpr) -> bool:
    """a == 0 || b == 0: each of them ends it."""
    return isinstance(condition, Binary) and condition.sign == "||" and _wanted(_joined_by_and(condition)) is not None


def _joined_by_and(node: CppExpr) -> CppExpr:
    if isinstance(node, Binary) and node.sign == "||":
        return node._replace(sign="&&", left=_joined_by_and(node.left), right=_joined_by_and(node.right))
    return node


def _wanted(node: CppExpr) -> list[tuple[CppExpr, str]] | None:
    """Values that must be these."""
    if isinstance(node, Binary) and node.sign == "&&":
        left, right = _wanted(node.left), _wanted(node.right)
        return None if left is None or right is None else left + right
    if isinstance(node, Unary) and node.sign == "!":
        return [(node.operand, "0")]
    if isinstance(node, Binary) and node.sign == "==":
        if isinstance(node.right, Constant):
            return [(node.left, str(node.right.value))]
        if isinstance(node.right, Text | Char):
            return [(node.left, node.right.value)]
        if isinstance(node.right, Unary) and node.right.sign == "-" and isinstance(node.right.operand, Constant):
            return [(node.left, f"-{node.right.operand.value}")]
    return None


def _is_exit(node: CppStatement) -> bool:
    if not isinstance(node, If):
        return False
    then = node.then.statements if isinstance(node.then, Braces) else (node.then,)
    return bool(then) and isinstance(then[-1], Jump) and then[-1].word == "break"


def _is_always(node: CppExpr) -> bool:
    return node == Var("true") or (isinstance(node, Constant) and node.value != 0)


def _is_not_over(node: CppExpr) -> bool:
    """!inf.eof(), !inf.seekEof()."""
    if not (isinstance(node, Unary) and node.sign == "!" and isinstance(node.operand, CppCall)):
        return False
    callee = node.operand.callee
    return isinstance(callee, Member) and callee.object == Var("inf") and callee.name in ("eof", "seekEof")
