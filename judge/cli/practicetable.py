"""The commands of practice from day to day, and their options."""

from judge.cli.options import BACKEND, EVERYWHERE, JSON, LANGUAGE, Command, CommandOption
from judge.messages import N_

PRACTICE = (
    Command(
        "today", N_("What to do today, within your minutes."), "", "today",
        (
            CommandOption("--minutes", N_("number of minutes (default: the plan's)"), "N", short="-m"),
            CommandOption("--more", N_("add as much again to today's list")),
            CommandOption("--skip", N_("put off the item with this number; may be repeated"), "N"),
            CommandOption("--exam", N_("date of an exam, before which everything comes once more; off forgets it"), "DATE"),
            CommandOption("--hide", N_("no level and topics before a problem is solved")), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "next", N_("Begin the next item of today's list."), "", "next",
        (CommandOption("--edit", N_("open it in your editor"), short="-e"), *EVERYWHERE),
    ),
    Command(
        "rate", N_("Say how hard the last round was: again, hard, good or easy."), "PROBLEM RATING", "rate", EVERYWHERE
    ),
    Command(
        "wake", N_("Have problems of your archive come again; how many a day."), "[PROBLEM]...",
        "wake",
        (
            CommandOption("--pace", N_("number of problems to wake a day; 0 lets all of them sleep"), "N"),
            CommandOption("--level", N_("silver, gold-3, silver..gold-4"), "LEVEL"),
            CommandOption("--tag", N_("with this tag; may be repeated"), "TAG", short="-t"), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "sleep", N_("Let problems rest, for good or until a day."), "[PROBLEM]...", "sleep",
        (
            CommandOption("--until", N_("tomorrow, 3d, 2w or a date, instead of until judge wake"), "DATE"),
            CommandOption("--level", N_("silver, gold-3, silver..gold-4"), "LEVEL"),
            CommandOption("--tag", N_("with this tag; may be repeated"), "TAG", short="-t"), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "random", N_("Draw a problem that you never tried."), "", "random",
        (
            CommandOption("--level", N_("silver, gold-3, silver..gold-4"), "LEVEL"),
            CommandOption("--tag", N_("with this tag; may be repeated"), "TAG", short="-t"),
            CommandOption("--count", N_("number of problems (default 1)"), "N", short="-n"),
            CommandOption("--seed", N_("the same number draws the same"), "N"),
            CommandOption("--hide", N_("no level and topics before a problem is solved")), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "hint", N_("A hint for a problem; each time one more."), "[PROBLEM]", "hint", EVERYWHERE
    ),
    Command(
        "editorial", N_("Show how a problem is solved; it comes again soon."), "PROBLEM", "editorial",
        (CommandOption("--elsewhere", N_("only write down that you read it somewhere else")), *EVERYWHERE),
    ),
    Command(
        "wrong", N_("Your wrong-answer notes; with a problem, its note."), "[PROBLEM]", "wrong",
        (
            CommandOption(
                "--cause", N_("why it failed: misread, edge, overflow, complexity, io, structure, bug, or a word of yours"),
                "CAUSE",
            ),
            CommandOption("--next", N_("one sentence for the next time"), "TEXT"),
            CommandOption("--edit", N_("open the note in your editor"), short="-e"),
            CommandOption("--card", N_("make a quiz card of the smallest case that failed")), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "recall", N_("Review in five minutes: tell the idea, compare, rate yourself."), "PROBLEM", "recall",
        EVERYWHERE,
    ),
    Command(
        "commit", N_("Commit a solved problem to git; a table in your README."), "[PROBLEM]", "commit",
        (
            CommandOption("--readme", N_("only write the table of solved problems between its two marker lines")),
            CommandOption("--message", N_("this message; {id}, {title}, {level}, {language} and {runs} are filled in"), "TEXT", short="-m"),
            *EVERYWHERE,
        ),
    ),
    Command("give-up", N_("Leave a problem for today; it comes again soon."), "PROBLEM", "giveup", EVERYWHERE),
    Command(
        "undo", N_("Take back what you did last: a rating, a skip, a run, an answer."), "", "undo",
        (CommandOption("--redo", N_("let it count again")), *EVERYWHERE),
    ),
    Command(
        "mock", N_("Take a mock test: samples only, hidden cases at the end."),
        "[start [FORMAT]|run PROBLEM|submit PROBLEM|end|result]", "mock",
        (
            CommandOption("--problems", N_("number of problems"), "N"),
            CommandOption("--minutes", N_("number of minutes"), "N", short="-m"),
            CommandOption("--levels", N_("a level for each problem: silver,silver,gold-4"), "LEVELS"),
            CommandOption("--seed", N_("the same number draws the same"), "N"),
            LANGUAGE, JSON, BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "stats", N_("What it adds up to: weeks, reviews, topics, times, failures."), "", "stats",
        (
            CommandOption("--years", N_("every year as a heat map")),
            CommandOption("--svg", N_("write the heat maps of all years to this file, for a README"), "FILE"),
            CommandOption("--html", N_("write a page with the pictures to this file"), "FILE"), JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "history", N_("List what you did; carry it to another machine."),
        "[PROBLEM]|export [FILE]|import [FILE]...|repair", "history",
        (
            CommandOption("--count", N_("number of events (default 20)"), "N", short="-n"),
            CommandOption("--mine", N_("import events of machines that are unknown here")), JSON, *EVERYWHERE,
        ),
    ),
)  # fmt: skip
