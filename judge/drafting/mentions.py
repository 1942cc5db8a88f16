"""What an input section speaks of, in its order: names, lines that repeat, how many values stand on a line, test cases, ends."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from judge.drafting.inequalities import SHORT_WORDS, Chain, plain_name
from judge.drafting.plaintext import sentences
from judge.drafting.toldends import ToldEnds, told_ends
from judge.drafting.wordedlimits import limits_in

_COUNT = (
    r"(?<![A-Za-z0-9_^])(?!(?:an?|is|of|in|to|as|at|by|or|on|no|it|be|we|he|if|up)\b)"
    r"(?P<count>[A-Za-z][A-Za-z0-9]?(?:_[A-Za-z0-9]+)?(?:\s*+[-+*]\s*+(?:\d+|[A-Za-z](?![A-Za-z])))?(?![A-Za-z])"
    r"|\d\s?\*?\s?[A-Za-z](?![A-Za-z])|\([A-Za-z]\s*+[-+]\s*+\d\)|\d{1,2}(?![\d^]|,\d)|[A-Za-z]\s?[A-Za-z](?![A-Za-z]))"
)
_KOREAN_NUMBERS = {"한": "1", "두": "2", "세": "3", "네": "4", "다섯": "5", "여섯": "6", "일곱": "7", "여덟": "8", "아홉": "9", "열": "10"}
_ENGLISH_NUMBERS = {"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10"}
_THINGS = r"(?:정수|자연수|수|숫자|문자|글자|원소|값|실수|양의 정수|음이 아닌 정수|높이|항)"

_LINES = (
    re.compile(rf"{_COUNT}\s*+개(?:의)?\s*+(?:각\s*+)?줄"), re.compile(rf"{_COUNT}\s*+줄(?:에|이|은|동안|에는|간|까지)"),
    re.compile(rf"\b(?:next|following|another|remaining|last)\s++{_COUNT}\s++(?:\w+\s++)?lines"),
    re.compile(rf"{_COUNT}\s++(?:\w+\s++)?lines?\s++(?:follow|contain|describe|each|of|with|give)"),
    re.compile(
        rf"(?:[Tt]hen|by|are|contains?|follow|come|comes|[Tt]here are|consists of|of the next|of the following"
        rf"|[Ee]ach of the)\s++{_COUNT}\s++(?:more |further |other |\w+ )?lines"),
    re.compile(rf"(?:[Tt]hen|by)\s++{_COUNT}\s++(?:rows|edges|strings|words)"),
    re.compile(rf"{_COUNT}\s*+행"),
    re.compile(rf"(?:다음|이어서|이후|그 다음)\S{0,20}\s++{_COUNT}\s*+개(?!의\s*+(?:정수|자연수|수|숫자|문자|글자|원소)(?:[가이를와 ]|$))"),
)  # fmt: skip
_VALUES = (
    re.compile(rf"{_COUNT}\s*+개의\s*+(?!(?:각\s*+)?줄)(?:\S++\s++){{0,3}}?{_THINGS}"),
    re.compile(rf"{_THINGS}\s*+{_COUNT}\s*+개"), re.compile(rf"{_COUNT}\s*+개(?!의?\s*+(?:각\s*+)?줄)[가이를]?"),
    re.compile(rf"{_COUNT}\s++(?:(?!lines\b)\S++\s++){{0,3}}?(?:integers|numbers|values|elements|characters|letters|digits|heights|words)"),
    re.compile(rf"\b(?:holds?|contains?)\s++(?:the\s++)?{_COUNT}\s++(?!lines\b)[a-z]++(?<=s)\b"),
    re.compile(rf"(?:길이가?|length)\s*+(?:는|of|is)?\s*+{_COUNT}"),
)  # fmt: skip
_NO_AND = re.compile(r"\band\b")
_AND = r"\s*+(?:,|와|과|\band\b)\s*+"
_COUNTED_NAMES = rf"\s*+[,(]?\s*+(?P<counts>[A-Za-z](?![A-Za-z0-9_])(?:{_AND}[A-Za-z](?![A-Za-z0-9_])){{0,3}})"
_OF_WHOLE = r"(?:[를을] (?:나타내는|의미하는))?(?:\s*+(?:정수|자연수))?"
#: 점의 개수 N과 M, the number of points N; 가로 크기 M, the width w
_COUNTS = (
    re.compile(rf"(?:개수|갯수|크기|횟수|의 수){_OF_WHOLE}{_COUNTED_NAMES}"),
    re.compile(rf"(?<=[가-힣])(?<![정연실점홀짝함변상음양소배약분지횟개갯차진계액])수{_OF_WHOLE}{_COUNTED_NAMES}"),
    re.compile(rf"\bnumber of (?:[a-z-]++ ){{1,5}}{_COUNTED_NAMES}"),
)
_SIDES = (
    re.compile(rf"(?:너비|높이|가로|세로)(?:\s?(?:길이|크기|칸 수))?{_OF_WHOLE}{_COUNTED_NAMES}"),
    re.compile(rf"\b(?:width|height) {_COUNTED_NAMES}"),
)
_CASES = re.compile(r"테스트\s*+케이스|테스트\s*+데이터|test\s*+-?cases?|데이터\s*+세트|data\s*+sets?|tests\b", re.IGNORECASE)
_SEVERAL_CASES = re.compile(
    r"여러 (?:개의 )?(?:테스트|데이터)|\b(?:several|multiple|a number of|one or more) (?:test|data|input|problem)", re.IGNORECASE
)
_COUNTED_CASES = re.compile(
    r"(?:테스트|케이스|데이터|세트)[가-힣 ]{0,8}(?:개수|갯수|수)(?![가-힣]{2})|[A-Za-z] ?개의? (?:테스트|데이터|케이스)"
    r"|\bnumber of (?:test|data|cases|input|problem)|\bhow many (?:test|data|cases)|\b[A-Z] (?:test|data|cases)",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?<![A-Za-z0-9_'\\-])(?<![A-Za-z]:)([A-Za-z][A-Za-z]?\d?(?:_(?:\{[^{}]*\}|[A-Za-z0-9]+))?)(?:\[[^\[\]]*\]){0,2}(?![A-Za-z0-9_'-]|:[A-Za-z])"
)
_ORDINAL = re.compile(
    r"(?:첫|둘|셋|넷|다섯|여섯|마지막|다음|첫 ?번|두 ?번|세 ?번|네 ?번|이어지는|그 다음|\d ?번)(?:째)?\s*+(?:번째\s*+)?줄"
    r"(?:부터 ?[A-Za-z0-9*+-]{1,9} ?개의? ?(?:각 ?)?줄)?"
    r"|줄부터|각 줄|줄마다|개의? 줄"
    r"|\b(?:first|second|third|fourth|fifth|next|following|last|each|single|one|final|subsequent)\s++(?:and only\s++)?(?:\w+\s++)?lines?\b"
    r"|\bthe (?:second|third|fourth) (?:holds?\b|contains?\b|has\b|gives?\b|[A-Z] )|\blines? (?:contain|follow)", re.IGNORECASE,
)  # fmt: skip
#: i번째, the i-th, line i+1, A_i, A[i]: where a letter is an index
_INDEX = r"(?<![A-Za-z]){0}(?: ?번째| ?번 |-?th\b| ?\+ ?1\b)|_\{{?{0}(?![A-Za-z0-9])|(?<=[A-Za-z\]])\[{0}\]"
#: three numbers i j k, which are names whatever else i is
_LISTED = re.compile(
    r"(?:정수|자연수|수|숫자|연산|쿼리|질의|명령|integers|numbers|quer(?:y|ies))(?: ?\()? "
    r"(?P<names>[A-Za-z](?:(?:, ?| and | )[A-Za-z](?![A-Za-z]))+)"
)
#: i, j and k (1 <= ...; i와 j가: a list that is no place (i, j)
_GIVEN_LIST = re.compile(
    r"(?<![A-Za-z0-9_(\[{|,+*<=-])(?P<names>[ij](?:(?:, ?and |, ?| and |[와과] | )[A-Za-z](?![A-Za-z0-9_]))+)"
    r"(?=[이가] |[으]?로 (?:나타|주어|이루)| ?\((?=-?\d)| are\b)"
)
#: what follows a letter that is a name, and a name that has indices,
_AFTER_LETTER = re.compile(r"\s?(?:,|[b-z]\b|<|\)|and [b-z]\b|(?:where|which|that|is|has|in|of)\b)")
_AFTER_ARRAY = re.compile(r"\s?\.\.\.|_")
#: and one that is none: the i-th, r행 c열, Q(i, j)
_AFTER_INDEX = re.compile(r"\s?번째|\s?씨(?![가-힣]{2})|-?th\b|\^\d|(?<=[a-z])[행열](?![가-힣]{2})|\([A-Za-z](?:, ?[A-Za-z])*\)")
#: after a name of something whose size has a name of its own: 배열 A의 크기 N, the size N of A
_AFTER_OWNER = re.compile(
    r"(?:(?:, ?|[와과] )[A-Z](?![A-Za-z]))?의 (?:원소의 )?(?:크기|길이|개수|원소 수|수)(?:를 나타내는)?"
    r"(?: 자연수| 정수)? ?,? ?[A-Za-z](?![A-Za-z])"
    r"|의 (?:양 ?)?(?:끝 ?점|끝 점|좌표|중심|꼭짓점)[^.]{0,12}? [A-Za-z]\w?, "
)
#: `0 a b`: what begins a line tells what the rest of it is
_FORM = re.compile(r"(?<![\w.,-])(\d)((?: [A-Za-z]\b){1,4})(?![\w(])")
_NO_NAMES = SHORT_WORDS | frozenset(["cm", "km", "kg", "mm", "ml", "id", "am", "pm", "vs", "ex"])


class Mention(NamedTuple):
    """A name (empty for what has none), in the piece of the section that begins with a line's ordinal; 0 before the first of them."""

    name: str
    piece: int
    is_array: bool


