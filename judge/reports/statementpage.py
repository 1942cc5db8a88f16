"""A problem on a screen: title, limits, tags, statement, examples."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from judge.keywords import tags_of
from judge.levelguess import level_or_guess
from judge.messages import N_
from judge.model import Problem
from judge.problemlimits import USUAL_MEMORY_MIB
from judge.reports.kindwords import kind_words
from judge.reports.prose import render_blocks
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.visible import folded, printable
from judge.tagnames import level_name, tag_name

if TYPE_CHECKING:  # few statements have pictures
    from judge.reports.drawnpicture import DrawnPicture
    from judge.reports.pictureson import PagePictures

#: lines of an example that are shown
_EXAMPLE_LINES = 40

#: letters of one of its lines
_EXAMPLE_LETTERS = 2000


#: colours of a conversation by the mark at the beginning of a line; what else stands there parts the passes
_SIDES = {"<": "dim", ">": "cyan"}


class Example(NamedTuple):
    """A sample as bytes: input and output, or a conversation; None where there is no such file."""

    input: bytes | None
    answer: bytes | None
    interaction: bytes | None = None


def statement_lines(
    problem: Problem,
    text: str,
    examples: Sequence[Example],
    style: Style,
    *,
    language: str,
    pictures: "PagePictures | None" = None,
    is_hiding: bool = False,
) -> "Iterator[str | DrawnPicture]":
    """The lines of the page; `text` is Markdown, in `language`, which is told when it is not the reader's.

    Where it `is_hiding`, level and topics are left out.
    """
    title = f"{problem.id} {title_of(problem.names, style.language)}".rstrip()
    yield from (style.paint(line, "bold") for line in folded(title.split(" "), " ", style.columns))
    level, tags = ("", ()) if is_hiding else (level_or_guess(problem.keywords), tags_of(problem.keywords))
    name = printable(level_name(level, style.language).encode())
    yield from (style.dim_but_level(line, level, name) for line in folded(_facts(problem, name, tags, style), " · ", style.columns))
    yield ""
    if text and language not in ("", style.language):
        yield style.paint(style.say("(there is no statement in English, only in: {language})", language=language), "dim")
        yield ""
    for block, lines in render_blocks(text, style):
        yield from lines
        if pictures:
            yield from pictures.after(block)
    if pictures:
        yield from pictures.rest(style)
    for number, example in enumerate(examples, 1):
        yield from _example(number, example, style)


def has_known_time(problem: Problem) -> bool:
    """Whether the time limit was told, or measured."""
    return problem.timing is None or problem.timing.is_measured


def limit_words(problem: Problem, style: Style) -> str:
    """The limits before any bonus; what stands in for one that nobody told is none."""
    time_s, memory_mib = problem.limits.time_s, problem.limits.memory_mib
    if has_known_time(problem):
        return style.say("{time:g} s, {memory:g} MiB", time=time_s, memory=memory_mib)
    if memory_mib == USUAL_MEMORY_MIB:
        return style.translate(N_("no limits are known"))
    return style.say("no time limit is known, {memory:g} MiB", memory=memory_mib)


def _facts(problem: Problem, level: str, tags: Sequence[str], style: Style) -> Iterator[str]:
    yield limit_words(problem, style)
    yield from kind_words(problem, style)
    yield from filter(None, (level, *(printable(tag_name(tag, style.language).encode()) for tag in tags)))
    if problem.url:
        yield printable(problem.url.encode())


def _example(number: int, example: Example, style: Style) -> Iterator[str]:
    if example.interaction is not None:
        yield ""
        heading, legend = style.say("Example {number}", number=number), style.say("< what your program is told, > what it says")
        yield f"{style.paint(heading, 'bold')}  {style.paint(legend, 'dim')}"
        yield from example_lines(example.interaction, style, colours=_SIDES)
    for heading, content in ((N_("Input {number}"), example.input), (N_("Output {number}"), example.answer)):
        if content is None:
            continue
        yield ""
        yield style.paint(style.say(heading, number=number), "bold")
        yield from example_lines(content, style)


def example_lines(content: bytes, style: Style, *, colours: Mapping[str, str] = {}) -> Iterator[str]:
    """The first lines of a file, and how many there are more; each in the colour of its first letter, if that has one of its own."""
    lines = content.decode("utf-8", "backslashreplace").removesuffix("\n").split("\n")
    for line in lines[:_EXAMPLE_LINES]:
        text = printable(line.removesuffix(chr(13))[:_EXAMPLE_LETTERS].encode()) + "…" * (len(line) > _EXAMPLE_LETTERS)
        look = colours.get(line[:1])
        yield f"    {style.paint(text, look) if look else text}"
    if len(lines) > _EXAMPLE_LINES:
        yield style.paint("    " + style.say("... {count} more lines", count=len(lines) - _EXAMPLE_LINES), "dim")
