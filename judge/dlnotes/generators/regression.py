"""Errors and scores of regression."""

from math import sqrt

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, listed, same
from judge.dlnotes.generators.level import Bounds

CHAPTER = Theme("05-regression")

_NO_MEAN = Words("3으로 나누지 않았다.", "It was not divided by 3.")
_IS_MSE = Words("그것은 MSE다.", "That is the MSE.")
_IS_MAE = Words("그것은 MAE다.", "That is the MAE.")
_IS_RMSE = Words("그것은 RMSE다.", "That is the RMSE.")
_CANCEL = Words("부호를 두고 더해 오차가 서로 지워졌다.", "Signs were kept, so that errors cancelled.")
_ASK = Words("정답 {truth}, 예측 {found}: ", "True values {truth}, predicted {found}: ")
_VALUES = {"v": Bounds(1, 40, -9999, 9999), "e": Bounds(-8, 8, -999, 999)}


class _Pairs:
    """Three true values and what was predicted for them."""

    def __init__(self, pick: Pick) -> None:
        self.truth = [pick("v") for _ in range(3)]
        self.found = [value + pick("e") for value in self.truth]
        self.errors = [true - found for true, found in zip(self.truth, self.found, strict=True)]
        self.mse = sum(error * error for error in self.errors) / 3
        self.mae = sum(map(abs, self.errors)) / 3
        mean = sum(self.truth) / 3
        self.spread = sum((value - mean) ** 2 for value in self.truth)
        self.values: dict[str, object] = {
            "truth": listed(self.truth),
            "found": listed(self.found),
            "errors": listed(self.errors),
            "squares": listed([error * error for error in self.errors]),
            "spread": round(self.spread, 6),
        }


def _mse(pick: Pick) -> Draft | None:
    one = _Pairs(pick)
    return Draft(
        Words(f"{_ASK.ko}MSE는?", f"{_ASK.en}what is the MSE?"),
        one.mse,
        Words("오차 {errors}, 제곱 {squares}의 평균 = {answer}", "errors {errors}, the mean of their squares {squares} = {answer}"),
        ((one.mse * 3, _NO_MEAN), (one.mae, _IS_MAE), (sqrt(one.mse), _IS_RMSE), ((sum(one.errors) / 3) ** 2, _CANCEL)),
        one.values,
        decimals=3,
    )


def _mae(pick: Pick) -> Draft | None:
    one = _Pairs(pick)
    return Draft(
        Words(f"{_ASK.ko}MAE는?", f"{_ASK.en}what is the MAE?"),
        one.mae,
        Words("오차 {errors}의 크기의 평균 = {answer}", "errors {errors}, the mean of their sizes = {answer}"),
        ((abs(sum(one.errors)) / 3, _CANCEL), (one.mae * 3, _NO_MEAN), (one.mse, _IS_MSE), (sqrt(one.mse), _IS_RMSE)),
        one.values,
        decimals=3,
    )


def _rmse(pick: Pick) -> Draft | None:
    one = _Pairs(pick)
    return Draft(
        Words(f"{_ASK.ko}RMSE는?", f"{_ASK.en}what is the RMSE?"),
        sqrt(one.mse),
        Words("제곱 오차 {squares}, 평균의 제곱근 = {answer}", "squared errors {squares}, the root of their mean = {answer}"),
        (
            (one.mse, _IS_MSE),
            (one.mae, _IS_MAE),
            (sqrt(one.mse * 3), _NO_MEAN),
            (sqrt(one.mse * 3) / 3, Words("제곱근을 먼저 취하고 나눴다.", "The root was taken before dividing.")),
        ),
        one.values,
        decimals=3,
    )


def _log_line(pick: Pick) -> Draft | None:
    """What the loss of a line of a log means in the target's unit."""
    loss, validation = pick("a") ** 2 / 100, pick("b") ** 2 / 100 + pick("e") / 100
    if validation <= 0 or loss == validation:
        return None
    return Draft(
        Words(
            "손실이 mse인 모델의 기록이다: `loss: {loss:.4f} - val_loss: {validation:.4f}`. 새 데이터의 RMSE는?",
            "A log, with mse as loss: `loss: {loss:.4f} - val_loss: {validation:.4f}`. What is the RMSE on new data?",
        ),
        sqrt(validation),
        same("sqrt({validation:.4f}) = {answer}"),
        (
            (sqrt(loss), Words("그것은 학습 데이터의 RMSE다.", "That is on the training data.")),
            (validation, Words("단위가 제곱인 MSE다.", "That is the MSE, whose unit is squared.")),
            (validation / 2, Words("반이 아니라 제곱근이다.", "It is the root, not half.")),
            (abs(validation - loss), Words("그것은 두 손실의 차다.", "That is the difference of the losses.")),
        ),
        {"loss": loss, "validation": validation},
        decimals=2,
    )


