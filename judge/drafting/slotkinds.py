"""The kind of each value of a layout: a word as long as a number before it, one of some words, digits that are too long for a number."""

import re

from judge.drafting.clockwords import clock_words
from judge.drafting.drafttrial import DraftTrial
from judge.drafting.guesses import CHARACTERS, FIXED, ONE_OF
from judge.drafting.layoutnodes import count_text
from judge.drafting.mentions import InputSection
from judge.drafting.naming import NamedLayout, slots_of
from judge.drafting.properties import repeats_of
from judge.drafting.roles import roles_of
from judge.drafting.spokenwords import choice_of, told_values
from judge.drafting.statementbounds import StatementSaid, length_limit
from judge.drafting.testlibpatterns import alphabet_text
from judge.drafting.wordkinds import ValueKind, kind_of
from judge.drafting.wordletters import names_letters
from judge.drafting.wordshapes import shape_of

_AS_LONG = re.compile(r"길이[가는] (?:서로 |모두 )?같|같은 길이|(?:same|equal) lengths?\b|equally long", re.IGNORECASE)
_TIMES = re.compile(r"\d\*([A-Za-z]\w?)")
#: numbers of more digits are words
_LONGEST_NUMBER = 18


def say_kind(trial: DraftTrial, best: NamedLayout, slot: int, said: StatementSaid, *, turn: int, guesses: list[str]) -> bool:
    """The kind of a name: a word as long as a number that was read before, where that holds in all samples.

    Whether it is a word whose length, limited by what is said of words without a name, may be the `turn`th that is said.
    """
    name, values = best.names[slot], best.found.seen.get(slot, [])
    if any(one.number == slot and one.is_count for one in slots_of(best.found.nodes)):
        return False  # a number, whatever it may look like
    choice = choice_of(values, said.choices) if not all(value.lstrip("-").isdigit() for value in values) else told_values(name, said.all)
    choice = choice if set(values) <= set(choice) else ()
    if choice and trial.has_kind(name, f"{name}: {' | '.join(quoted(word) for word in choice)}"):
        return False
    if (words := clock_words(values)) and trial.has_kind(name, f"{name}: {' | '.join(map(quoted, words))}"):
        guesses.append(ONE_OF.format(name=name, count=len(words)))
        return False
    limit = length_limit(said, name, turn)
    length = _equal_length(trial, best, slot, said)
    if not length and all(value.isdigit() for value in values) and max(map(len, values), default=0) > _LONGEST_NUMBER:
        return _say_digits(trial, best, slot, said, guesses=guesses)
    told = _letters_told(best, slot, said)
    kind: ValueKind = kind_of(name, values, text=said.all, letters=told, length=length, limit=limit)
    if not trial.has_kind(name, kind.rule):
        kind = kind_of(name, values, text=said.all, letters=told, length=(), limit=None)
        trial.kinds[name] = kind.rule
    if kind.leads:
        is_repeated = any(one.number == slot and one.is_repeated for one in slots_of(best.found.nodes))
        trial.add(f"{name}{'[i]' * is_repeated}[1]: {alphabet_text(kind.leads)}")
    if kind.guess:
        guesses.append(kind.guess)
    if kind.is_text and not length:
        _say_shape(trial, best, slot, said, guesses=guesses)
    return kind.is_text and not length and slot not in best.mentioned


def _equal_length(trial: DraftTrial, best: NamedLayout, slot: int, said: StatementSaid) -> tuple[str, ...]:
    """The number before that all lengths are equal to, or the length of a word before; empty where there is none."""
    name, values = best.names[slot], best.found.seen.get(slot, [])
    if max(map(len, values), default=0) > 1:
        letters = "[ -~]" if any(" " in value for value in values) else "[!-~]"
        for other in _likely_lengths(best, slot, said.section):
            if "{" not in trial.kinds.get(other, "") and trial.has_kind(name, f"{name}: {letters}{{{other}}}"):
                return (other,)
            if _AS_LONG.search(said.all) and "{" in trial.kinds.get(other, "") and trial.has_kind(name, f"{name}: [!-~]{{len({other})}}"):
                return (f"len({other})",)
    return ()


def _say_shape(trial: DraftTrial, best: NamedLayout, slot: int, said: StatementSaid, *, guesses: list[str]) -> None:
    """What each character of a word may be, where all words of the samples have letters and digits at the same places."""
    name, values = best.names[slot], best.found.seen.get(slot, [])
    shape = shape_of(values, said.all)
    if not shape:
        return
    letters = trial.kinds[name].rpartition("{")[0]
    least, most = min(map(len, values)), max(map(len, values))
    trial.has_kind(name, f"{letters}{{{least if least == most else f'{least}..{most}'}}}")
    is_repeated = any(one.number == slot and one.is_repeated for one in slots_of(best.found.nodes))
    rules = [f"{name}{'[i]' * is_repeated}[{place}]: {one}" for place, one in enumerate(shape, 1)]
    added = [trial.add(rule) for rule in rules]
    if all(added):
        guesses.append(FIXED.format(rule=", ".join(rules)))


def _letters_told(best: NamedLayout, slot: int, said: StatementSaid) -> str:
    """What is said of the letters of a word: by sentences about what it is called, where these speak of letters, else by all."""
    role = roles_of(best.found.nodes, said.section.text, best.mentioned).get(slot, "").split(" ")[-1]
    own = [one for one in said.inside if role and re.search(rf"(?<![가-힣]){re.escape(role)}(?:들?[은는이가의])(?![가-힣])", one)]
    own = [one for one in own if names_letters(one)]
    return " ".join(own) if own else said.all


def _likely_lengths(best: NamedLayout, slot: int, section: InputSection) -> list[str]:
    """Names that come before a word, first those of which the statement says that so many stand on a line, last what counts its lines."""
    own = next((node.often for node in repeats_of(best.found.nodes) if any(one.number == slot for one in slots_of(node.body))), None)
    counted = "" if own is None else count_text(own, best.names)
    before = [best.names[one] for one in best.names if one < slot]
    told = [text for text in sorted(section.values) if (times := _TIMES.fullmatch(text)) and times[1] in before]
    return [*told, *sorted(before, key=lambda name: (name not in section.values, name == counted and name not in section.values))]


def _say_digits(trial: DraftTrial, best: NamedLayout, slot: int, said: StatementSaid, *, guesses: list[str]) -> bool:
    """A number that is too long for one: digits, of which the first is no 0."""
    name, values = best.names[slot], best.found.seen.get(slot, [])
    power = re.search(rf"(?<![A-Za-z]){re.escape(name)}(?:_\w+)? ?<=? ?10\^\(?(\d+)", said.all)
    limit = length_limit(said, name, 0)
    longest = max(map(len, values))
    told = power[1] if power else limit.high if limit is not None and limit.high else ""
    trial.kinds[name] = f"{name}: [0-9]{{1..{told or longest}}}"
    if not told.isdigit() or int(told) < longest:
        trial.kinds[name] = f"{name}: [0-9]{{1..{longest}}}"
        guesses.append(CHARACTERS.format(name=name, count=f"1 to {longest}"))
    is_repeated = any(one.number == slot and one.is_repeated for one in slots_of(best.found.nodes))
    trial.add(f"{name}{'[i]' * is_repeated}[1]: [1-9]")
    return False


def quoted(word: str) -> str:
    """A word as specs write it."""
    return f'"{word}"'
