"""Preprocessing: logarithms, standardisation, min-max scaling, and back."""

from math import expm1, log, log1p, log10, sqrt

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, listed, same
from judge.dlnotes.generators.level import Bounds

CHAPTER = Theme("09-preprocessing")

_SCALE = {"x": Bounds(0, 100, -9999, 9999)}


def _log(pick: Pick) -> Draft | None:
    x = pick("x")
    return Draft(
        Words("log1p({x})의 값은?", "What is log1p({x})?"),
        log1p(x),
        same("ln(1 + {x}) = {answer}"),
        (
            (log(x), Words("1을 더하지 않았다.", "The 1 was not added.")),
            (log10(1 + x), Words("자연로그다.", "It is the natural logarithm.")),
            (log(x) + 1, Words("1은 로그 안에서 더한다.", "The 1 is added inside of the logarithm.")),
        ),
        {"x": x},
        decimals=3,
    )


def _back(pick: Pick) -> Draft | None:
    y = pick("y") / 10
    return Draft(
        Words(
            "log1p로 학습한 모델이 {y:g}을(를) 예측했다. 원래 크기로 되돌리면?",
            "A model trained on log1p predicts {y:g}. What is that on the original scale?",
        ),
        expm1(y),
        same("e**{y:g} - 1 = {answer}"),
        (
            (expm1(y) + 1, Words("1을 빼지 않았다.", "The 1 was not taken off.")),
            (10**y - 1, Words("밑은 10이 아니라 e이다.", "The base is e, not 10.")),
            (expm1(y) + 2, Words("빼지 않고 더했다.", "It was added, not taken off.")),
            (log1p(y), Words("한 번 더 로그를 취했다.", "The logarithm was taken once more.")),
        ),
        {"y": y},
        decimals=2,
    )


def _standard(pick: Pick) -> Draft | None:
    values = pick.many("x", 4)
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / len(values)
    x = pick("x")
    if len(values) < 4 or x == mean:
        return None
    return Draft(
        Words(
            "학습 데이터 {values}(으)로 `StandardScaler`를 맞췄다. 시험 데이터의 {x}은(는) 얼마가 되나요?",
            "`StandardScaler` was fitted on {values}. What becomes of {x} in the test data?",
        ),
        (x - mean) / sqrt(variance),
        same("({x} - {mean:g}) / sqrt({variance:g}) = {answer}"),
        (
            (
                (x - mean) / sqrt(variance * len(values) / (len(values) - 1)),
                Words("n-1로 나눈 표준 편차를 썼다.", "The deviation was taken with n - 1."),
            ),
            (
                (x - mean) / variance,
                Words("표준 편차가 아니라 분산으로 나눴다.", "It was divided by the variance, not by the deviation."),
            ),
            ((x - min(values)) / (max(values) - min(values)), Words("그것은 최소-최대 정규화다.", "That is min-max scaling.")),
            (x / sqrt(variance), Words("평균을 빼지 않았다.", "The mean was not taken off.")),
        ),
        {"values": listed(values), "x": x, "mean": mean, "variance": variance},
        decimals=3,
        signed=True,
    )


def _minmax(pick: Pick) -> Draft | None:
    low, high, x = pick("x"), pick("x"), pick("x")
    if low >= high:
        return None
    return Draft(
        Words(
            "학습 데이터의 최소는 {low}, 최대는 {high}이다. `MinMaxScaler`는 시험 데이터의 {x}을(를) 얼마로 바꾸나요?",
            "The training data's minimum is {low}, its maximum {high}. What does `MinMaxScaler` make of {x} in the test data?",
        ),
        (x - low) / (high - low),
        same("({x} - {low}) / ({high} - {low}) = {answer}"),
        (
            (x / high, Words("최소를 빼지 않았다.", "The minimum was not taken off.")),
            ((x - low) / high, Words("범위가 아니라 최대로 나눴다.", "It was divided by the maximum, not by the range.")),
            ((high - x) / (high - low), Words("최대에서 쟀다.", "It was measured from the maximum.")),
            (
                min(max((x - low) / (high - low), 0.0), 1.0),
                Words("시험 데이터의 값은 0과 1을 벗어날 수 있다.", "Test values may leave 0 to 1."),
            ),
        ),
        {"low": low, "high": high, "x": x},
        decimals=3,
        signed=True,
    )


def _minmax_back(pick: Pick) -> Draft | None:
    low, high, share = pick("x"), pick("x"), pick("p") / 100
    if low >= high:
        return None
    return Draft(
        Words(
            "최소 {low}, 최대 {high}(으)로 정규화한 값이 {share:g}이다. 원래 값은?",
            "A value scaled by minimum {low} and maximum {high} is {share:g}. What was it?",
        ),
        low + share * (high - low),
        same("{low} + {share:g}*({high} - {low}) = {answer}"),
        (
            (share * (high - low), Words("최소를 더하지 않았다.", "The minimum was not added.")),
            (share * high, Words("범위가 아니라 최대를 곱했다.", "It was multiplied by the maximum, not by the range.")),
            (low + share * high, Words("범위에서 최소를 빼지 않았다.", "The minimum was not taken off the range.")),
            (high - share * (high - low), Words("최대에서 쟀다.", "It was measured from the maximum.")),
        ),
        {"low": low, "high": high, "share": share},
        decimals=2,
        signed=True,
    )


SCALES: tuple[QuestionGenerator, ...] = (
    CHAPTER.generator("log1p", _log, {"x": Bounds(2, 5000, 2, 10**9)}, Words("log1p", "log1p")),
    CHAPTER.generator("expm1", _back, {"y": Bounds(5, 80, 1, 200)}, Words("expm1로 되돌리기", "back by expm1")),
    CHAPTER.generator("standard_score", _standard, _SCALE, Words("표준화", "standardisation")),
    CHAPTER.generator("minmax", _minmax, _SCALE, Words("최소-최대 정규화", "min-max scaling")),
    CHAPTER.generator(
        "minmax_back", _minmax_back, _SCALE | {"p": Bounds(5, 95, 1, 99)}, Words("정규화 되돌리기", "min-max scaling undone")
    ),
)
