"""Rows of a layer table: what a layer of Keras makes of a shape, its parameters, how both are worked out, and what goes wrong.

Shapes begin with the batch, None; the other sizes are known.
"""

from math import prod
from typing import NamedTuple

from judge.dlnotes.card import Mistake, Shape, Words
from judge.dlnotes.generators.drafting import same

_NO_BIAS = Words("편향을 빠뜨렸다.", "The biases were forgotten.")
_NO_CHANNELS = Words("입력 채널을 빠뜨렸다.", "The input channels were forgotten.")
_SAME = Words("valid가 아니라 same의 크기다.", "That is the size for same, not for valid.")
_VALID = Words("same이 아니라 valid의 크기다.", "That is the size for valid, not for same.")
_SAME_SHAPE = Words("같은 모양", "the same shape")
_KEPT_CHANNELS = Words("출력 채널은 필터의 수다.", "The output has a channel for each filter.")


class LayerRow(NamedTuple):
    """A layer as it is written, the shape that comes out, its parameters; `steps` of each, and typical mistakes."""

    layer: str
    shape: Shape
    parameters: int = 0
    shape_steps: Words = Words("", "")
    parameter_steps: str = "0"
    shape_mistakes: tuple[Mistake, ...] = ()
    parameter_mistakes: tuple[Mistake, ...] = ()


def sizes_of(shape: Shape) -> tuple[int, ...]:
    """The sizes behind the batch."""
    return tuple(size for size in shape[1:] if size is not None)


def dense(before: Shape, units: int, activation: str = "") -> LayerRow:
    """The last axis becomes the units."""
    *kept, features = sizes_of(before)
    return LayerRow(
        layer=f"Dense({units}{_option('activation', activation)})",
        shape=(None, *kept, units),
        parameters=(features + 1) * units,
        shape_steps=Words(f"유닛 {units}개", f"units: {units}"),
        parameter_steps=f"{features}*{units} + {units} = {(features + 1) * units}",
        shape_mistakes=(Mistake(before, Words("유닛의 수가 마지막 크기가 된다.", "The last size becomes the units.")),),
        parameter_mistakes=(
            Mistake(features * units, _NO_BIAS),
            Mistake(features * units + 1, Words("편향은 유닛마다 하나다.", "There is one bias for each unit.")),
        ),
    )


