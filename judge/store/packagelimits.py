"""The limits of a package; its time limit may be left to be measured.

limits.time_limit           in problem.yaml
.timelimit                  of legacy packages, as Kattis keeps it: seconds
domjudge-problem.ini        as DOMjudge keeps it: timelimit = seconds
.judge/cache/timelimits/    what was measured on this machine, while problem.yaml and the submissions are what they were
"""

from pathlib import Path
from typing import NamedTuple

from judge.cache import keep, recall, stamps_below
from judge.errors import PackageError
from judge.handwritten import Section, read_text
from judge.languages import LANGUAGES
from judge.problemlimits import USUAL_MEMORY_MIB, LanguageLimits, Limits, TimingRule

#: how often a program is run for a case of a problem of several passes; the format's own default
_PASSES = 2

#: stands in for a time limit until it is measured
_TIME_S = 2.0

#: more than a year is a mistake
_MOST_TIME_S = 1e7

#: changes with how limits are measured
_VERSION = 3

_OWN_LANGUAGE_KEYS = ("time_limit", "memory")


class PackageLimits(NamedTuple):
    """Limits, and how the time limit follows from the package's submissions; None where it is said."""

    limits: Limits
    timing: TimingRule | None


def read_limits(yaml: Section, own: Section, folder: Path, *, cache: Path | None, is_legacy: bool) -> PackageLimits:
    """What problem.yaml, .judge.yaml and the files beside them say; PackageError where they break the format."""
    section = yaml.section("limits")
    time_s = section.number("time_limit", 0.0) if "time_limit" in section else _time_beside_s(folder)
    timing = None if time_s else _timing(section, is_legacy=is_legacy)
    measured_s: float | None = recall(_kept(cache, folder), _stamp(folder, timing)) if timing and cache else None
    if timing and measured_s:
        timing = timing._replace(is_measured=True)
    languages = own.section("languages")
    languages.refuse_others(tuple(language.id for language in LANGUAGES))
    limits = Limits(
        time_s=time_s or measured_s or _TIME_S, memory_mib=section.number("memory", USUAL_MEMORY_MIB),
        output_mib=section.number("output", 1.0) if "output" in section else 0.0,
        extra_time=own.boolean("extra_time", True), extra_memory=own.boolean("extra_memory", True),
        passes=int(section.number("validation_passes", _PASSES)),
        languages={name: _language_limits(languages.section(name)) for name in languages},
    )  # fmt: skip
    return PackageLimits(limits, timing)


def keep_time_limit(folder: Path, timing: TimingRule, time_s: float, cache: Path) -> None:
    """Remember what was measured for a package."""
    keep(_kept(cache, folder), _stamp(folder, timing), time_s)


def _timing(section: Section, *, is_legacy: bool) -> TimingRule:
    """The rule of the format's version; its figures are those of problemtools for legacy packages, of the specification for others."""
    if is_legacy:
        return TimingRule(section.number("time_multiplier", 5.0), 1.0, rounds_up=False, counts_failures=False)
    factor = section.section("time_multipliers").number("ac_to_time_limit", 2.0)
    return TimingRule(factor, section.number("time_resolution", 1.0), rounds_up=True, counts_failures=True)


def _kept(cache: Path, folder: Path) -> Path:
    return cache / "timelimits" / folder.name


def _stamp(folder: Path, timing: TimingRule | None) -> tuple[object, ...]:
    made_from = stamps_below(str(folder / "submissions")) or {}
    return (_VERSION, *(timing or ())[:4], tuple((path, stamp[0], stamp[2]) for path, stamp in made_from.items()))


def _language_limits(section: Section) -> LanguageLimits:
    section.refuse_others(_OWN_LANGUAGE_KEYS)
    numbers = [section.number(key, 1.0) if key in section else 0.0 for key in _OWN_LANGUAGE_KEYS]
    return LanguageLimits(*numbers)


def _time_beside_s(folder: Path) -> float:
    """Seconds from the files beside problem.yaml; 0 where they say nothing."""
    for name in (".timelimit", "domjudge-problem.ini"):
        path = folder / name
        lines = read_text(path).splitlines() if path.exists() else []
        for number, line in enumerate(lines, 1):
            key, _, value = line.rpartition("=") if name.endswith(".ini") else ("timelimit", "", line)
            if key.strip() == "timelimit" and value.strip():
                return _seconds(value.strip(" \t'\""), f"{path}:{number}")
    return 0.0


def _seconds(text: str, where: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < _MOST_TIME_S:
        raise PackageError("not a number of seconds: {value}", where=where, value=text)
    return seconds
