"""How validators refuse: what is ensured, and what ends them."""

from judge.drafting.cppnodes import (
    Braces,
    Constant,
    CppCall,
    CppStatement,
    Do,
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


def has_checks(node: object) -> bool:
    """Whether a part of the program can refuse an input."""
    if isinstance(node, Var) and node.name in (*CHECKS, *ENDS):
        return True
    return isinstance(node, tuple) and any(has_checks(part) for part in node)
