"""Training: steps, updates, samples."""

from math import floor

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, same
from judge.dlnotes.generators.level import BATCHES, EPOCHS, ROWS, Bounds

CHAPTER = Theme("07-training")

_FLOOR = Words("올림 대신 내림했다: 모자란 배치도 한 스텝이다.", "Floor was taken for ceil: a smaller last batch is a step too.")
_ROWS = {"n": Bounds(100, 60000, 2, 10000000, ROWS), "b": Bounds(8, 256, 2, 65536, BATCHES)}


def _steps(pick: Pick) -> Draft | None:
    n, b = pick("n"), pick("b")
    if b > n:
        return None
    return Draft(
        Words("데이터 {n}개, 배치 크기 {b}: 한 에포크의 스텝 수는?", "{n} rows, batch size {b}: how many steps are in one epoch?"),
        -(-n // b),
        same("ceil({n} / {b}) = {answer}"),
        (
            (n // b, _FLOOR),
            (-(-n // b) + 1, Words("한 스텝을 더 셌다.", "One step too many was counted.")),
            (n, Words("스텝은 데이터 하나가 아니라 배치 하나다.", "A step is a batch, not a row.")),
            (b, Words("배치 크기는 스텝의 수가 아니다.", "The batch size is not the number of steps.")),
        ),
        {"n": n, "b": b},
    )


def _updates(pick: Pick) -> Draft | None:
    n, b, e = pick("n"), pick("b"), pick("e")
    if b > n:
        return None
    return Draft(
        Words(
            "데이터 {n}개, 배치 크기 {b}, 에포크 {e}: 가중치는 모두 몇 번 갱신되나요?",
            "{n} rows, batch size {b}, {e} epochs: how many times are the weights updated in all?",
        ),
        -(-n // b) * e,
        same("ceil({n} / {b}) * {e} = {answer}"),
        (
            (n // b * e, _FLOOR),
            (-(-n * e // b), Words("배치는 에포크를 넘어 이어지지 않는다.", "A batch does not go on into the next epoch.")),
            (n * e, Words("데이터마다가 아니라 배치마다 한 번이다.", "Once a batch, not once a row.")),
            (-(-n // b), Words("한 에포크의 수다.", "That is one epoch.")),
        ),
        {"n": n, "b": b, "e": e},
    )


def _last(pick: Pick) -> Draft | None:
    n, b = pick("n"), pick("b")
    if b >= n or n % b == 0:
        return None
    return Draft(
        Words(
            "데이터 {n}개, 배치 크기 {b}: 에포크의 마지막 배치에는 몇 개가 있나요?",
            "{n} rows, batch size {b}: how many rows are in an epoch's last batch?",
        ),
        n % b,
        same("{n} - {b}*floor({n} / {b}) = {answer}"),
        (
            (b, Words("나누어떨어지지 않으면 마지막 배치는 작다.", "Where it does not divide, the last batch is smaller.")),
            (b - n % b, Words("모자란 수다.", "That is how many are missing.")),
            (n // b, Words("가득 찬 배치의 수다.", "That is the number of full batches.")),
        ),
        {"n": n, "b": b},
    )


def _seen(pick: Pick) -> Draft | None:
    n, b, e = pick("n"), pick("b"), pick("e")
    if b > n or n % b == 0:
        return None
    return Draft(
        Words(
            "데이터 {n}개를 배치 크기 {b}(으)로 {e} 에포크 학습한다. 모델이 본 데이터는 모두 몇 개인가요?",
            "{n} rows are trained for {e} epochs, batch size {b}. How many rows did the model see in all?",
        ),
        n * e,
        same("{n} * {e} = {answer}"),
        (
            (-(-n // b) * b * e, Words("마지막 배치는 가득 차지 않는다.", "The last batch is not full.")),
            (n // b * b * e, Words("마지막 배치를 빠뜨렸다.", "The last batch was forgotten.")),
            (n * b * e, Words("배치 크기는 곱하지 않는다.", "The batch size is no factor.")),
            (-(-n // b) * e, Words("그것은 스텝의 수다.", "That is the number of steps.")),
        ),
        {"n": n, "b": b, "e": e},
    )


def _validation(pick: Pick) -> Draft | None:
    n, percent, b = pick("n"), pick("p"), pick("b")
    rows = floor(n * (1 - percent / 100))  # as Keras does it, in floating point
    if rows != n - -(-n * percent // 100) or b > rows:
        return None  # rounding, not understanding, would decide
    return Draft(
        Words(
            "데이터 {n}개, `validation_split={share:g}`, 배치 크기 {b}: 한 에포크의 학습 스텝 수는?",
            "{n} rows, `validation_split={share:g}`, batch size {b}: how many training steps are in one epoch?",
        ),
        -(-rows // b),
        same("ceil(({n} - {held}) / {b}) = {answer}"),
        (
            (-(-n // b), Words("검증용을 빼지 않았다.", "The rows for validation were not taken off.")),
            (rows // b, _FLOOR),
            (max(-(-(n - rows) // b), 0), Words("그것은 검증 스텝의 수다.", "Those are the validation steps.")),
        ),
        {"n": n, "share": percent / 100, "b": b, "held": n - rows},
    )


TRAINING_STEPS: tuple[QuestionGenerator, ...] = (
    CHAPTER.generator("steps_per_epoch", _steps, _ROWS, Words("에포크의 스텝 수", "steps of an epoch")),
    CHAPTER.generator(
        "updates", _updates, {**_ROWS, "e": Bounds(2, 50, 2, 10000, EPOCHS)}, Words("갱신 횟수", "how often weights are updated")
    ),
    CHAPTER.generator("last_batch", _last, _ROWS, Words("마지막 배치의 크기", "size of the last batch")),
    CHAPTER.generator(
        "samples_seen", _seen, {**_ROWS, "e": Bounds(2, 50, 2, 10000, EPOCHS)}, Words("본 데이터의 수", "rows that were seen")
    ),
    CHAPTER.generator(
        "validation_steps",
        _validation,
        {**_ROWS, "p": Bounds(5, 40, 1, 90, (10, 15, 20, 25, 30))},
        Words("검증용을 뺀 스텝 수", "steps without the validation rows"),
    ),
)
