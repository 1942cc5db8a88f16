"""What was typed, as an answer: forgiving in case, blanks, widths and particles, strict in what it says."""

import re
from unicodedata import normalize

from judge.dlnotes.card import Shape
from judge.errors import AnswerError

#: o and x typed while the keyboard is Korean are ㅐ and ㅌ
_TRUE = frozenset(
    normalize("NFKC", word) for word in ("o", "t", "true", "y", "yes", "참", "맞음", "맞다", "맞아요", "네", "예", "ㅇ", "ㅇㅇ", "ㅐ", "1")
)
_FALSE = frozenset(
    normalize("NFKC", word)
    for word in ("x", "f", "false", "n", "no", "거짓", "틀림", "틀리다", "틀려요", "아니요", "아니오", "ㄴ", "ㄴㄴ", "ㅌ", "2")
)

#: what may follow a Korean word without changing what is meant
_PARTICLES = re.compile(r"(?:입니다|이에요|예요|이다|으로|에서|은|는|이|가|을|를|의|에|로|와|과|도|요|다)$")

_ARTICLE = re.compile(r"^(?:an?|the) (?=\S)", re.IGNORECASE)

#: what a question may ask for and an answer be called by, at its end: `전역 평균 풀링 층`, `loss function`
_SORTS = (
    "층", "레이어", "함수", "방법", "기법", "현상", "문제", "알고리즘", "모델", "분포", "검정", "오류", "분석", "규제", "클래스",
    "콜백", "인자", "신호", "벡터", "점수", "옵티마이저", "트리", "교차 검증", "layer", "function", "method", "technique", "problem",
    "algorithm", "model", "distribution", "test", "error", "analysis", "class", "callback", "argument", "signal", "vector", "score",
    "optimizer", "tree", "cross-validation",
)  # fmt: skip

#: what no term is told apart by: blanks, quotes and brackets; hyphens, dots, commas and slashes between letters only
_SEPARATORS = re.compile(r"[\s_'\"`()\[\]{}·]+|(?<=[^\W\d])[-.,/](?=[^\W\d])|[.,](?=\s|$)|(?<=\s)-(?=\s)")

#: letters that mean something where they stand, such as `rw-r--r--`, `-1`, `*.txt`
_STRICT = re.compile(r"--|^-|-$|[*$<>|&\\]")


def tidy(typed: str) -> str:
    """Full-width characters as ordinary ones, decomposed Hangul composed, what no file can hold dropped, blanks single."""
    kept = typed.encode("utf-8", "ignore").decode("utf-8", "ignore")
    return " ".join(normalize("NFKC", kept).split())


def same_term(typed: str, answer: str, asked: str = "") -> bool:
    """Whether two terms are the same but for case, blanks, punctuation, an article, a Korean particle, and what the question asks for."""
    if _STRICT.search(answer):
        return "".join(tidy(typed).strip("`'\"").split()) == "".join(tidy(answer).split())
    other = _bare(answer)
    if not other:  # nothing but punctuation, such as /
        return tidy(typed) == tidy(answer)
    for one in filter(None, map(_bare, _readings(typed))):
        without = _PARTICLES.sub("", one)
        if other in (one, without) or other in (without.removesuffix(_bare(sort)) for sort in _SORTS if sort in asked.casefold()):
            return True
    return False


def _readings(typed: str) -> list[str]:
    """What was typed; of a word with another one in brackets, `에포크(epoch)`, each of the two, and what stands around the brackets."""
    typed = _ARTICLE.sub("", typed.strip())
    found = re.fullmatch(r"([^()（）]+)[(（]([^()（）]+)[)）]([^()（）]*)", typed)
    return [typed, found[1].rstrip(), found[2], found[1] + found[3]] if found else [typed]


