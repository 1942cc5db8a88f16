"""Preprocessing: logarithms, standardisation, min-max scaling, and back."""

from math import expm1, log, log1p, log10, sqrt

from judge.dlnotes.card import Text
from judge.dlnotes.generators.drawing import Draft, Pick, generator, listed, same
from judge.dlnotes.generators.item import Generator
from judge.dlnotes.generators.level import Range

CHAPTER = "09-preprocessing"

_SCALE = {"x": Range(0, 100, -9999, 9999)}


def _log(pick: Pick) -> Draft | None:
    x = pick("x")
    return Draft(
        Text("log1p({x})의 값은?", "What is log1p({x})?"),
        log1p(x),
        same("ln(1 + {x}) = {answer}"),
        (
            (log(x), Text("1을 더하지 않았습니다.", "The 1 was not added.")),
            (log10(1 + x), Text("자연로그입니다.", "It is the natural logarithm.")),
            (log(x) + 1, Text("1은 로그 안에서 더합니다.", "The 1 is added inside of the logarithm.")),
        ),
        {"x": x},
        decimals=3,
    )


def _back(pick: Pick) -> Draft | None:
    y = pick("y") / 10
    return Draft(
        Text(
            "log1p로 학습한 모델이 {y:g}을(를) 예측했습니다. 원래 크기로 되돌리면?",
            "A model trained on log1p predicts {y:g}. What is that on the original scale?",
        ),
        expm1(y),
        same("e**{y:g} - 1 = {answer}"),
        (
            (expm1(y) + 1, Text("1을 빼지 않았습니다.", "The 1 was not taken off.")),
            (10**y - 1, Text("밑은 10이 아니라 e입니다.", "The base is e, not 10.")),
            (expm1(y) + 2, Text("빼지 않고 더했습니다.", "It was added, not taken off.")),
            (log1p(y), Text("한 번 더 로그를 취했습니다.", "The logarithm was taken once more.")),
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
        Text(
            "훈련 데이터 {values}(으)로 `StandardScaler`를 맞췄습니다. 테스트의 {x}은(는) 얼마가 됩니까?",
            "`StandardScaler` was fitted on {values}. What becomes of {x} in the test data?",
        ),
        (x - mean) / sqrt(variance),
        same("({x} - {mean:g}) / sqrt({variance:g}) = {answer}"),
        (
            (
                (x - mean) / sqrt(variance * len(values) / (len(values) - 1)),
                Text("n-1로 나눈 표준 편차를 썼습니다.", "The deviation was taken with n - 1."),
            ),
            (
                (x - mean) / variance,
                Text("표준 편차가 아니라 분산으로 나눴습니다.", "It was divided by the variance, not by the deviation."),
            ),
            ((x - min(values)) / (max(values) - min(values)), Text("그것은 최소-최대 정규화입니다.", "That is min-max scaling.")),
            (x / sqrt(variance), Text("평균을 빼지 않았습니다.", "The mean was not taken off.")),
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
        Text(
            "훈련 데이터의 최소는 {low}, 최대는 {high}입니다. `MinMaxScaler`는 테스트의 {x}을(를) 얼마로 바꿉니까?",
            "The training data's minimum is {low}, its maximum {high}. What does `MinMaxScaler` make of {x} in the test data?",
        ),
        (x - low) / (high - low),
        same("({x} - {low}) / ({high} - {low}) = {answer}"),
        (
            (x / high, Text("최소를 빼지 않았습니다.", "The minimum was not taken off.")),
            ((x - low) / high, Text("범위가 아니라 최대로 나눴습니다.", "It was divided by the maximum, not by the range.")),
            ((high - x) / (high - low), Text("최대에서 쟀습니다.", "It was measured from the maximum.")),
            (
                min(max((x - low) / (high - low), 0.0), 1.0),
                Text("테스트 값은 0과 1을 벗어날 수 있습니다.", "Test values may leave 0 to 1."),
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
        Text(
            "최소 {low}, 최대 {high}(으)로 정규화한 값이 {share:g}입니다. 원래 값은?",
            "A value scaled by minimum {low} and maximum {high} is {share:g}. What was it?",
        ),
        low + share * (high - low),
        same("{low} + {share:g}*({high} - {low}) = {answer}"),
        (
            (share * (high - low), Text("최소를 더하지 않았습니다.", "The minimum was not added.")),
            (share * high, Text("범위가 아니라 최대를 곱했습니다.", "It was multiplied by the maximum, not by the range.")),
            (low + share * high, Text("범위에서 최소를 빼지 않았습니다.", "The minimum was not taken off the range.")),
            (high - share * (high - low), Text("최대에서 쟀습니다.", "It was measured from the maximum.")),
        ),
        {"low": low, "high": high, "share": share},
        decimals=2,
        signed=True,
    )


SCALES: tuple[Generator, ...] = (
    generator("log1p", CHAPTER, _log, {"x": Range(2, 5000, 2, 10**9)}, Text("log1p", "log1p")),
    generator("expm1", CHAPTER, _back, {"y": Range(5, 80, 1, 200)}, Text("expm1로 되돌리기", "back by expm1")),
    generator("standard_score", CHAPTER, _standard, _SCALE, Text("표준화", "standardisation")),
    generator("minmax", CHAPTER, _minmax, _SCALE, Text("최소-최대 정규화", "min-max scaling")),
    generator("minmax_back", CHAPTER, _minmax_back, _SCALE | {"p": Range(5, 95, 1, 99)}, Text("정규화 되돌리기", "min-max scaling undone")),
)
