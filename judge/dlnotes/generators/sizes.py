"""Output sizes of convolution and pooling, and parameter counts."""

from judge.dlnotes.generators.drawing import Draft, Pick, generator
from judge.dlnotes.generators.item import Generator, Text
from judge.dlnotes.generators.level import Range


def _convolution(pick: Pick) -> Draft | None:
    n, k, s, p = pick("n"), pick("k"), pick("s"), pick("p")
    if n + 2 * p < k:
        return None
    return Draft(
        Text(
            "입력 한 변 {n}, 커널 {k}, 스트라이드 {s}, 패딩 양쪽 {p}: 합성곱 출력의 한 변은?",
            "Input side {n}, kernel {k}, stride {s}, padding {p} on both sides: which side has the convolution's output?",
        ),
        (n + 2 * p - k) // s + 1,
        Text("floor(({n} + 2*{p} - {k}) / {s}) + 1 = {answer}", "floor(({n} + 2*{p} - {k}) / {s}) + 1 = {answer}"),
        (
            ((n - k) // s + 1, Text("패딩을 빠뜨렸습니다.", "The padding was forgotten.")),
            ((n + 2 * p - k) // s, Text("마지막에 더하는 한 칸을 빠뜨렸습니다.", "The one added at the end was forgotten.")),
            (n + 2 * p - k + 1, Text("스트라이드를 빠뜨렸습니다.", "The stride was forgotten.")),
            ((n + p - k) // s + 1, Text("패딩을 한쪽만 셌습니다.", "The padding was counted on one side only.")),
        ),
        {"n": n, "k": k, "s": s, "p": p},
    )


def _dense(pick: Pick) -> Draft | None:
    n, m = pick("n"), pick("m")
    return Draft(
        Text("입력 특성 {n}개인 Dense({m})의 파라미터 수는?", "How many parameters has Dense({m}) on {n} input features?"),
        (n + 1) * m,
        Text("{n} * {m} + {m} = {answer}", "{n} * {m} + {m} = {answer}"),
        (
            (n * m, Text("편향을 빠뜨렸습니다.", "The biases were forgotten.")),
            (n * m + 1, Text("편향은 유닛마다 하나입니다.", "There is one bias for each unit.")),
            (n * m + n, Text("편향을 입력마다 셌습니다.", "A bias was counted for each input.")),
        ),
        {"n": n, "m": m},
    )


def _steps(pick: Pick) -> Draft | None:
    n, b = pick("n"), pick("b")
    return Draft(
        Text("데이터 {n}개, 배치 크기 {b}: 한 에포크의 스텝 수는?", "{n} rows, batch size {b}: how many steps has one epoch?"),
        -(-n // b),
        Text("ceil({n} / {b}) = {answer}", "ceil({n} / {b}) = {answer}"),
        (
            (n // b, Text("올림 대신 내림했습니다: 모자란 배치도 한 스텝입니다.", "Floor for ceil: a smaller last batch is a step too.")),
            (n // b + 2, Text("한 스텝을 더 셌습니다.", "One step too many was counted.")),
            (n, Text("스텝은 데이터 하나가 아니라 배치 하나입니다.", "A step is a batch, not a row.")),
        ),
        {"n": n, "b": b},
    )


def _filters(pick: Pick) -> Draft | None:
    c, f, k = pick("c"), pick("f"), pick("k")
    return Draft(
        Text("입력 채널 {c}개인 Conv2D({f}, {k})의 파라미터 수는?", "How many parameters has Conv2D({f}, {k}) on {c} input channels?"),
        (k * k * c + 1) * f,
        Text("{k} * {k} * {c} * {f} + {f} = {answer}", "{k} * {k} * {c} * {f} + {f} = {answer}"),
        (
            (k * k * c * f, Text("편향을 빠뜨렸습니다.", "The biases were forgotten.")),
            ((k * k + 1) * f, Text("입력 채널을 빠뜨렸습니다.", "The input channels were forgotten.")),
            ((k * c + 1) * f, Text("커널의 한 변만 셌습니다.", "Only one side of the kernel was counted.")),
        ),
        {"c": c, "f": f, "k": k},
    )


SIZES: tuple[Generator, ...] = (
    generator(
        "conv_size",
        "13-convolution",
        _convolution,
        {"n": Range(8, 128, 2, 4096), "k": Range(2, 7, 1, 63), "s": Range(1, 4, 1, 32), "p": Range(0, 3, 0, 32)},
        Text("합성곱 출력 크기", "output size of a convolution"),
    ),
    generator(
        "dense_parameters",
        "12-dense",
        _dense,
        {"n": Range(2, 800, 1, 100000), "m": Range(2, 256, 1, 10000)},
        Text("Dense의 파라미터 수", "parameters of Dense"),
    ),
    generator(
        "steps_per_epoch",
        "07-training",
        _steps,
        {"n": Range(100, 60000, 2, 10000000), "b": Range(8, 256, 2, 65536)},
        Text("에포크의 스텝 수", "steps of an epoch"),
    ),
    generator(
        "conv2d_parameters",
        "13-convolution",
        _filters,
        {"c": Range(1, 64, 1, 4096), "f": Range(4, 128, 1, 4096), "k": Range(2, 7, 1, 31)},
        Text("Conv2D의 파라미터 수", "parameters of Conv2D"),
    ),
)
