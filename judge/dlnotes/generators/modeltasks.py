"""From a description of data to a model: the shape that goes in, the last layer, the loss, what is measured, all on one card."""

from collections.abc import Mapping
from functools import partial
from random import Random
from typing import NamedTuple

from judge.dlnotes.card import AnswerChoice, Card, CardPart, Shape, Words
from judge.dlnotes.generators.drawing import CardDrawer
from judge.dlnotes.generators.level import ROWS

_FEATURES = (8, 12, 13, 20, 30, 64)

_ACTIVATIONS = ("sigmoid", "softmax", "relu")
_LOSSES = ("binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy", "mse")
#: AUC is offered where accuracy would deceive, or is none: elsewhere both can be told
_METRICS, _PLAIN_METRICS = ("accuracy", "mae", "AUC"), ("accuracy", "mae", "mape")
_NONE = Words("없음", "none")


class ModelTask(NamedTuple):
    """Data of one kind: `stories` have {n} rows, {f} features, {k} classes or targets, and say what y is.

    `counts` are what {k} is drawn from; `units` is how many the last layer needs of them, 0 for {k} itself.
    """

    stories: tuple[Words, ...]
    counts: tuple[int, ...]
    units: int
    activation: str
    loss: str
    metric: str
    why_units: Words
    why_activation: Words
    why_loss: Words
    why_metric: Words


_ACCURACY = Words("맞힌 비율이다. mae는 오차의 크기를 재는 회귀의 지표다.", "The share that is right; mae measures errors of regression.")
_ONE_PROBABILITY = Words("확률 하나면 다른 쪽의 확률도 정해진다.", "One probability gives the other.")
_PROBABILITY = Words("sigmoid가 값 하나를 0과 1 사이의 확률로 만든다.", "sigmoid makes a probability of one value.")
_BINARY_LOSS = Words("0과 1인 라벨과 확률 하나를 비교한다.", "It compares labels of 0 and 1 with one probability.")
_CLASSES = Words("클래스마다 유닛 하나다.", "One unit for each class.")
_SUM_ONE = Words(
    "클래스 가운데 하나만 맞으므로 확률의 합이 1이어야 한다.", "Only one class is right, so the probabilities have to sum to 1."
)

TASKS: Mapping[str, ModelTask] = {
    "binary": ModelTask(
        stories=(
            Words(
                "고객 {n}명의 특성 {f}개가 `X`이고, 떠났으면 1, 남았으면 0이 `y`다. 둘은 비슷하게 많다.",
                "`X` has {f} features of {n} customers; `y` is 1 for those who left and 0 for those who stayed, about as many of each.",
            ),
            Words(
                "검사 {n}건의 측정값 {f}개가 `X`이고, 양성이면 1, 음성이면 0이 `y`다. 둘은 비슷하게 많다.",
                "`X` has {f} readings of {n} tests; `y` is 1 where it was positive, else 0, about as many of each.",
            ),
        ),
        counts=(2,),
        units=1,
        activation="sigmoid",
        loss="binary_crossentropy",
        metric="accuracy",
        why_units=_ONE_PROBABILITY,
        why_activation=_PROBABILITY,
        why_loss=_BINARY_LOSS,
        why_metric=_ACCURACY,
    ),
    "rare": ModelTask(
        stories=(
            Words(
                "거래 {n}건의 특성 {f}개가 `X`이고, 사기면 1, 아니면 0이 `y`다. 사기는 {k}%뿐이다.",
                "`X` has {f} features of {n} payments; `y` is 1 for fraud, else 0. Only {k}% are fraud.",
            ),
            Words(
                "부품 {n}개의 측정값 {f}개가 `X`이고, 불량이면 1, 아니면 0이 `y`다. 불량은 {k}%뿐이다.",
                "`X` has {f} readings of {n} parts; `y` is 1 for a faulty one, else 0. Only {k}% are faulty.",
            ),
        ),
        counts=(1, 2),
        units=1,
        activation="sigmoid",
        loss="binary_crossentropy",
        metric="AUC",
        why_units=_ONE_PROBABILITY,
        why_activation=_PROBABILITY,
        why_loss=_BINARY_LOSS,
        why_metric=Words(
            "모두 0이라고 해도 정확도가 98 % 이상이다. AUC는 1인 것에 더 높은 점수를 주는지 잰다.",
            "Who always says 0 has an accuracy of 98 % or more; AUC measures whether the ones get higher scores.",
        ),
    ),
    "one-hot": ModelTask(
        stories=(
            Words(
                "꽃 {n}송이의 측정값 {f}개가 `X`이고, 품종 {k}가지 중 하나가 원-핫 행으로 `y`에 있다. 품종마다 비슷하게 많다.",
                "`X` has {f} readings of {n} flowers; `y` has one of {k} species as a one-hot row, about as many of each.",
            ),
        ),
        counts=(3, 4, 5, 10),
        units=0,
        activation="softmax",
        loss="categorical_crossentropy",
        metric="accuracy",
        why_units=_CLASSES,
        why_activation=_SUM_ONE,
        why_loss=Words("라벨이 원-핫 행이면 categorical_crossentropy다.", "Labels that are one-hot rows want categorical_crossentropy."),
        why_metric=_ACCURACY,
    ),
    "integers": ModelTask(
        stories=(
            Words(
                "글 {n}편의 특성 {f}개가 `X`이고, `y`는 주제 {k}가지의 번호 0, 1, 2 ... 다. 주제마다 비슷하게 많다.",
                "`X` has {f} features of {n} articles; `y` is the number of one of {k} topics, 0, 1, 2 and so on, about as many of each.",
            ),
        ),
        counts=(4, 5, 10, 20),
        units=0,
        activation="softmax",
        loss="sparse_categorical_crossentropy",
        metric="accuracy",
        why_units=_CLASSES,
        why_activation=_SUM_ONE,
        why_loss=Words("라벨이 번호이면 sparse_categorical_crossentropy다.", "Labels that are numbers of classes want the sparse loss."),
        why_metric=_ACCURACY,
    ),
    "labels": ModelTask(
        stories=(
            Words(
                "노래 {n}곡의 특성 {f}개가 `X`이고, `y`는 태그 {k}가지마다 맞으면 1, 아니면 0이다. 여럿이 맞기도 하고 드문 태그도 있다.",
                "`X` has {f} features of {n} songs; `y` is a row with 1 or 0 for each of {k} tags. Several may fit, and some are rare.",
            ),
        ),
        counts=(5, 8, 12),
        units=0,
        activation="sigmoid",
        loss="binary_crossentropy",
        metric="AUC",
        why_units=Words("태그마다 유닛 하나다.", "One unit for each tag."),
        why_activation=Words("태그는 서로 독립이고 합이 1일 까닭이 없다.", "Tags do not depend on each other: there is no sum of 1."),
        why_loss=Words("태그마다 예, 아니오 문제다.", "Each tag is a question of yes or no."),
        why_metric=Words(
            "드문 태그는 모두 0이라고 해도 정확도가 높다. AUC는 그렇지 않다.",
            "On rare tags, who always says 0 has a high accuracy; AUC is not fooled.",
        ),
    ),
    "regression": ModelTask(
        stories=(
            Words(
                "집 {n}채의 특성 {f}개가 `X`이고, 표준화한 금액 {k}가지(가격 등)가 `y`다. 이상치는 없다.",
                "`X` has {f} features of {n} homes; `y` holds standardised amounts such as the price, {k} for each home, without outliers.",
            ),
            Words(
                "공장 기록 {n}줄의 센서값 {f}개가 `X`이고, 표준화한 측정값 {k}가지가 `y`다. 이상치는 없다.",
                "`X` has {f} sensor values of {n} lines of a log; `y` holds standardised readings, {k} for each line, without outliers.",
            ),
        ),
        counts=(1, 2, 3),
        units=0,
        activation="",
        loss="mse",
        metric="mae",
        why_units=Words("예측할 값마다 유닛 하나다.", "One unit for each value."),
        why_activation=Words("활성화가 없어야 어떤 값이든 낼 수 있다.", "Without an activation it can give any value."),
        why_loss=Words(
            "연속인 값의 오차는 제곱해 평균한다. 교차 엔트로피는 확률의 것이다.",
            "Errors of numbers are squared and averaged; cross-entropy is for probabilities.",
        ),
        why_metric=Words("y와 같은 단위의 오차다. 정확도는 클래스의 것이다.", "It is an error in the unit of y; accuracy is for classes."),
    ),
}


