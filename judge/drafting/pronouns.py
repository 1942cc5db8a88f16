"""What a Korean statement says of `this value`: the name of the sentence before it, where that speaks of one alone."""

import re

from judge.drafting.inequalities import NAME, SHORT_WORDS, plain_name

_THIS = re.compile(r"(?<![가-힣])이 (?:값|수|정수|자연수|숫자)(?:은|는)(?= )")
_NAME = re.compile(NAME)


def with_names(text: str) -> str:
    """The text with that name in place of `this value`; what has none stays so."""
    parts, end = [], 0
    for found in _THIS.finditer(text):
        name = _only_name(text[: found.start()])
        if name:
            parts += [text[end : found.start()], f"{name}은"]
            end = found.end()
    return "".join([*parts, text[end:]])


def _only_name(before: str) -> str:
    """The only name of the last sentence; empty where it has none, or several."""
    told = before.rstrip(" \n(")
    if not told.endswith((".", ")")) or before.endswith("\n\n"):
        return ""
    sentence = told[max(told.rfind(". ", 0, -1), told.rfind(".\n", 0, -1)) + 1 :]
    names = {plain_name(one[0]) for one in _NAME.finditer(sentence)} - SHORT_WORDS
    return names.pop() if len(names) == 1 else ""
