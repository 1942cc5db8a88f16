"""The input spec of a package: input.spec beside problem.yaml."""

from pathlib import Path

from judge.errors import UsageError
from judge.handwritten import read_text
from judge.inputs.inputspec import Spec
from judge.inputs.resolving import read_spec
from judge.model import Problem
from judge.store.files import write_atomically

_NAME = "input.spec"


def spec_path(folder: Path) -> Path:
    """Where a package's spec lies, or would."""
    return folder / _NAME


def load_spec(folder: Path) -> Spec | None:
    """The spec of a package, None where there is none; PackageError where it cannot be understood."""
    path = spec_path(folder)
    if not path.exists():
        return None
    return read_spec(read_text(path), str(path))


def need_spec(problem: Problem) -> Spec:
    """The spec of a problem; UsageError where there is none."""
    spec = load_spec(problem.folder)
    if spec is None:
        raise UsageError(
            "problem {id} has no spec: say judge spec {id} --draft, or write {path} (docs/stress.md)",
            id=problem.id,
            path=spec_path(problem.folder),
        )
    return spec


def spec_text(folder: Path) -> str:
    """The text of a package's spec, empty where there is none."""
    path = spec_path(folder)
    return read_text(path) if path.exists() else ""


def save_spec(folder: Path, text: str) -> Path:
    """Write a package's spec; where it lies now."""
    path = spec_path(folder)
    write_atomically(path, text.encode())
    return path
