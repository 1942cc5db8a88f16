"""Pooling and flattening: sizes, shapes, values."""

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, same
from judge.dlnotes.generators.level import FILTERS, KERNELS, SIDES, Bounds

CHAPTER = Theme("14-pooling")

_STRIDE_ONE = Words("풀링의 기본 스트라이드는 1이 아니라 창의 크기다.", "The stride of pooling is the window's size unless told, not 1.")
_FLOOR = Words("올림 대신 내림했다.", "Floor was taken for ceil.")
_CEIL = Words("내림 대신 올림했다: 모자란 창은 버린다.", "Ceil was taken for floor: a window that does not fit is dropped.")


def _size(pick: Pick) -> Draft | None:
    n, p = pick("n"), pick("p")
    if n < p:
        return None
    return Draft(
        Words(
            "입력 한 변 {n}, `MaxPooling2D({p})`: 출력의 한 변은?", "Input side {n}, `MaxPooling2D({p})`: how long is a side of the output?"
        ),
        n // p,
        same("floor(({n} - {p}) / {p}) + 1 = {answer}"),
        (
            (-(-n // p), _CEIL),
            (n - p + 1, _STRIDE_ONE),
            (n // p + 1, Words("한 칸을 더 셌다.", "One too many was counted.")),
            (n, Words("풀링은 크기를 줄인다.", "Pooling makes it smaller.")),
        ),
        {"n": n, "p": p},
    )


def _strided(pick: Pick) -> Draft | None:
    n, p, s = pick("n"), pick("p"), pick("s")
    if n < p or s == p:
        return None
    return Draft(
        Words(
            "입력 한 변 {n}, 풀링 창 {p}, 스트라이드 {s}, 패딩 없음: 출력의 한 변은?",
            "Input side {n}, pooling window {p}, stride {s}, no padding: how long is a side of the output?",
        ),
        (n - p) // s + 1,
        same("floor(({n} - {p}) / {s}) + 1 = {answer}"),
        (
            (n // p, Words("스트라이드가 아니라 창의 크기로 나눴다.", "It was divided by the window, not by the stride.")),
            ((n - p) // s, Words("마지막에 더하는 한 칸을 빠뜨렸다.", "The one added at the end was forgotten.")),
            (n // s, Words("창의 크기를 빼지 않았다.", "The window was not taken off.")),
            (n - p + 1, Words("스트라이드를 빠뜨렸다.", "The stride was forgotten.")),
        ),
        {"n": n, "p": p, "s": s},
    )


def _same(pick: Pick) -> Draft | None:
    n, p = pick("n"), pick("p")
    return Draft(
        Words(
            '입력 한 변 {n}, `MaxPooling2D({p}, padding="same")`: 출력의 한 변은?',
            'Input side {n}, `MaxPooling2D({p}, padding="same")`: how long is a side of the output?',
        ),
        -(-n // p),
        same("ceil({n} / {p}) = {answer}"),
        (
            (n // p, _FLOOR),
            (n, Words("same은 스트라이드가 1일 때만 크기를 지킨다.", "same keeps the size only where the stride is 1.")),
            (n - p + 1, _STRIDE_ONE),
        ),
        {"n": n, "p": p},
    )


def _maximum(pick: Pick) -> Draft | None:
    rows = [[pick("v") for _ in range(4)] for _ in range(2)]
    windows = [[row[at] for row in rows for at in (left, left + 1)] for left in (0, 2)]
    return Draft(
        Words(
            "{rows}에 2x2 최대 풀링(스트라이드 2)을 한다. 나오는 두 값의 합은?",
            "2x2 max pooling (stride 2) of {rows}: what is the sum of the two values that come out?",
        ),
        max(windows[0]) + max(windows[1]),
        same("max({left}) + max({right}) = {answer}"),
        (
            (
                max(map(max, rows)),
                Words("창마다 하나가 아니라 전체에서 하나를 골랐다.", "One was taken of all, not one of each window."),
            ),
            (sum(map(max, rows)), Words("창이 아니라 행에서 골랐다.", "They were taken by rows, not by windows.")),
            (
                sum(max(column) for column in zip(*rows, strict=True)),
                Words("창이 아니라 열에서 골랐다.", "They were taken by columns, not by windows."),
            ),
            (min(windows[0]) + min(windows[1]), Words("가장 작은 값을 골랐다.", "The smallest were taken.")),
        ),
        {"rows": rows, "left": str(windows[0])[1:-1], "right": str(windows[1])[1:-1]},
    )


def _average(pick: Pick) -> Draft | None:
    values = [pick("v") for _ in range(4)]
    a, b, c, d = values
    return Draft(
        Words(
            "[[{a}, {b}], [{c}, {d}]]에 2x2 평균 풀링을 한다. 나오는 값은?",
            "2x2 average pooling of [[{a}, {b}], [{c}, {d}]]: what value comes out?",
        ),
        sum(values) / 4,
        same("({a} + {b} + {c} + {d}) / 4 = {answer}"),
        (
            (float(max(values)), Words("최대 풀링의 값이다.", "That is max pooling.")),
            (float(sum(values)), Words("4로 나누지 않았다.", "It was not divided by 4.")),
            (sum(values) / 2, Words("4가 아니라 창의 한 변으로 나눴다.", "It was divided by the window's side, not by 4.")),
        ),
        {"a": a, "b": b, "c": c, "d": d},
        decimals=2,
    )


def _flatten(pick: Pick) -> Draft | None:
    n, k, f, p = pick("n"), pick("k"), pick("f"), pick("p")
    side = (n - k + 1) // p
    if n < k or side < 1:
        return None
    return Draft(
        Words(
            "({n}, {n}, 1) 그림에 `Conv2D({f}, {k})`, `MaxPooling2D({p})`, `Flatten()`: 그림 하나에 값이 몇 개 나오나요?",
            "`Conv2D({f}, {k})`, `MaxPooling2D({p})`, `Flatten()` on a ({n}, {n}, 1) image: how many values does an image have then?",
        ),
        side * side * f,
        same("floor(({n} - {k} + 1) / {p})**2 * {f} = {answer}"),
        (
            ((n - k + 1) ** 2 * f, Words("풀링을 빠뜨렸다.", "The pooling was forgotten.")),
            ((n // p) ** 2 * f, Words("합성곱이 줄이는 칸을 빠뜨렸다.", "What the convolution takes off was forgotten.")),
            (side * f, Words("한 변만 셌다.", "Only one side was counted.")),
            (side * side, Words("채널을 빠뜨렸다.", "The channels were forgotten.")),
        ),
        {"n": n, "k": k, "f": f, "p": p},
    )


def _global(pick: Pick) -> Draft | None:
    h, w, c = pick("n"), pick("n"), pick("c")
    return Draft(
        Words(
            "(None, {h}, {w}, {c})에 `GlobalAveragePooling2D()`: 출력의 모양은?",
            "`GlobalAveragePooling2D()` on (None, {h}, {w}, {c}): what shape comes out?",
        ),
        (None, c),
        Words("채널마다 {h} x {w}개의 평균 하나: (None, {c})", "One mean of {h} x {w} values for each channel: (None, {c})"),
        (
            ((None, h * w * c), Words("Flatten의 모양이다.", "That is Flatten.")),
            ((None, h, w), Words("채널이 아니라 자리의 평균이다.", "That averages channels, not places.")),
            ((None, 1, 1, c), Words("한 칸짜리 축은 남지 않는다.", "Axes of one cell do not stay.")),
            ((None, 1), Words("채널은 섞이지 않는다.", "Channels are not mixed.")),
        ),
        {"h": h, "w": w, "c": c},
    )


_SIDE = {"n": Bounds(5, 224, 2, 4096, (*SIDES, 13, 15, 27, 29, 55)), "p": Bounds(2, 5, 2, 64)}

POOLING: tuple[QuestionGenerator, ...] = (
    CHAPTER.generator("pool_size", _size, _SIDE, Words("풀링의 출력 크기", "output size of pooling")),
    CHAPTER.generator(
        "pool_strided",
        _strided,
        _SIDE | {"s": Bounds(1, 4, 1, 64)},
        Words("스트라이드가 있는 풀링의 크기", "size of strided pooling"),
    ),
    CHAPTER.generator("pool_same", _same, _SIDE, Words("same 풀링의 크기", "size of pooling with same padding")),
    CHAPTER.generator("pool_maximum", _maximum, {"v": Bounds(0, 20, 0, 999)}, Words("최대 풀링 손계산", "max pooling by hand")),
    CHAPTER.generator("pool_average", _average, {"v": Bounds(0, 20, 0, 999)}, Words("평균 풀링 손계산", "average pooling by hand")),
    CHAPTER.generator(
        "flatten_size",
        _flatten,
        {**_SIDE, "k": Bounds(2, 7, 1, 31, KERNELS), "f": Bounds(4, 64, 2, 4096, FILTERS)},
        Words("Flatten이 내는 값의 수", "how many values Flatten gives"),
    ),
    CHAPTER.generator(
        "global_pooling_shape",
        _global,
        {"n": Bounds(4, 32, 2, 512, (4, 7, 8, 14, 16, 28)), "c": Bounds(2, 512, 2, 4096, FILTERS)},
        Words("전역 평균 풀링의 모양", "shape of global average pooling"),
    ),
)
