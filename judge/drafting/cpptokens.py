"""C++ text to tokens, as far as validators need it. Preprocessor lines give only the plain constants of #define."""

import re
from enum import Enum
from fractions import Fraction
from typing import NamedTuple


class TokenKind(Enum):
    """What a token is."""

    NAME = "name"
    NUMBER = "number"
    TEXT = "text"
    CHAR = "character"
    SIGN = "sign"
    END = "end"


class CppToken(NamedTuple):
    """A token, and the line it stands in (from 1); texts and characters without quotes."""

    kind: TokenKind
    text: str
    line: int


_TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?(?:\*/|\Z))
      |(?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^(\s]{0,16})\((?P<inside>.*?)(?:\)(?P=mark)"|\Z))
      |(?P<text>"(?:\\.|[^"\\\n])*(?:"|(?=\n)|\\?\Z))
      |(?P<char>'(?:\\.|[^'\\\n])+(?:'|(?=\n)|\\?\Z))
      |(?P<number>0[xX][0-9a-fA-F']+[uUlL]*|(?:\d[\d']*\.?[\d']*|\.\d+)(?:[eE][+-]?\d+)?[uUlLfFzZ]*)
      |(?P<name>[A-Za-z_]\w*)
      |(?P<sign><<=|>>=|\.\.\.|->|\+\+|--|<<|<=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|&=|\|=|\^=|::|[-+*/%<>=!&|^~?:;,.(){}\[\]])""",
    re.VERBOSE | re.DOTALL,
)
_DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", re.MULTILINE)
_DEFINE = re.compile(r"\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+(\S.*)", re.DOTALL)
#: tokens of a #define that is put in where its name stands; constants have few
_MOST_DEFINED = 40
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a"}


def read_tokens(text: str) -> tuple[CppToken, ...]:
    """The tokens of a program, an END at last; what is no token at all becomes a sign of its own."""
    defined: dict[str, list[CppToken]] = {}

    def take_out(found: re.Match[str]) -> str:
        define = _DEFINE.match(found.group())
        if define is not None:
            line = text.count("\n", 0, found.start()) + 1
            tokens = _tokens(define[2], {})
            if len(tokens) <= _MOST_DEFINED:
                defined[define[1]] = [token._replace(line=line) for token in tokens]
        return "\n" * found.group().count("\n")

    rest = _DIRECTIVE.sub(take_out, text)
    tokens = _tokens(rest, defined)
    return (*tokens, CppToken(TokenKind.END, "", rest.count("\n") + 1))


def _tokens(text: str, defined: dict[str, list[CppToken]]) -> list[CppToken]:
    tokens: list[CppToken] = []
    at, line = 0, 1
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            tokens.append(CppToken(TokenKind.SIGN, text[at], line))
            at += 1
            continue
        if found.lastgroup != "skip" and not found["skip"]:
            token = _token(found, line)
            replaced = defined.get(token.text) if token.kind is TokenKind.NAME else None
            tokens += [token] if replaced is None else [one._replace(line=line) for one in replaced]
        line += found.group().count("\n")
        at = found.end()
    return tokens


def _token(found: re.Match[str], line: int) -> CppToken:
    if found["raw"]:
        return CppToken(TokenKind.TEXT, found["inside"], line)
    if found["text"]:
        return CppToken(TokenKind.TEXT, _unescaped(found["text"][1:-1]), line)
    if found["char"]:
        return CppToken(TokenKind.CHAR, _unescaped(found["char"][1:-1]), line)
    if found["number"]:
        return CppToken(TokenKind.NUMBER, found["number"], line)
    return CppToken(TokenKind.NAME if found["name"] else TokenKind.SIGN, found.group(), line)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), text, flags=re.DOTALL)


_OPENS, _CLOSES = ("(", "[", "{"), (")", "]", "}")


class Unparsed(Exception):
    """The tokens are none of the forms that are known."""


def _ends_of(tokens: tuple[CppToken, ...]) -> dict[int, int]:
    """For each bracket that is closed, by its place, the place behind what closes it."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for place, token in enumerate(tokens):
        if token.kind is TokenKind.SIGN and token.text in _OPENS:
            opened.append(place)
        elif token.kind is TokenKind.SIGN and token.text in _CLOSES and opened:
            found[opened.pop()] = place + 1
    return found


class Tokens:
    """A place in the tokens of a program, with what parsers ask of it."""

    def __init__(self, tokens: tuple[CppToken, ...]) -> None:
        self.tokens = tokens
        self.at = 0
        #: where what each bracket opens is over
        self._ends = _ends_of(tokens)

    @property
    def now(self) -> CppToken:
        """The token here."""
        return self.tokens[min(self.at, len(self.tokens) - 1)]

    def ahead(self, distance: int) -> CppToken:
        """A token further on."""
        return self.tokens[min(self.at + distance, len(self.tokens) - 1)]

    def take(self) -> CppToken:
        """The token here, and go on."""
        token = self.now
        self.at += 1
        return token

    def is_sign(self, *signs: str) -> bool:
        """Whether one of these signs is here."""
        return self.now.kind is TokenKind.SIGN and self.now.text in signs

    def is_name(self, *names: str) -> bool:
        """Whether one of these names (any, without them) is here."""
        return self.now.kind is TokenKind.NAME and (not names or self.now.text in names)

    def skip(self, sign: str) -> bool:
        """Go over a sign when it is here."""
        if not self.is_sign(sign):
            return False
        self.at += 1
        return True

    def expect(self, sign: str) -> None:
        """Go over a sign; Unparsed when another token is here."""
        if not self.skip(sign):
            raise Unparsed

    def skip_types(self) -> bool:
        """Go over <...> that holds types; False, and stay, where it is a comparison."""
        begin, depth = self.at, 0
        while True:
            token = self.take()
            if token.text == "<":
                depth += 1
            elif token.text in (">", ">>"):
                depth -= len(token.text)
                if depth <= 0:
                    return depth == 0
            elif token.kind is TokenKind.END or token.text in (";", "{", "}", "&&", "||"):
                self.at = begin
                return False

    def skip_balanced(self) -> None:
        """Go over a bracket and all within."""
        token = self.now
        if token.kind is TokenKind.END:
            raise Unparsed
        self.at += 1
        if token.kind is TokenKind.SIGN and token.text in _OPENS:
            if self.at - 1 not in self._ends:
                self.at = len(self.tokens) - 1
                raise Unparsed
            self.at = self._ends[self.at - 1]

    def parameters(self) -> tuple[str, ...]:
        """The names between the brackets of a function, which begin here."""
        begin = self.at + 1
        self.skip_balanced()
        names, depth, last, has_default = [], 0, "", False
        for token in self.tokens[begin : self.at]:
            depth += (token.text in ("(", "[", "<", "{")) - (token.text in ("]", ">", "}"))
            if (token.text == ")" and depth == 0) or (token.text == "," and depth == 0):
                names += [last] if last else []
                last, has_default = "", False
            elif token.text == ")":
                depth -= 1
            elif token.text == "=":
                has_default = True
            elif token.kind is TokenKind.NAME and not has_default and depth == 0:
                last = token.text
        return tuple(names)


def number_of(text: str) -> int | Fraction:
    """The value of a C++ number."""
    plain = text.replace("'", "")
    if plain[:2].lower() == "0x":
        return int(plain.rstrip("uUlL"), 16)
    plain = plain.rstrip("uUlLfFzZ")
    if plain.isdigit():
        return int(plain, 8) if len(plain) > 1 and plain[0] == "0" and set(plain) <= set("01234567") else int(plain)
    value = Fraction(plain)
    return int(value) if value.denominator == 1 else value
