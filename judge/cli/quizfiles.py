"""`judge quiz export` and `judge quiz import`: cards to and from Anki."""

from pathlib import Path

from judge.cli.terminal import say
from judge.dlnotes.quizcards import QuizCards
from judge.errors import DeckError, UsageError
from judge.givenfiles import need_given
from judge.reports.style import Style
from judge.store.files import save_given


def export(quiz: QuizCards, words: tuple[str, ...], output: str, style: Style) -> int:
    """Write the cards of chapters to a .txt or .apkg file."""
    from judge.dlnotes.ankiout import as_text, is_exported, is_ours, note_of, write_package

    path = Path(output)
    if path.suffix not in (".txt", ".apkg"):
        raise UsageError("where to? for example: judge quiz export --output cards.apkg (or cards.txt)")
    if path.exists() and not is_ours(path):
        _must_be_new(path)
    cards = [(quiz.cards.card(entry.id), entry.chapter) for entry in quiz.entries(words)]
    notes = [note_of(card, quiz.title(chapter), style.language) for card, chapter in cards if is_exported(card)]
    if path.suffix == ".apkg":
        write_package(notes, path)
    else:
        save_given(path, as_text(notes).encode())
    say(style.say("wrote {path}: {count} cards", path=path, count=len(notes)))
    if len(notes) < len(cards):
        say(style.say("{count} make new numbers each time and stay here", count=len(cards) - len(notes)))
    return 0


def bring(decks: Path, words: tuple[str, ...], style: Style) -> int:
    """Make decks of Anki's files."""
    from judge.dlnotes.ankiin import as_deck, read_notes

    if not words:
        raise UsageError("which file? for example: judge quiz import cards.apkg")
    for word in words:
        source = Path(word)
        need_given(source)
        target = decks / f"{source.stem}.md"
        _must_be_new(target)
        text, left = as_deck(read_notes(source), source.stem)
        count = text.count("<!-- id: ")
        if not count:
            raise DeckError(
                "no card in it: a note needs a question and an answer (#separator:semicolon says what parts them)", where=source
            )
        save_given(target, text.encode())
        say(style.say("wrote {path}: {count} cards", path=target, count=count))
        if left:
            say(style.say("{count} notes had no question, or no answer, in words", count=left))
    return 0


def _must_be_new(path: Path) -> None:
    if path.exists():
        raise UsageError("{path} is there already: move it away first", path=path)
