"""Cards to test with, one of each kind."""

from typing import Any

from judge.dlnotes.card import AnswerChoice, Card, CardPart, Mistake, Words


def text(words: str) -> Words:
    """The same words in both languages."""
    return Words(words, words)


def card(kind: str, id_: str = "", **fields: Any) -> Card:
    """A card of a kind, with what that kind needs."""
    made = Card(id_ or f"a-{kind}", kind, "01-first", text("ask"), text("explain"))
    return made._replace(**(_NEEDED[kind] | fields))


def options(*words: str) -> tuple[AnswerChoice, ...]:
    """Options, each with a reason against it."""
    return tuple(AnswerChoice(text(word), text(f"why {word}")) for word in words)


_NEEDED: dict[str, dict[str, Any]] = {
    "choice": {"right": options("right"), "wrong": options("bad", "worse", "worst")},
    "multi": {"right": options("one", "two"), "wrong": options("three", "four")},
    "truth": {"is_true": False, "correction": text("the truth")},
    "cloze": {"ask": text("the [[...]] of it"), "answers": ("gamma", "감마")},
    "term": {"answers": ("batch normalization", "배치 정규화")},
    "number": {"number": 0.333, "tolerance": 0.0005, "mistakes": (Mistake(0.5, text("half")),)},
    "order": {"items": options("first", "second", "third")},
    "shape": {"shapes": ((None, 26, 26, 32),), "mistakes": (Mistake((None, 28, 28, 32), text("no padding")),)},
    "bug": {"code": "one\ntwo\nthree", "lines": (2,), "fix": text("two()")},
    "parts": {
        "parts": (
            CardPart("number", text("weights"), text("3 * 4"), number=12, mistakes=(Mistake(16, text("a bias")),)),
            CardPart("shape", text(""), shapes=((None, 5, 6),)),
            CardPart("choice", text("loss"), right=options("mse"), wrong=options("mae", "huber")),
        )
    },
    "words": {"model": text("the mean is subtracted anyway")},
    "output": {"code": "print(1, 2)", "answers": ("1 2",)},
}

KINDS = tuple(_NEEDED)
