"""A problem on a screen: title, limits, tags, statement, examples."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from judge.keywords import tags_of
from judge.levelguess import level_or_guess
from judge.messages import N_
from judge.model import Problem
from judge.reports.prose import render_prose
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.visible import folded, printable
from judge.tagnames import level_name, tag_name

#: lines of an example that are shown
_EXAMPLE_LINES = 40


class Example(NamedTuple):
    """A sample as bytes; None where there is no answer."""

    input: bytes
    answer: bytes | None


def statement_lines(problem: Problem, text: str, examples: Sequence[Example], style: Style, *, language: str) -> Iterator[str]:
    """The lines of the page; `text` is Markdown, in `language`, which is told when it is not the reader's."""
    yield style.paint(f"{problem.id} {title_of(problem.names, style.language)}".rstrip(), "bold")
    yield from (style.paint(line, "dim") for line in folded(_facts(problem, style), " · ", style.columns))
    yield ""
    if text and language not in ("", style.language):
        yield style.paint(style.say("(there is no statement in English, only in: {language})", language=language), "dim")
        yield ""
    yield from render_prose(text, style)
    for number, example in enumerate(examples, 1):
        yield from _example(number, example, style)


def _facts(problem: Problem, style: Style) -> Iterator[str]:
    yield style.say("{time:g} s, {memory:g} MiB", time=problem.limits.time_s, memory=problem.limits.memory_mib)
    names = (
        level_name(level_or_guess(problem.keywords), style.language),
        *(tag_name(tag, style.language) for tag in tags_of(problem.keywords)),
    )
    yield from (printable(name.encode()) for name in names if name)
    if problem.url:
        yield printable(problem.url.encode())


def _example(number: int, example: Example, style: Style) -> Iterator[str]:
    for heading, content in ((N_("Input {number}"), example.input), (N_("Output {number}"), example.answer)):
        if content is None:
            continue
        yield ""
        yield style.paint(style.say(heading, number=number), "bold")
        yield from example_lines(content, style)


def example_lines(content: bytes, style: Style) -> Iterator[str]:
    """The first lines of a file, and how many there are more."""
    lines = content.decode("utf-8", "backslashreplace").removesuffix("\n").split("\n")
    yield from (f"    {style.paint(printable(line.removesuffix(chr(13)).encode()), 'cyan')}" for line in lines[:_EXAMPLE_LINES])
    if len(lines) > _EXAMPLE_LINES:
        yield style.paint("    " + style.say("... {count} more lines", count=len(lines) - _EXAMPLE_LINES), "dim")
