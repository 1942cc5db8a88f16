"""Training curves as they go wrong: losses by epoch, drawn from a seed; as a plot of letters, and as SVG for a page."""

from collections.abc import Callable, Mapping, Sequence
from math import exp, isfinite, nan
from random import Random
from typing import NamedTuple

#: epochs of a curve, and rows of a plot
EPOCHS, _ROWS = 40, 12

_WIDTH, _HEIGHT, _EDGE = 480, 240, 24


class Curves(NamedTuple):
    """Losses on training and validation data by epoch; nan from where they are none."""

    train: tuple[float, ...]
    validation: tuple[float, ...]


def _noisy(random: Random, values: Sequence[float], share: float = 0.03) -> tuple[float, ...]:
    return tuple(value * (1 + random.gauss(0, share)) for value in values)


def _fall(random: Random, last: float, speed: float) -> list[float]:
    first = random.uniform(1.6, 1.9)
    return [last + (first - last) * exp(-speed * epoch) for epoch in range(EPOCHS)]


def _healthy(random: Random) -> Curves:
    speed = random.uniform(0.12, 0.2)
    return Curves(_noisy(random, _fall(random, 0.25, speed)), _noisy(random, _fall(random, 0.31, speed)))


def _overfit(random: Random) -> Curves:
    turn, slope = random.randint(9, 15), random.uniform(0.025, 0.04)
    validation = [value + slope * max(0, epoch - turn) for epoch, value in enumerate(_fall(random, 0.4, 0.25))]
    return Curves(_noisy(random, _fall(random, 0.03, 0.13)), _noisy(random, validation))


def _too_low(random: Random) -> Curves:
    speed = random.uniform(0.002, 0.004)
    return Curves(_noisy(random, _fall(random, 0.2, speed), 0.004), _noisy(random, _fall(random, 0.24, speed), 0.004))


def _too_high(random: Random) -> Curves:
    swing = [1.2 + 0.9 * random.random() * (-1) ** epoch for epoch in range(EPOCHS)]
    return Curves(_noisy(random, swing, 0.1), _noisy(random, [value + 0.2 for value in swing], 0.1))


def _dead(random: Random) -> Curves:
    level = random.uniform(0.9, 1.6)
    return Curves((level,) * EPOCHS, (1.2 * level,) * EPOCHS)


def _leak(random: Random) -> Curves:
    train = _fall(random, 0.12, 0.3)
    return Curves(_noisy(random, train), _noisy(random, [0.02 + value / 8 for value in train]))


def _nan(random: Random) -> Curves:
    end = random.randint(8, 16)
    train = [value + 0.02 * exp(1.2 * (epoch - end + 5)) if epoch < end else nan for epoch, value in enumerate(_fall(random, 0.4, 0.2))]
    return Curves(tuple(train), tuple(value * 1.1 for value in train))


def _schedule(random: Random) -> Curves:
    step = random.randint(17, 22)
    train = [value if epoch < step else 0.15 + 0.45 * exp(-0.8 * (epoch - step)) for epoch, value in enumerate(_fall(random, 0.6, 0.4))]
    return Curves(_noisy(random, train, 0.015), _noisy(random, [value + 0.05 for value in train], 0.015))


#: what goes wrong, or does not, by name
SHAPES: Mapping[str, Callable[[Random], Curves]] = {
    "healthy": _healthy, "overfit": _overfit, "too-low": _too_low, "too-high": _too_high, "dead": _dead, "leak": _leak, "nan": _nan,
    "schedule": _schedule,
}  # fmt: skip


def _scale(curves: Curves) -> float:
    """The largest loss that is shown, so that an explosion leaves something to see."""
    found = sorted(value for value in (*curves.train, *curves.validation) if isfinite(value))
    return max(found[int(0.97 * (len(found) - 1))], 0.1) * 1.05


def text_plot(curves: Curves) -> str:
    """The curves in letters: `o` training, `x` validation, `*` both; below it the epochs. What is nan is left out."""
    most = _scale(curves)
    grid = [[" "] * EPOCHS for _ in range(_ROWS)]
    for letter, values in (("o", curves.train), ("x", curves.validation)):
        for epoch, value in enumerate(values):
            if isfinite(value):
                row = min(_ROWS - 1, int(value / most * _ROWS))
                cell = grid[_ROWS - 1 - row][epoch]
                grid[_ROWS - 1 - row][epoch] = letter if cell == " " else "*"
    rows = [f"{most * (_ROWS - number) / _ROWS:5.2f} |{''.join(row)}".rstrip() for number, row in enumerate(grid)]
    below = f"       0{'epoch':>{EPOCHS // 2}}{EPOCHS:>{EPOCHS - EPOCHS // 2 - 1}}"
    return "\n".join((*rows, f" 0.00 +{'-' * EPOCHS}", below, "o loss  x val_loss  * both"))


def svg_plot(curves: Curves) -> str:
    """The same as SVG; a line ends where the loss is nan."""
    most = _scale(curves)
    drawn = (("train", curves.train, "#1f5fa8"), ("validation", curves.validation, "#c2410c"))
    lines = [_line(values, most, f'class="{name}" stroke="{colour}"') for name, values, colour in drawn]
    axes = f'<path d="M{_EDGE} {_EDGE}V{_HEIGHT - _EDGE}H{_WIDTH - _EDGE}" fill="none" stroke="#888"/>'
    names = (
        f'<text class="train" x="{_WIDTH - 110}" y="16" fill="#1f5fa8">loss</text>'
        f'<text class="validation" x="{_WIDTH - 70}" y="16" fill="#c2410c">val_loss</text>'
        f'<text x="{_EDGE}" y="16" fill="#888">{most:.2f}</text><text x="4" y="{_HEIGHT - _EDGE}" fill="#888">0</text>'
        f'<text x="{_WIDTH - _EDGE}" y="{_HEIGHT - 6}" fill="#888" text-anchor="end">epoch {EPOCHS}</text>'
    )
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" width="{_WIDTH}" height="{_HEIGHT}" font-size="12">'
    return f"{head}{axes}{''.join(lines)}{names}</svg>"


def _line(values: Sequence[float], most: float, look: str) -> str:
    wide, high = _WIDTH - 2 * _EDGE, _HEIGHT - 2 * _EDGE
    points = [
        f"{_EDGE + wide * epoch / (EPOCHS - 1):.1f},{_HEIGHT - _EDGE - high * min(value / most, 1):.1f}"
        for epoch, value in enumerate(values)
        if isfinite(value)
    ]
    return f'<polyline points="{" ".join(points)}" fill="none" {look} stroke-width="2"/>'
