"""Conditions of a validator that are about characters of a word: which of them they allow."""

from collections.abc import Callable

from judge.drafting.cppnodes import Binary, Char, CppCall, CppExpr, Index, Member, Text, Unary, Var
from judge.drafting.evaluating import Evaluator
from judge.drafting.symbols import CharOf, Claim, TextOf
from judge.drafting.testlibpatterns import PRINTABLE, alphabet_text

_SIGNS = ("<", "<=", ">", ">=", "==", "!=")
_KINDS: dict[str, Callable[[str], bool]] = {
    "islower": str.islower, "isupper": str.isupper, "isdigit": str.isdigit, "isalpha": str.isalpha, "isalnum": str.isalnum,
    "isspace": str.isspace, "isprint": lambda letter: True,
}  # fmt: skip


def letters_of(evaluator: Evaluator, node: CppExpr, *, holds: bool) -> tuple[str, frozenset[str]] | None:
    """The word whose characters a condition is about, and those for which it holds; None where it is about something else."""
    names: set[str] = set()
    found = {letter for letter in (*PRINTABLE, " ") if _holds(evaluator, node, letter, names) is holds}
    if len(names) != 1 or any(_holds(evaluator, node, letter, names) is None for letter in "aZ0"):
        return None
    return names.pop(), frozenset(found)


def _holds(evaluator: Evaluator, node: CppExpr, letter: str, names: set[str]) -> bool | None:
    """Whether the condition holds for a character; None when it asks for more than that."""
    if isinstance(node, Var) and isinstance(held := evaluator.value(node), Claim):
        return _holds(evaluator, held.condition, letter, names)
    if isinstance(node, Unary) and node.sign == "!":
        inner = _holds(evaluator, node.operand, letter, names)
        return None if inner is None else not inner
    if isinstance(node, Binary) and node.sign in ("&&", "||"):
        left, right = _holds(evaluator, node.left, letter, names), _holds(evaluator, node.right, letter, names)
        if left is None or right is None:
            return None
        return left and right if node.sign == "&&" else left or right
    if isinstance(node, Binary) and node.sign in _SIGNS:
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


def narrow_letters(evaluator: Evaluator, name: str, letters: frozenset[str], line: int) -> None:
    """Say that a word, or one character of it, has no others than these."""
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
    if reading.is_noting and named.word is not None and not named.word.words:
        before = named.word.letters
        reading.names[name] = named._replace(word=named.word._replace(letters=letters if before is None else before & letters))
