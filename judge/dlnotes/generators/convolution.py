"""Convolution: sizes of outputs, what a value sees."""

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, same
from judge.dlnotes.generators.level import CHANNELS, FILTERS, KERNELS, SIDES, Bounds

_NO_PADDING = Words("패딩을 빠뜨렸다.", "The padding was forgotten.")
_NO_ONE = Words("마지막에 더하는 한 칸을 빠뜨렸다.", "The one added at the end was forgotten.")
_NO_STRIDE = Words("스트라이드를 빠뜨렸다.", "The stride was forgotten.")
_ONE_SIDE = Words("패딩을 한쪽만 셌다.", "The padding was counted on one side only.")
_FLOOR = Words("올림 대신 내림했다.", "Floor was taken for ceil.")
_VALID = Words("same이 아니라 valid의 크기다.", "That is the size for valid, not for same.")
_SAME = Words("valid가 아니라 same의 크기다.", "That is the size for same, not for valid.")
_SIDE = {"n": Bounds(8, 224, 2, 4096, SIDES), "k": Bounds(2, 7, 1, 63, KERNELS), "s": Bounds(1, 4, 1, 32)}
CHAPTER = Theme("13-convolution")
_COUNTS = {"c": Bounds(1, 64, 1, 4096, CHANNELS), "f": Bounds(4, 128, 1, 4096, FILTERS), "k": Bounds(2, 7, 1, 31, KERNELS)}


