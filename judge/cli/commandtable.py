"""All commands and their options, once: `arguments` and `usage` both read this table."""

from judge.cli.options import (
    ALL,
    BACKEND,
    CASE,
    EVERYWHERE,
    FAIL_FAST,
    JOBS,
    JSON,
    LANGUAGE,
    MESSAGES,
    PROBLEM,
    SCHEDULER,
    Command,
    CommandOption,
)
from judge.cli.practicetable import PRACTICE
from judge.messages import N_

COMMANDS = (
    Command(
        "run", N_("Judge the file saved last, a problem's solution, or any source."), "[PROBLEM|FILE]...", "run",
        (
            ALL,
            CommandOption("--debug", N_("build C and C++ again with sanitizers and tell the line that goes wrong")),
            CASE, FAIL_FAST, LANGUAGE, PROBLEM, JSON, BACKEND, JOBS, *EVERYWHERE,
        ),
    ),
    Command(
        "init", N_("Make a practice folder with problems to begin with."), "[DIR]", "init",
        (
            CommandOption("--vscode", N_("also tasks, a problem matcher and test settings for VS Code")),
            CommandOption("--pycharm", N_("also run configurations for PyCharm and IntelliJ")), MESSAGES,
        ),

    ),
    Command(
        "list", N_("List the problems here; words search ids, titles and tags."), "[WORD]...", "list",
        (
            CommandOption("--state", N_("accepted, tried or new; may be repeated"), "STATE", ("accepted", "tried", "new")),
            CommandOption("--tag", N_("with this tag; may be repeated"), "TAG", short="-t"),
            CommandOption("--level", N_("silver, gold-3, silver..gold-4"), "LEVEL"),
            CommandOption("--sort", N_("order of the list (default id)"), "ORDER", ("id", "level", "title", "state")),
            JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "show", N_("Show a problem: statement, limits, tags, examples."), "[PROBLEM]", "show",
        (
            CommandOption("--pictures", N_("how to draw pictures, also the whole page's"), "HOW", ("kitty", "iterm2", "sixel")),
            CommandOption("--no-pictures", N_("only say where pictures lie")), *EVERYWHERE,
        ),
    ),
    Command(
        "new", N_("Begin a solution: a file with fast input and the problem's title."), "PROBLEM", "new",
        (
            LANGUAGE, CommandOption("--edit", N_("open it in your editor"), short="-e"),
            CommandOption("--again", N_("put your last solution aside and begin with an empty one")),
            CommandOption("--brute", N_("a simple solution to compare with: a file that reads what the input spec says")), *EVERYWHERE,
        ),
    ),
    Command(
        "watch", N_("Judge again at each save; Enter runs again, q ends it."), "[PROBLEM]", "watch",
        (CASE, FAIL_FAST, BACKEND, *EVERYWHERE),
    ),
    Command(
        "add-case", N_("Add a case of your own, from files, stdin (-) or the editor."),
        "PROBLEM [INPUT [ANSWER]]", "addcase",
        (
            CommandOption("--name", N_("what to call it, instead of the next number"), "NAME", short="-n"),
            CommandOption("--force", N_("also what the problem's input spec does not allow")), BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "cases", N_("List a problem's cases, show some, or remove your own."), "PROBLEM [CASE]...", "cases",
        (CommandOption("--remove", N_("delete the named cases, which must be below own/ or stress/")), *EVERYWHERE),
    ),
    Command(
        "exec", N_("Run a solution by hand, under its problem's limits."), "[PROBLEM|FILE]", "execute",
        (
            CommandOption("--input", N_("read this file instead of stdin"), "FILE", short="-i"),
            CommandOption("--case", N_("the input of this case"), "NAME", short="-c"),
            LANGUAGE, PROBLEM, BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "diff", N_("Show output and answer side by side, around a difference."), "[PROBLEM|FILE]", "diff",
        (
            CommandOption("--case", N_("this case, instead of the first that is not accepted"), "NAME", short="-c"),
            LANGUAGE, PROBLEM, BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "open", N_("Open a problem's web page in the browser."), "[PROBLEM]", "open",
        (CommandOption("--print", N_("only print its address")), *EVERYWHERE),
    ),
    Command(
        "verify", N_("Check problems: programs in submissions/ get their verdicts."), "[PROBLEM]...", "verify",
        (
            ALL,
            CommandOption("--answers", N_("write missing answer files from the first accepted submission")),
            JOBS, SCHEDULER, JSON, BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "replay", N_("Judge past submissions again; compare with what the site said."),
        "[PATH]", "replay",
        (
            CommandOption("--problem", N_("only submissions for this problem; may be repeated"), "ID", short="-p"),
            CommandOption("--fresh", N_("judge everything again, also what is known from last time")),
            CommandOption("--html", N_("write a page with all that differs to this file"), "FILE"),
            CommandOption("--lines", N_("write each result to this file as it comes, a line of JSON; - for stdout"), "FILE"),
            CommandOption("--stress", N_("hunt for an input that breaks what passes here and failed there, each in turn")),
            CommandOption("--time", N_("seconds for each hunt (default 10)"), "SECONDS", short="-t"),
            CommandOption("--seed", N_("begin hunts with this seed: the same seed tries the same inputs"), "N"),
            CommandOption("--jobs", N_("number of processes (default: one for each processor)"), "N", short="-j"),
            SCHEDULER, JSON, BACKEND, *EVERYWHERE,
        ),
    ),
    *PRACTICE,
    Command(
        "stress", N_("Find the smallest input that breaks your solution."), "[PROBLEM|FILE]...", "stress",
        (
            ALL, CommandOption("--failed", N_("every problem that was tried and never accepted")),
            CommandOption("--against", N_("compare with this source, instead of a brute force beside yours or the package's"), "FILE"),
            CommandOption("--time", N_("how long to search: 30s (default), 10m, 8h"), "TIME", short="-t"),
            CommandOption("--seed", N_("begin with this seed: the same seed tries the same inputs"), "N"),
            CommandOption("--size", N_("how large inputs may get"), "NAME", ("small", "full")),
            CommandOption("--slow", N_("find the input that takes longest, instead of one with a wrong answer")),
            LANGUAGE, PROBLEM, JSON, BACKEND,
            CommandOption("--jobs", N_("number of processes"), "N", short="-j"),
            SCHEDULER, *EVERYWHERE,
        ),
    ),
    Command(
        "bench", N_("Tell how your solution's time grows with its input."), "[PROBLEM|FILE]", "bench",
        (
            CommandOption("--time", N_("seconds to measure (default 20)"), "SECONDS", short="-t"),
            CommandOption("--variable", N_("let inputs grow along this name of the spec"), "NAME"),
            CommandOption("--alone", N_("keep all else as large as it may be, instead of letting it grow along")),
            CommandOption("--seed", N_("begin with this seed: the same seed makes the same inputs"), "N"),
            LANGUAGE, PROBLEM, JSON, BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "spec", N_("What inputs look like (the input spec); check or make them."), "[PROBLEM]", "spec",
        (
            CommandOption("--draft", N_("write a first spec: from the validator, or from samples and statement")),
            CommandOption("--confirm", N_("a drafted spec is right: take its marks away")),
            CommandOption("--check", N_("does this file keep the spec?"), "FILE"),
            CommandOption("--sample", N_("print random inputs")),
            CommandOption("--max", N_("print the largest input")),
            CommandOption("--seed", N_("begin with this seed: the same seed makes the same inputs"), "N"),
            CommandOption("--count", N_("number of random inputs to print"), "N", short="-n"),
            *EVERYWHERE,
        ),
    ),
    Command(
        "fetch", N_("Bring problems here, by number or address; alone, what you solved."),
        "[PROBLEM|URL...]", "fetch",
        (
            CommandOption("--source", N_("ask only this source; without a name, list them"), "NAME", bare="list"),
            CommandOption("--refresh", N_("ask again for a problem that is here; what you changed stays")),
            CommandOption("--offline", N_("use nothing but what was fetched before")),
            JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "listen", N_("Take in what the browser extension Competitive Companion posts."), "", "listen",
        (
            CommandOption("--port", N_("port to listen on"), "N"),
            CommandOption("--language", N_("the language of the solution files that are begun"), "NAME", short="-l"),
            CommandOption("--once", N_("end when a problem, or all problems of a contest, came")),
            *EVERYWHERE,
        ),
    ),
    Command(
        "import", N_("Bring an archive in: saved pages, BaekjoonHub, packages, zips."), "PATH...",
        "import_archive",
        (
            CommandOption("--dry-run", N_("tell what would happen and write nothing")),
            CommandOption("--all-submissions", N_("bring all accepted sources, not the newest of each language alone")),
            CommandOption("--problem", N_("the problem that bare test cases are for"), "ID", short="-p"),
            CommandOption("--mine", N_("of several people's sources only those of NAME, a folder or an author of commits; or all"), "NAME"),
            CommandOption("--jobs", N_("number of processes that read"), "N", short="-j"),
            JSON, *EVERYWHERE,
        ),
    ),
    Command(
        "export", N_("Write a problem package that Kattis' verifyproblem accepts."), "PROBLEM...", "export",
        (
            CommandOption("--zip", N_("write one ZIP file instead of a folder")),
            CommandOption(
                "--format", N_("the format's version: for verifyproblem, or for BAPCtools"), "VERSION", ("2023-07-draft", "2025-09")
            ),
            CommandOption("--output", N_("where to put it, instead of the current folder"), "DIR", short="-o"),
            CommandOption("--with-solutions", N_("add your accepted solutions when the problem has no accepted submission")),
            BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "web", N_("Your judge in the browser: statements, and each save judged live."), "", "webserver",
        (
            CommandOption("--port", N_("listen on this port, instead of a free one"), "N"),
            CommandOption("--no-open", N_("open no browser, only tell the address")), BACKEND, *EVERYWHERE,
        ),
    ),
    Command(
        "quiz", N_("Questions on deep learning, Linux, complexity, your own decks."),
        "[CHAPTER]...|stats|decks|flags|train|export|import FILE", "quiz",
        (
            CommandOption("--count", N_("number of questions (default 10)"), "N", short="-n"),
            CommandOption("--new", N_("number of new questions at most (default 20 a day)"), "N"),
            CommandOption("--wrong", N_("only what was answered wrongly the last time")),
            CommandOption("--exam", N_("against the clock, explanations at the end")),
            CommandOption("--minutes", N_("minutes for an exam (default: one for each question)"), "N"),
            CommandOption("--deck", N_("only this deck, a .toml or .md file"), "FILE", short="-d"),
            CommandOption("--check", N_("tell whether a deck is well written, and where not"), "FILE"),
            CommandOption("--output", N_("where `judge quiz export` writes: a .apkg or .txt file for Anki"), "FILE", short="-o"),
            CommandOption("--plain", N_("no colour, no line editing: for screen readers and logs")), *EVERYWHERE,
        ),
    ),
    Command("notes", N_("Read the notes on deep learning; without a chapter, list them."), "[CHAPTER]...", "notes", (MESSAGES,)),
    Command(
        "completion", N_("Let the shell complete commands, options and problems."),
        "[bash|zsh|fish]", "completion",
        (
            CommandOption("--install", N_("write the script where the shell looks for it")),
            CommandOption("--words", N_("answer such a script: what the last word may become"), "SHELL", ("bash", "zsh", "fish")), MESSAGES,
        ),
    ),
    Command(
        "config", N_("Your settings: languages, minutes a day, editor."), "[NAME [VALUE]]", "config",
        (CommandOption("--unset", N_("forget the value that was set")), JSON, *EVERYWHERE),
    ),
    Command(
        "doctor", N_("Tell which languages and protections work here."), "", "doctor",
        (JSON, BACKEND, *EVERYWHERE),
    ),
)  # fmt: skip

#: `judge` alone, which is no command of the list
HOME = Command("home", N_("What to do now: today's list, the file saved last, the next command."), "", "home", (JSON, *EVERYWHERE))
