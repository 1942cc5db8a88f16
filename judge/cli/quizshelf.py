"""`judge quiz decks` and `judge quiz flags`: what is asked every day, and which cards are called bad."""

from datetime import datetime

from judge.cli.terminal import say
from judge.dlnotes.chapters import pick
from judge.dlnotes.quizcards import QuizCards
from judge.errors import UsageError
from judge.history.events import DECKS, DECKS_SUBJECT, FLAG, card_subject, new_event
from judge.reports.style import Style


def decks(quiz: QuizCards, words: tuple[str, ...], now: datetime, style: Style) -> int:
    """List chapters and decks, those of the daily mix with a mark; each that is named changes sides first."""
    slugs = list(quiz.all_chapters())
    for word in words:
        slug = pick(word, slugs)
        _note(quiz, (DECKS, DECKS_SUBJECT), {"deck": slug, "daily": slug not in quiz.daily_chapters()}, now)
    mixed = quiz.daily_chapters()
    for slug, count in quiz.all_chapters().items():
        say(f"{'[x]' if slug in mixed else '[ ]'} {slug:<18} {count:4}  {quiz.title(slug)}")
    say(style.say("judge quiz decks NAME takes one into the daily mix, or out of it"))
    return 0


def flags(quiz: QuizCards, words: tuple[str, ...], now: datetime, style: Style) -> int:
    """List the cards that were flagged; each that is named is hidden, or shown again."""
    found = {entry.id: entry for entry in quiz.cards.entries()}
    for word in words:
        if word not in found:
            raise UsageError("no card {id}: judge quiz flags lists those that were flagged", id=word)
        _note(quiz, (FLAG, card_subject(word)), {"hide": not found[word].is_hidden}, now)
        quiz.renew()
        found = {entry.id: entry for entry in quiz.cards.entries()}
    listed = [id_ for id_ in dict.fromkeys((*quiz.flags(), *words)) if id_ in found]
    for id_ in listed:
        hidden = style.say("hidden") if found[id_].is_hidden else ""
        say(f"{id_}  {quiz.title(found[id_].chapter)}  {hidden}".rstrip())
    say(style.say("judge quiz flags ID hides a card, or shows it again") if listed else style.say("nothing was flagged"))
    return 0


def _note(quiz: QuizCards, about: tuple[str, str], payload: dict[str, object], now: datetime) -> None:
    offset = now.utcoffset()
    quiz.record(new_event(*about, payload, at=now, offset=round(offset.total_seconds() / 60) if offset else 0))
