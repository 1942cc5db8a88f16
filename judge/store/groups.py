"""The groups of a package's test data and how they are graded: testdata.yaml of legacy packages, test_group.yaml of newer ones."""

from pathlib import Path
from typing import NamedTuple

from judge.handwritten import Section
from judge.messages import N_
from judge.scoring import Acceptance, ScoreMode, TestGroup
from judge.store.grouprules import FILE, refuse_strange_groups
from judge.store.statictests import static_points
from judge.store.testdata import find_program
from judge.store.yamlfile import load_yaml

LEGACY_FILE = "testdata.yaml"

#: of `secret` in newer packages, and in which of them it has no bound that nobody gave
_MOST, _UNBOUNDED = 100.0, ("2023-07-draft", "2023-07", "draft")

#: how the names of versions begin that have a testdata.yaml
_LEGACY = "legacy"

#: words of the default grader: which verdict a group has (the last one counts), how points are added up, and the others
_VERDICT_MODES = ("worst_error", "first_error", "always_accept")
_FLAGS = (*_VERDICT_MODES, "sum", "avg", "min", "max", "ignore_sample", "accept_if_any_accepted")

#: more is a mistake
_MOST_AMOUNT = 1e12


def find_groups(data: Path, cache: Path | None, version: str) -> TestGroup:
    """How the test data below the folder `data` is graded; PackageError where a file says something unknown."""
    is_legacy = version.startswith(_LEGACY)
    if not is_legacy and not any(data.rglob(LEGACY_FILE)):
        whole = _new_group(data / "secret", "secret", cache, version=version)
        _refuse_other_groups(data, whole, cache)
        if version not in _UNBOUNDED:
            refuse_strange_groups(data, whole, cache)
        return whole
    whole = _legacy_group(data, "", cache, _Inherited(counts_rejected=not is_legacy, breaks=is_legacy))
    secret = next((group for group in whole.groups if group.name == "secret"), whole)
    return secret if not is_legacy or ("ignore_sample" in whole.flags and not whole.is_programs) else whole


def _new_group(folder: Path, name: str, cache: Path | None, *, version: str) -> TestGroup:
    is_whole = name == "secret"
    usual = _MOST if is_whole and version not in _UNBOUNDED else None
    yaml = load_yaml(folder / FILE, cache)
    word = yaml.text("score_aggregation", "sum" if is_whole else "pass-fail")
    allowed = (ScoreMode.SUM, ScoreMode.MIN, ScoreMode.ALL)
    mode = next((mode for mode in allowed if mode.value == word), None)
    if mode is None:
        raise yaml.wrong("score_aggregation", N_("unknown way to add up {word}: known are {known}"), word=word, known=_known(allowed))
    folders = [path for path in sorted(folder.iterdir()) if (path / FILE).exists()] if is_whole and folder.is_dir() else []
    return TestGroup(
        name, mode, most=_bound(yaml, usual), static=static_points(yaml), counts_rejected=mode is not ScoreMode.ALL,
        is_strict=version not in _UNBOUNDED,
        requires=tuple(f"secret/{other}" if other != "sample" and "/" not in other else other for other in yaml.texts("require_pass")),
        groups=tuple(_new_group(path, f"{name}/{path.name}", cache, version=version) for path in folders),
    )  # fmt: skip


def _refuse_other_groups(data: Path, whole: TestGroup, cache: Path | None) -> None:
    """PackageError where a group waits for one that is not there, or comes after it: it would never have points."""
    before = {"sample"}
    for group in (*whole.groups, whole):
        strange = next((name for name in group.requires if name not in before), None)
        if strange is not None:
            yaml = load_yaml(data / group.name / FILE, cache)
            raise yaml.wrong("require_pass", N_("{key}: {group} is neither sample nor a group before this one"), group=strange)
        before.add(group.name)


def _bound(yaml: Section, usual: float | None) -> float | None:
    if "max_score" not in yaml:
        return usual
    if yaml.text("max_score") == "unbounded":
        return None
    most = _amount(yaml, "max_score", 0.0)
    if most < 0:
        raise yaml.wrong("max_score", N_("{key} must be a number of 0 or more"))
    return most


