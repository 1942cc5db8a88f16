"""Wrong programs made of right ones by the mistakes that people make: each mutant has one, in one place of the source, and says which.

Only the text is known here: whether a mutant compiles, passes the samples and is wrong at all, others find out.
"""

import random
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

#: so many mutants of a kind are offered for a source
MOST_OF_A_KIND = 3


class Mutant(NamedTuple):
    """A source with a mistake."""

    kind: str
    text: str


class Mistake(NamedTuple):
    """A mistake: what the pattern finds becomes what `change` says, None where it would be none."""

    kind: str
    pattern: str
    change: Callable[[re.Match[str]], str | None]
    is_everywhere: bool = False


#: what some mutants call
SLOW_WAYS = """
#include <functional>
#include <iterator>
#include <utility>
template <class I, class C> void slow_sort(I first, I last, C before) {
    for (I end = last; end != first; --end)
        for (I one = first; one + 1 < end; ++one)
            if (before(*(one + 1), *one)) std::swap(*one, *(one + 1));
}
template <class I> void slow_sort(I first, I last) { slow_sort(first, last, std::less<>()); }
template <class I, class T> I slow_lower_bound(I first, I last, const T& value) {
    while (first != last && *first < value) ++first;
    return first;
}
template <class I, class T> I slow_upper_bound(I first, I last, const T& value) {
    while (first != last && !(value < *first)) ++first;
    return first;
}
"""


def mutants(text: str, suffix: str, chance: random.Random, *, is_slow: bool = False) -> Iterator[Mutant]:
    """Mutants of a source in random order, one of each kind before the second of any; with `is_slow` those that take longer."""
    masked = _masked(text, suffix)
    found: dict[str, list[Mutant]] = {}
    table = (SLOW_PYTHON if is_slow else PYTHON) if suffix == ".py" else (SLOW_CPP if is_slow else CPP)
    for mistake in table:
        places = [match for match in re.finditer(mistake.pattern, masked, re.MULTILINE) if mistake.change(match) is not None]
        if mistake.is_everywhere and places:
            found[mistake.kind] = [_changed(text, places, mistake)]
        elif places:
            chosen = chance.sample(places, min(len(places), MOST_OF_A_KIND))
            found.setdefault(mistake.kind, []).extend(_changed(text, [place], mistake) for place in chosen)
    for number in range(max(map(len, found.values()), default=0)):
        kinds = [kind for kind in found if number < len(found[kind])]
        chance.shuffle(kinds)
        yield from (found[kind][number] for kind in kinds)


def _changed(text: str, places: list[re.Match[str]], mistake: Mistake) -> Mutant:
    for place in reversed(places):
        text = text[: place.start()] + (mistake.change(place) or "") + text[place.end() :]
    return Mutant(mistake.kind, SLOW_WAYS + text if "slow_" in text else text)


def _masked(text: str, suffix: str) -> str:
    """The source with comments, strings and `#include` lines blanked, each character in its place."""
    marks = r"#[^\n]*|'''.*?'''|\"\"\".*?\"\"\"" if suffix == ".py" else r"//[^\n]*|/\*.*?\*/|^#include[^\n]*"
    pattern = marks + r"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'"""
    return re.sub(pattern, lambda found: re.sub(r"[^\n]", "\x00", found[0]), text, flags=re.DOTALL | re.MULTILINE)


def _to(words: str) -> Callable[[re.Match[str]], str]:
    return lambda found: found.expand(words)


def _smaller(found: re.Match[str]) -> str | None:
    """A constant of three digits or more that is a fifth of what it was; what looks like a modulus stays."""
    value = int(found[2].replace("'", ""))
    return None if value % 1000 == 7 or value > 10**8 else f"{found[1]}{max(2, value // 5)}{found[3]}"


def _other_modulus(found: re.Match[str]) -> str:
    return str(int(found[0]) + 2)


def _near(found: re.Match[str]) -> str:
    value = int(found[0])
    return str(value + 1 if value < 2 else value - 1)


def _kept_lines(found: re.Match[str]) -> str:
    """As many line ends, so that nothing else moves."""
    return ";" + "\n" * found[0].count("\n")


_OFF_BY_ONE = (
    Mistake("off by one", r"<=", _to("<")),
    Mistake("off by one", r"(?<![<\w>])\s<\s(?![<=])", _to(" <= ")),
    Mistake("off by one", r"\s*[+-]\s*1\b(?![.\d'])", _to("")),
    Mistake("wrong constant", r"(?<![\w.\['])\d{1,2}\b(?![.'\]])", _near),
)

