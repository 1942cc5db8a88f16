"""What is said around questions."""

from judge.dlnotes.card import Card, Words
from judge.dlnotes.showing import source_lines
from judge.reports.style import Style


def test_a_card_tells_where_it_is_from() -> None:
    """A deck that is no chapter of the notes cannot be read with `judge notes`."""
    words = Words("", "")
    for chapter, told in (("08-batchnorm", "chapter: Title (judge notes 08-batchnorm)"), ("my-deck", "deck: Title (judge quiz my-deck)")):
        assert next(source_lines(Card("x", "truth", chapter, words, words), "Title", Style())) == told
