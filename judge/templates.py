"""A new solution's first lines: which problem it is for, and what reads its input fast."""

from judge.language import Language

#: characters of a comment
_MOST_COLUMNS = 200


def render_template(language: Language, title: str, url: str) -> str:
    """The text of a new solution file; `title` and `url` stand in comments. Empty where a file is no program."""
    if not language.is_program:
        return ""
    head = "".join(f"{language.comment} {line}\n" for line in map(_one_line, (title, url)) if line)
    return head + language.template


def fill_template(text: str, problem_id: str, title: str, url: str) -> str:
    """A template of the learner's own, with {id}, {title} and {url} filled in; other braces stay."""
    for word, value in (("{id}", problem_id), ("{title}", _one_line(title)), ("{url}", _one_line(url))):
        text = text.replace(word, value)
    return text


def _one_line(text: str) -> str:
    """What may stand in a comment."""
    return "".join(filter(str.isprintable, " ".join(text.split())))[:_MOST_COLUMNS]