def _drawn(card: Card, chance: Random, *, task: ModelTask) -> Card:
    values = {"n": chance.choice(ROWS), "f": chance.choice(_FEATURES), "k": chance.choice(task.counts)}
    features: Shape = (values["f"],)
    units = task.units or values["k"]
    story = chance.choice(task.stories).filled(values)
    why_input = Words("표본의 수는 넣지 않는다.", "The number of samples is left out.")
    parts = (
        CardPart("shape", Words("`Input(shape=...)`", "`Input(shape=...)`"), explain=why_input, shapes=(features, (None, *features))),
        CardPart(
            "number",
            Words("마지막 `Dense`의 유닛 수, 가장 적게", "units of the last `Dense`, as few as will do"),
            explain=task.why_units,
            number=float(units),
        ),
        _choice(Words("그 활성화", "its activation"), task.activation, _ACTIVATIONS, task.why_activation),
        _choice(Words("손실", "loss"), task.loss, _LOSSES, task.why_loss),
        _choice(Words("지표", "metric"), task.metric, _PLAIN_METRICS if task.metric == "accuracy" else _METRICS, task.why_metric),
    )
    asks = Words("모델을 어떻게 만드나요?", "How is the model built?")
    return card._replace(kind="parts", ask=Words(f"{story.ko} {asks.ko}", f"{story.en} {asks.en}"), parts=parts)


def _choice(ask: Words, right: str, known: tuple[str, ...], why: Words) -> CardPart:
    """One of those that are known; an empty one is none at all, which is an option beside activations only."""
    named = {name: AnswerChoice(Words(name, name)) for name in known} | ({"": AnswerChoice(_NONE)} if known == _ACTIVATIONS else {})
    return CardPart("choice", ask, explain=why, right=(named[right],), wrong=tuple(named[name] for name in named if name != right))


_SKILLS: Mapping[str, Words] = {
    "binary": Words("이진 분류의 모델 고르기", "a model for yes or no"),
    "rare": Words("드문 클래스의 모델 고르기", "a model for a rare class"),
    "one-hot": Words("원-핫 라벨의 모델 고르기", "a model for one-hot labels"),
    "integers": Words("번호 라벨의 모델 고르기", "a model for numbered classes"),
    "labels": Words("다중 라벨의 모델 고르기", "a model for several labels at once"),
    "regression": Words("회귀의 모델 고르기", "a model for numbers"),
}
_CHAPTERS: Mapping[str, str] = {
    "binary": "03-binary",
    "rare": "03-binary",
    "one-hot": "04-multiclass",
    "integers": "04-multiclass",
    "labels": "04-multiclass",
    "regression": "05-regression",
}

#: by name of the generator
MODEL_TASKS: Mapping[str, CardDrawer] = {
    f"task-{name}": CardDrawer(_CHAPTERS[name], _SKILLS[name], partial(_drawn, task=task)) for name, task in TASKS.items()
}