class InputSection(NamedTuple):
    """What an input section mentions."""

    names: tuple[Mention, ...]
    lines: frozenset[str]
    values: frozenset[str]
    has_cases: bool
    text: str
    #: names of which the section says how large they are
    numbers: frozenset[str]
    #: and of which it says that they count something
    counts: frozenset[str]
    #: the names of heights and widths
    sides: frozenset[str]
    #: how often each of `values` is told
    times: Mapping[str, int]
    #: `lines` as they are told
    order: tuple[str, ...] = ()
    #: whether it speaks of several test cases and of no number of them
    are_uncounted: bool = False
    #: the pieces in which such numbers of lines are told
    lines_at: Mapping[str, frozenset[int]] = {}
    #: the least and the most that names may be, where the section says it in numbers
    ends: Mapping[str, ToldEnds] = {}


def read_section(text: str) -> InputSection:
    """The mentions of an input section in plain text."""
    flat = " ".join(text.split())
    told = sorted((found.start("count"), _count(found["count"])) for pattern in _LINES for found in pattern.finditer(_numbered(flat)))
    cuts = [one.start() for one in _ORDINAL.finditer(_numbered(flat))]
    lines_at = {count: frozenset(bisect_right(cuts, at) for at, one in told if one == count) for _, count in told}
    order = tuple(dict.fromkeys(count for _, count in told))
    places = {(_count(found["count"]), found.start("count")) for pattern in _VALUES for found in pattern.finditer(_numbered(flat))}
    values = Counter(count for count, _ in places)
    numbers = frozenset(_numbers(text))
    sides, counts = (
        frozenset(
            name
            for pattern in patterns
            for found in pattern.finditer(flat)
            for name in re.findall("[A-Za-z]", _NO_AND.sub(" ", found["counts"]))
        )
        for patterns in (_SIDES, _COUNTS)
    )
    has_cases = _CASES.search(flat) is not None
    return InputSection(
        _names(flat, numbers),
        frozenset(order),
        frozenset(values),
        has_cases,
        flat,
        numbers=numbers,
        counts=counts | sides,
        sides=sides,
        times=values,
        order=order,
        are_uncounted=_SEVERAL_CASES.search(flat) is not None and _COUNTED_CASES.search(flat) is None,
        lines_at=lines_at,
        ends=told_ends(limits_in(sentences(text))),
    )


