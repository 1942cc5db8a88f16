"""Classification: softmax, sigmoid, cross-entropy, labels."""

from math import exp, log

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, same
from judge.dlnotes.generators.level import ROWS, Bounds

BINARY, MULTICLASS = Theme("03-binary"), Theme("04-multiclass")

_LOGITS = {"z": Bounds(-6, 6, -20, 20)}
_PARTS = {"p": Bounds(5, 90, 1, 97), "y": Bounds(0, 2, 0, 2)}


def _softmax(pick: Pick) -> Draft | None:
    a, b, c = pick("z") / 2, pick("z") / 2, pick("z") / 2
    total = exp(a) + exp(b) + exp(c)
    return Draft(
        Words(
            "로짓이 {a:g}, {b:g}, {c:g}일 때 첫 클래스의 소프트맥스 확률은?",
            "Logits {a:g}, {b:g}, {c:g}: what is the softmax probability of the first class?",
        ),
        exp(a) / total,
        same("e**({a:g}) / (e**({a:g}) + e**({b:g}) + e**({c:g})) = {answer}"),
        (
            (
                1 / (1 + exp(-a)),
                Words("다른 로짓을 보지 않는 시그모이드다.", "That is the sigmoid, which does not look at the others."),
            ),
            (exp(a) / (exp(b) + exp(c)), Words("분모에서 자기 자신을 빠뜨렸다.", "The class itself was left out below the line.")),
            (abs(a) / (abs(a) + abs(b) + abs(c) or 1.0), Words("지수를 취하지 않았다.", "No exponential was taken.")),
            (1 / 3, Words("로짓이 다르면 확률도 다르다.", "Logits that differ give probabilities that differ.")),
        ),
        {"a": a, "b": b, "c": c},
        decimals=3,
    )


def _sigmoid(pick: Pick) -> Draft | None:
    z = pick("z") / 4
    if z == 0:
        return None
    return Draft(
        Words("로짓이 {z:g}일 때 시그모이드의 값은?", "What is the sigmoid of the logit {z:g}?"),
        1 / (1 + exp(-z)),
        same("1 / (1 + e**(-({z:g}))) = {answer}"),
        (
            (1 / (1 + exp(z)), Words("지수의 부호를 바꿨다.", "The exponent's sign was wrong.")),
            (exp(z), Words("1 / (1 + ...)을 빠뜨렸다.", "1 / (1 + ...) was forgotten.")),
            (exp(z) / (1 + exp(-z)), Words("분자는 1이다.", "Above the line is 1.")),
        ),
        {"z": z},
        decimals=3,
    )


def _two_softmax(pick: Pick) -> Draft | None:
    a, b = pick("z") / 2, pick("z") / 2
    if a == b:
        return None
    return Draft(
        Words(
            "출력 둘의 소프트맥스 로짓이 {a:g}, {b:g}이다. 시그모이드 하나로 첫 클래스에 같은 확률을 주려면 그 로짓은?",
            "Two softmax outputs have logits {a:g}, {b:g}. What logit of a single sigmoid gives the first class the same probability?",
        ),
        a - b,
        same("{a:g} - ({b:g}) = {answer}"),
        (
            (b - a, Words("둘째 클래스의 로짓이다.", "That is the second class's.")),
            (a + b, Words("더하지 않고 뺀다.", "They are subtracted, not added.")),
            (a, Words("둘째 로짓을 빠뜨렸다.", "The second logit was forgotten.")),
            ((a - b) / 2, Words("반으로 나누지 않는다.", "It is not halved.")),
        ),
        {"a": a, "b": b},
        decimals=1,
        signed=True,
    )


def _bce(pick: Pick) -> Draft | None:
    p, y = pick("p") / 100, pick("y")
    right = p if y else 1 - p
    return Draft(
        Words(
            "정답이 {y}, 예측 확률이 {p:g}일 때 이진 교차 엔트로피는?",
            "Label {y}, predicted probability {p:g}: what is the binary cross-entropy?",
        ),
        -log(right),
        same("-ln({right:g}) = {answer}"),
        (
            (-log(1 - right), Words("다른 클래스의 확률을 썼다.", "The other class's probability was taken.")),
            ((1 - right) ** 2, Words("그것은 제곱 오차다.", "That is the squared error.")),
            (1 - right, Words("그것은 절대 오차다.", "That is the absolute error.")),
            (
                -log(right) / log(10),
                Words("상용로그를 썼다: 자연로그다.", "Logarithm to base 10 was taken: it is the natural one."),
            ),
        ),
        {"p": p, "y": y, "right": right},
        decimals=3,
    )