def is_near_term(typed: str, answer: str) -> bool:
    """Whether a term of five letters (of Hangul: jamo) or more is a plural, or has one wrong, missing, too much, or two exchanged."""
    if _STRICT.search(answer):
        return False
    one, other = (normalize("NFD", _bare(word)) for word in (typed, answer))
    if min(len(one), len(other)) < 5 or one == other:
        return False
    if {one.removesuffix("s"), one.removesuffix("es")} & {other, other.removesuffix("s"), other.removesuffix("es")}:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rests = (one[start:], other[start:])
    exchanged = rests[0][:2] == rests[1][:2][::-1] and rests[0][2:] == rests[1][2:]
    return exchanged or rests[0][1:] == rests[1][1:] or rests[0][1:] == rests[1] or rests[0] == rests[1][1:]


def same_output(typed: str, answer: str) -> bool:
    """Whether two outputs are the same but for blanks, line ends, blanks beside punctuation, the kind of quotes, and the case of NULL."""
    if "NULL" in answer:
        typed = re.sub(r"\bnull\b", "NULL", typed, flags=re.IGNORECASE)
    return _printed(typed) == _printed(answer)


def _printed(text: str) -> list[str]:
    return re.sub(r"(?<!\s)\s*+([,:;=|\[\](){}])\s*+", r"\1", tidy(text).replace('"', "'")).split()


def read_truth(typed: str) -> bool:
    """True or false; AnswerError for anything else."""
    word = tidy(typed).casefold().rstrip(".!")
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise AnswerError("type o for true or x for false")


def read_whole(typed: str, most: int) -> int:
    """A whole number from 1 to `most`; AnswerError for anything else."""
    found = re.fullmatch(r"(\d{1,4})\D*", tidy(typed))
    if not found or not 1 <= int(found[1]) <= most:
        raise AnswerError("type a number from 1 to {most}", most=most)
    return int(found[1])


def read_several(typed: str, most: int) -> tuple[int, ...]:
    """Different whole numbers from 1 to `most`, however they are separated; single digits need nothing between them."""
    text = re.sub(r"(?<=\d)\s*(?:번|행|줄)", " ", tidy(typed)).strip()
    words = list(text) if re.fullmatch(r"\d+", text) and most < 10 else re.findall(r"\d+", text)
    numbers = tuple(map(int, words))
    if not numbers or len(set(numbers)) < len(numbers) or not all(1 <= number <= most for number in numbers) or re.search(r"[^\W\d]", text):
        raise AnswerError("type numbers from 1 to {most}, such as 1 3", most=most)
    return numbers


def read_shape(typed: str) -> Shape:
    """A shape: `(26, 26, 32)`, `26x26x32`, `26 26 32`, with None for an open dimension. AnswerError for anything else."""
    text = tidy(typed).casefold().replace("×", "x").replace("*", "x")
    if not re.fullmatch(r"[\s(\[]*(?:none|\d+)(?:[\s,x]+(?:none|\d+))*[\s,)\]]*", text):
        raise AnswerError("type a shape, such as (26, 26, 32) or 26x26x32")
    return tuple(None if word == "none" else int(word) for word in re.findall(r"none|\d+", text))


def split_parts(typed: str, count: int) -> list[str]:
    """The answers to `count` parts, with `;` or a new line between them; AnswerError where there are more or fewer, or nothing at all."""
    pieces = [tidy(piece) for piece in re.split(r"[;；\n]", typed)]
    if len(pieces) == count + 1 and not pieces[-1]:
        del pieces[-1]
    if len(pieces) != count or not any(pieces):
        raise AnswerError("type {count} answers, with ; between them", count=count)
    return pieces


def _bare(text: str) -> str:
    return _SEPARATORS.sub("", tidy(text).casefold())


#: letters of options, and the same keys while the keyboard is Korean
_LETTERS = {
    letter: number for number, pair in enumerate(("aㅁ", "bㅠ", "cㅊ", "dㅇ", "eㄷ", "fㄹ", "gㅎ", "hㅗ", "iㅑ")) for letter in pair
}
LETTERS = "abcdefghi"


def read_letter(typed: str, most: int) -> int | None:
    """Which option, from 0, a letter means, perhaps in brackets; None for what is no letter of one."""
    text = "".join(letter for letter in typed.strip().casefold() if letter not in "().")
    number = _LETTERS.get(text, most)
    return number if number < most else None
