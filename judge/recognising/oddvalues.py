"""What a program prints for a value that is none, or that knows no other way to be printed: NaN, undefined, inf, an object."""

import re

from judge.messages import N_
from judge.recognising.wrongrun import LikelyMistake, WrongRun

#: what Java prints of an array or an object without toString: its class and where it lies
_OBJECT_OF_JAVA = re.compile(r"[\[A-Za-z][\w.$;]{0,80}@[0-9a-f]{5,8}")


def printed_object(run: WrongRun) -> LikelyMistake | None:
    """An array or an object that is printed as such."""
    words = run.found.split()[:100]
    is_object = "[object" in words if run.is_javascript else run.is_java and any(map(_OBJECT_OF_JAVA.fullmatch, words))
    if is_object and "@" not in run.expected and "[object" not in run.expected:
        return LikelyMistake(N_("it prints an array or an object as such, not its values: print these one by one"))
    return None


def no_value(run: WrongRun) -> LikelyMistake | None:
    """Words that languages have for no value, where the answer has none of them."""
    right = {word.lower() for word in run.expected.split()}
    said = run.found.split()
    if run.is_javascript and "undefined" in said and "undefined" not in right:
        return LikelyMistake(N_("it prints undefined: a value that is not there, or that a function does not return"))
    if "NaN" in said and "nan" not in right and run.is_javascript:
        return LikelyMistake(N_("it prints NaN: something was computed with what is no number, such as a line of several"))
    odd = next((word for word in said if word.lower().lstrip("-") in ("nan", "inf", "infinity")), "")
    if odd and not right & {"nan", "inf", "infinity", "-inf"}:
        return LikelyMistake(N_("it prints {word}, which no answer is: what is computed, or stays as it began, there?"), (("word", odd),))
    return None
