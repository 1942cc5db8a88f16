"""Questions as tables: what is drawn, the formula, the steps, the typical mistakes."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from judge.dlnotes.card import Words
from judge.dlnotes.generators.drafting import Draft, Pick
from judge.dlnotes.generators.level import Bounds

#: what was drawn, by name
Drawn = dict[str, float]
Formula = Callable[[Drawn], float]


class QuestionTable(NamedTuple):
    """A question as a table: what it draws (whole numbers over `parts`), its answer and steps; mistakes are formulas with a reason."""

    ask: Words
    formula: Formula
    steps: Words
    mistakes: tuple[tuple[Formula, Words], ...]
    bounds: Mapping[str, Bounds]
    skill: Words
    #: by name, what a drawn number is divided by
    parts: Mapping[str, int] = {}
    decimals: int = 3
    signed: bool = False
    #: further values that the texts name
    more: Mapping[str, Formula] = {}
    fits: Callable[[Drawn], bool] = lambda v: True


def drafted(table: QuestionTable, pick: Pick) -> Draft | None:
    """The question that a table makes of chance; None for a draw that does not fit."""
    v: Drawn = {name: pick(name) / table.parts[name] if name in table.parts else pick(name) for name in table.bounds}
    if not table.fits(v):
        return None
    values = {**v, **{name: formula(v) for name, formula in table.more.items()}}
    answer = table.formula(v)
    mistakes = tuple((formula(v), why) for formula, why in table.mistakes)
    return Draft(
        table.ask, answer if table.decimals else int(answer), table.steps,
        tuple((wrong if table.decimals else int(wrong), why) for wrong, why in mistakes), values,
        decimals=table.decimals, signed=table.signed,
    )  # fmt: skip
