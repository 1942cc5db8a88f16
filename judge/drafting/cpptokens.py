"""C++ text to tokens, as far as validators need it. Preprocessor lines give only the plain constants of #define."""

import re
from enum import Enum
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
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?\*/)
      |(?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^(\s]{0,16})\((?P<inside>.*?)\)(?P=mark)")
      |(?P<text>"(?:\\.|[^"\\\n])*")
      |(?P<char>'(?:\\.|[^'\\\n])+')
      |(?P<number>0[xX][0-9a-fA-F']+[uUlL]*|(?:\d[\d']*\.?[\d']*|\.\d+)(?:[eE][+-]?\d+)?[uUlLfFzZ]*)
      |(?P<name>[A-Za-z_]\w*)
      |(?P<sign><<=|>>=|\.\.\.|->|\+\+|--|<<|<=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|&=|\|=|\^=|::|[-+*/%<>=!&|^~?:;,.(){}\[\]])""",
    re.VERBOSE | re.DOTALL,
)
_DIRECTIVE = re.compile(r"^[ \t]*#(?:[^\n\\]|\\\n|\\.)*", re.MULTILINE)
_DEFINE = re.compile(r"\s*#\s*define\s+([A-Za-z_]\w*)[ \t]+(\S.*)", re.DOTALL)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a"}


def read_tokens(text: str) -> tuple[CppToken, ...]:
    """The tokens of a program, an END at last; what is no token at all becomes a sign of its own."""
    defined: dict[str, list[CppToken]] = {}

    def take_out(found: re.Match[str]) -> str:
        define = _DEFINE.match(found.group())
        if define is not None:
            line = text.count("\n", 0, found.start()) + 1
            defined[define[1]] = [token._replace(line=line) for token in _tokens(define[2], {})]
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