def _mape(pick: Pick) -> Draft | None:
    one = _Pairs(pick)
    if not all(one.truth) or not all(one.found):
        return None
    shares = [abs(error / true) for true, error in zip(one.truth, one.errors, strict=True)]
    return Draft(
        Words(f"{_ASK.ko}MAPE는 몇 %인가요?", f"{_ASK.en}what is the MAPE in percent?"),
        sum(shares) / 3 * 100,
        Words(
            "오차 {errors}의 크기를 정답으로 나눈 값의 평균 * 100 = {answer}",
            "errors {errors}, sizes divided by the true values, their mean * 100 = {answer}",
        ),
        (
            (
                sum(abs(error / found) for found, error in zip(one.found, one.errors, strict=True)) / 3 * 100,
                Words("정답이 아니라 예측으로 나눴다.", "It was divided by the prediction, not by the true value."),
            ),
            (
                sum(map(abs, one.errors)) / sum(map(abs, one.truth)) * 100,
                Words(
                    "합끼리 나눴다: 하나씩 나누어 평균을 낸다.",
                    "Sums were divided; each is divided by itself, then the mean is taken.",
                ),
            ),
            (sum(shares) / 3, Words("100을 곱하지 않았다.", "It was not multiplied by 100.")),
            (sum(shares) * 100, _NO_MEAN),
        ),
        one.values,
        decimals=2,
        is_percent=True,
    )


def _r2(pick: Pick) -> Draft | None:
    one = _Pairs(pick)
    if not one.spread:
        return None
    ratio = one.mse * 3 / one.spread
    return Draft(
        Words(f"{_ASK.ko}R2(결정 계수)는?", f"{_ASK.en}what is R2, the coefficient of determination?"),
        1 - ratio,
        Words(
            "1 - (제곱 오차 {squares}의 합) / (정답의 흩어짐 {spread}) = {answer}",
            "1 - (sum of squared errors {squares}) / (spread of the true values {spread}) = {answer}",
        ),
        (
            (ratio, Words("1에서 빼지 않았다.", "It was not taken from 1.")),
            (1 - one.mse / one.spread, Words("위만 평균을 냈다.", "The mean was taken above the line alone.")),
            (1 - sqrt(ratio), Words("제곱근을 취하지 않는다.", "There is no root in it.")),
            (1 - one.mae * 3 / one.spread, Words("절대 오차를 썼다.", "Absolute errors were taken.")),
        ),
        one.values,
        decimals=3,
        signed=True,
    )


def _huber(pick: Pick) -> Draft | None:
    error, delta = pick("e"), pick("d")
    size = abs(error)
    if error == 0:
        return None
    inner, outer = error * error / 2, delta * size - delta * delta / 2
    is_inner = size <= delta
    return Draft(
        Words("오차 {error}, 델타 {delta}: Huber 손실은?", "Error {error}, delta {delta}: what is the Huber loss?"),
        inner if is_inner else outer,
        same("({error})**2 / 2 = {answer}" if is_inner else "{delta}*{size} - {delta}**2 / 2 = {answer}"),
        (
            (outer if is_inner else inner, Words("델타 안팎을 바꿨다.", "Inside and outside of delta were exchanged.")),
            (float(error * error), Words("1/2을 빠뜨렸다.", "The half was forgotten.")),
            (float(size), Words("그것은 절대 오차다.", "That is the absolute error.")),
            (float(delta * size), Words("델타 제곱의 반을 빼지 않았다.", "Half of delta squared was not taken off.")),
        ),
        {"error": error, "delta": delta, "size": size},
        decimals=2,
    )


REGRESSION_MEASURES: tuple[QuestionGenerator, ...] = (
    CHAPTER.generator("mse", _mse, _VALUES, Words("MSE", "MSE")),
    CHAPTER.generator("mae", _mae, _VALUES, Words("MAE", "MAE")),
    CHAPTER.generator("rmse", _rmse, _VALUES, Words("RMSE", "RMSE")),
    CHAPTER.generator(
        "log_line",
        _log_line,
        {"a": Bounds(3, 60, 1, 999), "b": Bounds(10, 90, 1, 999), "e": Bounds(-8, 8, -50, 50)},
        Words("기록의 손실을 RMSE로", "from a log's loss to RMSE"),
    ),
    CHAPTER.generator("mape", _mape, _VALUES, Words("MAPE", "MAPE")),
    CHAPTER.generator("r2", _r2, _VALUES, Words("결정 계수", "R2")),
    CHAPTER.generator("huber", _huber, {"e": Bounds(-12, 12, -99, 99), "d": Bounds(1, 6, 1, 99)}, Words("Huber 손실", "Huber loss")),
)
