"""A validator followed statement by statement, each loop once for its first, middle and last time. What it reads, in its order."""

from collections.abc import Callable, Sequence
from functools import partial

from judge.drafting.conditions import decide, deciding_name
from judge.drafting.counting import count_of
from judge.drafting.cppnodes import (
    Binary,
    Braces,
    CppCall,
    CppExpr,
    CppProgram,
    CppStatement,
    Declare,
    Do,
    For,
    ForEach,
    Function,
    If,
    Jump,
    Lambda,
    Return,
    Text,
    Unread,
    Var,
    While,
)  # fmt: skip
from judge.drafting.declaring import declare
from judge.drafting.evaluating import Evaluator
from judge.drafting.lettercounts import after_another_way, after_counting, counted_letter
from judge.drafting.loops import Looping
from judge.drafting.optionalparts import optional_items
from judge.drafting.readers import Readers
from judge.drafting.reading import Ended, Fork, ValidatorState
from judge.drafting.readitems import Item, Unreadable
from judge.drafting.refusals import CHECKS, ENDS, answers_yes, ending_of, has_checks, says
from judge.drafting.requiring import require
from judge.drafting.symbols import UNKNOWN, CharOf, Holder, Pair, TextOf, Value
from judge.drafting.testlibreads import read_call
from judge.inputs.expressions import Number

_MOST_DEPTH = 12


