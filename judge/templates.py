"""A new solution's first lines: which problem it is for, and what reads its input fast."""

from typing import NamedTuple

from judge.language import Language

#: characters of a comment
_MOST_COLUMNS = 200


class Headline(NamedTuple):
    """What a solution's first lines tell of its problem."""

    id: str
    title: str
    url: str
    #: what is good to know before the first line is written
    hints: tuple[str, ...] = ()
    #: whether a judge answers what the program prints
    is_talk: bool = False


def render_template(language: Language, headline: Headline) -> str:
    """The text of a new solution file; what is known of the problem stands in comments. Empty where a file is no program."""
    if not language.is_program:
        return ""
    lines = (f"{headline.id} {headline.title}".strip(), headline.url, *headline.hints)
    head = "".join(_comment(line, language) for line in map(_one_line, lines) if line)
    return language.first_line + head + (language.talk_template if headline.is_talk and language.talk_template else language.template)


def fill_template(text: str, headline: Headline) -> str:
    """A template of the learner's own, with {id}, {title} and {url} filled in; other braces stay."""
    for word, value in (("{id}", headline.id), ("{title}", _one_line(headline.title)), ("{url}", _one_line(headline.url))):
        text = text.replace(word, value)
    return text


def _comment(line: str, language: Language) -> str:
    end = language.comment_end
    return f"{language.comment} {line.replace(end, '')} {end}\n" if end else f"{language.comment} {line}\n"


def _one_line(text: str) -> str:
    """What may stand in a comment."""
    return "".join(filter(str.isprintable, " ".join(text.split())))[:_MOST_COLUMNS]
