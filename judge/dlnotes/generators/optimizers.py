"""One step, or two, of each optimizer."""

from math import sqrt

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, same
from judge.dlnotes.generators.level import Bounds

CHAPTER = Theme("06-optimizers")

_STEP = {"w": Bounds(-9, 9, -99, 99), "g": Bounds(-9, 9, -99, 99), "r": Bounds(1, 30, 1, 99)}


def _descent(pick: Pick) -> Draft | None:
    a, w, rate = pick("a"), pick("w"), pick("r") / 100
    if w == 0:
        return None
    return Draft(
        Words(
            "손실 L(w) = {a}*w**2, w = {w}, 학습률 {rate:g}: 경사 하강 한 걸음 뒤의 w는?",
            "Loss L(w) = {a}*w**2, w = {w}, learning rate {rate:g}: what is w after one step of gradient descent?",
        ),
        w - rate * 2 * a * w,
        same("{w} - {rate:g}*2*{a}*({w}) = {answer}"),
        (
            (w + rate * 2 * a * w, Words("기울기의 반대쪽으로 가야 한다.", "The step goes against the gradient.")),
            (w - rate * a * w, Words("w**2의 미분에서 2를 빠뜨렸다.", "The 2 of the derivative of w**2 was forgotten.")),
            (w - rate * a * w * w, Words("기울기가 아니라 손실을 썼다.", "The loss was taken for the gradient.")),
            (-rate * 2 * a * w, Words("옮긴 만큼만 적었다.", "That is the step, not the place after it.")),
        ),
        {"a": a, "w": w, "rate": rate},
        decimals=3,
        signed=True,
    )


def _largest_rate(pick: Pick) -> Draft | None:
    a = pick("a")
    return Draft(
        Words(
            "손실 L(w) = {a}*w**2에서 경사 하강이 발산하지 않는 학습률의 상한은?",
            "Loss L(w) = {a}*w**2: what is the largest learning rate below which gradient descent does not diverge?",
        ),
        1 / a,
        Words(
            "한 걸음이 w를 (1 - 2*{a}*r)배 한다. 크기가 1보다 작으려면 r < 2 / (2*{a}) = {answer}",
            "A step makes w (1 - 2*{a}*r) times as large; below 1 in size means r < 2 / (2*{a}) = {answer}",
        ),
        (
            (
                1 / (2 * a),
                Words(
                    "그 학습률은 한 번에 최소에 닿는다. 상한은 그 두 배다.",
                    "That rate reaches the minimum at once; the limit is twice as large.",
                ),
            ),
            (2 / a, Words("2차 미분은 2a이다.", "The second derivative is 2a.")),
            (float(a), Words("거꾸로다: 가파를수록 작아야 한다.", "The other way round: the steeper, the smaller.")),
        ),
        {"a": a},
        decimals=4,
    )


def _momentum(pick: Pick) -> Draft | None:
    w, g, h, rate, m = pick("w"), pick("g"), pick("g"), pick("r") / 100, pick("m") / 10
    if g == 0 or h == 0:
        return None
    velocity = -rate * g
    second = m * velocity - rate * h
    return Draft(
        Words(
            "SGD, momentum {m:g}, 학습률 {rate:g}, v = 0, w = {w}. 기울기 {g}, 다음 {h}: 두 걸음 뒤 w는?\n(v = m*v - r*g, w = w + v)",
            "SGD, momentum {m:g}, rate {rate:g}, v = 0, w = {w}. Gradients {g}, then {h}: w after two steps?\n(v = m*v - r*g, w = w + v)",
        ),
        w + velocity + second,
        same("v1 = {first:g}, v2 = {m:g}*({first:g}) - {rate:g}*({h}) = {second:g}, w = {w} + ({first:g}) + ({second:g}) = {answer}"),
        (
            (w + velocity - rate * h, Words("둘째 걸음에서 앞의 속도를 잊었다.", "The second step forgot the velocity.")),
            (w + second, Words("첫 걸음을 더하지 않았다.", "The first step was not added.")),
            (
                w + velocity + m * velocity - (1 - m) * rate * h,
                Words(
                    "기울기에 1 - m을 곱했다: 케라스의 SGD는 곱하지 않는다.",
                    "The gradient was multiplied by 1 - m: SGD in Keras does not.",
                ),
            ),
            (w - velocity - second, Words("기울기의 반대쪽으로 가야 한다.", "The steps go against the gradient.")),
        ),
        {"w": w, "g": g, "h": h, "rate": rate, "m": m, "first": velocity, "second": second},
        decimals=3,
        signed=True,
    )