def convolution(before: Shape, filters: int, kernel: int, *, is_same: bool, stride: int = 1) -> LayerRow:
    """A square kernel; `same` divides the side by the stride and rounds up."""
    height, width, channels = sizes_of(before)
    valid = [(side - kernel) // stride + 1 for side in (height, width)]
    padded = [-(-side // stride) for side in (height, width)]
    side, other = (padded, valid) if is_same else (valid, padded)
    steps = f"ceil({height}/{stride}) = {side[0]}" if is_same else f"floor(({height} - {kernel})/{stride}) + 1 = {side[0]}"
    words = f"{_option('strides', stride if stride > 1 else '')}{_option('padding', 'same' if is_same else '')}"
    return LayerRow(
        layer=f"Conv2D({filters}, {kernel}{words})",
        shape=(None, *side, filters),
        parameters=(kernel * kernel * channels + 1) * filters,
        shape_steps=Words(f"{steps}, 필터 {filters}개", f"{steps}, filters: {filters}"),
        parameter_steps=f"({kernel}*{kernel}*{channels} + 1) * {filters} = {(kernel * kernel * channels + 1) * filters}",
        shape_mistakes=(Mistake((None, *other, filters), _VALID if is_same else _SAME), Mistake((None, *side, channels), _KEPT_CHANNELS)),
        parameter_mistakes=(
            Mistake(kernel * kernel * channels * filters, _NO_BIAS),
            Mistake((kernel * kernel + 1) * filters, _NO_CHANNELS),
            Mistake((kernel * channels + 1) * filters, Words("커널의 한 변만 셌다.", "Only one side of the kernel was counted.")),
        ),
    )


def pooling(before: Shape, window: int) -> LayerRow:
    """Max pooling with windows side by side."""
    height, width, channels = sizes_of(before)
    side = [height // window, width // window]
    return LayerRow(
        layer=f"MaxPooling2D({window})",
        shape=(None, *side, channels),
        parameters=0,
        shape_steps=same(f"floor({height}/{window}) = {side[0]}"),
        shape_mistakes=(
            Mistake(
                (None, height - window + 1, width - window + 1, channels),
                Words("스트라이드는 창의 크기와 같다.", "The stride is the window's size."),
            ),
            Mistake((None, *side, channels // window), Words("풀링은 채널을 그대로 둔다.", "Pooling keeps the channels.")),
        ),
    )


def batch_normalization(before: Shape) -> LayerRow:
    """Four numbers a channel: gamma, beta, mean, variance."""
    channels = sizes_of(before)[-1]
    return LayerRow(
        layer="BatchNormalization()",
        shape=before,
        parameters=4 * channels,
        shape_steps=_SAME_SHAPE,
        parameter_steps=f"4*{channels} = {4 * channels}",
        parameter_mistakes=(
            Mistake(
                2 * channels,
                Words(
                    "이동 평균과 분산도 센다: 학습하지 않는 파라미터다.", "The moving mean and variance count, too: they are not trained."
                ),
            ),
            Mistake(0, Words("감마, 베타, 평균, 분산이 채널마다 있다.", "Each channel has gamma, beta, mean and variance.")),
        ),
    )


def dropout(before: Shape, rate: float) -> LayerRow:
    """Nothing changes but values in training."""
    return LayerRow(layer=f"Dropout({rate})", shape=before, shape_steps=_SAME_SHAPE)


def flatten(before: Shape) -> LayerRow:
    """All sizes multiplied."""
    sizes = sizes_of(before)
    return LayerRow(
        layer="Flatten()",
        shape=(None, prod(sizes)),
        parameters=0,
        shape_steps=same(f"{'*'.join(map(str, sizes))} = {prod(sizes)}"),
        shape_mistakes=(
            Mistake((None, sum(sizes)), Words("더하지 않고 곱한다.", "They are multiplied, not added.")),
            Mistake((None, prod(sizes[:-1])), Words("채널도 곱한다.", "The channels are multiplied, too.")),
        ),
    )


def global_average(before: Shape) -> LayerRow:
    """One value a channel."""
    *sides, channels = sizes_of(before)
    return LayerRow(
        layer="GlobalAveragePooling2D()",
        shape=(None, channels),
        parameters=0,
        shape_steps=Words(f"채널 {channels}개마다 값 하나", f"one value for each of {channels} channels"),
        shape_mistakes=(Mistake((None, prod(sides) * channels), Words("그것은 Flatten의 모양이다.", "That is what Flatten gives.")),),
    )


def embedding(before: Shape, words: int, size: int) -> LayerRow:
    """A row of numbers for each word."""
    (length,) = sizes_of(before)
    return LayerRow(
        layer=f"Embedding({words}, {size})",
        shape=(*before, size),
        parameters=words * size,
        shape_steps=Words(f"입력 {length}칸마다 {size}개짜리 행", f"a row of {size} for each of {length} inputs"),
        parameter_steps=f"{words}*{size} = {words * size}",
        shape_mistakes=(Mistake((None, size), Words("길이의 축은 남는다.", "The axis of the length stays.")),),
        parameter_mistakes=(
            Mistake((words + 1) * size, Words("임베딩에는 편향이 없다.", "An embedding has no biases.")),
            Mistake(
                sizes_of(before)[0] * size,
                Words(
                    "입력의 길이가 아니라 단어의 수만큼 행이 있다.", "It has a row for each word that there is, not for each of the input."
                ),
            ),
        ),
    )


def recurrent(before: Shape, name: str, units: int, *, is_sequence: bool) -> LayerRow:
    """SimpleRNN, or LSTM with its four times as many weights."""
    length, features = sizes_of(before)
    times = 4 if name == "LSTM" else 1
    one = units * (features + units + 1)
    kept, other = ((None, length, units), (None, units)) if is_sequence else ((None, units), (None, length, units))
    steps = Words(f"단계 {length}개마다 유닛 {units}개", f"{units} units at each of {length} steps")
    if not is_sequence:
        steps = Words(f"마지막 단계의 유닛 {units}개", f"{units} units of the last step")
    factor = f"{times}*" if times > 1 else ""
    return LayerRow(
        layer=f"{name}({units}{', return_sequences=True' if is_sequence else ''})",
        shape=kept,
        parameters=times * one,
        shape_steps=steps,
        parameter_steps=f"{factor}{units}*({features} + {units} + 1) = {times * one}",
        shape_mistakes=(
            Mistake(
                other,
                Words(
                    "`return_sequences`가 길이의 축을 남길지 정한다.", "`return_sequences` decides whether the axis of the length stays."
                ),
            ),
        ),
        parameter_mistakes=(
            Mistake(times * units * (features + units), _NO_BIAS),
            Mistake(
                times * units * (features + 1),
                Words("앞 단계의 출력에 곱할 가중치를 빠뜨렸다.", "The weights for the output of the step before were forgotten."),
            ),
            *((Mistake(one, Words("LSTM에는 이런 묶음이 넷이다.", "An LSTM has four of these.")),) if times > 1 else ()),
        ),
    )


def _option(name: str, value: object) -> str:
    """A named argument, where it has a value."""
    return f", {name}={value!r}".replace("'", '"') if value else ""
