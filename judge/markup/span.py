"""A piece of a line that looks the same throughout."""

from typing import NamedTuple


class Span(NamedTuple):
    """Text and its look: empty, `bold`, `italic`, `code`, `dim`; a line break is a span of one newline."""

    text: str
    look: str = ""
