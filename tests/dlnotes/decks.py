"""The shipped decks as the tests read them: plain tables, checked by rules that know nothing of the engine.

A rule takes a card and yields what is wrong with it, in words; no words, no fault.
"""

import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import judge

DECKS = Path(judge.__file__).parent / "dlnotes" / "decks"

#: a card or a deck as tomllib gives it
Table = dict[str, Any]

CHAPTERS = (
    "01-stack",
    "02-compile",
    "03-binary",
    "04-multiclass",
    "05-regression",
    "06-optimizers",
    "07-training",
    "08-batchnorm",
    "09-preprocessing",
    "10-nan",
    "11-evaluation",
    "12-dense",
    "13-convolution",
    "14-pooling",
    "15-formats",
)

#: decks that belong to no chapter
FURTHER = ("linux", "complexity", "ml", "data", "statistics", "pytorch", "deep")

REQUIRED = {"id", "kind", "ask", "explain"}
OPTIONAL = {"claims", "code", "hint", "source", "computed", "as_of", "tags", "was"}

#: kind -> (fields it must have, fields it may have)
KINDS: dict[str, tuple[set[str], set[str]]] = {
    "choice": ({"right", "wrong"}, set()),
    "multi": ({"right", "wrong"}, set()),
    "truth": ({"answer"}, {"correction"}),
    "cloze": ({"answers"}, set()),
    "term": ({"answers"}, set()),
    "number": ({"answer", "tolerance"}, {"unit"}),
    "order": ({"items"}, set()),
    "shape": ({"answer"}, {"accept"}),
    "bug": ({"code", "line", "fix"}, {"lines"}),
    "output": ({"code", "answer"}, set()),
    "parts": ({"parts"}, {"code"}),
}

LANGUAGES = ("ko", "en")
GAP = "[[...]]"


def load_deck(path: Path) -> Table:
    """The deck in this file."""
    return tomllib.loads(path.read_text("utf-8"))


@cache
def load_decks() -> dict[str, Table]:
    """All shipped decks by the names of their files."""
    return {path.stem: load_deck(path) for path in sorted(DECKS.glob("*.toml"))}


def shown(text: Any, language: str) -> str:
    """The text in this language; a plain string is the same in both, anything else is no text."""
    if isinstance(text, dict):
        text = text.get(language)
    return text if isinstance(text, str) else ""


def text_faults(name: str, text: Any) -> Iterator[str]:
    for language in LANGUAGES:
        words = shown(text, language)
        if not words.strip():
            yield f"{name} has no {language}"
        elif words != words.strip():
            yield f"{name}.{language} begins or ends in blanks"


def field_faults(card: Table) -> Iterator[str]:
    """Fields that are missing or unknown, and texts without one of the languages."""
    if card.get("kind") not in KINDS:
        yield f"kind {card.get('kind')!r}"
        return
    must, may = KINDS[card["kind"]]
    yield from (f"no {name}" for name in sorted((REQUIRED | must) - set(card)))
    yield from (f"unknown {name}" for name in sorted(set(card) - REQUIRED - OPTIONAL - must - may))
    for name in ("ask", "explain", "hint", "correction", "fix", "unit"):
        if name in card:
            yield from text_faults(name, card[name])
    for name in ("right", "wrong", "items"):
        for number, option in enumerate(card.get(name, ()), 1):
            yield from text_faults(f"{name} {number}", option)


def source_faults(card: Table) -> Iterator[str]:
    """A card says where it is from, or that it is arithmetic."""
    sources = card.get("source", [])
    if card.get("computed") is not True and not sources:
        yield "neither source nor computed = true"
    if not all(isinstance(source, str) and source.strip() for source in sources):
        yield "an empty source"


