"""Training curves: each looks as its card says, as letters and as SVG."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from math import isfinite
from xml.etree import ElementTree

import pytest

from judge.dlnotes.curvecards import READINGS, curves_of
from judge.dlnotes.curveshapes import EPOCHS, SHAPES, svg_plot, text_plot
from judge.dlnotes.question import ask
from judge.dlnotes.skills import SKILLS, check_level, drawn, skill_card

SEEDS = range(30)

Losses = tuple[float, ...]


def falls(values: tuple[float, ...]) -> float:
    return values[0] - values[-1]


#: by shape, what has to hold of its curves
SIGNS: Mapping[str, Callable[[Losses, Losses], bool]] = {
    "healthy": lambda t, v: falls(t) > 1 and falls(v) > 1 and v[-1] - t[-1] < 0.15,
    "overfit": lambda t, v: t[-1] < 0.1 and v[-1] > min(v) + 0.3,
    "too-low": lambda t, v: 0 < falls(t) < 0.4 and max(abs(a - b) for a, b in pairwise(t)) < 0.1,
    "too-high": lambda t, v: sum((b - a) * (c - b) < 0 for a, b, c in zip(t, t[1:], t[2:], strict=False)) > EPOCHS / 2 and min(t) > 0.2,
    "dead": lambda t, v: len(set(t)) == 1 and len(set(v)) == 1,
    "leak": lambda t, v: v[-1] < t[-1] / 2,
    "nan": lambda t, v: not isfinite(t[-1]) and isfinite(t[0]) and [x for x in t if isfinite(x)][-1] > 1.3 * t[0],
    "schedule": lambda t, v: max(a - b for a, b in pairwise(t[10:])) > 0.15 and t[-1] < 0.2,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_curve_looks_as_its_card_says(shape: str) -> None:
    assert set(SHAPES) == set(READINGS) == set(SIGNS)
    for seed in SEEDS:
        curves = curves_of(shape, seed)
        assert len(curves.train) == len(curves.validation) == EPOCHS and SIGNS[shape](curves.train, curves.validation), (shape, seed)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_plots_show_both_losses(shape: str) -> None:
    for seed in SEEDS:
        curves = curves_of(shape, seed)
        rows = text_plot(curves).split("\n")
        assert max(map(len, rows)) <= 80 and all(letter in "".join(rows[:-1]) for letter in "ox")
        lines = ElementTree.fromstring(svg_plot(curves)).findall("{http://www.w3.org/2000/svg}polyline")
        assert [len(line.attrib["points"].split()) for line in lines] == [sum(map(isfinite, values)) for values in curves]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("seed", [0, 1])
def test_the_card_asks_what_it_is_and_what_comes_next(shape: str, seed: int) -> None:
    card = drawn(skill_card(f"curve-{shape}", {}), seed)
    question = ask(card, seed)
    assert card.right[0].text == (READINGS[shape].cure if seed else READINGS[shape].wrong)
    assert len(question.options) == 4 and len({option.text for option in question.options}) == 4 and card.code
    assert all(option.why for option in card.wrong)


@pytest.mark.parametrize(("shape", "other"), [("nan", "too-high"), ("too-high", "nan"), ("schedule", "healthy"), ("dead", "too-low")])
def test_what_is_done_about_a_curve_is_no_wrong_option(shape: str, other: str) -> None:
    """A lower rate is a remedy of losses that explode; what fell again may be trained further."""
    for seed in SEEDS:
        found = {option.text for option in drawn(skill_card(f"curve-{shape}", {}), seed).wrong}
        assert not found & {READINGS[other].cure, READINGS[other].wrong}


def test_curves_are_skills_without_a_level() -> None:
    assert "curve-overfit" in SKILLS and check_level("curve-overfit", {}) is None
    assert str(check_level("curve-overfit", {"n": 3})) == "curve-overfit has no level n: it has -" and check_level("curve-soup", {})