class Follower:
    """Follows the statements of one program."""

    def __init__(self, program: CppProgram) -> None:
        self.program, self.reading = program, ValidatorState()
        self.evaluator = Evaluator(self.reading, self._read, self._call)
        self._looping = Looping(self.reading, self.evaluator, self.run)
        self._functions: dict[str, Function | Lambda] = dict(program.functions)
        self._readers = Readers(self._functions)
        #: what is said where the function that is followed says no
        self._claimed: str | None = None

    def follow(self) -> list[Item]:
        """All that main reads. Unreadable where it cannot be followed."""
        for declaration in self.program.globals:
            self.run(declaration)
        main = self._functions.get("main")
        if main is None:
            raise Unreadable(1, "no main")
        try:
            self.run(main.body)
        except Ended:
            pass
        except Fork as fork:
            raise Unreadable(fork.line, "all that follows depends on a value") from None
        return self.reading.items

    def run(self, node: CppStatement) -> None:
        """One statement."""
        if isinstance(node, Braces):
            self._looping.in_scope(lambda: self._run_all(node.statements))
        elif isinstance(node, Declare):
            declare(self.evaluator, self._functions, node)
        elif isinstance(node, Do):
            self._do(node)
        elif isinstance(node, If):
            self._if(node)
        elif isinstance(node, For | While):
            self._loop(node)
        elif isinstance(node, ForEach):
            self._for_each(node)
        elif isinstance(node, Return):
            if self._claimed is not None and node.value not in (None, Var("true"), Var("false")):
                self._require(node.value, node.line, self._claimed)
            raise Ended("return", UNKNOWN if node.value is None else self.evaluator.value(node.value))
        elif isinstance(node, Jump):
            raise Ended(node.word)
        elif isinstance(node, Unread) and node.is_reading:
            raise Unreadable(node.line, node.text)
        elif isinstance(node, Unread):
            self.reading.ask(node.line, node.text)

    def _run_all(self, statements: Sequence[CppStatement]) -> None:
        for statement in statements:
            self.run(statement)

    def _run_with(self, node: ForEach, value: Value) -> None:
        self.reading.declare(node.name, value)
        self.run(node.body)

    def _do(self, node: Do) -> None:
        expression = node.expression
        if isinstance(expression, CppCall) and isinstance(expression.callee, Var):
            name = expression.callee.name
            if name in CHECKS and expression.arguments:
                message = " ".join(part.value for part in expression.arguments[1:2] if isinstance(part, Text))
                self._require(expression.arguments[0], node.line, message)
                return
            if name in ENDS:
                self.reading.ask(node.line, " ".join(part.value for part in expression.arguments if isinstance(part, Text)))
                return
        self.evaluator.value(expression)

    def _require(self, condition: CppExpr, line: int, message: str, *, holds: bool = True) -> None:
        if holds and isinstance(condition, Binary) and condition.sign == "&&":
            self._require(condition.left, line, message)
            self._require(condition.right, line, message)
            return
        if holds and isinstance(condition, CppCall) and self._require_call(condition, message):
            return
        require(self.evaluator, condition, line, holds=holds, message=message or "a condition that a spec cannot say")

    def _require_call(self, node: CppCall, message: str) -> bool:
        """Whether this calls a function of the validator that says yes or no; then its conditions must hold."""
        function = self._functions.get(node.callee.name) if isinstance(node.callee, Var) else None
        if function is None or not answers_yes(function.body) or self._readers.is_reading(function.body) or self._claimed is not None:
            return False
        values = [self.evaluator.value(argument) for argument in node.arguments]

        def inside() -> None:
            for parameter, value in zip(function.parameters, values, strict=False):
                self.reading.declare(parameter, value)
            try:
                self.run(function.body)
            except Ended:
                pass

        self._claimed = message
        try:
            self._looping.in_scope(inside)
        finally:
            self._claimed = None
        return True

    def _if(self, node: If) -> None:
        decided = decide(self.evaluator, node.condition)
        if decided is not None:
            chosen = node.then if decided else node.otherwise
            if chosen is not None:
                self.run(chosen)
            return
        if self._readers.is_reading(node.then) or self._readers.is_reading(node.otherwise) or self._readers.is_reading(node.condition):
            if optional_items(self.evaluator, node, lambda: self.run(node.then)):
                return
            name = deciding_name(self.evaluator, node.condition)
            if name is None:
                raise Unreadable(node.line, "what is read depends on more than a value")
            raise Fork(name, node.line)
        ending = ending_of(node.then) if self._claimed is None or not says(node.then, "false") else self._claimed
        if ending is not None and node.otherwise is None:
            self._require(node.condition, node.line, ending, holds=False)
            return
        self._either(node)

    def _either(self, node: If) -> None:
        """Both ways are gone, for their effects; conditions within hold for one of them only."""
        was_noting, asked = self.reading.is_noting, len(self.reading.unsaid)
        self.reading.is_noting = False
        self._way(node.then, partial(after_counting, counted_letter(self.evaluator, node.condition)))
        self._way(node.otherwise, after_another_way)
        self.reading.is_noting = was_noting
        if has_checks(node) and len(self.reading.unsaid) == asked:
            self.reading.ask(node.line, "a condition that holds for some values only")

    def _way(self, node: CppStatement | None, settled: Callable[[Value, Value], Value]) -> None:
        """One way, then what variables from outside hold, whether it was gone or not."""
        before = [dict(scope.values) for scope in self.reading.scopes]
        try:
            if node is not None:
                self.run(node)
        except Ended:
            pass
        for scope, values in zip(self.reading.scopes, before, strict=True):
            for name, value in scope.values.items():
                if name in values:
                    scope.values[name] = settled(values[name], value)

    def _loop(self, node: For | While) -> None:
        if not self._readers.is_reading(node):
            self._looping.check(node)
            return
        counted = count_of(self.evaluator, node)
        if counted is None:
            self._looping.endless(node)
            return
        if isinstance(counted.often, Number) and counted.often.value <= 0:
            return
        self._looping.counted(counted, node)

    def _for_each(self, node: ForEach) -> None:
        over = self.evaluator.value(node.over, node.name)
        if self._readers.is_reading(node.body):
            words = over.values if isinstance(over, Pair) else None
            if words is None:
                raise Unreadable(node.line, "a loop over values that reads")
            for word in words:
                self._looping.in_scope(partial(self._run_with, node, word))
            return
        each: Value = UNKNOWN
        if isinstance(over, TextOf):
            each = CharOf(over.name)
        elif isinstance(over, Holder) and len(over.held) == 1:
            each = over.held[0]
        self._looping.check(For(node.line, None, None, None, node.body), {node.name: each})

    def _read(self, node: CppCall, wanted: str) -> Value:
        return read_call(self.evaluator, node, wanted)

    def _call(self, node: CppCall) -> Value | None:
        """A function of the validator, followed where it is called; None where it is none of those."""
        name = node.callee.name if isinstance(node.callee, Var) else ""
        function = self._functions.get(name)
        if function is None:
            return None
        is_reading = self._readers.is_reading(function.body)
        if not is_reading and len(function.body.statements) > 1:
            return UNKNOWN
        if len(self.reading.stack) > _MOST_DEPTH:
            raise Unreadable(node.line, "functions that call each other too deeply")
        values = [self.evaluator.value(argument) for argument in node.arguments]
        result: list[Value] = [UNKNOWN]

        def inside() -> None:
            for parameter, value in zip(function.parameters, values, strict=False):
                self.reading.declare(parameter, value)
            try:
                self.run(function.body)
            except Ended as ended:
                result[0] = ended.value

        before, self.reading.stack = self.reading.stack, (*self.reading.stack, node.site) if is_reading else self.reading.stack
        self._looping.in_scope(inside)
        self.reading.stack = before
        return result[0]
