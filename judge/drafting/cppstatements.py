"""C++ statements and functions, from tokens to nodes. A statement that cannot be read becomes Unread, and the rest goes on."""

import re

from judge.drafting.cppexpressions import ExpressionParser
from judge.drafting.cppnodes import (
    Braces,
    CppExpr,
    CppProgram,
    CppStatement,
    Declare,
    Declared,
    Do,
    For,
    ForEach,
    Function,
    If,
    Jump,
    Return,
    Unread,
    While,
)  # fmt: skip
from judge.drafting.cpptokens import TokenKind, Tokens, Unparsed, read_tokens

_READING = re.compile(r"\b(?:inf|cin|scanf|getline|getchar)\b")


def parse_program(text: str) -> CppProgram:
    """The functions and globals of a C++ program."""
    parser = _StatementParser(Tokens(read_tokens(text)))
    return parser.program()


class _StatementParser:
    """Reads statements."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self._expressions = ExpressionParser(tokens, self.read_block)

    def program(self) -> CppProgram:
        """All of a file; what is neither function nor declaration is passed over."""
        tokens, functions, declared = self.tokens, dict[str, Function](), list[Declare]()
        while tokens.now.kind is not TokenKind.END:
            begin = tokens.at
            function = self._function()
            if function is not None:
                functions[function.name] = function
                continue
            tokens.at = begin
            statement = self.statement()
            if isinstance(statement, Declare):
                declared.append(statement)
            if tokens.at == begin:
                tokens.take()
        return CppProgram(functions, tuple(declared))

    def _function(self) -> Function | None:
        """`type name(parameters) {`; None where it is something else."""
        tokens = self.tokens
        if not self._skip_type():
            return None
        if not tokens.is_name() or tokens.ahead(1).text != "(":
            return None
        name = tokens.take().text
        try:
            parameters = tokens.parameters()
            while tokens.is_name("const", "noexcept"):
                tokens.take()
            return Function(name, parameters, self.read_block()) if tokens.is_sign("{") else None
        except Unparsed:
            return None

    def read_block(self) -> Braces:
        self.tokens.expect("{")
        statements = []
        while not self.tokens.skip("}"):
            if self.tokens.now.kind is TokenKind.END:
                raise Unparsed
            statements.append(self.statement())
        return Braces(tuple(statements))

    def statement(self) -> CppStatement:
        """The statement here, read or not."""
        begin, line = self.tokens.at, self.tokens.now.line
        try:
            return self._statement(line)
        except Unparsed:
            self.tokens.at = begin
            self._skip_statement()
            words = [token.text for token in self.tokens.tokens[begin : self.tokens.at]]
            return Unread(line, " ".join(words)[:80], any(_READING.fullmatch(word) for word in words))

    def _statement(self, line: int) -> CppStatement:
        tokens = self.tokens
        if tokens.is_sign("{"):
            return self.read_block()
        if tokens.skip(";"):
            return Braces(())
        if tokens.is_name("for"):
            return self._for(line)
        if tokens.is_name("while", "if") and tokens.ahead(1).text in ("(", "constexpr"):
            return self._conditional(line)
        if tokens.is_name("do"):
            tokens.take()
            body = self.statement()
            if not tokens.is_name("while"):
                raise Unparsed
            tokens.take()
            condition = self._in_brackets()
            tokens.expect(";")
            return While(line, condition, body, True)
        if tokens.is_name("return"):
            tokens.take()
            value = None if tokens.is_sign(";") else self._expressions.expression()
            tokens.expect(";")
            return Return(line, value)
        if tokens.is_name("break", "continue"):
            word = tokens.take().text
            tokens.expect(";")
            return Jump(line, word)
        if tokens.is_name("using", "typedef", "struct", "class", "switch", "try", "template", "namespace", "goto", "enum"):
            raise Unparsed
        found = self._simple(line)
        tokens.expect(";")
        return found

    def _conditional(self, line: int) -> CppStatement:
        tokens = self.tokens
        word = tokens.take().text
        if tokens.is_name("constexpr"):
            tokens.take()
        condition = self._in_brackets()
        body = self.statement()
        if word == "while":
            return While(line, condition, body, False)
        otherwise = None
        if tokens.is_name("else"):
            tokens.take()
            otherwise = self.statement()
        return If(line, condition, body, otherwise)

    def _for(self, line: int) -> CppStatement:
        tokens = self.tokens
        tokens.take()
        tokens.expect("(")
        begin_at = tokens.at
        if self._skip_type() and tokens.is_name() and tokens.ahead(1).text == ":":
            name = tokens.take().text
            tokens.take()
            over = self._expressions.expression()
            tokens.expect(")")
            return ForEach(line, name, over, self.statement())
        tokens.at = begin_at
        begin = None if tokens.is_sign(";") else self._simple(line)
        tokens.expect(";")
        condition = None if tokens.is_sign(";") else self._expressions.expression()
        tokens.expect(";")
        step = None if tokens.is_sign(")") else self._expressions.expression()
        while tokens.skip(","):
            self._expressions.expression()
        tokens.expect(")")
        return For(line, begin, condition, step, self.statement())

    def _in_brackets(self) -> CppExpr:
        self.tokens.expect("(")
        found = self._expressions.expression()
        self.tokens.expect(")")
        return found

    def _simple(self, line: int) -> CppStatement:
        """A declaration, or an expression."""
        begin = self.tokens.at
        if self._skip_type() and self.tokens.is_name() and self.tokens.ahead(1).text in ("=", ";", ",", "(", "{", "["):
            return Declare(line, self._entries())
        self.tokens.at = begin
        found = self._expressions.expression()
        while self.tokens.skip(","):
            self._expressions.expression()
        return Do(line, found)

    def _entries(self) -> tuple[Declared, ...]:
        tokens, entries = self.tokens, list[Declared]()
        while True:
            while tokens.is_sign("*", "&"):
                tokens.take()
            if not tokens.is_name():
                raise Unparsed
            name = tokens.take().text
            while tokens.is_sign("["):
                tokens.skip_balanced()
            if tokens.skip("="):
                entries.append(Declared(name, self._expressions.expression(), ()))
            elif tokens.skip("("):
                entries.append(Declared(name, None, self._expressions.arguments(")")))
            elif tokens.skip("{"):
                entries.append(Declared(name, None, self._expressions.arguments("}")))
            else:
                entries.append(Declared(name, None, ()))
            if not tokens.skip(","):
                return tuple(entries)

    def _skip_type(self) -> bool:
        """Go over the name of a type; False where there is none."""
        tokens, has_type = self.tokens, False
        while tokens.is_name("const", "static", "constexpr", "inline", "unsigned", "signed", "long", "short", "mutable"):
            has_type = has_type or tokens.now.text in ("unsigned", "signed", "long", "short")
            tokens.take()
        if not has_type or (tokens.is_name("int", "double", "char")):
            if not tokens.is_name() or tokens.is_name("return", "else", "new", "delete", "using", "case", "if", "while", "for"):
                return False
            tokens.take()
            while tokens.is_sign("::") and tokens.ahead(1).kind is TokenKind.NAME:
                tokens.at += 2
            if tokens.is_sign("<") and not tokens.skip_types():
                return False
            while tokens.is_sign("::") and tokens.ahead(1).kind is TokenKind.NAME:
                tokens.at += 2
        while tokens.is_sign("*", "&", "&&") or tokens.is_name("const"):
            tokens.take()
        return True

    def _skip_statement(self) -> None:
        """Go over a statement: to its ; or over its braces."""
        tokens = self.tokens
        while tokens.now.kind is not TokenKind.END and not tokens.is_sign("}"):
            if tokens.skip(";"):
                return
            if tokens.is_sign("{"):
                self._skip_or_take()
                if not tokens.is_name("else", "while") and not tokens.is_sign(";", ")", ",", "."):
                    return
            elif tokens.is_sign("(", "["):
                self._skip_or_take()
            else:
                tokens.take()

    def _skip_or_take(self) -> None:
        begin = self.tokens.at
        try:
            self.tokens.skip_balanced()
        except Unparsed:
            self.tokens.at = begin + 1
