"""Scripts that make shells ask `judge completion` what may follow, and where each shell looks for them."""

from collections.abc import Mapping
from pathlib import Path

from judge.cli.commandtable import COMMANDS
from judge.cli.completing import Suggestion

#: commands that take files, for which the shell's own completion is good too
_FILES = ("FILE", "PATH", "URL", "INPUT", "DIR")
_WITH_FILES = [command.name for command in COMMANDS if any(word in command.words for word in _FILES)]

SCRIPTS: Mapping[str, str] = {
    "bash": """\
_judge() {
    local IFS=$'\\n' line
    COMPREPLY=()
    for line in $(judge completion --words bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null); do
        COMPREPLY+=("$line")
    done
    if [ "${#COMPREPLY[@]}" -eq 1 ]; then COMPREPLY[0]="${COMPREPLY[0]%%  (*}"; fi
}
complete -o default -F _judge judge
""",
    "zsh": """\
#compdef judge
_judge() {
    local -a found
    found=("${(@f)$(judge completion --words zsh -- "${words[@]:1:$((CURRENT - 1))}" 2>/dev/null)}")
    if [[ -n "${found[*]}" ]]; then _describe judge found; else _files; fi
}
if [ "$funcstack[1]" = "_judge" ]; then _judge "$@"; else compdef _judge judge; fi
""",
    "fish": """\
complete -c judge -f -a '(judge completion --words fish -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
complete -c judge -n '__fish_seen_subcommand_from @commands@' -F
""".replace("@commands@", " ".join(_WITH_FILES)),
}


def place_of(shell: str, home: Path, environment: Mapping[str, str]) -> Path:
    """The file that this shell reads by itself, or, for zsh, that it is to be told of."""
    data = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    places = {
        "bash": data / "bash-completion" / "completions" / "judge",
        "zsh": data / "zsh" / "site-functions" / "_judge",
        "fish": config / "fish" / "completions" / "judge.fish",
    }
    return places[shell]


def render_suggestion(one: Suggestion, shell: str) -> str:
    """A line as the shell's script reads it; the help stands where the shell shows one, and for bash with names only."""
    help_text = " ".join(one.help.split())
    if shell == "fish":
        return f"{one.word}\t{help_text}" if help_text else one.word
    if shell == "zsh":
        word = one.word.replace("\\", "\\\\").replace(":", "\\:")
        return f"{word}:{help_text}" if help_text else word
    return f"{one.word}  ({help_text})" if help_text and one.is_name else one.word
