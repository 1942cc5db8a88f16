"""What a wrong output tells by itself, beside the answer: how values are printed, and by how much they are off."""

import re
from itertools import pairwise

from judge.messages import N_
from judge.recognising.wrongrun import LikelyMistake, WrongRun, decimal, whole

#: moduli that problems ask for
_MODULI = (1_000_000_007, 1_000_000_009, 998_244_353, 1_000_000_000, 10_007, 15_746, 9_901, 1_000_000, 1_000)

#: a remainder below this may be one by chance
_LEAST_TELLING = 10

#: words of an input that are looked at
_MOST_TOKENS = 2000


#: what of a program takes decimals away
_MAKES_WHOLE = re.compile(r"/|\bint\b|%d|round|floor|trunc|parseInt")


def prompt(run: WrongRun) -> LikelyMistake | None:
    """`input("n: ")` prints its text."""
    for _, text in re.findall(r"""\binput\(\s*f?(["'])((?:(?!\1).)+)\1\s*\)""", run.source) if run.is_python else ():
        if text in run.found and text not in run.expected:
            return LikelyMistake(N_('input("...") prints its text, which the judge reads as output: write input() alone'))
    return None


def labelled(run: WrongRun) -> LikelyMistake | None:
    """The answer stands behind or before words of the program's own."""
    pairs = list(zip(run.expected.splitlines(), run.found.splitlines(), strict=False))
    for right, said in pairs[:1]:
        right, said = right.strip(), said.strip()
        if not right or right == said or right not in said:
            continue
        more = (said.removesuffix(right) if said.endswith(right) else said.removeprefix(right)).strip()
        if len(more) > 1 and any(map(str.isalpha, more)) and more in run.source and len(more) < 40:
            return LikelyMistake(N_("it prints {words} beside the answer: print the answer alone"), (("words", repr(more)),))
    return None


def joined_texts(run: WrongRun) -> LikelyMistake | None:
    """`+` of what input() gives joins texts."""
    right, said, tokens = run.expected.split(), run.found.split(), run.given.split()[:_MOST_TOKENS]
    wrong = [other for one, other in zip(right, said, strict=False) if one != other]
    knows_texts = run.is_python or run.is_javascript or run.is_java
    if not knows_texts or not wrong or len(right) != len(said) or any(whole(one) is None for one in wrong):
        return None
    joins = {a + b for a, b in pairwise(tokens)} | {"".join(tokens)} | {a * int(b) for a, b in pairwise(tokens) if b in "23456789"}
    if not all(len(one) > 1 and one in joins for one in wrong):
        return None
    if run.is_javascript:
        return LikelyMistake(N_("what is read is text, and + joins texts: make numbers of them with Number()"))
    if run.is_python:
        return LikelyMistake(N_("input() gives text, and + joins texts: make numbers of them with int()"))
    return LikelyMistake(N_("+ behind a text joins what follows it: put brackets around the sum"))


def printed_container(run: WrongRun) -> LikelyMistake | None:
    """A list is printed with its brackets, or what each of its values is."""
    said = run.found.strip()
    if (
        run.is_python
        and re.search(r"<(?:map|filter|generator|zip|range|function|built-in|bound method)[ \w]", said)
        and "<" not in run.expected
    ):
        return LikelyMistake(N_("it prints an object of Python, not its values: print(*values) prints these"))
    if not re.search(r"^[^\S\n]*+[\[({].*[\])}][^\S\n]*+$", said, re.MULTILINE) or re.search(r"[\[({]", run.expected):
        return None
    plain = [token.strip("'\"") for token in re.sub(r"[\[\](){},]", " ", said).split()]
    if plain == run.expected.split() and not run.is_python:
        return LikelyMistake(N_("it prints a list with its brackets and commas: print the values alone"))
    if run.is_python:
        return LikelyMistake(N_("it prints a list with brackets and commas: print(*values) prints the values alone"))
    return None


