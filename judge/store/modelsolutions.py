"""Which of a package's submissions is its model, by whose word answers are written: `model_solution` in submissions.yaml."""

from collections.abc import Iterable
from pathlib import Path

from judge.errors import PackageError
from judge.store.expectations import RULES_FILE, fits
from judge.store.yamlfile import load_yaml


def model_solutions(package: Path, submissions: Iterable[Path]) -> frozenset[Path]:
    """Those of the submissions that the package calls its model; none where its rules cannot be read, which others tell."""
    place = package / "submissions"
    if not (place / RULES_FILE).is_file():
        return frozenset()
    try:
        said = load_yaml(place / RULES_FILE, None)
        patterns = [pattern for pattern in said if said.section(pattern).boolean("model_solution", False)]
    except PackageError:
        return frozenset()
    names = {path: path.relative_to(place).as_posix() for path in submissions}
    return frozenset(path for path, name in names.items() if any(fits(pattern, name) for pattern in patterns))
