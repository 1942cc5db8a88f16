"""The constraints of a statement that draws its format: one sentence each, about the names of the drawing."""

import re
from collections.abc import Sequence
from itertools import islice, product

from judge.drafting.chainrules import rules_of
from judge.drafting.draft import NoDraft
from judge.drafting.drafttrial import DraftTrial
from judge.drafting.guesses import ANY_WORD, BETWEEN, LETTERS
from judge.drafting.inequalities import Chain, chains_in
from judge.drafting.plaintext import sentences
from judge.drafting.remainders import remainders_in
from judge.drafting.testlibpatterns import alphabet_text
from judge.drafting.wordedlimits import Limit, prose_in
from judge.messages import N_

#: kinds of all names together that are tried
_MOST_CHOICES = 300
#: any characters but blanks
_ANY = "[!-~]"
#: those of words of whose letters nothing is said, the fewest that have all of the samples
_SHOWN = ("[a-z]", "[A-Z]", "[A-Za-z]")

_LETTERS = (
    (re.compile(r"lower-?\s?case|小文字|소문자", re.IGNORECASE), frozenset("abcdefghijklmnopqrstuvwxyz")),
    (re.compile(r"upper-?\s?case|大文字|대문자", re.IGNORECASE), frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    (re.compile(r"\bdigits?\b|数字|숫자", re.IGNORECASE), frozenset("0123456789")),
)
_QUOTED = re.compile(r"(?<![A-Za-z0-9])([.#*ox@?()+01A-Z-])(?![A-Za-z0-9_])")
_TEXT = re.compile(
    r"string|文字列|문자열|consist|either|characters?|letters?\b|文字|は (?:(?!は ).)* のいずれか|is [.#ox]|lowercase|uppercase|または"
    r"|か (?:(?!か ).)* である",
    re.IGNORECASE,
)
#: A_1 < A_2 < ... < A_N, A_i < A_{i+1}
_GROWING = re.compile(
    r"([A-Za-z])_1\s*(<=|<)\s*\1_2\s*(?:\2\s*)?\.\.\.\s*(?:\2\s*)?\1_(?:\{[^{}]*\}|[A-Za-z0-9]+)"
    r"|([A-Za-z])_i\s*<=?\s*\3_\{i ?\+ ?1\}"
)
_POINTS = re.compile(
    r"(?:points?|coordinates?|positions?|cells?|pairs?)[^.\n]{0,24} (?:are|is) (?:all |pairwise |mutually )?(?:distinct|different)"
    r"|no two (?:of the )?(?:points|cells|pairs|positions)[^.\n]{0,30}(?:same|coincide|share)"
    r"|(?:点|座標|組)[はが]?(?:すべて|全て|互いに)?異なる",
    re.IGNORECASE,
)
_TREE = re.compile(r"\btree\b|木(?:である|です|を)|트리", re.IGNORECASE)


def add_constraints(trial: DraftTrial, text: str, layout: Sequence[str], guesses: list[str]) -> None:
    """Kinds, bounds and properties that the text says, each kept where the samples agree."""
    said = sentences(text)
    chains = [chain for number, sentence in enumerate(said) for chain in chains_in(_GROWING.sub(r"\1\3_i", sentence), number)]
    _choose_kinds(trial, [_kinds(trial, name, said, chains) for name in trial.names], guesses)
    for chain in chains:
        for rule in rules_of(chain, trial.names):
            trial.add(rule)
    for number, sentence in enumerate(said):
        for limit in prose_in(sentence, number):
            _add_limit(trial, sentence, limit)
    for rule in remainders_in(text, trial.names):
        trial.add(rule)
    _add_properties(trial, text, said, layout)
    for name in trial.names:
        _fill(trial, name, guesses)


def _add_limit(trial: DraftTrial, sentence: str, limit: Limit) -> None:
    """A limit in words, of the names that it is about, or that its sentence speaks of."""
    about = limit.names or tuple(name for name in trial.names if re.search(rf"(?<![A-Za-z]){name}(?:_|(?![A-Za-z]))", sentence))
    for name in () if limit.is_length else about:
        if name in trial.names and not trial.kinds.get(name) and all(trial.missing(name)) and limit.low and limit.high:
            trial.add(f"{limit.low} <= {name} <= {limit.high}")


def _choose_kinds(trial: DraftTrial, kinds: Sequence[Sequence[str]], guesses: list[str]) -> None:
    """The first kinds, of those that each name may have, with which all samples can be read. NoDraft where there are none."""
    told = {name: own[: own.index("")] for name, own in zip(trial.names, kinds, strict=True)}
    for chosen in islice(product(*kinds), _MOST_CHOICES):
        trial.kinds = dict(zip(trial.names, chosen, strict=True))
        if trial.spec(()) is not None:
            guesses += [ANY_WORD.format(name=name) for name, kind in trial.kinds.items() if _ANY in kind]
            for name, kind in trial.kinds.items():
                guesses += [LETTERS.format(name=name, letters=letters) for letters in _SHOWN if letters in kind and kind not in told[name]]
            return
    raise NoDraft(N_("the drafted layout does not read all samples: write one (docs/stress.md)"))


def _kinds(trial: DraftTrial, name: str, said: Sequence[str], chains: Sequence[Chain]) -> list[str]:
    """What a name may be, likeliest first; a number is the empty kind."""
    about = [one for one in said if re.search(rf"(?<![A-Za-z]){name}(?:_|(?![A-Za-z]))", one) and _TEXT.search(one)]
    letters: set[str] = set()
    for pattern, kind in _LETTERS:
        if any(pattern.search(one) for one in about):
            letters |= kind
    for one in about if not letters else ():
        letters |= set(_QUOTED.findall(one)) - set(trial.names)
    widest = max((len(line) for sample in trial.samples for line in sample.decode("utf-8", "replace").split()), default=1)
    lengths = _lengths(trial, name, about, chains)
    texts = [f"{name}: {alphabet_text(frozenset(letters))}{{{length}}}" for length in lengths] if letters else []
    decimals = [f"{name}: decimal({max(_decimals(trial.samples), 1)})"]
    before = [one for one in trial.names[: trial.names.index(name)] if one.isupper()]
    shown = [f"{name}: {letters}{{{length}}}" for letters in _SHOWN for length in (*reversed(before), f"1..{widest}")]
    return [*texts, "", *decimals, *shown, f"{name}: {_ANY}{{1..{widest}}}"]


def _decimals(samples: Sequence[bytes]) -> int:
    return max((len(found) for sample in samples for found in re.findall(rb"\.(\d+)", sample)), default=0)


def _lengths(trial: DraftTrial, name: str, about: Sequence[str], chains: Sequence[Chain]) -> list[str]:
    """Lengths that may be meant, the likeliest first."""
    found: list[str] = []
    for chain in chains:
        if len(chain.groups) == 3 and any(one == f"|{name}|" for one in chain.groups[1]):
            found.append(f"{chain.groups[0][0]}..{chain.groups[2][0]}")
    for one in about:
        for match in re.finditer(
            r"(?:length|長さ(?:が|は)?|길이(?:가|는)?)\s*+(?:of|is|between)?\s*+(?:between\s*+)?(\d[\d,^*]*+)\s*+(?:and|to|以上|이상|-)\s*+(\d[\d,^*]*+)",
            one,
        ):
            found.append(f"{match[1].replace(',', '')}..{match[2].replace(',', '')}")
        for match in re.finditer(r"(?:of length|長さが?|길이가?|has length)\s*([A-Z](?![A-Za-z])|\d+)", one):
            found.append(match[1])
    before = trial.names[: trial.names.index(name)]
    return [*found, *([] if found else ["1", *reversed(before)]), "1..100"]


def _add_properties(trial: DraftTrial, text: str, said: Sequence[str], layout: Sequence[str]) -> None:
    for line in layout:
        row, _, often = line.partition("*")
        names = row.split()
        if len(names) in (2, 3) and all(name.isidentifier() for name in names) and often.strip():
            _add_graph(trial, names[0], names[1], often=often.strip(), text=text)
        if len(names) == 2 and often.strip() and _POINTS.search(text):
            trial.add(f"{names[0]} {names[1]}: distinct")
    for one in said:
        for name in trial.names:
            if trial.kinds.get(name) or not re.search(rf"(?<![A-Za-z]){name}(?:_|(?![A-Za-z]))", one):
                continue
            if re.search(rf"{name}_i\s*<\s*i(?![A-Za-z])", one) and any(f"{name}[2.." in line for line in layout):
                trial.add(f"{name}: parents")
            elif re.search(r"permutation|順列|순열", one):
                trial.add(f"{name}: permutation")
            elif re.search(r"distinct|different|相異なる|互いに異なる|서로 다르", one):
                trial.add(f"{name}: distinct")
            elif re.search(rf"{name}_(?:1\s*<=\s*{name}_2|i\s*<=\s*{name}_\{{i)|non-decreasing|ascending|広義単調増加", one):
                trial.add(f"{name}: sorted")
            elif re.search(rf"{name}_(?:1\s*<\s*{name}_2|i\s*<\s*{name}_\{{i)|strictly increasing|狭義単調増加", one):
                trial.add(f"{name}: sorted, distinct")
    for one in re.findall(r"([A-Za-z])_(?:\{?[ij]\}?)\s*!=\s*\1_", text):
        if one in trial.names:
            trial.add(f"{one}: distinct")
    pairs = re.findall(r"\(\s*([A-Za-z])_\{?i\}?\s*,\s*([A-Za-z])_\{?i\}?\s*\)\s*!=\s*\(", text)
    for first, second in pairs:
        if {first, second} <= set(trial.names) and not any(" of " in rule and rule.startswith(f"{first} {second}") for rule in trial.rules):
            trial.add(f"{first} {second}: distinct")


def _add_graph(trial: DraftTrial, first: str, second: str, *, often: str, text: str) -> None:
    """What kind of graph has these ends of edges."""
    for size in trial.names:
        if trial.kinds.get(size) or size in (first, second):
            continue
        if often == f"{size}-1" and _TREE.search(text) and trial.add(f"{first} {second}: tree of {size}"):
            return
        if not any(re.search(rf"{first}\b.*<=\s*{size}$", rule) for rule in trial.rules):
            continue
        words = "simple " if re.search(r"simple|単純|no multi-?edges|多重辺", text, re.IGNORECASE) else ""
        words += "connected " if re.search(r"(?<!dis)connected|連結|연결", text, re.IGNORECASE) else ""
        if words and trial.add(f"{first} {second}: {words}graph of {size}"):
            return


def _fill(trial: DraftTrial, name: str, guesses: list[str]) -> None:
    """Bounds that nothing says: as wide as the samples."""
    if trial.kinds.get(name) and "decimal" not in trial.kinds[name]:
        return
    lower, upper = trial.missing(name)
    if not (lower or upper):
        return
    numbers = [int(word) for sample in trial.samples for word in sample.split() if re.fullmatch(rb"-?\d{1,18}", word)]
    low, high = min([1, *numbers]), max([1, *numbers])
    if lower:
        trial.add(f"{low} <= {name}")
    if upper:
        trial.add(f"{name} <= {high}")
    guesses.append(BETWEEN.format(name=name, low=low, high=high))
