"""Parameters of layers and models, shapes that Dense gives, memory."""

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, same
from judge.dlnotes.generators.level import BATCHES, CHANNELS, FILTERS, KERNELS, SIDES, UNITS, Bounds

_NO_BIAS = Words("편향을 빠뜨렸다.", "The biases were forgotten.")
_NO_CHANNELS = Words("입력 채널을 빠뜨렸다.", "The input channels were forgotten.")
CONVOLUTION, DENSE, FORMATS = Theme("13-convolution"), Theme("12-dense"), Theme("15-formats")
_COUNTS = {"c": Bounds(1, 64, 1, 4096, CHANNELS), "f": Bounds(4, 128, 1, 4096, FILTERS), "k": Bounds(2, 7, 1, 31, KERNELS)}
_FEATURES = {"n": Bounds(2, 800, 1, 100000, UNITS), "m": Bounds(2, 256, 1, 10000, UNITS)}


def _parameters(pick: Pick) -> Draft | None:
    c, f, k = pick("c"), pick("f"), pick("k")
    return Draft(
        Words(
            "입력 채널이 {c}개일 때 `Conv2D({f}, {k})`의 파라미터 수는?",
            "How many parameters does `Conv2D({f}, {k})` have on {c} input channels?",
        ),
        (k * k * c + 1) * f,
        same("({k}*{k}*{c} + 1) * {f} = {answer}"),
        (
            (k * k * c * f, _NO_BIAS),
            ((k * k + 1) * f, _NO_CHANNELS),
            ((k * c + 1) * f, Words("커널의 한 변만 셌다.", "Only one side of the kernel was counted.")),
            (k * k * c * f + 1, Words("편향은 필터마다 하나다.", "There is one bias for each filter.")),
        ),
        {"c": c, "f": f, "k": k},
    )


def _parameters_1d(pick: Pick) -> Draft | None:
    c, f, k = pick("c"), pick("f"), pick("k")
    return Draft(
        Words(
            "입력 채널이 {c}개일 때 `Conv1D({f}, {k})`의 파라미터 수는?",
            "How many parameters does `Conv1D({f}, {k})` have on {c} input channels?",
        ),
        (k * c + 1) * f,
        same("({k}*{c} + 1) * {f} = {answer}"),
        (
            (k * c * f, _NO_BIAS),
            ((k + 1) * f, _NO_CHANNELS),
            ((k * k * c + 1) * f, Words("1차원에서는 커널의 변이 하나다.", "In one dimension a kernel has one side.")),
        ),
        {"c": c, "f": f, "k": k},
    )


def _separable(pick: Pick) -> Draft | None:
    c, f, k = pick("c"), pick("f"), pick("k")
    return Draft(
        Words(
            "입력 채널이 {c}개일 때 `SeparableConv2D({f}, {k})`의 파라미터 수는?",
            "How many parameters does `SeparableConv2D({f}, {k})` have on {c} input channels?",
        ),
        k * k * c + c * f + f,
        same("{k}*{k}*{c} + {c}*{f} + {f} = {answer}"),
        (
            ((k * k * c + 1) * f, Words("보통 합성곱의 파라미터 수다.", "That is an ordinary convolution's number.")),
            (k * k * c + c * f, _NO_BIAS),
            (k * k * c + f, Words("채널을 섞는 1x1 합성곱을 빠뜨렸다.", "The 1x1 convolution that mixes channels was forgotten.")),
        ),
        {"c": c, "f": f, "k": k},
    )


def _dense(pick: Pick) -> Draft | None:
    n, m = pick("n"), pick("m")
    return Draft(
        Words("입력 특성이 {n}개인 `Dense({m})`의 파라미터 수는?", "How many parameters does `Dense({m})` have on {n} input features?"),
        (n + 1) * m,
        same("{n}*{m} + {m} = {answer}"),
        (
            (n * m, _NO_BIAS),
            (n * m + 1, Words("편향은 유닛마다 하나다.", "There is one bias for each unit.")),
            (n * m + n, Words("편향을 입력마다 셌다.", "A bias was counted for each input.")),
        ),
        {"n": n, "m": m},
    )


def _model(pick: Pick) -> Draft | None:
    a, b, c, d = pick("n"), pick("m"), pick("m"), pick("k")
    return Draft(
        Words(
            "`Input(({a},))`, `Dense({b})`, `Dense({c})`, `Dense({d})`을(를) 차례로 쌓은 모델의 파라미터 수는?",
            "How many parameters does a model of `Input(({a},))`, `Dense({b})`, `Dense({c})`, `Dense({d})` have?",
        ),
        (a + 1) * b + (b + 1) * c + (c + 1) * d,
        same("({a}+1)*{b} + ({b}+1)*{c} + ({c}+1)*{d} = {answer}"),
        (
            (a * b + b * c + c * d, _NO_BIAS),
            ((a + 1) * (b + c + d), Words("층마다 입력은 앞 층의 출력이다.", "Each layer's input is the output of the one before.")),
            ((a + 1) * b + (b + 1) * c, Words("마지막 층을 빠뜨렸다.", "The last layer was forgotten.")),
        ),
        {"a": a, "b": b, "c": c, "d": d},
    )