_SHARED = (
    *_OFF_BY_ONE,
    Mistake("wrong comparison", r"\s>\s(?!=)", _to(" >= ")),
    Mistake("wrong comparison", r">=", _to(">")),
    Mistake("wrong comparison", r"==", _to("!=")),
    Mistake("greedy choice", r"\bmax\b(?=\()", _to("min")),
    Mistake("greedy choice", r"\bmin\b(?=\()", _to("max")),
    Mistake("wrong modulo", r"\b1000000007\b|\b998244353\b|\b1000000009\b", _other_modulus),
    Mistake("wrong modulo", r"\s*%\s*(?:MOD|mod|M|m|P|MODULO|div|1000000007|1'000'000'007|10007|1000000009|998244353)\b", _to("")),
    Mistake("wrong sign", r"\s\+\s(?!\+)", _to(" - ")),
    Mistake("wrong sign", r"(?<=\w) - (?=\w)", _to(" + ")),
    Mistake("infinity too small", r"\b(?:1e9|1e18|INT_MAX|LLONG_MAX|0x3f3f3f3f|0x3f3f3f3f3f3f3f3f|987654321|INF(?=\s*;))\b", _to("10000")),
)

CPP = (
    *_SHARED,
    Mistake("int for long long", r"\blong long(?: int)?\b|\bint64_t\b", _to("int"), is_everywhere=True),
    Mistake("float for double", r"\b(?:long )?double\b", _to("float"), is_everywhere=True),
    Mistake("small array", r"(\[)(\d[\d']{2,})(\s*[+\]])", _smaller),
    Mistake("small array", r"((?:const|constexpr|#define)[\w\s]*\b[A-Z_]+\s*=?\s*)(\d[\d']{2,})()", _smaller),
    Mistake("missing edge case", r"\bif\s*\((?:[^(){};]|\([^()]*\))*\)\s*(?:\{[^{};]*;?[^{};]*;\s*\}|[^{};]*;)", _kept_lines),
    Mistake("missing reset", r"\b(?:memset|fill|fill_n)\([^;]*;|\b\w+\.clear\(\);", _kept_lines),
    Mistake("missing statement", r"^[ \t]+\w[^;(){}=\n]*(?:[+\-*/|^]?=)[^;{}=\n]*;", _kept_lines),
    Mistake("and for or", r"&&", _to("||")),
    Mistake("and for or", r"\|\|", _to("&&")),
    Mistake("missing break", r"\b(?:break|continue)\s*;", _kept_lines),
    Mistake("missing sort", r"\b(?:stable_)?sort\([^;{}]*\);", _kept_lines),
    Mistake("neighbours forgotten", r"(?<=[{,] )-1(?=\s*[,}])", _to("0")),
)

PYTHON = (
    *_SHARED,
    Mistake("float for integer", r"(\w+) // (\w+)", _to(r"int(\1 / \2)")),
    Mistake(
        "missing edge case",
        r"^([ \t]+)(?:if|elif) [^:\n]*:\s*\n(?:\1[ \t]+[^\n]*\n)(?!\1[ \t]+|\1(?:else|elif))",
        lambda m: m[1] + "pass\n",
    ),
    Mistake("missing statement", r"^([ \t]+)\w+ [+\-*|]?= [^\n]*$", _to(r"\1pass")),
    Mistake("and for or", r"\band\b", _to("or")),
    Mistake("and for or", r"\bor\b", _to("and")),
    Mistake("missing sort", r"^([ \t]*)\w+\.sort\([^\n]*\)$", _to(r"\1pass")),
    Mistake("missing break", r"\b(?:break|continue)\b", _to("pass")),
)

#: what leaves the answer as it is, and takes longer where there is much
SLOW_CPP = (
    Mistake(
        "copies each time",
        r"(?<=[(,])(\s*)(?:const\s+)?((?:std::)?(?:vector|string|set|map)(?:<[^()&]*>)?)\s*&\s*(\w+)",
        _to(r"\1\2 \3"),
    ),
    Mistake("sorts by exchange", r"(?<![\w.:])(?:std::)?(?:stable_)?sort\(", _to("slow_sort(")),
    Mistake("looks one by one", r"(?<![\w.:])(?:std::)?lower_bound\(", _to("slow_lower_bound(")),
    Mistake("looks one by one", r"(?<![\w.:])(?:std::)?upper_bound\(", _to("slow_upper_bound(")),
    Mistake(
        "forgets what it knows",
        r"\bif\s*\([^(){};]*(?:\[[^;{}]*\])[^{};]*\)\s*(?:\{\s*)?(?:return\s+[^;{}]*\[[^;{}]*\]|return|continue)\s*;\s*\}?",
        _kept_lines,
    ),
    Mistake("no path compression", r"\breturn\s+(\w+\[\w+\])\s*=\s*(\w+\([^;]*\))\s*;", _to(r"return \2;")),
    Mistake("stops too late", r"\bbreak\s*;", _kept_lines),
    Mistake("slow input", r"\b(?:std::)?(?:ios|ios_base|cin|cout)\b[^;\n]*sync_with_stdio\([^;]*;", _kept_lines),
    Mistake("divisors up to n", r"\b(\w+)\s*\*\s*\1\s*<=\s*(\w+)", _to(r"\1 < \2")),
)  # fmt: skip

SLOW_PYTHON = (
    Mistake("looks one by one", r"(?<![\w.])set\(", _to("list(")),
    Mistake("forgets what it knows", r"^([ \t]+)if [^:\n]*\[[^:\n]*:\s*\n\1[ \t]+(?:return|continue)[^\n]*$", _to(r"\1pass")),
    Mistake("stops too late", r"\bbreak\b", _to("pass")),
)
