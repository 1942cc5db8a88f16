"""Layer tables with gaps: a model drawn layer by layer, of whose shapes and parameters some are asked, all on one card."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from random import Random
from typing import NamedTuple

from judge.dlnotes.card import PART_LETTERS, Card, CardPart, Shape, Words, shape_words
from judge.dlnotes.generators.drafting import same
from judge.dlnotes.generators.drawing import CardDrawer
from judge.dlnotes.generators.layerrows import (
    LayerRow,
    batch_normalization,
    convolution,
    dense,
    dropout,
    embedding,
    flatten,
    global_average,
    pooling,
    recurrent,
)

#: gaps of a table
_FEWEST, _MOST = 3, 5

_HEAD = ("layer", "output shape", "parameters")
_TOTAL = "total"

#: makes a layer of the shape before it
_Layer = Callable[[Shape], LayerRow]


class _Gap(NamedTuple):
    """A cell that is asked: its row, where the total comes after the last, and whether it is the shape."""

    row: int
    is_shape: bool


def _input(shape: Shape) -> LayerRow:
    return LayerRow(f"Input({shape_words(shape[1:])})", shape)


def _stacked(shape: Shape, layers: Sequence[_Layer]) -> list[LayerRow]:
    rows = [_input(shape)]
    for layer in layers:
        rows.append(layer(rows[-1].shape))
    return rows


def mlp_rows(chance: Random) -> list[LayerRow]:
    """Dense layers, perhaps with batch normalization and dropout between them."""
    features, one, other = chance.choice((8, 12, 13, 20, 30, 784)), chance.choice((32, 64, 128, 256)), chance.choice((10, 16, 32, 64))
    classes = chance.choice((1, 3, 5, 10))
    between: list[list[_Layer]] = [[], [batch_normalization], [partial(dropout, rate=chance.choice((0.2, 0.3, 0.5)))]]
    layers: list[_Layer] = [
        partial(dense, units=one, activation="relu"),
        *chance.choice(between),
        partial(dense, units=other, activation="relu"),
        partial(dense, units=classes, activation="softmax" if classes > 1 else ""),
    ]
    return _stacked((None, features), layers)


def cnn_rows(chance: Random) -> list[LayerRow]:
    """Convolution, pooling, convolution, and dense layers behind Flatten."""
    side, channels = chance.choice((28, 32, 48, 64)), chance.choice((1, 3))
    filters = chance.choice((8, 16, 32))
    first = partial(convolution, filters=filters, kernel=chance.choice((3, 5)), is_same=chance.random() < 0.4)
    second = partial(convolution, filters=2 * filters, kernel=3, is_same=False, stride=chance.choice((1, 1, 2)))
    layers: list[_Layer] = [first, partial(pooling, window=2), second, flatten, partial(dense, units=10, activation="softmax")]
    return _stacked((None, side, side, channels), layers)


def deep_cnn_rows(chance: Random) -> list[LayerRow]:
    """Two blocks of convolution, batch normalization and pooling, and an average of each channel."""
    side, filters, classes = chance.choice((32, 48, 64, 96)), chance.choice((16, 32)), chance.choice((2, 5, 10, 100))
    layers: list[_Layer] = [
        partial(convolution, filters=filters, kernel=3, is_same=True),
        batch_normalization,
        partial(pooling, window=chance.choice((2, 3))),
        partial(convolution, filters=2 * filters, kernel=3, is_same=True, stride=2),
        global_average,
        partial(dense, units=classes, activation="softmax"),
    ]
    return _stacked((None, side, side, 3), layers)


def rnn_rows(chance: Random) -> list[LayerRow]:
    """An embedding, one or two recurrent layers, one unit for yes or no."""
    length, words = chance.choice((20, 50, 100, 200)), chance.choice((1000, 5000, 10_000, 20_000))
    size, units, name = chance.choice((16, 32, 64)), chance.choice((16, 32, 64)), chance.choice(("LSTM", "SimpleRNN"))
    below: list[_Layer] = [partial(recurrent, name=name, units=units, is_sequence=True)] if chance.random() < 0.5 else []
    layers: list[_Layer] = [
        partial(embedding, words=words, size=size),
        *below,
        partial(recurrent, name=name, units=units, is_sequence=False),
        partial(dense, units=1, activation="sigmoid"),
    ]
    return _stacked((None, length), layers)


ROWS: Mapping[str, Callable[[Random], list[LayerRow]]] = {"mlp": mlp_rows, "cnn": cnn_rows, "deep-cnn": deep_cnn_rows, "rnn": rnn_rows}

_ASK = Words("빈칸 {letters}에 들어갈 모양과 파라미터 수는?", "Which shapes and numbers of parameters belong in the gaps {letters}?")


def _drawn(card: Card, chance: Random, *, rows_of: Callable[[Random], list[LayerRow]]) -> Card:
    rows = rows_of(chance)
    gaps = _gaps(rows, chance)
    letters = " ".join(f"({letter})" for letter in PART_LETTERS[: len(gaps)])
    return card._replace(
        kind="parts", ask=_ASK.filled({"letters": letters}), code=_table(rows, gaps), parts=tuple(_part(rows, gap) for gap in gaps)
    )


def _gaps(rows: Sequence[LayerRow], chance: Random) -> list[_Gap]:
    """Shapes that change and parameters that there are, some of each; often their total."""
    shapes = [_Gap(number, True) for number in range(1, len(rows)) if rows[number].shape != rows[number - 1].shape]
    weights = [_Gap(number, False) for number in range(1, len(rows)) if rows[number].parameters]
    count = chance.randint(_FEWEST, _MOST)
    few = max(1, min(len(shapes), count // 2))
    found = [*chance.sample(shapes, few), *chance.sample(weights, min(len(weights), count - few))]
    if len(found) < count:
        found.append(_Gap(len(rows), False))
    return sorted(found, key=lambda gap: (gap.row, not gap.is_shape))


def _table(rows: Sequence[LayerRow], gaps: Sequence[_Gap]) -> str:
    """The table as text: gaps are letters in brackets, the total stands below where it is asked."""
    letters = {gap: f"({letter})" for gap, letter in zip(gaps, PART_LETTERS, strict=False)}
    cells = [_HEAD]
    for number, row in enumerate(rows):
        shape = letters.get(_Gap(number, True), shape_words(row.shape))
        cells.append((row.layer, shape, letters.get(_Gap(number, False), str(row.parameters))))
    if _Gap(len(rows), False) in letters:
        cells.append((_TOTAL, "", letters[_Gap(len(rows), False)]))
    first, second = (max(len(one[column]) for one in cells) + 2 for column in (0, 1))
    return "\n".join(f"{layer:<{first}}{shape:<{second}}{weights:>10}" for layer, shape, weights in cells)


def _part(rows: Sequence[LayerRow], gap: _Gap) -> CardPart:
    if gap.row == len(rows):
        counts = [row.parameters for row in rows if row.parameters]
        steps = f"{' + '.join(map(str, counts))} = {sum(counts)}"
        return CardPart("number", Words("모두", "total"), explain=same(steps), number=float(sum(counts)))
    row = rows[gap.row]
    name = row.layer.partition("(")[0]
    if gap.is_shape:
        asked = Words(f"`{name}`의 출력 모양", f"shape that `{name}` gives")
        mistakes = tuple(one for one in row.shape_mistakes if one.answer != row.shape)
        return CardPart("shape", asked, explain=row.shape_steps, shapes=(row.shape,), mistakes=mistakes)
    asked = Words(f"`{name}`의 파라미터 수", f"parameters of `{name}`")
    mistakes = tuple(one for one in row.parameter_mistakes if one.answer != row.parameters)
    return CardPart("number", asked, explain=same(row.parameter_steps), number=float(row.parameters), mistakes=mistakes)


def _drawer(chapter: str, rows: str, skill: Words) -> CardDrawer:
    return CardDrawer(chapter, skill, partial(_drawn, rows_of=ROWS[rows]))


#: by name of the generator
LAYER_TABLES: Mapping[str, CardDrawer] = {
    "layers-mlp": _drawer("12-dense", "mlp", Words("Dense 모델의 표 채우기", "filling in the table of a dense model")),
    "layers-cnn": _drawer("13-convolution", "cnn", Words("합성곱 모델의 표 채우기", "filling in the table of a convolutional model")),
    "layers-deep-cnn": _drawer(
        "14-pooling", "deep-cnn", Words("풀링이 있는 모델의 표 채우기", "filling in the table of a model with pooling")
    ),
    "layers-rnn": _drawer("deep", "rnn", Words("순환 모델의 표 채우기", "filling in the table of a recurrent model")),
}
