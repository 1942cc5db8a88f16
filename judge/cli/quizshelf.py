"""`judge quiz decks` and `judge quiz flags`: what is asked every day, and which cards are called bad."""

from datetime import datetime

from judge.cli.terminal import say
from judge.dlnotes.chapters import pick
from judge.dlnotes.deckshelf import flagged, shelf, turn_daily, turn_hidden
from judge.dlnotes.quizcards import QuizCards
from judge.reports.style import Style
from judge.reports.visible import cut, pad, width

#: columns of a deck's name, which a longer one exceeds, and of its title at least
_NAME, _LEAST = 18, 10


def decks(quiz: QuizCards, words: tuple[str, ...], now: datetime, style: Style) -> int:
    """List chapters and decks, those of the daily mix with a mark; each that is named changes sides first."""
    slugs = list(quiz.all_chapters())
    for word in words:
        turn_daily(quiz, pick(word, slugs), now)
    for deck in shelf(quiz, now):
        due = style.say(", {count} due", count=deck.due) if deck.due else ""
        begin = f"{'[x]' if deck.is_daily else '[ ]'} {pad(deck.slug, _NAME)} {deck.progress.total:4}  "
        say(begin + cut(deck.title, max(_LEAST, style.columns - width(begin + due))) + due)
    say(style.say("judge quiz decks NAME takes one into the daily mix, or out of it"))
    return 0


def flags(quiz: QuizCards, words: tuple[str, ...], now: datetime, style: Style) -> int:
    """List the cards that were flagged; each that is named is hidden, or shown again."""
    for word in words:
        turn_hidden(quiz, word, now)
    listed = flagged(quiz)
    for card in listed:
        hidden = style.say("hidden") if card.is_hidden else ""
        say(f"{card.id}  {card.title}  {hidden}".rstrip())
    say(style.say("judge quiz flags ID hides a card, or shows it again") if listed else style.say("nothing was flagged"))
    return 0
