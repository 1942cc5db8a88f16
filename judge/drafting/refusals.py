"""How validators refuse: what is ensured, and what ends them."""

from collections.abc import Iterator

from judge.drafting.cppnodes import (
    Braces,
    Constant,
    CppCall,
    CppStatement,
    Do,
    Return,
    Text,
    Var,
)  # fmt: skip

#: what takes a condition that must hold
CHECKS = ("ensure", "ensuref", "ensure_ext", "__testlib_ensure", "assert")
#: what refuses
ENDS = ("quit", "quitf", "quitif", "exit", "fail")


def ending_of(node: CppStatement) -> str | None:
    """What a way says that ends in a refusal: quitf(_fail, "..."); None where it does something else."""
    statements = node.statements if isinstance(node, Braces) else (node,)
    if len(statements) != 1 or not isinstance(statements[0], Do):
        return None
    call = statements[0].expression
    if not isinstance(call, CppCall) or not isinstance(call.callee, Var):
        return None
    texts = [part.value for part in call.arguments if isinstance(part, Text)]
    is_never = call.callee.name in CHECKS and call.arguments and call.arguments[0] in (Var("false"), Constant(0))
    return " ".join(texts) if call.callee.name in ENDS or is_never else None


def says(node: CppStatement, word: str) -> bool:
    """Whether a way only returns true, or false."""
    statements = node.statements if isinstance(node, Braces) else (node,)
    return len(statements) == 1 and isinstance(statements[0], Return) and statements[0].value in (Var(word), Constant(int(word == "true")))


def answers_yes(body: Braces) -> bool:
    """Whether a function ends with yes, or a condition, and never says yes before: all its conditions must hold then."""
    last = body.statements[-1] if len(body.statements) > 1 else None
    if not isinstance(last, Return) or last.value is None or says(last, "false"):
        return False
    return all(says(one, "false") for one in _returns(body.statements[:-1]))


def _returns(node: object) -> Iterator[Return]:
    """All that a part of the program returns."""
    if isinstance(node, Return):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from _returns(part)


def has_checks(node: object) -> bool:
    """Whether a part of the program can refuse an input."""
    if isinstance(node, Var) and node.name in (*CHECKS, *ENDS):
        return True
    return isinstance(node, tuple) and any(has_checks(part) for part in node)
