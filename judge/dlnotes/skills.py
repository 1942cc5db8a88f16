"""All generators, and the cards whose questions they make: one a generator, its numbers decided by a seed."""

from collections.abc import Mapping
from math import log10
from random import Random

from judge.dlnotes.card import AnswerChoice, Card, Words, shape_words
from judge.dlnotes.generators.batchnorm import BATCHNORM
from judge.dlnotes.generators.classes import CLASSES
from judge.dlnotes.generators.computed import Answer, ComputedQuestion, QuestionGenerator
from judge.dlnotes.generators.convolution import CONVOLUTION
from judge.dlnotes.generators.level import read_level
from judge.dlnotes.generators.metrics import METRICS
from judge.dlnotes.generators.optimizers import OPTIMIZER_STEPS
from judge.dlnotes.generators.pooling import POOLING
from judge.dlnotes.generators.regression import REGRESSION_MEASURES
from judge.dlnotes.generators.scaling import SCALES
from judge.dlnotes.generators.training import TRAINING_STEPS
from judge.dlnotes.generators.weights import WEIGHTS
from judge.errors import JudgeError, UsageError

_BY_CHAPTER = (
    *CLASSES, *REGRESSION_MEASURES, *OPTIMIZER_STEPS, *TRAINING_STEPS, *BATCHNORM, *SCALES, *METRICS, *WEIGHTS, *CONVOLUTION, *POOLING
)  # fmt: skip

#: all generators by name
GENERATORS: dict[str, QuestionGenerator] = {one.name: one for one in _BY_CHAPTER}

#: id of the card of a generator that no deck names
PREFIX = "skill-"

#: options beside the right one
_MOST_WRONG = 4


def check_level(name: str, level: Mapping[str, object]) -> JudgeError | None:
    """What is wrong with a generator's name or its level."""
    if name not in GENERATORS:
        return UsageError("no generator {name}: known are {known}", name=name, known=", ".join(sorted(GENERATORS)))
    try:
        read_level(name, GENERATORS[name].levels, level)
    except UsageError as error:
        return error
    return None


def skill_card(name: str, level: Mapping[str, object]) -> Card:
    """The card of a generator; its question comes with `drawn`."""
    generator = GENERATORS[name]
    return Card(f"{PREFIX}{name}", "number", generator.chapter, generator.skill, Words("", ""), generator=name, level=level)


def drawn(card: Card, seed: int) -> Card:
    """The card with the numbers of this seed; every other seed asks for one of several. Cards without a generator stay as they are."""
    if not card.generator:
        return card
    item = GENERATORS[card.generator].make(Random(f"{card.id} {seed}"), card.level)
    asked = card._replace(kind=item.kind, ask=item.ask, explain=item.steps)
    if seed % 2:
        wrong = tuple(AnswerChoice(_option(item, mistake.answer), mistake.why) for mistake in item.mistakes[:_MOST_WRONG])
        return asked._replace(kind="choice", right=(AnswerChoice(_option(item, item.answer)),), wrong=wrong)
    if isinstance(item.answer, tuple):
        return asked._replace(shapes=(item.answer,), mistakes=item.mistakes)
    return asked._replace(number=float(item.answer), tolerance=item.tolerance, mistakes=item.mistakes)


def _option(item: ComputedQuestion, answer: Answer) -> Words:
    if isinstance(answer, tuple):
        words = shape_words(answer)
    elif item.tolerance:
        words = f"{answer:.{-round(log10(2 * item.tolerance))}f}"  # a tolerance is half a unit of the last place
    else:
        words = f"{answer:,}"
    return Words(words, words)
