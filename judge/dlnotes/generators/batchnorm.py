"""Batch normalization: parameters, values, moving averages."""

from math import sqrt

from judge.dlnotes.card import Text
from judge.dlnotes.generators.drawing import Draft, Pick, generator, listed, same
from judge.dlnotes.generators.item import Generator
from judge.dlnotes.generators.level import Range

CHAPTER = "08-batchnorm"


def _norm_parameters(pick: Pick) -> Draft | None:
    c = pick("c")
    return Draft(
        Text(
            "채널이 {c}개일 때 `BatchNormalization()`의 파라미터는 모두 몇 개입니까?",
            "How many parameters has `BatchNormalization()` on {c} channels in all?",
        ),
        4 * c,
        Text("감마, 베타, 이동 평균, 이동 분산: 4*{c} = {answer}", "gamma, beta, moving mean, moving variance: 4*{c} = {answer}"),
        (
            (
                2 * c,
                Text(
                    "학습되지 않는 이동 평균과 분산도 파라미터입니다.",
                    "The moving mean and variance are parameters too, though not trained.",
                ),
            ),
            (4, Text("채널마다 넷입니다.", "There are four for each channel.")),
            (3 * c, Text("넷 가운데 셋만 셌습니다.", "Three of the four were counted.")),
        ),
        {"c": c},
    )


def _norm_trained(pick: Pick) -> Draft | None:
    c = pick("c")
    return Draft(
        Text(
            "채널이 {c}개일 때 `BatchNormalization()`에서 학습되는 파라미터는 몇 개입니까?",
            "How many trainable parameters has `BatchNormalization()` on {c} channels?",
        ),
        2 * c,
        Text("감마와 베타: 2*{c} = {answer}", "gamma and beta: 2*{c} = {answer}"),
        (
            (4 * c, Text("이동 평균과 이동 분산은 학습되지 않습니다.", "The moving mean and variance are not trained.")),
            (2, Text("채널마다 둘입니다.", "There are two for each channel.")),
            (c, Text("감마와 베타 둘입니다.", "There are both gamma and beta.")),
        ),
        {"c": c},
    )


def _batch(pick: Pick) -> tuple[list[int], float, float]:
    values = pick.many("v", 4)
    mean = sum(values) / len(values)
    return values, mean, sum((value - mean) ** 2 for value in values) / len(values)


def _normalised(pick: Pick) -> Draft | None:
    values, mean, variance = _batch(pick)
    if len(values) < 4:
        return None
    x = values[0]
    sample = variance * len(values) / (len(values) - 1)
    return Draft(
        Text(
            "한 채널의 배치 값이 {listed}입니다. eps = 0일 때 배치 정규화한 첫 값은? (감마 1, 베타 0)",
            "A channel's batch holds {listed}. With eps = 0, what does batch normalization make of the first value? (gamma 1, beta 0)",
        ),
        (x - mean) / sqrt(variance),
        same("({x} - {mean:g}) / sqrt({variance:g}) = {answer}"),
        (
            (
                (x - mean) / sqrt(sample),
                Text(
                    "분산을 n-1로 나눴습니다: 배치 정규화는 n으로 나눕니다.",
                    "The variance was divided by n - 1: batch normalization divides by n.",
                ),
            ),
            (
                (x - mean) / variance,
                Text("표준 편차가 아니라 분산으로 나눴습니다.", "It was divided by the variance, not by the deviation."),
            ),
            (x / sqrt(variance), Text("평균을 빼지 않았습니다.", "The mean was not taken off.")),
            (float(x - mean), Text("표준 편차로 나누지 않았습니다.", "It was not divided by the deviation.")),
        ),
        {"values": values, "listed": listed(values), "x": x, "mean": mean, "variance": variance},
        decimals=3,
        signed=True,
    )


def _scaled(pick: Pick) -> Draft | None:
    z, gamma, beta = pick("z") / 10, pick("g") / 2, pick("b") / 2
    return Draft(
        Text(
            "정규화한 값이 {z:g}, 감마 {gamma:g}, 베타 {beta:g}: 배치 정규화의 출력은?",
            "Normalised value {z:g}, gamma {gamma:g}, beta {beta:g}: what does batch normalization put out?",
        ),
        gamma * z + beta,
        same("{gamma:g}*({z:g}) + ({beta:g}) = {answer}"),
        (
            (beta * z + gamma, Text("감마와 베타를 바꿨습니다: 감마가 곱해집니다.", "gamma and beta were exchanged: gamma is the factor.")),
            (gamma * (z + beta), Text("베타는 곱한 다음 더합니다.", "beta is added after the product.")),
            (z + beta, Text("감마를 곱하지 않았습니다.", "gamma was forgotten.")),
            (z, Text("감마와 베타를 빠뜨렸습니다.", "gamma and beta were forgotten.")),
        ),
        {"z": z, "gamma": gamma, "beta": beta},
        decimals=2,
        signed=True,
    )


def _moving(pick: Pick) -> Draft | None:
    momentum, old, new = pick("m") / 100, pick("v") / 2, pick("v") / 2
    if old == new:
        return None
    return Draft(
        Text(
            "케라스에서 momentum {momentum:g}, 이동 평균 {old:g}, 이번 배치의 평균 {new:g}: 새 이동 평균은?",
            "Keras, momentum {momentum:g}, moving mean {old:g}, this batch's mean {new:g}: what is the new moving mean?",
        ),
        momentum * old + (1 - momentum) * new,
        same("{momentum:g}*({old:g}) + {rest:g}*({new:g}) = {answer}"),
        (
            (
                (1 - momentum) * old + momentum * new,
                Text(
                    "파이토치의 뜻으로 읽었습니다: 케라스의 momentum은 남기는 비율입니다.",
                    "That is PyTorch's meaning: momentum in Keras is the share that is kept.",
                ),
            ),
            ((old + new) / 2, Text("그냥 평균을 냈습니다.", "The plain mean was taken.")),
            (new, Text("이번 배치만 남겼습니다.", "Only this batch was kept.")),
            (momentum * old + new, Text("새 값에 곱할 비율을 빠뜨렸습니다.", "The share of the new value was forgotten.")),
        ),
        {"momentum": momentum, "old": old, "new": new, "rest": 1 - momentum},
        decimals=3,
        signed=True,
    )


BATCHNORM: tuple[Generator, ...] = (
    generator(
        "batchnorm_parameters",
        CHAPTER,
        _norm_parameters,
        {"c": Range(3, 512, 3, 10000)},
        Text("배치 정규화의 파라미터 수", "parameters of batch normalization"),
    ),
    generator(
        "batchnorm_trained",
        CHAPTER,
        _norm_trained,
        {"c": Range(3, 512, 3, 10000)},
        Text("배치 정규화가 학습하는 수", "what batch normalization trains"),
    ),
    generator(
        "batchnorm_value", CHAPTER, _normalised, {"v": Range(0, 20, -999, 999)}, Text("배치 정규화 손계산", "batch normalization by hand")
    ),
    generator(
        "batchnorm_output",
        CHAPTER,
        _scaled,
        {"z": Range(-20, 20, -99, 99), "g": Range(1, 6, -99, 99), "b": Range(-6, 6, -99, 99)},
        Text("감마와 베타", "gamma and beta"),
    ),
    generator(
        "moving_mean", CHAPTER, _moving, {"m": Range(80, 99, 1, 99), "v": Range(-10, 20, -999, 999)}, Text("이동 평균", "the moving mean")
    ),
)
