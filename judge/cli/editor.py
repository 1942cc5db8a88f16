"""The learner's editor: $VISUAL, else $EDITOR, else the one of `judge config`."""

import os
import shlex
from pathlib import Path

from judge.errors import UsageError
from judge.store.userfile import user_value


def edit(path: Path) -> None:
    """Open a file and wait until the editor ends. UsageError when there is none, or it fails."""
    import subprocess

    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or user_value("editor")
    try:
        words = shlex.split(command)
    except ValueError:
        words = []
    if not words:
        raise UsageError("no editor is set: judge config editor nano, or another one, and try again")
    try:
        code = subprocess.run([*words, str(path)], check=False).returncode
    except OSError as error:
        raise UsageError("the editor {name} does not start: {problem}", name=words[0], problem=error.strerror or error) from None
    if code:
        raise UsageError("the editor {name} ended with code {code}", name=words[0], code=code)
