"""C++ expressions, from tokens to nodes, by precedence. Casts are left out: a validator's numbers are whole."""

from collections.abc import Callable

from judge.drafting.cppnodes import (
    Assign,
    Binary,
    Braces,
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
from judge.drafting.cpptokens import TokenKind, Tokens, Unparsed, number_of

_BINDING = {
    "||": 1, "&&": 2, "|": 3, "^": 4, "&": 5, "==": 6, "!=": 6, "<": 7, ">": 7, "<=": 7, ">=": 7,
    "<<": 8, ">>": 8, "+": 9, "-": 9, "*": 10, "/": 10, "%": 10,
}  # fmt: skip
_ASSIGNING = ("=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=")

#: names that are followed by < and types
_TEMPLATES = frozenset(
    [
        "vector",
        "set",
        "map",
        "pair",
        "array",
        "unordered_set",
        "unordered_map",
        "multiset",
        "multimap",
        "queue",
        "stack",
        "priority_queue",
        "static_cast",
        "numeric_limits",
        "tuple",
        "function",
        "min",
        "max",
        "less",
        "greater",
        "bitset",
        "deque",
        "list",
        "basic_string",
        "make_pair",
        "is_same",
        "clamp",
        "get",
        "swap",
        "accumulate",
        "plus",
        "reinterpret_cast",
        "const_cast",
        "dynamic_cast",
        "optional",
        "unique_ptr",
        "hash",
    ]
)
TYPE_WORDS = frozenset(
    [
        "int",
        "long",
        "short",
        "unsigned",
        "signed",
        "char",
        "bool",
        "double",
        "float",
        "void",
        "auto",
        "size_t",
        "const",
        "static",
        "constexpr",
        "int64_t",
        "uint64_t",
        "int32_t",
        "uint32_t",
        "ll",
        "ull",
        "lld",
        "ld",
        "i64",
        "u64",
        "i32",
        "u32",
        "string",
        "inline",
        "volatile",
        "mutable",
        "register",
    ]
)


class ExpressionParser:
    """Reads expressions; `read_block` reads the body of a lambda, the statements in braces that begin there."""

    def __init__(self, tokens: Tokens, read_block: Callable[[], Braces]) -> None:
        self.tokens = tokens
        self._read_block = read_block

    def expression(self) -> CppExpr:
        """An expression, up to what cannot belong to it."""
        left = self._binary(self._unary(), 1)
        if self.tokens.skip("?"):
            then = self.expression()
            self.tokens.expect(":")
            return Ternary(left, then, self.expression())
        if self.tokens.is_sign(*_ASSIGNING):
            sign = self.tokens.take().text
            return Assign(sign.removesuffix("="), left, self.expression())
        return left

    def arguments(self, closing: str) -> tuple[CppExpr, ...]:
        """Expressions with commas between, up to and over the closing bracket."""
        found: list[CppExpr] = []
        while not self.tokens.skip(closing):
            found.append(self.expression())
            if not self.tokens.is_sign(closing):
                self.tokens.expect(",")
        return tuple(found)

    def _binary(self, left: CppExpr, least: int) -> CppExpr:
        while self.tokens.now.kind is TokenKind.SIGN and _BINDING.get(self._sign(), 0) >= least:
            sign = self._sign()
            self.tokens.at += 1 + (sign == ">>" and self.tokens.now.text == ">")
            right = self._unary()
            while self.tokens.now.kind is TokenKind.SIGN and _BINDING.get(self._sign(), 0) > _BINDING[sign]:
                right = self._binary(right, _BINDING[self._sign()])
            left = Binary(sign, left, right)
        return left

    def _sign(self) -> str:
        """The sign here; >> is written as two, for templates."""
        here, following = self.tokens.now, self.tokens.ahead(1)
        return ">>" if here.text == ">" and following.text == ">" and following.kind is TokenKind.SIGN else here.text

    def _unary(self) -> CppExpr:
        tokens = self.tokens
        if tokens.is_sign("-", "+", "!", "~", "&", "*", "++", "--"):
            sign = tokens.take().text
            return Unary(sign, self._unary())
        if tokens.is_sign("(") and self._is_cast():
            tokens.skip_balanced()
            return self._unary()
        return self._behind(self._primary())

    def _is_cast(self) -> bool:
        distance = 1
        while self.tokens.ahead(distance).text in TYPE_WORDS or self.tokens.ahead(distance).text in ("std", "::", "*", "&"):
            distance += 1
        return distance > 1 and self.tokens.ahead(distance).text == ")" and self.tokens.ahead(1).text in (*TYPE_WORDS, "std")

    def _behind(self, left: CppExpr) -> CppExpr:
        tokens = self.tokens
        while True:
            line, site = tokens.now.line, tokens.at
            if tokens.skip("("):
                left = CppCall(left, self.arguments(")"), line, site)
            elif tokens.is_sign("{") and isinstance(left, Var) and left.name in (*_TEMPLATES, "string"):
                tokens.take()
                left = CppCall(left, (Listed(self.arguments("}")),), line, site)
            elif tokens.skip("["):
                left = Index(left, self.expression())
                tokens.expect("]")
            elif tokens.skip(".") or tokens.skip("->"):
                if not tokens.is_name():
                    raise Unparsed
                left = Member(left, tokens.take().text)
            elif tokens.is_sign("++", "--"):
                left = Unary(f"post{tokens.take().text}", left)
            else:
                return left

    def _primary(self) -> CppExpr:
        tokens = self.tokens
        token = tokens.now
        if token.kind is TokenKind.NUMBER:
            return Constant(number_of(tokens.take().text))
        if token.kind is TokenKind.TEXT:
            words = []
            while tokens.now.kind is TokenKind.TEXT:
                words.append(tokens.take().text)
            return Text("".join(words))
        if token.kind is TokenKind.CHAR:
            return Char(tokens.take().text)
        if tokens.skip("("):
            inside = self.expression()
            while tokens.skip(","):
                inside = self.expression()
            tokens.expect(")")
            return inside
        if tokens.skip("{"):
            return Listed(self.arguments("}"))
        if tokens.is_sign("["):
            return self._lambda()
        if token.kind is TokenKind.NAME:
            return Var(self._qualified())
        raise Unparsed

    def _qualified(self) -> str:
        """The last part of a::b<c>::d."""
        tokens = self.tokens
        name, before = tokens.take().text, ""
        while True:
            if tokens.is_sign("<") and name in _TEMPLATES and not tokens.skip_types():
                break
            if not (tokens.is_sign("::") and tokens.ahead(1).kind is TokenKind.NAME):
                break
            tokens.take()
            before, name = name, tokens.take().text
        while name in TYPE_WORDS and tokens.is_name() and tokens.now.text in TYPE_WORDS:  # long long(...)
            name = tokens.take().text
        return f"{before}::{name}" if before in ("string", "numeric_limits") else name

    def _lambda(self) -> CppExpr:
        tokens = self.tokens
        tokens.skip_balanced()
        parameters = tokens.parameters() if tokens.is_sign("(") else ()
        while not tokens.is_sign("{"):
            if tokens.now.kind is TokenKind.END or tokens.is_sign(";"):
                raise Unparsed
            tokens.take()
        return Lambda(parameters, self._read_block())