def _dense_shape(pick: Pick) -> Draft | None:
    t, d, m = pick("t"), pick("n"), pick("m")
    return Draft(
        Words(
            "(None, {t}, {d})이(가) `Dense({m})`에 들어간다. 출력의 모양은?",
            "(None, {t}, {d}) goes into `Dense({m})`. What shape comes out?",
        ),
        (None, t, m),
        Words("Dense는 마지막 축만 바꾼다: (None, {t}, {m})", "Dense changes the last axis alone: (None, {t}, {m})"),
        (
            ((None, m), Words("가운데 축은 남는다.", "The axis in the middle stays.")),
            ((None, t * d, m), Words("Dense는 펴지 않는다.", "Dense does not flatten.")),
            ((None, t, d), Words("마지막 축이 유닛의 수가 된다.", "The last axis becomes the number of units.")),
            ((None, m, d), Words("바뀌는 것은 마지막 축이다.", "It is the last axis that changes.")),
        ),
        {"t": t, "d": d, "m": m},
    )


def _batch_bytes(pick: Pick) -> Draft | None:
    b, h, c = pick("b"), pick("h"), pick("c")
    return Draft(
        Words(
            "모양 ({b}, {h}, {h}, {c})의 float32 배치는 몇 바이트인가요?",
            "How many bytes does a float32 batch of shape ({b}, {h}, {h}, {c}) take?",
        ),
        b * h * h * c * 4,
        same("{b}*{h}*{h}*{c}*4 = {answer}"),
        (
            (b * h * h * c, Words("값 하나가 4바이트다.", "A value has 4 bytes.")),
            (b * h * h * c * 8, Words("그것은 float64이다.", "That is float64.")),
            (b * h * h * c * 32, Words("32는 비트이고 4바이트다.", "32 are bits: 4 bytes.")),
            (h * h * c * 4, Words("배치 크기를 빠뜨렸다.", "The batch size was forgotten.")),
        ),
        {"b": b, "h": h, "c": c},
    )


def _half_bytes(pick: Pick) -> Draft | None:
    n, m = pick("n"), pick("m")
    return Draft(
        Words(
            "입력 특성이 {n}개인 `Dense({m})`의 가중치와 편향을 float16으로 저장하면 몇 바이트인가요?",
            "Weights and biases of `Dense({m})` on {n} features, stored as float16: how many bytes?",
        ),
        (n + 1) * m * 2,
        same("({n} + 1)*{m}*2 = {answer}"),
        (
            ((n + 1) * m * 4, Words("그것은 float32이다.", "That is float32.")),
            (n * m * 2, _NO_BIAS),
            ((n + 1) * m * 16, Words("16은 비트이고 2바이트다.", "16 are bits: 2 bytes.")),
            ((n + 1) * m, Words("값 하나가 2바이트다.", "A value has 2 bytes.")),
        ),
        {"n": n, "m": m},
    )


WEIGHTS: tuple[QuestionGenerator, ...] = (
    CONVOLUTION.generator("conv2d_parameters", _parameters, _COUNTS, Words("Conv2D의 파라미터 수", "parameters of Conv2D")),
    CONVOLUTION.generator("conv1d_parameters", _parameters_1d, _COUNTS, Words("Conv1D의 파라미터 수", "parameters of Conv1D")),
    CONVOLUTION.generator(
        "separable_parameters", _separable, _COUNTS, Words("SeparableConv2D의 파라미터 수", "parameters of SeparableConv2D")
    ),
    DENSE.generator("dense_parameters", _dense, _FEATURES, Words("Dense의 파라미터 수", "parameters of Dense")),
    DENSE.generator(
        "model_parameters",
        _model,
        {"n": Bounds(4, 784, 1, 10000, UNITS), "m": Bounds(4, 128, 1, 4096, UNITS), "k": Bounds(1, 10, 1, 1000)},
        Words("모델 전체의 파라미터 수", "parameters of a whole model"),
    ),
    DENSE.generator(
        "dense_shape", _dense_shape, {**_FEATURES, "t": Bounds(2, 50, 2, 1000)}, Words("Dense의 출력 모양", "output shape of Dense")
    ),
    FORMATS.generator(
        "batch_bytes",
        _batch_bytes,
        {"b": Bounds(8, 256, 2, 4096, BATCHES), "h": Bounds(16, 256, 2, 4096, SIDES), "c": Bounds(1, 4, 1, 64)},
        Words("배치의 메모리", "memory of a batch"),
    ),
    FORMATS.generator("half_bytes", _half_bytes, _FEATURES, Words("float16의 크기", "size in float16")),
)