class _Inherited(NamedTuple):
    """What a group of a legacy package has from the one above it, where its own file says nothing."""

    accepted: float = 1.0
    rejected: float = 0.0
    breaks: bool = True
    flags: tuple[str, ...] = ()
    counts_rejected: bool = False
    is_programs: bool = False


def _legacy_group(folder: Path, name: str, cache: Path | None, above: _Inherited) -> TestGroup:
    yaml = load_yaml(folder / LEGACY_FILE, cache)
    here = above._replace(
        accepted=_amount(yaml, "accept_score", above.accepted), rejected=_amount(yaml, "reject_score", above.rejected),
        breaks=yaml.text("on_reject", "break" if above.breaks else "continue") == "break",
        flags=yaml.texts("grader_flags") if "grader_flags" in yaml else above.flags,
        is_programs=_grading(yaml, above.is_programs),
    )  # fmt: skip
    if not here.is_programs:
        _refuse_other_flags(yaml, here.flags)
    folders = [path for path in sorted(folder.iterdir()) if path.is_dir()] if folder.is_dir() else []
    if not name:
        folders = [path for path in folders if path.name in ("sample", "secret")]
    groups = tuple(_legacy_group(path, f"{name}/{path.name}".lstrip("/"), cache, here) for path in folders)
    return TestGroup(
        name, _mode(yaml, here.flags), most=_upper(yaml), accepted=here.accepted,
        rejected=here.rejected, acceptance=_acceptance(here.flags), breaks=here.breaks, counts_rejected=here.counts_rejected, groups=groups,
        is_programs=here.is_programs, flags=here.flags,
    )  # fmt: skip


def find_grader(folder: Path) -> Path | None:
    """The program in graders/ of a package, a file or a folder; None where there is none, PackageError where there are several."""
    place = folder / "graders"
    return find_program(place) if place.is_dir() else None


def _grading(yaml: Section, inherited: bool) -> bool:
    word = yaml.text("grading", "custom" if inherited else "default")
    if word not in ("default", "custom"):
        raise yaml.wrong("grading", N_("unknown grading {word}: known are {known}"), word=word, known="default, custom")
    return word == "custom"


def _mode(yaml: Section, flags: tuple[str, ...]) -> ScoreMode:
    word = yaml.section("scoring").text("aggregation") if yaml.is_mapping("scoring") else ""
    modes = [mode for flag in (*flags, word) for mode in ScoreMode if mode.value == flag]
    return modes[-1] if modes else ScoreMode.SUM


def _refuse_other_flags(yaml: Section, flags: tuple[str, ...]) -> None:
    """PackageError on what the format's own grader does not know; a program of the package knows its own."""
    strange = next((flag for flag in flags if flag not in _FLAGS), None)
    if strange is not None:
        raise yaml.wrong("grader_flags", N_("unknown flag {flag} of the grader: known are {known}"), flag=strange, known=", ".join(_FLAGS))


def _acceptance(flags: tuple[str, ...]) -> Acceptance:
    if ([flag for flag in flags if flag in _VERDICT_MODES] or [""])[-1] == Acceptance.ALWAYS.value:
        return Acceptance.ALWAYS
    return Acceptance.ANY if Acceptance.ANY.value in flags else Acceptance.ALL


def _upper(yaml: Section) -> float | None:
    """The upper end of `range`; what is infinite is no bound."""
    words = yaml.texts("range")
    if len(words) != 2:
        return None
    try:
        upper = float(words[1])
    except ValueError:
        raise yaml.wrong("range", N_("{key} must be two numbers")) from None
    return upper if upper != float("inf") else None


def _amount(yaml: Section, key: str, default: float) -> float:
    """A finite number."""
    value = yaml.value(key) if key in yaml else default
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _MOST_AMOUNT:
        raise yaml.wrong(key, N_("{key} must be a number"))
    return float(value)


def _known(modes: tuple[ScoreMode, ...]) -> str:
    return ", ".join(mode.value for mode in modes)
