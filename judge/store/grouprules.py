"""What version 2025-09 of the format says that groups of test data must not be: PackageError, for their points would be anybody's guess."""

from pathlib import Path

from judge.errors import PackageError
from judge.messages import N_
from judge.scoring import ScoreMode, TestGroup
from judge.store.yamlfile import load_yaml

FILE = "test_group.yaml"

#: how the files end of which there is one a case
_CASES = (".in", ".made")

#: what a group may say of its points, and the samples may not, which have none
_OF_POINTS = ("max_score", "score_aggregation", "require_pass")


def refuse_strange_groups(data: Path, whole: TestGroup, cache: Path | None) -> None:
    """PackageError on groups below the folder `data` of which nothing says what they are worth; `whole` is that of secret/."""
    samples = load_yaml(data / "sample" / FILE, cache)
    for key in _OF_POINTS:
        if key in samples:
            raise samples.wrong(key, N_("{key} means nothing in sample/: samples have no points"))
    if whole.groups:
        _refuse_what_is_between(data / "secret")
    _refuse_summed_conditions(data, whole, cache)
    _refuse_boundless(data, whole, cache)
    for group in whole.groups:
        if group.static is None and not any(path.suffix in _CASES for path in (data / group.name).rglob("*")):
            raise PackageError("a group of test data without a case: nothing says when it is right", where=data / group.name)


def _refuse_summed_conditions(data: Path, whole: TestGroup, cache: Path | None) -> None:
    """PackageError where a group waits for one that may have some of its points only."""
    modes = {group.name: group.mode for group in whole.groups}
    for group in (*whole.groups, whole):
        strange = next((name for name in group.requires if modes.get(name, ScoreMode.ALL) is not ScoreMode.ALL), None)
        if strange is not None:
            yaml = load_yaml(data / group.name / FILE, cache)
            raise yaml.wrong("require_pass", N_("{key}: {group} is not passed or failed as a whole (score_aggregation)"), group=strange)


def _refuse_boundless(data: Path, whole: TestGroup, cache: Path | None) -> None:
    """PackageError where a group has no points to give, as nobody says how many: it would have 0 whatever is right."""
    groups = () if whole.mode is ScoreMode.ALL else whole.groups
    for group in (whole, *groups):
        if group.most is None and (group.mode is ScoreMode.ALL or whole.most is not None):
            yaml = load_yaml(data / group.name / FILE, cache)
            raise yaml.wrong("max_score", N_("{key} must be a number: without one {group} has no points to give"), group=group.name)


def _refuse_what_is_between(secret: Path) -> None:
    """PackageError on cases in none of the groups, and on groups within groups: nothing says which points they have."""
    for path in sorted(secret.iterdir()):
        is_group = (path / FILE).exists()
        if path.suffix in _CASES or (path.is_dir() and not is_group and any(one.suffix in _CASES for one in path.rglob("*"))):
            raise PackageError(
                "{name} is in no group of test data, as others are: it needs a folder with {file}", where=path, name=path.name, file=FILE
            )
        inner = next((one for one in path.rglob(FILE) if one.parent != path), None) if is_group else None
        if inner is not None:
            raise PackageError(
                "a group of test data has no others in it: {file} belongs into {folder}", where=inner, file=FILE, folder=path.name
            )
