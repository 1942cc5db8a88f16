"""The input spec of a package: input.spec beside problem.yaml."""

from pathlib import Path

from judge.handwritten import read_text
from judge.inputs.inputspec import Spec
from judge.inputs.resolving import read_spec

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
