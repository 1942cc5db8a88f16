"""What people look for a command for and need none for: to leave, to log in, to make room, to take the kit away, to plan."""

from collections.abc import Mapping

from judge.messages import N_

_LEAVE = N_("no command {word}: a command ends by itself, watch and quiz with q, web and listen with Ctrl-C")
_ACCOUNT = N_("no command {word}: there are no accounts, all that you do stays on this machine")
_ROOM = N_("no command {word}: what may be made again lies in .judge/cache, which may be deleted at any time")
_AWAY = N_("no command {word}: pip uninstall judge-kit, or uv tool uninstall judge-kit, or pipx uninstall judge-kit; your folders stay")
_PLAN = N_(
    "no command {word}: plan.toml beside problems/ says what comes in which order (docs/practice.md),"
    " judge config minutes 45 how long a day is, judge today shows the day"
)

_NEEDED: Mapping[str, tuple[str, ...]] = {
    _LEAVE: ("exit", "quit", "q", "bye", "close", "stop", "end", "종료", "나가기", "끝", "그만"),
    _ACCOUNT: ("login", "logout", "signup", "register", "account", "whoami", "auth", "로그인", "로그아웃", "계정"),
    _ROOM: ("clean", "clear", "cache", "purge", "prune", "gc", "청소", "정리"),
    _PLAN: ("plan", "goal", "schedule", "curriculum", "roadmap", "계획", "목표", "일정", "커리큘럼"),
    _AWAY: ("uninstall", "삭제", "제거"),
}


def no_command_for(word: str) -> str:
    """What is to be said of a word that no command is for, with a place for the word; empty for others."""
    return next((told for told, words in _NEEDED.items() if word.lower() in words), "")
