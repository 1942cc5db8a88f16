"""What metrics of classification count."""

from functools import partial

from judge.dlnotes.card import Words
from judge.dlnotes.generators.computed import QuestionGenerator
from judge.dlnotes.generators.drafting import Draft, Pick, Theme, listed, same
from judge.dlnotes.generators.level import Bounds

CHAPTER = Theme("11-evaluation")

_TABLE = Words("TP {tp}, FP {fp}, FN {fn}, TN {tn}이다. ", "TP {tp}, FP {fp}, FN {fn}, TN {tn}. ")
_NAMES = {
    "precision": Words("정밀도", "precision"),
    "recall": Words("재현율", "recall"),
    "F1": Words("F1 점수", "F1"),
    "accuracy": Words("정확도", "accuracy"),
    "specificity": Words("특이도", "specificity"),
}


#: how each is worked out
_STEPS = {
    "precision": "{tp} / ({tp} + {fp})",
    "recall": "{tp} / ({tp} + {fn})",
    "F1": "2*{tp} / (2*{tp} + {fp} + {fn})",
    "accuracy": "({tp} + {tn}) / ({tp} + {fp} + {fn} + {tn})",
    "specificity": "{tn} / ({tn} + {fp})",
}


def _counts(pick: Pick) -> dict[str, object]:
    return {name: pick("c") for name in ("tp", "fp", "fn", "tn")}


def _metric(metric: str, pick: Pick) -> Draft | None:
    """One of five metrics of a confusion matrix; the other four are what it is taken for."""
    values = _counts(pick)
    tp, fp, fn, tn = (int(str(values[key])) for key in ("tp", "fp", "fn", "tn"))
    found = {
        "precision": tp / (tp + fp),
        "recall": tp / (tp + fn),
        "F1": 2 * tp / (2 * tp + fp + fn),
        "accuracy": (tp + tn) / (tp + fp + fn + tn),
        "specificity": tn / (tn + fp),
    }
    answer = found.pop(metric)
    mistakes = tuple((value, Words(f"그것은 {_NAMES[other].ko}이다.", f"That is {other}.")) for other, value in found.items())
    ask = Words(f"{_TABLE.ko}{_NAMES[metric].ko}은(는)?", f"{_TABLE.en}What is the {metric}?")
    return Draft(ask, answer, same(f"{_STEPS[metric]} = {{answer}}"), mistakes, values, decimals=3)


def _auc(pick: Pick) -> Draft | None:
    positive, negative = pick.many("s", 3), pick.many("s", 4)
    pairs = [(p > n) + (p == n) / 2 for p in positive for n in negative]
    won = sum(pairs)
    return Draft(
        Words(
            "양성의 점수는 {positive}, 음성의 점수는 {negative}이다. 정확한 AUC는?",
            "Scores of positives: {positive}; of negatives: {negative}. What is the exact AUC?",
        ),
        won / len(pairs),
        Words(
            "이긴 쌍(비기면 1/2) {won:g} / 모든 쌍 {count} = {answer}", "pairs won (ties count 1/2) {won:g} / all pairs {count} = {answer}"
        ),
        (
            (1 - won / len(pairs), Words("진 쌍을 셌다.", "The lost pairs were counted.")),
            (sum(pair == 1 for pair in pairs) / len(pairs), Words("비긴 쌍은 1/2로 센다.", "Ties count one half.")),
            (sum(pair > 0 for pair in pairs) / len(pairs), Words("비긴 쌍은 1이 아니라 1/2이다.", "Ties count one half, not one.")),
            (
                won / (len(positive) + len(negative)),
                Words("쌍이 아니라 데이터의 수로 나눴다.", "It was divided by the rows, not by the pairs."),
            ),
        ),
        {"positive": listed(positive), "negative": listed(negative), "won": won, "count": len(pairs)},
        decimals=3,
    )


METRICS: tuple[QuestionGenerator, ...] = (
    *(CHAPTER.generator(name.lower(), partial(_metric, name), {"c": Bounds(1, 60, 1, 9999)}, _NAMES[name]) for name in _NAMES),
    CHAPTER.generator("auc", _auc, {"s": Bounds(1, 12, 0, 99)}, Words("AUC", "AUC")),
)
