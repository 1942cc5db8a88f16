"""What a compiler said, short, with the learner's own file name."""

import re
from pathlib import Path

from judge.language import Language, Runtime
from judge.messages import N_
from judge.runs import RunResult, Stop

#: lines and bytes of compiler output that are kept
_MOST_LINES, _MOST_BYTES = 40, 8 << 10

_STOPPED = {
    Stop.CPU: N_("the compiler was stopped: it took too long"),
    Stop.WALL: N_("the compiler was stopped: it took too long"),
    Stop.MEMORY: N_("the compiler was stopped: it took too much memory"),
    Stop.OUTPUT: N_("the compiler was stopped: it wrote too much"),
    Stop.PROCESSES: N_("the compiler was stopped: it started too many processes"),
}


def readable_output(result: RunResult, *, folder: Path, inside: str, name: str, source: Path, language: Language) -> str:
    """The compiler's words as text of at most 40 lines, with `source`'s name for the place where it was built."""
    raw = (result.stderr or result.stdout)[:_MOST_BYTES].decode("utf-8", "replace")
    for place in (str(folder), inside):
        raw = raw.replace(f"{place}/{name}", source.name).replace(f"{place}/", "")
    if source.name != name:
        raw = re.sub(rf"(?<![\w .-]){re.escape(name)}(?!\w)", lambda _: source.name, raw)
    if language.runtime is Runtime.PYTHON:
        raw = _without_frames(raw)
    lines = [re.sub(r"[^\x20-\x7e\t\u00a0-\U0010ffff]", "?", line.rstrip()) for line in raw.splitlines()]
    lines = [line for line in lines if line]
    if len(lines) > _MOST_LINES:
        lines = [*lines[:_MOST_LINES], "..."]
    if result.stop in _STOPPED:
        lines.append(_STOPPED[result.stop])
    return "\n".join(lines)


def gist(output: str) -> str:
    """The line of a compiler's output that says most, for a message of one line: its first error, else how it begins."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line.lower()), lines[0] if lines else "")


def _without_frames(text: str) -> str:
    """What Python says of a syntax error, without the frames of py_compile around it."""
    text = text.partition("\nDuring handling of the above exception")[0]
    lines = [line.removeprefix("py_compile.PyCompileError: ") for line in text.splitlines()]
    starts = [number for number, line in enumerate(lines) if re.match(r"  File .*(?<!py_compile\.py), line \d+$", line)]
    if starts:
        return "\n".join(lines[starts[-1] :])
    return "\n".join(lines[-1:])
