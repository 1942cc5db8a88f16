"""`judge quiz`: questions on the notes and on decks of one's own."""

from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.arguments import Arguments
from judge.cli.clock import local_now
from judge.cli.invocation import Invocation
from judge.cli.prompting import make_console
from judge.cli.terminal import say, talk
from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.choosing import SessionLimits, choose, is_from_the_future, new_left
from judge.dlnotes.quizcards import QuizCards, QuizFiles, day_at
from judge.errors import UsageError
from judge.practice.quizplaces import files_inside, files_outside
from judge.reports.style import Style
from judge.store.root import find_root

if TYPE_CHECKING:
    from judge.dlnotes.quizsession import Given

#: cards of a session
_COUNT = 10

#: words that are no chapters
_STATS, _IMPORT, _EXPORT, _DECKS, _FLAGS, _TRAIN = "stats", "import", "export", "decks", "flags", "train"


def run(invocation: Invocation) -> int:
    """Exit code 0."""
    arguments, style = invocation.arguments, invocation.style
    style = style._replace(has_colour=style.has_colour and not arguments.has("--plain"))
    if arguments.has("--check"):
        return _check(Path(arguments.text("--check")), style)
    only, arguments = _deck(arguments)
    files, first = _files(invocation), arguments.words[:1]
    if first == (_IMPORT,):
        from judge.cli.quizfiles import bring

        return bring(files.decks, arguments.words[1:], style)
    with QuizCards(files, only, style.language) as quiz:
        for trouble in quiz.troubles:
            if only:
                raise trouble
            talk(f"judge: {trouble.render(style.translate)}")
        if first == (_TRAIN,):
            from judge.cli.quiztraining import train

            return train(quiz, files, arguments, style)
        if first == (_STATS,):
            return _stats(quiz, arguments.words[1:], style)
        if first in ((_DECKS,), (_FLAGS,)):
            from judge.cli.quizshelf import decks, flags

            return (decks if first == (_DECKS,) else flags)(quiz, arguments.words[1:], local_now(), style)
        if first == (_EXPORT,):
            from judge.cli.quizfiles import export

            return export(quiz, arguments.words[1:], arguments.text("--output"), style)
        return _session(arguments, quiz, style)


def _deck(arguments: Arguments) -> tuple[Path | None, Arguments]:
    """The one deck that is asked about, by --deck or as the file that the only word is; the other words."""
    from judge.dlnotes.library import SUFFIXES

    if arguments.has("--deck"):
        return Path(arguments.text("--deck")), arguments
    path = Path(arguments.words[0]) if len(arguments.words) == 1 else Path()
    if path.suffix in SUFFIXES and path.is_file():
        return path, arguments._replace(words=())
    return None, arguments


def _files(invocation: Invocation) -> QuizFiles:
    """In a workspace its own files, elsewhere the user's."""
    is_inside = invocation.arguments.has("--root") or find_root(invocation.start) is not None
    return files_inside(invocation.root) if is_inside else files_outside()


def _check(path: Path, style: Style) -> int:
    from judge.dlnotes.library import DeckSource, load, named

    named(path)
    cards = load(DeckSource(path)).deck.cards
    own = sum(card.id.startswith("own-") for card in cards)
    say(style.say("{path}: {count} cards, no error", path=path, count=len(cards)))
    if own:
        say(style.say("{count} have no id of their own: <!-- id: name --> below one keeps its history when its words change", count=own))
    return 0


def _stats(quiz: QuizCards, words: tuple[str, ...], style: Style) -> int:
    from judge.dlnotes.progress import progress
    from judge.dlnotes.progresslines import progress_lines

    today = day_at(local_now())
    for line in progress_lines(progress(quiz.whole(quiz.entries(words)), today), quiz.title, today, style):
        say(line)
    return 0


def _session(arguments: Arguments, quiz: QuizCards, style: Style) -> int:
    from judge.dlnotes.dialogue import hold
    from judge.dlnotes.quizsession import Session, wanted_of

    entries, today = quiz.entries(arguments.words), day_at(local_now())
    if any(is_from_the_future(entry, today) for entry in entries):
        talk(style.say("some answers are dated in the future: is the clock right?"))
    wish = SessionLimits(arguments.whole("--count", _COUNT), _new(arguments, entries, today), arguments.has("--wrong"))
    chosen = choose(entries, wish, today)
    if not chosen:
        say(_nothing(wish, style))
        _tell_next(quiz, arguments, style)
        return 0
    is_exam = arguments.has("--exam")
    wanted = wanted_of(chosen)
    session = Session(wanted, quiz.cards.card, quiz.record, is_exam=is_exam)
    minutes = arguments.whole("--minutes", len(wanted)) if is_exam else 0
    console = make_console(quiz.title, style, minutes=minutes, is_plain=arguments.has("--plain"))
    hold(session, console)
    if session.open:
        from judge.dlnotes.settling import settle

        settle(session, console)
    _end(session.given, len(wanted), quiz, style, is_exam=is_exam)
    _tell_next(quiz, arguments, style)
    return 0


def _end(given: list["Given"], total: int, quiz: QuizCards, style: Style, *, is_exam: bool) -> None:
    from judge.dlnotes.ending import ending_lines
    from judge.dlnotes.showing import review_lines

    for line in review_lines(given, style) if is_exam else ():
        say(line)
    say("")
    for line in ending_lines(given, total, quiz.title, style):
        say(line)


def _tell_next(quiz: QuizCards, arguments: Arguments, style: Style) -> None:
    from judge.dlnotes.ending import next_line

    quiz.renew()
    line = next_line(quiz.entries(arguments.words), day_at(local_now()), style)
    if line:
        say(line)


def _nothing(wish: SessionLimits, style: Style) -> str:
    if wish.is_wrong:
        return style.say("nothing was answered wrongly that was not answered rightly since")
    return style.say("nothing is due, and today's new questions are done: --new 5 asks five more")


def _new(arguments: Arguments, entries: list[CardEntry], today: int) -> int:
    """Cards that may be new: what --new says, else what is left of today's."""
    text = arguments.text("--new")
    if not arguments.has("--new"):
        return new_left(entries, today)
    if not (text.isascii() and text.isdigit()):
        raise UsageError("{option} must be a whole number of at least 0, not {value}", option="--new", value=text)
    return int(text)
