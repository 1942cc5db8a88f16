"""`judge completion`: the shell completes commands, options, problems and languages."""

import os
from pathlib import Path

from judge.cli.completing import suggestions
from judge.cli.invocation import Invocation
from judge.cli.shells import SCRIPTS, place_of, render_suggestion
from judge.cli.terminal import give, say, talk
from judge.errors import UsageError
from judge.store.files import write_atomically


def run(invocation: Invocation) -> int:
    """Exit code 0; prints the script, or installs it, or answers one."""
    arguments, style = invocation.arguments, invocation.style
    if arguments.has("--words"):
        for one in suggestions(arguments.words, style.language, style.translate):
            give(render_suggestion(one, arguments.text("--words")) + "\n")
        return 0
    shell = arguments.words[0] if arguments.words else Path(os.environ.get("SHELL", "")).name
    if shell not in SCRIPTS or len(arguments.words) > 1:
        raise UsageError("which shell? judge completion bash, zsh or fish; {shell} is not known", shell=shell or "none")
    if not arguments.has("--install"):
        give(SCRIPTS[shell].rstrip("\n") + "\n")
        return 0
    place = place_of(shell, Path.home(), os.environ)
    write_atomically(place, SCRIPTS[shell].encode())
    say(style.say("wrote {path}: it works in the next {shell} you open", path=place, shell=shell))
    if shell == "zsh":
        talk(style.say("zsh must know the folder; in ~/.zshrc, before compinit: fpath+=({folder})", folder=place.parent))
    elif shell == "bash" and not _has_bash_completion():
        talk(style.say("this needs the package bash-completion; without it put into ~/.bashrc: source {path}", path=place))
    return 0


def _has_bash_completion() -> bool:
    return any(Path(place).exists() for place in ("/usr/share/bash-completion/bash_completion", "/etc/bash_completion"))
