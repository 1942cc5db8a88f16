"""From a draft to a question that keeps its promises: mistakes far from the answer and from each other, nothing on the edge of rounding."""

from collections.abc import Callable, Mapping
from functools import partial
from math import floor, isfinite
from random import Random
from typing import NamedTuple

from judge.dlnotes.card import Mistake, Words
from judge.dlnotes.generators.computed import Answer, ComputedQuestion, QuestionGenerator
from judge.dlnotes.generators.level import Bounds, read_level
from judge.errors import UsageError

#: draws before a level is called too narrow; the narrowest default needs some ten
TRIES = 400
#: a wrong answer nearer than this many tolerances could be taken for the right one
APART = 10
#: part of a unit in the last place: nearer to a half, people who round on the way come to another answer
EDGE = 0.02
FEWEST_MISTAKES = 2
#: usual numbers in a range below which any number is as good, and how often one of them is taken
FEWEST_USUAL, SHARE_USUAL = 3, 0.8

_ROUNDING = (
    Words("정수로 답하세요.", "Answer with a whole number."),
    Words("소수 첫째 자리까지 반올림하세요.", "Round to one decimal."),
    Words("소수 둘째 자리까지 반올림하세요.", "Round to two decimals."),
    Words("소수 셋째 자리까지 반올림하세요.", "Round to three decimals."),
    Words("소수 넷째 자리까지 반올림하세요.", "Round to four decimals."),
)
_SHAPE = Words("모양으로 답하세요.", "Answer with a shape.")


class Pick(NamedTuple):
    """Chance within a level."""

    random: Random
    ranges: Mapping[str, tuple[int, int]]
    usual: Mapping[str, tuple[int, ...]] = {}

    def __call__(self, key: str) -> int:
        """A whole number from the range of `key`, mostly one as people meet them."""
        low, high = self.ranges[key]
        usual = [number for number in self.usual.get(key, ()) if low <= number <= high]
        if len(usual) >= FEWEST_USUAL and self.random.random() < SHARE_USUAL:
            return self.random.choice(usual)
        return self.random.randint(low, high)

    def many(self, key: str, count: int) -> list[int]:
        """`count` different numbers from the range of `key`, fewer if it has fewer."""
        low, high = self.ranges[key]
        return self.random.sample(range(low, high + 1), min(count, high - low + 1))


class Draft(NamedTuple):
    """A question before it is looked over. Texts have `{names}` of `values`, and `{answer}`.

    `decimals` is 0 for whole numbers and shapes; `signed` allows negative mistakes; `rough` is the answer as it comes out with the rounded
    constants that the question gives; `is_percent` asks for a number of percent.
    """

    ask: Words
    answer: Answer
    steps: Words
    mistakes: tuple[tuple[Answer, Words], ...]
    values: Mapping[str, object]
    decimals: int = 0
    signed: bool = False
    rough: float | None = None
    is_percent: bool = False


class Theme(NamedTuple):
    """What questions on one chapter have in common: `chapter` is its slug."""

    chapter: str

    def generator(self, name: str, draw: Callable[[Pick], Draft | None], levels: Mapping[str, Bounds], skill: Words) -> QuestionGenerator:
        """The generator whose questions are what `draw` drafts; None from it is a draw that makes no good question."""
        return QuestionGenerator(name, self.chapter, partial(_make, name=name, levels=levels, draw=draw), levels, skill)


def same(words: str) -> Words:
    """Words that are the same in both languages: formulas."""
    return Words(words, words)


def listed(numbers: list[int] | list[float] | tuple[int, ...]) -> str:
    """Numbers as they stand in a question, with commas."""
    return ", ".join(f"{number:g}" for number in numbers)


def _make(
    random: Random, level: Mapping[str, object], *, name: str, levels: Mapping[str, Bounds], draw: Callable[[Pick], Draft | None]
) -> ComputedQuestion:
    pick = Pick(random, read_level(name, levels, level), {key: bounds.usual for key, bounds in levels.items()})
    for _ in range(TRIES):
        draft = draw(pick)
        item = draft and _finished(draft)
        if item:
            return item
    raise UsageError("the level of {generator} leaves no question: widen its ranges", generator=name)


def _finished(draft: Draft) -> ComputedQuestion | None:
    answer = _rounded(draft.answer, draft.decimals)
    if answer is None or (draft.rough is not None and _rounded(draft.rough, draft.decimals) != answer):
        return None
    tolerance = 0.5 * 10**-draft.decimals if draft.decimals else 0.0
    values = {**draft.values, "answer": shown(answer, draft.decimals)}
    mistakes = _kept(draft, answer, tolerance, values)
    if len(mistakes) < FEWEST_MISTAKES:
        return None
    kind = "shape" if isinstance(answer, tuple) else "number"
    rounding = _SHAPE if kind == "shape" else _ROUNDING[draft.decimals]
    asked = draft.ask.filled(values)
    ask = Words(f"{asked.ko} {rounding.ko}", f"{asked.en} {rounding.en}")
    return ComputedQuestion(
        ask=ask, answer=answer, kind=kind, tolerance=tolerance, steps=draft.steps.filled(values), mistakes=mistakes, values=values,
        is_percent=draft.is_percent, bare=asked,
    )  # fmt: skip


def _kept(draft: Draft, answer: Answer, tolerance: float, values: Mapping[str, object]) -> tuple[Mistake, ...]:
    kept: list[Mistake] = []
    for wrong, why in draft.mistakes:
        value = _plain(wrong, draft.decimals)
        others = [answer, *(mistake.answer for mistake in kept)]
        if value is not None and (draft.signed or _possible(value)) and all(_apart(value, other, tolerance) for other in others):
            kept.append(Mistake(value, why.filled(values)))
    return tuple(kept)


def shown(answer: Answer, decimals: int) -> str:
    """An answer as people write it: with its decimals, a shape in brackets."""
    if isinstance(answer, tuple):
        return f"({', '.join(map(str, answer))}{',' * (len(answer) == 1)})"
    return f"{answer:.{decimals}f}"


def _rounded(answer: Answer, decimals: int) -> Answer | None:
    """The answer as the question asks for it; None where rounding could go either way."""
    if isinstance(answer, float):
        scaled = answer * 10**decimals
        if abs(scaled - floor(scaled) - 0.5) < EDGE:
            return None
    return _plain(answer, decimals)


def _plain(answer: Answer, decimals: int) -> Answer | None:
    if not isinstance(answer, float):
        return answer
    return round(answer, decimals) + 0.0 if decimals and isfinite(answer) else None  # + 0.0: no negative zero


def _possible(answer: Answer) -> bool:
    """Sizes and counts are positive, other numbers at least 0."""
    if isinstance(answer, tuple):
        return all(part is None or part > 0 for part in answer)
    return answer > 0 or (isinstance(answer, float) and answer == 0)


def _apart(one: Answer, other: Answer, tolerance: float) -> bool:
    if isinstance(one, tuple) or isinstance(other, tuple):
        return one != other
    return abs(one - other) > APART * tolerance
