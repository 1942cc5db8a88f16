"""Batch normalization: parameters, values, moving averages."""

from math import sqrt

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, listed, same
from judge.dlnotes.generators.level import FILTERS, Bounds

CHAPTER = Theme("08-batchnorm")


def _norm_parameters(pick: Pick) -> Draft | None:
    c = pick("c")
    return Draft(
        Words(
            "채널이 {c}개일 때 `BatchNormalization()`의 파라미터는 모두 몇 개인가요?",
            "How many parameters does `BatchNormalization()` have on {c} channels, all counted?",
        ),
        4 * c,
        Words("감마, 베타, 이동 평균, 이동 분산: 4*{c} = {answer}", "gamma, beta, moving mean, moving variance: 4*{c} = {answer}"),
        (
            (
                2 * c,
                Words(
                    "학습되지 않는 이동 평균과 분산도 파라미터다.",
                    "The moving mean and variance are parameters too, though not trained.",
                ),
            ),
            (4, Words("채널마다 넷이다.", "There are four for each channel.")),
            (3 * c, Words("넷 가운데 셋만 셌다.", "Three of the four were counted.")),
        ),
        {"c": c},
    )


def _norm_trained(pick: Pick) -> Draft | None:
    c = pick("c")
    return Draft(
        Words(
            "채널이 {c}개일 때 `BatchNormalization()`에서 학습되는 파라미터는 몇 개인가요?",
            "How many trainable parameters does `BatchNormalization()` have on {c} channels?",
        ),
        2 * c,
        Words("감마와 베타: 2*{c} = {answer}", "gamma and beta: 2*{c} = {answer}"),
        (
            (4 * c, Words("이동 평균과 이동 분산은 학습되지 않는다.", "The moving mean and variance are not trained.")),
            (2, Words("채널마다 둘이다.", "There are two for each channel.")),
            (c, Words("감마와 베타 둘이다.", "There are both gamma and beta.")),
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
        Words(
            "한 채널의 배치 값이 {listed}이다. eps = 0일 때 배치 정규화한 첫 값은? (감마 1, 베타 0)",
            "A channel's batch holds {listed}. With eps = 0, what does batch normalization make of the first value? (gamma 1, beta 0)",
        ),
        (x - mean) / sqrt(variance),
        same("({x} - {mean:g}) / sqrt({variance:g}) = {answer}"),
        (
            (
                (x - mean) / sqrt(sample),
                Words(
                    "분산을 n-1로 나눴다: 배치 정규화는 n으로 나눈다.",
                    "The variance was divided by n - 1: batch normalization divides by n.",
                ),
            ),
            (
                (x - mean) / variance,
                Words("표준 편차가 아니라 분산으로 나눴다.", "It was divided by the variance, not by the deviation."),
            ),
            (x / sqrt(variance), Words("평균을 빼지 않았다.", "The mean was not taken off.")),
            (float(x - mean), Words("표준 편차로 나누지 않았다.", "It was not divided by the deviation.")),
        ),
        {"values": values, "listed": listed(values), "x": x, "mean": mean, "variance": variance},
        decimals=3,
        signed=True,
    )


def _scaled(pick: Pick) -> Draft | None:
    z, gamma, beta = pick("z") / 10, pick("g") / 2, pick("b") / 2
    return Draft(
        Words(
            "정규화한 값이 {z:g}, 감마 {gamma:g}, 베타 {beta:g}: 배치 정규화의 출력은?",
            "Normalised value {z:g}, gamma {gamma:g}, beta {beta:g}: what does batch normalization put out?",
        ),
        gamma * z + beta,
        same("{gamma:g}*({z:g}) + ({beta:g}) = {answer}"),
        (
            (
                beta * z + gamma,
                Words("감마와 베타를 바꿨다: 감마가 곱해진다.", "gamma and beta were exchanged: gamma is the factor."),
            ),
            (gamma * (z + beta), Words("베타는 곱한 다음 더한다.", "beta is added after the product.")),
            (z + beta, Words("감마를 곱하지 않았다.", "gamma was forgotten.")),
            (z, Words("감마와 베타를 빠뜨렸다.", "gamma and beta were forgotten.")),
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
        Words(
            "케라스에서 momentum {momentum:g}, 이동 평균 {old:g}, 이번 배치의 평균 {new:g}: 새 이동 평균은?",
            "Keras, momentum {momentum:g}, moving mean {old:g}, this batch's mean {new:g}: what is the new moving mean?",
        ),
        momentum * old + (1 - momentum) * new,
        same("{momentum:g}*({old:g}) + {rest:g}*({new:g}) = {answer}"),
        (
            (
                (1 - momentum) * old + momentum * new,
                Words(
                    "파이토치의 뜻으로 읽었다: 케라스의 momentum은 남기는 비율이다.",
                    "That is PyTorch's meaning: momentum in Keras is the share that is kept.",
                ),
            ),
            ((old + new) / 2, Words("그냥 평균을 냈다.", "The plain mean was taken.")),
            (new, Words("이번 배치만 남겼다.", "Only this batch was kept.")),
            (momentum * old + new, Words("새 값에 곱할 비율을 빠뜨렸다.", "The share of the new value was forgotten.")),
        ),
        {"momentum": momentum, "old": old, "new": new, "rest": 1 - momentum},
        decimals=3,
        signed=True,
    )


BATCHNORM: tuple[QuestionGenerator, ...] = (
    CHAPTER.generator(
        "batchnorm_parameters",
        _norm_parameters,
        {"c": Bounds(3, 512, 3, 10000, FILTERS)},
        Words("배치 정규화의 파라미터 수", "parameters of batch normalization"),
    ),
    CHAPTER.generator(
        "batchnorm_trained",
        _norm_trained,
        {"c": Bounds(3, 512, 3, 10000, FILTERS)},
        Words("배치 정규화가 학습하는 수", "what batch normalization trains"),
    ),
    CHAPTER.generator(
        "batchnorm_value", _normalised, {"v": Bounds(0, 20, -999, 999)}, Words("배치 정규화 손계산", "batch normalization by hand")
    ),
    CHAPTER.generator(
        "batchnorm_output",
        _scaled,
        {"z": Bounds(-20, 20, -99, 99), "g": Bounds(1, 6, -99, 99), "b": Bounds(-6, 6, -99, 99)},
        Words("감마와 베타", "gamma and beta"),
    ),
    CHAPTER.generator(
        "moving_mean",
        _moving,
        {"m": Bounds(80, 99, 1, 99, (90, 95, 99)), "v": Bounds(-10, 20, -999, 999)},
        Words("이동 평균", "the moving mean"),
    ),
)