def _size(pick: Pick) -> Draft | None:
    n, k, s, p = pick("n"), pick("k"), pick("s"), pick("p")
    if n + 2 * p < k:
        return None
    return Draft(
        Words(
            "입력 한 변 {n}, 커널 {k}, 스트라이드 {s}, 패딩 양쪽 {p}: 합성곱 출력의 한 변은?",
            "Input side {n}, kernel {k}, stride {s}, padding {p} on both sides: how long is a side of the output?",
        ),
        (n + 2 * p - k) // s + 1,
        same("floor(({n} + 2*{p} - {k}) / {s}) + 1 = {answer}"),
        (
            ((n - k) // s + 1, _NO_PADDING),
            ((n + 2 * p - k) // s, _NO_ONE),
            (n + 2 * p - k + 1, _NO_STRIDE),
            ((n + p - k) // s + 1, _ONE_SIDE),
        ),
        {"n": n, "k": k, "s": s, "p": p},
    )


def _same(pick: Pick) -> Draft | None:
    n, k, s = pick("n"), pick("k"), pick("s")
    return Draft(
        Words(
            '입력 한 변 {n}, 커널 {k}, 스트라이드 {s}, `padding="same"`: 합성곱 출력의 한 변은?',
            'Input side {n}, kernel {k}, stride {s}, `padding="same"`: how long is a side of the convolution\'s output?',
        ),
        -(-n // s),
        same("ceil({n} / {s}) = {answer}"),
        ((n // s, _FLOOR), (n, _NO_STRIDE), ((n - k) // s + 1, _VALID), (-(-n // s) + 1, Words("한 칸을 더 셌다.", "One was added."))),
        {"n": n, "k": k, "s": s},
    )


def _valid(pick: Pick) -> Draft | None:
    n, k, s = pick("n"), pick("k"), pick("s")
    if n < k:
        return None
    return Draft(
        Words(
            '입력 한 변 {n}, 커널 {k}, 스트라이드 {s}, `padding="valid"`: 합성곱 출력의 한 변은?',
            'Input side {n}, kernel {k}, stride {s}, `padding="valid"`: how long is a side of the convolution\'s output?',
        ),
        (n - k) // s + 1,
        same("floor(({n} - {k}) / {s}) + 1 = {answer}"),
        (
            (-(-n // s), _SAME),
            ((n - k) // s, _NO_ONE),
            (n - k + 1, _NO_STRIDE),
            (n - k, Words("한 칸과 스트라이드를 빠뜨렸다.", "The one at the end and the stride were forgotten.")),
        ),
        {"n": n, "k": k, "s": s},
    )


def _dilated(pick: Pick) -> Draft | None:
    n, k, d = pick("n"), pick("k"), pick("d")
    if n <= d * (k - 1) + 1:
        return None
    return Draft(
        Words(
            "입력 한 변 {n}, 커널 {k}, 팽창률(dilation) {d}, 패딩 없음, 스트라이드 1: 합성곱 출력의 한 변은?",
            "Input side {n}, kernel {k}, dilation {d}, no padding, stride 1: how long is a side of the output?",
        ),
        n - d * (k - 1),
        same("{n} - {d}*({k} - 1) = {answer}"),
        (
            (n - k + 1, Words("팽창률을 빠뜨렸다.", "The dilation was forgotten.")),
            (n - d * k + 1, Words("커널이 덮는 폭은 d*k가 아니라 d*(k-1) + 1이다.", "The kernel covers d*(k-1) + 1, not d*k.")),
            (n - d * (k - 1) - 1, _NO_ONE),
        ),
        {"n": n, "k": k, "d": d},
    )


def _transposed(pick: Pick) -> Draft | None:
    n, k, s = pick("n"), pick("k"), pick("s")
    return Draft(
        Words(
            '입력 한 변 {n}, `Conv2DTranspose`의 커널 {k}, 스트라이드 {s}, `padding="valid"`: 출력의 한 변은?',
            'Input side {n}, `Conv2DTranspose` with kernel {k}, stride {s}, `padding="valid"`: how long is a side of the output?',
        ),
        (n - 1) * s + max(k, s),
        same("({n} - 1)*{s} + max({k}, {s}) = {answer}"),
        (
            (n * s, Words("same일 때의 크기다.", "That is the size for same.")),
            ((n - 1) * s, Words("마지막 커널의 폭을 빠뜨렸다.", "The width of the last kernel was forgotten.")),
            (
                max((n - k) // s + 1, 0),
                Words("거꾸로 작아지는 보통 합성곱의 크기다.", "That is the size of an ordinary convolution, which shrinks."),
            ),
            (n * s + k, Words("칸마다 한 번 밀린 뒤 커널을 더 셌다.", "One step too many was counted.")),
        ),
        {"n": n, "k": k, "s": s},
    )


def _transposed_same(pick: Pick) -> Draft | None:
    n, k, s = pick("n"), pick("k"), pick("s")
    return Draft(
        Words(
            '입력 한 변 {n}, `Conv2DTranspose`의 커널 {k}, 스트라이드 {s}, `padding="same"`: 출력의 한 변은?',
            'Input side {n}, `Conv2DTranspose` with kernel {k}, stride {s}, `padding="same"`: how long is a side of the output?',
        ),
        n * s,
        same("{n} * {s} = {answer}"),
        (
            (-(-n // s), Words("나누지 않고 곱한다: 출력이 커진다.", "It multiplies, it does not divide: the output grows.")),
            ((n - 1) * s + max(k, s), Words("valid일 때의 크기다.", "That is the size for valid.")),
            ((n - 1) * s, Words("마지막 칸을 빠뜨렸다.", "The last step was forgotten.")),
        ),
        {"n": n, "k": k, "s": s},
    )


def _shape(pick: Pick) -> Draft | None:
    h, w, c, f, k = pick("n"), pick("n"), pick("c"), pick("f"), pick("k")
    if min(h, w) < k:
        return None
    return Draft(
        Words(
            "`Conv2D({f}, {k})`에 모양 (None, {h}, {w}, {c})의 배치가 들어간다. 출력의 모양은?",
            "A batch of shape (None, {h}, {w}, {c}) goes into `Conv2D({f}, {k})`. What shape comes out?",
        ),
        (None, h - k + 1, w - k + 1, f),
        same("({h} - {k} + 1, {w} - {k} + 1, {f})"),
        (
            ((None, h, w, f), _SAME),
            ((None, h - k + 1, w - k + 1, c), Words("출력 채널은 필터의 수다.", "The output has a channel for each filter.")),
            ((None, h - k, w - k, f), _NO_ONE),
            (
                (None, h - k + 1, w - k + 1, c * f),
                Words("채널은 곱해지지 않고 더해져 하나가 된다.", "Channels are summed by each filter, not multiplied."),
            ),
        ),
        {"h": h, "w": w, "c": c, "f": f, "k": k},
    )


def _receptive(pick: Pick) -> Draft | None:
    a, b, s = pick("k"), pick("k"), pick("s")
    return Draft(
        Words(
            "커널 {a}, 스트라이드 {s}인 합성곱 뒤에 커널 {b}, 스트라이드 1인 합성곱: 출력 한 값은 입력의 한 변에서 몇 칸을 보나요?",
            "Convolutions with kernel {a}, stride {s}, then kernel {b}, stride 1: how many cells of an input side does one output see?",
        ),
        a + (b - 1) * s,
        same("{a} + ({b} - 1)*{s} = {answer}"),
        (
            (a + b - 1, Words("앞 층의 스트라이드를 빠뜨렸다.", "The stride of the first layer was forgotten.")),
            (a + b, Words("겹치는 칸을 두 번 셌다.", "Shared cells were counted twice.")),
            (a * b, Words("곱하지 않고 더한다.", "They add up, they do not multiply.")),
            (a + b * s, Words("둘째 커널의 걸음은 한 번 적는다.", "The second kernel takes one step less.")),
        ),
        {"a": a, "b": b, "s": s},
    )


def _by_hand(pick: Pick) -> Draft | None:
    a, b, c, d = (pick("v") for _ in range(4))
    p, q, r, t = (pick("w") for _ in range(4))
    answer = a * p + b * q + c * r + d * t
    return Draft(
        Words(
            "입력 [[{a}, {b}], [{c}, {d}]]과(와) 커널 [[{p}, {q}], [{r}, {t}]], 편향과 패딩 없음: `Conv2D`가 내는 값은?",
            "Input [[{a}, {b}], [{c}, {d}]], kernel [[{p}, {q}], [{r}, {t}]], no bias, no padding: what value does `Conv2D` give?",
        ),
        answer,
        same("{a}*({p}) + {b}*({q}) + {c}*({r}) + {d}*({t}) = {answer}"),
        (
            (
                d * p + c * q + b * r + a * t,
                Words("커널을 뒤집었다: 층의 합성곱은 뒤집지 않는다.", "The kernel was flipped: a layer's convolution does not."),
            ),
            (a * p + c * q + b * r + d * t, Words("커널의 행과 열을 바꿨다.", "Rows and columns of the kernel were exchanged.")),
            (a + b + c + d + p + q + r + t, Words("곱하지 않고 더했다.", "The values were added, not multiplied.")),
        ),
        {"a": a, "b": b, "c": c, "d": d, "p": p, "q": q, "r": r, "t": t},
        signed=True,
    )


CONVOLUTION: tuple[QuestionGenerator, ...] = (
    CHAPTER.generator("conv_size", _size, {**_SIDE, "p": Bounds(0, 3, 0, 32)}, Words("합성곱의 출력 크기", "output size of a convolution")),
    CHAPTER.generator("conv_same", _same, _SIDE | {"s": Bounds(2, 4, 2, 32)}, Words("same 합성곱의 크기", "size with same padding")),
    CHAPTER.generator("conv_valid", _valid, _SIDE, Words("valid 합성곱의 크기", "size with valid padding")),
    CHAPTER.generator(
        "conv_dilated",
        _dilated,
        {"n": Bounds(16, 224, 4, 4096, SIDES), "k": Bounds(2, 7, 2, 31, KERNELS), "d": Bounds(2, 5, 2, 32)},
        Words("팽창 합성곱의 크기", "size of a dilated convolution"),
    ),
    CHAPTER.generator(
        "conv_transposed",
        _transposed,
        _SIDE | {"s": Bounds(2, 4, 2, 32)},
        Words("전치 합성곱의 크기", "size of a transposed convolution"),
    ),
    CHAPTER.generator(
        "conv_transposed_same",
        _transposed_same,
        _SIDE | {"s": Bounds(2, 4, 2, 32)},
        Words("same 전치 합성곱의 크기", "size of a transposed convolution with same padding"),
    ),
    CHAPTER.generator(
        "conv_shape", _shape, _COUNTS | {"n": Bounds(8, 224, 2, 4096, SIDES)}, Words("합성곱의 출력 모양", "output shape of a convolution")
    ),
    CHAPTER.generator(
        "receptive_field", _receptive, {"k": Bounds(2, 9, 1, 63), "s": Bounds(2, 4, 2, 32)}, Words("수용 영역", "receptive field")
    ),
    CHAPTER.generator(
        "conv_by_hand",
        _by_hand,
        {"v": Bounds(0, 9, 0, 99), "w": Bounds(-3, 3, -99, 99)},
        Words("합성곱 손계산", "a convolution by hand"),
    ),
)
