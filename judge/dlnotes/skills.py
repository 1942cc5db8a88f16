"""All generators, and the cards whose questions they make: one a generator, its numbers decided by a seed."""

from collections.abc import Mapping
from math import log10
from random import Random

from judge.dlnotes.card import AnswerChoice, Card, Words, shape_words
from judge.dlnotes.curvecards import PREFIX as CURVE
from judge.dlnotes.curvecards import READINGS, curve_card, drawn_curve
from judge.dlnotes.generators.batchnorm import BATCHNORM
from judge.dlnotes.generators.chances import CHANCES
from judge.dlnotes.generators.classes import CLASSES
from judge.dlnotes.generators.computed import Answer, ComputedQuestion, QuestionGenerator
from judge.dlnotes.generators.convolution import CONVOLUTION
from judge.dlnotes.generators.drawing import CardDrawer
from judge.dlnotes.generators.inference import INFERENCE
from judge.dlnotes.generators.layertables import LAYER_TABLES
from judge.dlnotes.generators.level import read_level
from judge.dlnotes.generators.metrics import METRICS
from judge.dlnotes.generators.modeltasks import MODEL_TASKS
from judge.dlnotes.generators.optimizers import OPTIMIZER_STEPS
from judge.dlnotes.generators.pooling import POOLING
from judge.dlnotes.generators.regression import REGRESSION_MEASURES
from judge.dlnotes.generators.scaling import SCALES
from judge.dlnotes.generators.training import TRAINING_STEPS
from judge.dlnotes.generators.weights import WEIGHTS
from judge.errors import JudgeError, UsageError

_BY_CHAPTER = (
    *CLASSES, *REGRESSION_MEASURES, *OPTIMIZER_STEPS, *TRAINING_STEPS, *BATCHNORM, *SCALES, *METRICS, *WEIGHTS, *CONVOLUTION, *POOLING,
    *CHANCES, *INFERENCE
)  # fmt: skip

#: all generators by name
GENERATORS: dict[str, QuestionGenerator] = {one.name: one for one in _BY_CHAPTER}

#: those that draw a card with all its parts
DRAWERS: Mapping[str, CardDrawer] = {**LAYER_TABLES, **MODEL_TASKS}

#: names of all that make cards
SKILLS: tuple[str, ...] = (*GENERATORS, *(f"{CURVE}{shape}" for shape in READINGS), *DRAWERS)

#: id of the card of a generator that no deck names
PREFIX = "skill-"

#: draws until the numbers differ from those of the question before: a level may leave no others
_TRIES = 5

#: options beside the right one
_MOST_WRONG = 4


def check_level(name: str, level: Mapping[str, object]) -> JudgeError | None:
    """What is wrong with a generator's name or its level."""
    if name in DRAWERS or (name.startswith(CURVE) and name.removeprefix(CURVE) in READINGS):
        return UsageError("{generator} has no level {key}: it has {keys}", generator=name, key=min(level), keys="-") if level else None
    if name not in GENERATORS:
        return UsageError("no generator {name}: known are {known}", name=name, known=", ".join(sorted(GENERATORS)))
    try:
        read_level(name, GENERATORS[name].levels, level)
    except UsageError as error:
        return error
    return None


def skill_card(name: str, level: Mapping[str, object]) -> Card:
    """The card of a generator; its question comes with `drawn`."""
    if name.startswith(CURVE):
        return curve_card(name.removeprefix(CURVE))
    if name in DRAWERS:
        drawer = DRAWERS[name]
        return Card(name, "parts", drawer.chapter, drawer.skill, Words("", ""), generator=name)
    generator = GENERATORS[name]
    return Card(f"{PREFIX}{name}", "number", generator.chapter, generator.skill, Words("", ""), generator=name, level=level)


def drawn(card: Card, seed: int) -> Card:
    """The card with the numbers of this seed; every other seed asks for one of several. Cards without a generator stay as they are."""
    if not card.generator:
        return card
    if card.generator.startswith(CURVE):
        return drawn_curve(card, seed)
    chance = Random(f"{card.id} {seed}")
    if card.generator in DRAWERS:
        return DRAWERS[card.generator].draw(card, chance)
    item = _other_than_before(card, seed, chance)
    asked = card._replace(kind=item.kind, ask=item.ask, explain=item.steps)
    if seed % 2:
        wrong = tuple(AnswerChoice(_option(item, mistake.answer), mistake.why) for mistake in item.mistakes[:_MOST_WRONG])
        return asked._replace(kind="choice", ask=item.bare, right=(AnswerChoice(_option(item, item.answer)),), wrong=wrong)
    if isinstance(item.answer, tuple):
        return asked._replace(shapes=(item.answer,), mistakes=item.mistakes)
    unit = Words("%", "%") if item.is_percent else None
    return asked._replace(number=float(item.answer), tolerance=item.tolerance, mistakes=item.mistakes, unit=unit)


def _other_than_before(card: Card, seed: int, chance: Random) -> ComputedQuestion:
    """The question of a seed, drawn again where the one before it had the same numbers: some are drawn from few."""
    generator = GENERATORS[card.generator]
    item = generator.make(chance, card.level)
    before = generator.make(Random(f"{card.id} {seed - 1}"), card.level).values if seed else None
    for _ in range(_TRIES):
        if item.values != before:
            break
        item = generator.make(chance, card.level)
    return item


def _option(item: ComputedQuestion, answer: Answer) -> Words:
    if isinstance(answer, tuple):
        words = shape_words(answer)
    elif item.tolerance:
        words = f"{answer:.{-round(log10(2 * item.tolerance))}f}"  # a tolerance is half a unit of the last place
    else:
        words = f"{answer:,}"
    return Words(words, words)