def option_faults(card: Table) -> Iterator[str]:
    """Counts of options, the reasons why wrong ones are wrong, and that no two are the same."""
    right, wrong = card["right"], card["wrong"]
    if card["kind"] == "choice":
        if len(right) != 1:
            yield f"{len(right)} right options"
        if not 2 <= len(wrong) <= 5:
            yield f"{len(wrong)} wrong options"
        for number, option in enumerate(wrong, 1):
            yield from text_faults(f"wrong {number} why", option.get("why") if isinstance(option, dict) else None)
    elif not (right and wrong):
        yield "several of several wants a right and a wrong option"
    for language in LANGUAGES:
        words = [shown(option, language).casefold() for option in (*right, *wrong)]
        if len(set(words)) < len(words):
            yield f"two options are the same in {language}"


def truth_faults(card: Table) -> Iterator[str]:
    if not isinstance(card["answer"], bool):
        yield "answer is neither true nor false"
    elif card["answer"] == ("correction" in card):
        yield "a correction is for what is false, and only for that"


def answers_faults(card: Table) -> Iterator[str]:
    answers = card["answers"]
    if not answers or not all(isinstance(answer, str) and answer.strip() for answer in answers):
        yield "no answers, or an empty one"
    if len({answer.casefold() for answer in answers}) < len(answers):
        yield "the same answer twice"


def cloze_faults(card: Table) -> Iterator[str]:
    yield from answers_faults(card)
    yield from (f"not one gap in ask.{language}" for language in LANGUAGES if shown(card["ask"], language).count(GAP) != 1)


def number_faults(card: Table) -> Iterator[str]:
    answer, tolerance = card["answer"], card["tolerance"]
    if isinstance(answer, bool) or not isinstance(answer, int | float) or not isinstance(tolerance, int | float) or tolerance < 0:
        yield "answer or tolerance is no number"
    elif tolerance == 0 and answer != int(answer):
        yield "a fraction wants a tolerance"


def order_faults(card: Table) -> Iterator[str]:
    items = card["items"]
    if not 3 <= len(items) <= 7:
        yield f"{len(items)} items"
    for language in LANGUAGES:
        if len({shown(item, language) for item in items}) < len(items):
            yield f"two items are the same in {language}"


def shape_faults(card: Table) -> Iterator[str]:
    for shape in (card["answer"], *card.get("accept", ())):
        if not shape or not all(size == "None" or (type(size) is int and size > 0) for size in shape):
            yield f"{shape} is no shape"


def bug_faults(card: Table) -> Iterator[str]:
    written = card["code"].strip("\n").split("\n")
    lines = card.get("lines", [card["line"]])
    if card["line"] not in lines:
        yield "line is not among lines"
    for line in lines:
        if not 1 <= line <= len(written) or not written[line - 1].strip():
            yield f"line {line} of {len(written)} is not there or blank"


def output_faults(card: Table) -> Iterator[str]:
    if not isinstance(card["answer"], str) or not card["answer"].strip():
        yield "the answer is no text"
    if "print(" not in card["code"] and not {"sql", "shell"} & {*card.get("tags", ())}:
        yield "the program prints nothing"


def part_faults(card: Table) -> Iterator[str]:
    """What is wrong with each part, looked at as a card of its own."""
    for number, part in enumerate(card["parts"], 1):
        whole = {"id": card["id"], "ask": {"ko": "-", "en": "-"}, "computed": True, "explain": {"ko": "-", "en": "-"}}
        yield from (f"part {number}: {fault}" for fault in faults(whole | part))


RULES: dict[str, Callable[[Table], Iterator[str]]] = {
    "choice": option_faults,
    "multi": option_faults,
    "truth": truth_faults,
    "cloze": cloze_faults,
    "term": answers_faults,
    "number": number_faults,
    "order": order_faults,
    "shape": shape_faults,
    "bug": bug_faults,
    "output": output_faults,
    "parts": part_faults,
}


def faults(card: Table) -> list[str]:
    """All that is wrong with a card; what its kind asks is looked at when its fields are there."""
    if "generator" in card:
        return [] if set(card) <= {"id", "generator", "computed", "level", "source"} else [f"unknown fields of {card['id']}"]
    found = [*field_faults(card), *source_faults(card)]
    return found or list(RULES[card["kind"]](card))