def _probabilities(pick: Pick) -> list[float] | None:
    a, b = pick("p"), pick("p")
    return [a / 100, b / 100, (100 - a - b) / 100] if a + b < 100 else None


def _categorical(pick: Pick) -> Draft | None:
    found, right = _probabilities(pick), pick("y")
    if found is None:
        return None
    onehot = [int(number == right) for number in range(3)]
    return Draft(
        Words(
            "원-핫 정답 {onehot}, 예측 확률 {found}: 교차 엔트로피는?",
            "One-hot label {onehot}, predicted {found}: what is the cross-entropy?",
        ),
        -log(found[right]),
        same("-ln({p:g}) = {answer}"),
        (
            (-sum(map(log, found)), Words("정답이 0인 클래스도 더했다.", "Classes whose label is 0 were added too.")),
            (-log(found[right]) / 3, Words("클래스의 수로 나눴다.", "It was divided by the number of classes.")),
            (1 - found[right], Words("로그를 취하지 않았다.", "No logarithm was taken.")),
            (
                -sum(log(1 - p) for p in found),
                Words(
                    "이진 교차 엔트로피처럼 남은 확률을 더했다.",
                    "The remaining probabilities were added, as if each class were binary.",
                ),
            ),
        ),
        {"onehot": onehot, "found": found, "p": found[right]},
        decimals=3,
    )


def _sparse(pick: Pick) -> Draft | None:
    found, right = _probabilities(pick), pick("y")
    if found is None:
        return None
    return Draft(
        Words(
            "정수 라벨 {y}(0부터), 예측 확률 {found}: `sparse_categorical_crossentropy`의 값은?",
            "Integer label {y} (from 0), predicted {found}: what is `sparse_categorical_crossentropy`?",
        ),
        -log(found[right]),
        same("-ln({p:g}) = {answer}"),
        (
            (-log(found[right - 1]), Words("라벨은 1이 아니라 0부터 센다.", "Labels are counted from 0, not from 1.")),
            (
                -log(found[right]) * max(right, 2),
                Words("라벨은 곱하지 않고 자리를 가리킨다.", "The label points at a place, it is no factor."),
            ),
            (1 - found[right], Words("로그를 취하지 않았다.", "No logarithm was taken.")),
        ),
        {"y": right, "found": found, "p": found[right]},
        decimals=3,
    )


def _onehot(pick: Pick) -> Draft | None:
    n, k = pick("n"), pick("k")
    return Draft(
        Words(
            "클래스 {k}개의 정수 라벨 {n}개를 원-핫으로 바꾸면 수가 모두 몇 개인가요?",
            "{n} integer labels of {k} classes become one-hot: how many numbers is that?",
        ),
        n * k,
        same("{n} * {k} = {answer}"),
        (
            (n, Words("그것은 정수 라벨의 수다.", "That is how many integer labels there are.")),
            (n * (k - 1), Words("마지막 클래스도 한 칸을 쓴다.", "The last class has a place too.")),
            (n + k, Words("더하지 않고 곱한다.", "It is a product, not a sum.")),
        ),
        {"n": n, "k": k},
    )


CLASSES: tuple[QuestionGenerator, ...] = (
    MULTICLASS.generator("softmax", _softmax, _LOGITS, Words("소프트맥스", "softmax")),
    MULTICLASS.generator(
        "categorical_crossentropy", _categorical, _PARTS, Words("원-핫 교차 엔트로피", "cross-entropy with one-hot labels")
    ),
    MULTICLASS.generator("sparse_crossentropy", _sparse, _PARTS, Words("정수 라벨 교차 엔트로피", "cross-entropy with integer labels")),
    MULTICLASS.generator(
        "onehot_size",
        _onehot,
        {"n": Bounds(50, 60000, 2, 10**7, ROWS), "k": Bounds(3, 100, 2, 10**5, (3, 5, 10, 20, 100))},
        Words("원-핫의 크기", "size of one-hot labels"),
    ),
    BINARY.generator("sigmoid", _sigmoid, {"z": Bounds(-12, 12, -40, 40)}, Words("시그모이드", "sigmoid")),
    BINARY.generator("sigmoid_of_two", _two_softmax, _LOGITS, Words("시그모이드와 둘의 소프트맥스", "sigmoid and a softmax of two")),
    BINARY.generator(
        "binary_crossentropy",
        _bce,
        {"p": Bounds(5, 95, 1, 99), "y": Bounds(0, 1, 0, 1)},
        Words("이진 교차 엔트로피", "binary cross-entropy"),
    ),
)
