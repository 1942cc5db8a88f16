"""The commands of practice from day to day, and their options."""

from judge.cli.options import BACKEND, EVERYWHERE, JSON, LANGUAGE, Command, CommandOption
from judge.messages import N_

PRACTICE = (
    Command(
        "today", N_("What to do today: reviews that are due, new problems, questions, within your minutes."), "", "today",
        (
            CommandOption("--minutes", N_("for so many minutes, instead of the plan's"), "N", short="-m"),
            CommandOption("--more", N_("propose as much once more")),
            CommandOption("--skip", N_("put the item with this number off until another day; may be repeated"), "N"),
            CommandOption("--exam", N_("an exam on this date: everything once more in its last ten days; off forgets it"), "DATE"),
            CommandOption("--hide", N_("no level and topics before a problem is solved")), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "rate", N_("Say how hard a problem's last round was: again, hard, good or easy."), "PROBLEM RATING", "rate", EVERYWHERE
    ),
    Command(
        "wake", N_("What of your archive sleeps and is worth having again; wake some of it, or say how many come a day."), "[PROBLEM]...",
        "wake",
        (
            CommandOption("--pace", N_("wake so many a day, within the day's minutes; 0 lets all of it sleep"), "N"),
            CommandOption("--level", N_("silver, gold-3, silver..gold-4"), "LEVEL"),
            CommandOption("--tag", N_("with this tag; may be repeated"), "TAG", short="-t"), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "sleep", N_("Let problems rest, for good or until a day; without any, what rests."), "[PROBLEM]...", "sleep",
        (
            CommandOption("--until", N_("tomorrow, or a date, instead of until judge wake"), "DATE"),
            CommandOption("--level", N_("silver, gold-3, silver..gold-4"), "LEVEL"),
            CommandOption("--tag", N_("with this tag; may be repeated"), "TAG", short="-t"), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "random", N_("Draw a problem that you never tried; likelier from topics that failed lately."), "", "random",
        (
            CommandOption("--level", N_("silver, gold-3, silver..gold-4"), "LEVEL"),
            CommandOption("--tag", N_("with this tag; may be repeated"), "TAG", short="-t"),
            CommandOption("--count", N_("so many, 1 unless told"), "N", short="-n"),
            CommandOption("--seed", N_("the same number draws the same"), "N"),
            CommandOption("--hide", N_("no level and topics before a problem is solved")), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "hint", N_("A hint for a problem: your own note, its topics, its level; each time one more."), "PROBLEM", "hint", EVERYWHERE
    ),
    Command(
        "editorial", N_("Show how a problem is solved; the round counts as forgotten."), "PROBLEM", "editorial",
        (CommandOption("--elsewhere", N_("only write down that you read it somewhere else")), *EVERYWHERE),
    ),
    Command(
        "wrong", N_("Your wrong-answer notes, by cause and topic; with a problem, its note."), "[PROBLEM]", "wrong",
        (
            CommandOption(
                "--cause", N_("why it failed: misread, edge, overflow, complexity, io, structure, bug, or a word of yours"),
                "CAUSE",
            ),
            CommandOption("--next", N_("one sentence for the next time"), "TEXT"),
            CommandOption("--edit", N_("open the note in $EDITOR"), short="-e"),
            CommandOption("--card", N_("make a quiz card of the smallest case that failed")), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "recall", N_("Five minutes, not forty: tell idea and complexity, compare with your note, rate yourself."), "PROBLEM", "recall",
        EVERYWHERE,
    ),
    Command(
        "commit", N_("Commit a solved problem to your git repository, or bring the table in README.md up to date."), "[PROBLEM]", "commit",
        (
            CommandOption("--readme", N_("only write the table of solved problems between its two marker lines")),
            CommandOption("--message", N_("this message; {id}, {title}, {level}, {language} and {runs} are filled in"), "TEXT", short="-m"),
            *EVERYWHERE,
        ),
    ),
    Command("give-up", N_("Leave a problem for today; it comes again tomorrow."), "PROBLEM", "giveup", EVERYWHERE),
    Command(
        "undo", N_("Take back what you did last: a rating, a skip, a run, an answer."), "", "undo",
        (CommandOption("--redo", N_("let it count again")), *EVERYWHERE),
    ),
    Command(
        "mock", N_("A mock test against one clock: samples only, hidden cases at the end."),
        "[start [FORMAT]|run PROBLEM|submit PROBLEM|end|result]", "mock",
        (
            CommandOption("--problems", N_("so many problems"), "N"),
            CommandOption("--minutes", N_("so many minutes"), "N", short="-m"),
            CommandOption("--levels", N_("a level for each problem: silver,silver,gold-4"), "LEVELS"),
            CommandOption("--seed", N_("the same number draws the same"), "N"),
            LANGUAGE, JSON, BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "stats", N_("What it adds up to: 26 weeks, retention, what is due, topics, rounds, times, failures."), "", "stats",
        (CommandOption("--html", N_("write a page with the pictures to this file"), "FILE"), JSON, *EVERYWHERE),
    ),
    Command(
        "history", N_("List what you did; carry it to another machine as lines of JSON, and merge it there."),
        "[PROBLEM]|export [FILE]|import [FILE]...|repair", "history",
        (
            CommandOption("--count", N_("so many events, 20 unless told"), "N", short="-n"),
            CommandOption("--mine", N_("import events of machines that are unknown here")), JSON, *EVERYWHERE,
        ),
    ),
)  # fmt: skip
