"""The beginning of a brute force: a file that reads a problem's input, never over one that is there."""

from collections.abc import Callable
from pathlib import Path

from judge.drafting.stub import brute_stub
from judge.errors import UsageError
from judge.inputs.inputspec import Spec
from judge.store.files import create_file
from judge.store.workspace import Workspace
from judge.templates import Headline


def begin_brute(workspace: Workspace, headline: Headline, spec: Spec, translate: Callable[[str], str]) -> Path:
    """Write solutions/<id>_brute.py, which reads what a spec says; its path. UsageError when the file exists."""
    path = workspace.solutions_folder / f"{headline.id}_brute.py"
    try:
        create_file(path, brute_stub(spec, f"{headline.id} {headline.title}".strip(), translate).encode())
    except FileExistsError:
        raise UsageError("{path} is there already, and stays as it is", path=path) from None
    return path