def constants_of_python(run: WrongRun) -> LikelyMistake | None:
    """True, False and None are words of Python."""
    right, said = run.expected.split(), run.found.split()
    if "None" in said and "None" not in right and run.is_python:
        return LikelyMistake(N_("it prints None: print() of a function that prints itself, or returns nothing"))
    for one, other in zip(right, said, strict=False):
        if one != other:
            is_bool = other in ("True", "False") and one not in ("True", "False")
            return LikelyMistake(N_("it prints True or False where {word} is asked for"), (("word", one[:20]),)) if is_bool else None
    return None


def lines_and_blanks(run: WrongRun) -> LikelyMistake | None:
    """The values are right, and what is between them is not."""
    right, said = run.expected.split(), run.found.split()
    if run.expected == run.found:  # a program of the package refused it, for reasons of its own
        return None
    if right == said and right:
        lines, answers = (sum(map(bool, map(str.split, text.splitlines()))) for text in (run.found, run.expected))
        if lines < answers and run.is_python:
            return LikelyMistake(N_('the values are right, but stand on one line where each wants its own: is there an end=" "?'))
        if lines < answers:
            return LikelyMistake(N_("the values are right, but stand on one line where each wants its own"))
        if lines > answers and run.is_python:
            return LikelyMistake(N_("the values are right, but stand on lines of their own where they belong on one: print(*values)"))
        if lines > answers:
            return LikelyMistake(N_("the values are right, but stand on lines of their own where they belong on one"))
        return LikelyMistake(N_("the values are right; blanks or empty lines between them are not"))
    if right != said and "".join(right) == "".join(said) and len(said) < len(right):
        return LikelyMistake(N_("the values are right, but nothing stands between them: a blank or a new line is missing"))
    return None


def letter_case(run: WrongRun) -> LikelyMistake | None:
    """YES is not Yes."""
    right, said = run.expected.split(), run.found.split()
    if right != said and [one.casefold() for one in right] == [one.casefold() for one in said]:
        return LikelyMistake(N_("only capital and small letters differ from the answer"))
    return None


def overflow(run: WrongRun) -> LikelyMistake | None:
    """A number that is off by a multiple of 2^32 did not fit."""
    if run.is_python:
        return None
    off = [one - other for one, other in _numbers(run) if one != other]
    if off and all(one % 2**64 == 0 for one in off):
        return LikelyMistake(N_("the answer is off by a multiple of 2^64: it does not fit into 64 bits"))
    if off and all(one % 2**32 == 0 for one in off):
        kind = "long" if run.is_java else "long long" if run.is_cpp else "64 bits"
        return LikelyMistake(N_("the answer is off by a multiple of 2^32: an int overflowed, use {kind}"), (("kind", kind),))
    return None


def modulus(run: WrongRun) -> LikelyMistake | None:
    """The answer before the last `%`, or with the sign that `%` leaves."""
    off = [(one, other) for one, other in _numbers(run) if one != other]
    for number in _MODULI if any(one >= _LEAST_TELLING for one, _ in off) else ():
        if all(other % number == one and one < number for one, other in off) and any(abs(other) >= number or other < 0 for _, other in off):
            words = N_("the answer is right but for the remainder: take it % {number}, and add {number} where it is negative")
            return LikelyMistake(words, (("number", number),))
    return None


def float_form(run: WrongRun) -> LikelyMistake | None:
    """Numbers that are right and written otherwise: 3.0, 1e+06, too few decimals; and those that lost theirs."""
    for one, other in zip(run.expected.split(), run.found.split(), strict=False):
        if one == other:
            continue
        right, said = decimal(one), decimal(other)
        if right is None or said is None:
            return None
        if "e" in other.lower() and "e" not in one.lower() and _near(right, said, 1e-3):
            return LikelyMistake(N_("{number} is printed in short form: print it with fixed decimals"), (("number", other),))
        if "." not in one and re.fullmatch(r"-?[0-9]+\.0*", other) and right == said:
            return LikelyMistake(_for_whole_numbers(run), (("number", other), ("whole", one)))
        if "." in one and "." not in other and int(right) == int(said) and right != said and _MAKES_WHOLE.search(run.source):
            return LikelyMistake(N_("the decimals are lost: divide as float, not as int"))
        if "." in one and "." in other and one != other:
            decimals = len(one.partition(".")[2])
            if _near(right, said, 0.51 * 10.0 ** -min(decimals, len(other.partition(".")[2]))):
                return LikelyMistake(
                    N_("the number is right, but printed with other decimals: {count} are asked for"), (("count", decimals),)
                )
        return None
    return None


