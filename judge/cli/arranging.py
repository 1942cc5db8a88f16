"""What people type that is not how the table has it: `help run`, `-h`, `--lang` in front, other words for a command."""

from collections.abc import Mapping, Sequence

from judge.cli.arguments import find_command, parse
from judge.cli.commandtable import COMMANDS, HOME
from judge.cli.options import EVERYWHERE

#: other words for a command, taken as the command itself: the words that they stand for
SAME: Mapping[str, tuple[str, ...]] = {
    "submit": ("run",), "test": ("run",), "check": ("run",), "채점": ("run",), "실행": ("run",), "제출": ("run",),
    "search": ("list",), "find": ("list",), "ls": ("list",), "problems": ("list",), "목록": ("list",), "검색": ("list",),
    "language": ("config", "language"), "settings": ("config",), "setting": ("config",), "설정": ("config",),
    "todo": ("today",), "오늘": ("today",), "다음": ("next",), "힌트": ("hint",), "퀴즈": ("quiz",), "통계": ("stats",),
    "giveup": ("give-up",), "addcase": ("add-case",), "diagnose": ("doctor",), "statistics": ("stats",),
    "오답": ("wrong",), "모의고사": ("mock",), "반례": ("stress",), "가져오기": ("import",), "랜덤": ("random",), "무작위": ("random",),
    "보기": ("show",), "기록": ("history",), "되돌리기": ("undo",),
    "status": (HOME.name,), "version": ("--version",), "-v": ("--version",), "-V": ("--version",), "commands": ("--help",),
}  # fmt: skip

#: words that are near to a command and may mean another: what is proposed for them
NEAR: Mapping[str, str] = {
    "solve": "new", "start": "new", "begin": "new", "code": "new", "write": "new", "create": "new", "template": "new", "edit": "new",
    "view": "show", "read": "show", "cat": "show", "print": "show", "problem": "show", "statement": "show", "description": "show",
    "download": "fetch", "get": "fetch", "pull": "fetch", "add": "fetch", "clone": "import", "load": "import", "sync": "import",
    "compare": "diff", "fuzz": "stress", "hack": "stress", "break": "stress", "counterexample": "stress", "random-test": "stress",
    "time": "bench", "perf": "bench", "profile": "bench", "speed": "bench", "complexity": "bench", "debug": "exec", "execute": "exec",
    "input": "exec", "case": "cases", "testcase": "cases", "testcases": "cases", "samples": "cases", "tip": "hint", "help-me": "hint",
    "solution": "editorial", "answer": "editorial", "explain": "editorial", "exam": "mock", "contest": "mock", "note": "wrong",
    "mistakes": "wrong", "log": "history", "progress": "stats", "streak": "stats", "graph": "stats", "review": "today",
    "daily": "today", "skip": "today", "update": "init", "upgrade": "init", "setup": "init", "install": "doctor", "languages": "doctor",
    "browser": "open", "url": "open", "push": "commit", "git": "commit", "save": "commit", "easy": "rate", "hard": "rate",
    "learn": "quiz", "cards": "quiz", "anki": "quiz", "pick": "random", "draw": "random", "shuffle": "random", "editor": "config",
    "input-spec": "spec", "generate": "spec", "validate": "verify", "pause": "sleep", "rest": "sleep", "revert": "undo", "back": "undo",
    "bury": "sleep", "suspend": "sleep", "snooze": "sleep", "postpone": "sleep", "hide": "sleep", "forget": "sleep", "ignore": "sleep",
    "t": "run", "r": "run", "delete": "sleep", "remove": "sleep", "rm": "sleep", "문제": "show", "풀기": "new", "시작": "new",
    "복습": "today", "시험": "mock", "틀린": "wrong", "해설": "editorial", "정답": "editorial", "비교": "diff", "평가": "rate", "웹": "web",
    "serve": "web", "server": "web", "gui": "web", "ui": "web", "서버": "web", "브라우저": "web",
    "reset": "undo", "archive": "wake", "forecast": "stats", "week": "stats", "calendar": "stats", "done": "rate", "good": "rate",
}  # fmt: skip

_HELP = frozenset(("help", "man", "?", "/?", "-?", "도움말", "도움"))
_MOVED = {option.name for option in EVERYWHERE}


def arranged(argv: Sequence[str]) -> tuple[list[str], str]:
    """The command line as the table has it, as far as that is plain, and the word that stood for another one; empty where none did."""
    words, moved = _without_leading(argv)
    word = words[0] if words else ""
    if word in _HELP:
        words = [*words[1:2], "--help", *words[2:]]
    elif word in SAME:
        words = [*SAME[word], *words[1:]]
    end = words.index("--") if "--" in words else len(words)
    if "-h" in words[:end] or "--help" in words[:end]:
        known = words[:1] if words and find_command(words[0]) in COMMANDS else []
        return [*known, "--help", *moved, *_told_language(words[:end])], ""
    if not words or (words[0].startswith("-") and parse([HOME.name, *words]) is not None):
        return [HOME.name, *words, *moved], ""
    return [*words[:end], *moved, *words[end:]], word if word in SAME else ""


def _without_leading(argv: Sequence[str]) -> tuple[list[str], list[str]]:
    """The command line from its command on, and the options of all commands that stood before it."""
    rest, moved = list(argv), list[str]()
    while rest and rest[0].partition("=")[0] in _MOVED:
        count = 1 if "=" in rest[0] else 2
        moved, rest = moved + rest[:count], rest[count:]
    return rest, moved


def _told_language(words: Sequence[str]) -> list[str]:
    """What of a command line says in which language help is wanted."""
    at = next((at for at, word in enumerate(words) if word.partition("=")[0] == "--lang"), len(words))
    return list(words[at : at + (1 if "=" in "".join(words[at : at + 1]) else 2)])