def _numbers(text: str) -> Iterator[str]:
    for said in limits_in(sentences(text)):
        if isinstance(said, Chain):
            yield from (name for group in said.groups for name in group)
        elif not said.is_length:
            yield from said.names


def _numbered(text: str) -> str:
    """Numbers that are words, as digits."""
    text = re.sub(r"(한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)\s*+(?=개|줄)", lambda found: _KOREAN_NUMBERS[found[1]], text)
    return re.sub(rf"\b({'|'.join(_ENGLISH_NUMBERS)})\b", lambda found: _ENGLISH_NUMBERS[found[1]], text)


def _count(text: str) -> str:
    plain = plain_name(text.replace(" ", "").strip("()"))
    if re.fullmatch(r"\d[A-Za-z]", plain):
        return f"{plain[0]}*{plain[1]}"
    return plain


def _names(text: str, numbers: frozenset[str]) -> tuple[Mention, ...]:
    """Each name once, where it first stands outside of an inequality."""
    found: dict[str, Mention] = {}
    lists = [one["names"] for pattern in (_LISTED, _GIVEN_LIST) for one in pattern.finditer(text)]
    listed = {name for one in lists for name in re.findall(r"(?<![A-Za-z])[A-Za-z](?![A-Za-z])", one)}
    indices = {one for one in "ij" if re.search(_INDEX.format(one), text)} - listed
    owners = {plain_name(one[1]) for one in _NAME.finditer(text) if _AFTER_OWNER.match(text, one.end())}
    cuts = [one.start() for one in _ORDINAL.finditer(text)]
    is_korean = len(re.findall("[가-힣]", text)) > len(text) / 10
    for one in _NAME.finditer(text):
        name, written = plain_name(one[1]), one[1]
        is_letter = name in ("a", "s", "I") and (is_korean or _AFTER_LETTER.match(text, one.end()) is not None)
        if (name in _NO_NAMES and not is_letter) or (not is_korean and not _is_english_name(one, numbers)):
            continue
        if text[one.end() : one.end() + 1] in "'" and text[one.start() - 1 : one.start()] == "'":
            continue
        if _AFTER_INDEX.match(text, one.end()) or name in indices or _AFTER_OWNER.match(text, one.end()):  # the i-th, m^2, 배열 A의 크기 N
            continue
        piece = bisect_right(cuts, one.start())
        is_array = written != name or name in owners or _AFTER_ARRAY.match(text, one.end()) is not None
        if name not in found:
            found[name] = Mention(name, piece, is_array)
    forms = list(_FORM.finditer(text))
    mentions = list(found.values())
    if len({form[1] for form in forms}) > 1:  # the first of a line has no name
        first = next((place for place, one in enumerate(mentions) if one.name in forms[0][2].split()), len(mentions))
        mentions.insert(first, Mention("", bisect_right(cuts, forms[0].start()), False))
    is_by_lines = all(mention.piece for mention in mentions)
    return tuple(mention._replace(piece=mention.piece * is_by_lines) for mention in mentions)


def _is_english_name(one: re.Match[str], numbers: frozenset[str]) -> bool:
    """Whether a short word of an English sentence is a name: a letter alone that is no article, or what is compared."""
    word = one[1]
    return word in numbers or "_" in word or len(plain_name(word)) == 1 or (len(word) == 2 and (word[1].isdigit() or word.isupper()))