def _adam(pick: Pick) -> Draft | None:
    w, g, rate = pick("w"), pick("g"), pick("r") / 1000
    if abs(g) < 2:
        return None
    sign = 1 if g > 0 else -1
    return Draft(
        Words(
            "Adam의 첫 걸음: w = {w}, 기울기 {g}, 학습률 {rate:g}, eps는 0으로 본다. 걸음 뒤의 w는?",
            "Adam's first step: w = {w}, gradient {g}, learning rate {rate:g}, eps taken as 0. What is w after it?",
        ),
        w - rate * sign,
        Words(
            "보정한 평균은 {g}, 보정한 제곱 평균은 {g}**2이다: {w} - {rate:g}*({g})/sqrt(({g})**2) = {answer}",
            "The corrected mean is {g}, the corrected mean square {g}**2: {w} - {rate:g}*({g})/sqrt(({g})**2) = {answer}",
        ),
        (
            (
                w - rate * g,
                Words(
                    "그것은 SGD이다: Adam의 첫 걸음은 기울기의 크기와 상관없다.",
                    "That is SGD: Adam's first step does not depend on the gradient's size.",
                ),
            ),
            (w + rate * sign, Words("기울기의 반대쪽으로 가야 한다.", "The step goes against the gradient.")),
            (
                w - rate * 0.1 / sqrt(0.001) * sign,
                Words("0에서 시작한 평균을 보정하지 않았다.", "The averages, which begin at 0, were not corrected."),
            ),
        ),
        {"w": w, "g": g, "rate": rate},
        decimals=4,
        signed=True,
    )


def _adagrad(pick: Pick) -> Draft | None:
    w, g, h, rate = pick("w"), pick("g"), pick("g"), pick("r") / 100
    if g == 0 or h == 0:
        return None
    step = rate * h / sqrt(g * g + h * h)
    return Draft(
        Words(
            "AdaGrad, 학습률 {rate:g}, 지금까지의 기울기는 {g} 하나, 이번 기울기 {h}, w = {w}, 누적은 0에서 시작, eps = 0: 걸음 뒤의 w는?",
            "AdaGrad, learning rate {rate:g}, one gradient so far: {g}; now {h}, w = {w}, sums begin at 0, eps = 0: w after the step?",
        ),
        w - step,
        same("{w} - {rate:g}*({h})/sqrt(({g})**2 + ({h})**2) = {answer}"),
        (
            (w - rate * h, Words("그것은 SGD이다.", "That is SGD.")),
            (w - rate * h / abs(h), Words("앞의 기울기를 더하지 않았다.", "The gradient before was not added.")),
            (w - rate * h / (g * g + h * h), Words("제곱근을 빠뜨렸다.", "The square root was forgotten.")),
            (w + step, Words("기울기의 반대쪽으로 가야 한다.", "The step goes against the gradient.")),
        ),
        {"w": w, "g": g, "h": h, "rate": rate},
        decimals=4,
        signed=True,
    )


OPTIMIZER_STEPS: tuple[QuestionGenerator, ...] = (
    CHAPTER.generator(
        "descent_step", _descent, {**_STEP, "a": Bounds(2, 6, 1, 99)}, Words("경사 하강 한 걸음", "one step of gradient descent")
    ),
    CHAPTER.generator("largest_rate", _largest_rate, {"a": Bounds(2, 40, 2, 99)}, Words("학습률의 상한", "the largest learning rate")),
    CHAPTER.generator("momentum_step", _momentum, {**_STEP, "m": Bounds(5, 9, 1, 9)}, Words("모멘텀 두 걸음", "two steps with momentum")),
    CHAPTER.generator("adam_step", _adam, {**_STEP, "r": Bounds(1, 100, 1, 999)}, Words("Adam의 첫 걸음", "Adam's first step")),
    CHAPTER.generator("adagrad_step", _adagrad, _STEP, Words("AdaGrad 한 걸음", "a step of AdaGrad")),
)