def _for_whole_numbers(run: WrongRun) -> str:
    """What helps where 3.0 is printed for 3."""
    if run.is_python and "/" in run.source.replace("//", ""):
        return N_("{number} is printed where {whole} is asked for: divide whole numbers with //")
    if run.is_python and "float(" in run.source:
        return N_("{number} is printed where {whole} is asked for: read whole numbers with int(), not with float()")
    return N_("{number} is printed where {whole} is asked for")


def one_off(run: WrongRun) -> LikelyMistake | None:
    """Every number that is wrong is one too large, or one too small."""
    right, said = run.expected.split(), run.found.split()
    off = {other - one for one, other in _numbers(run)} if len(right) == len(said) else set()
    off -= {0}
    if off == {1}:
        return LikelyMistake(N_("what is wrong is one too large: is something counted twice, or <= where < belongs?"))
    if off == {-1}:
        return LikelyMistake(N_("what is wrong is one too small: is it counted from 0, or does a range end one early?"))
    return None


def order(run: WrongRun) -> LikelyMistake | None:
    """The right values in another order."""
    right, said = run.expected.split(), run.found.split()
    if right == said or len(right) != len(said) or len(right) < 2 or sorted(right) != sorted(said):
        return None
    if right == said[::-1]:
        return LikelyMistake(N_("the values are right, in reverse order"))
    if said == sorted(said) and all(whole(one) is not None for one in said):
        return LikelyMistake(N_("numbers are sorted as texts (10 before 9): sort them as int"))
    return LikelyMistake(N_("the values are right, in another order"))


def parts(run: WrongRun) -> LikelyMistake | None:
    """A part of the answer, or more than it."""
    right, said = run.expected.split(), run.found.split()
    if not said and right:
        words = N_("nothing was printed: is the function called, and does it print what it returns?")
        return LikelyMistake(words if run.is_python else N_("nothing was printed"))
    lines, answers = [line.split() for line in run.found.splitlines()], [line.split() for line in run.expected.splitlines()]
    if len(lines) == 1 and len(answers) > 1 and lines == answers[:1]:
        return LikelyMistake(N_("only the first of several answers is printed: does a return or break end the loop?"))
    if len(said) == len(right) - 1 > 0 and said in (right[1:], right[:-1]) and all(decimal(one) is not None for one in right):
        return LikelyMistake(_missing_value(run, is_last=said == right[:-1]))
    if len(answers) > 1 and lines in (answers[:-1], answers[1:]):
        return LikelyMistake(N_("the last line is missing") if lines == answers[:-1] else N_("the first line is missing"))
    rest = iter(lines)
    if len(lines) > len(answers) and answers and all(line in rest for line in answers):
        return LikelyMistake(N_("it prints more lines than are asked for: one for debugging, or one round too many?"))
    return None


def _missing_value(run: WrongRun, *, is_last: bool) -> str:
    if not is_last:
        return N_("the first value is missing")
    if run.is_python and "range(" in run.source:
        return N_("the last value is missing: range(1, n) ends at n - 1")
    return N_("the last value is missing: does a loop end one early?")


def _numbers(run: WrongRun) -> list[tuple[int, int]]:
    """Whole numbers of answer and output, one beside the other; none where anything else stands among them."""
    right, said = run.expected.split(), run.found.split()
    pairs = [(whole(one), whole(other)) for one, other in zip(right, said, strict=False) if one != other]
    found = [(one, other) for one, other in pairs if one is not None and other is not None]
    return found if len(found) == len(pairs) else []


def _near(one: float, other: float, share: float) -> bool:
    return abs(one - other) <= share * max(1.0, abs(one))
