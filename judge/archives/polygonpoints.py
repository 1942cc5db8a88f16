"""Where the tests of a Polygon package go in a package of ours, and how its groups give points there. Pure.

A group whose tests count each for itself becomes as many groups as its tests have different points, for those of one group are worth the
same there; where others wait for it, one for each test, for only what passes or fails as a whole can be waited for there. Samples stand
apart; where they give points, or others wait for their group, they lie in a group, too.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from judge.archives.polygonxml import PolygonGroup, PolygonProblem, PolygonTest
from judge.errors import SourceError

_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")

#: letters of a group's name that its folder keeps
_MOST_LETTERS = 40

_SAMPLES = "sample"


class Placement(NamedTuple):
    """The places of each test below data/, without suffix, and the settings of folders by their path below data/."""

    places: Mapping[int, tuple[str, ...]]
    settings: Mapping[str, Mapping[str, object]]
    gives_points: bool


class _Share(NamedTuple):
    """Tests that lie in one folder and are worth the same; all or nothing where they are `is_whole`."""

    tests: Sequence[PolygonTest]
    points: float
    is_whole: bool
    value: str = ""


def place_tests(problem: PolygonProblem) -> Placement:
    """The places of all tests. SourceError where groups wait for each other, or for one that is not there."""
    digits = max(2, len(str(len(problem.tests))))
    names = {test.number: f"{test.number:0{digits}}" for test in problem.tests}
    if not any(test.points for test in problem.tests) and not any(group.points for group in problem.groups):
        folders = {test.number: _SAMPLES if test.is_sample else "secret" for test in problem.tests}
        return Placement({number: (f"{folders[number]}/{name}",) for number, name in names.items()}, {}, gives_points=False)
    places = {test.number: [f"{_SAMPLES}/{names[test.number]}"] if test.is_sample else [] for test in problem.tests}
    settings: dict[str, Mapping[str, object]] = {}
    folders_of: dict[str, list[str]] = {}
    whole = 0.0
    groups = _in_order(problem)
    awaited = {name for group in groups for name in group.requires}
    for number, group in enumerate(groups, 1):
        tests = [test for test in problem.tests if test.group == group.name]
        folders_of[group.name] = [_SAMPLES] if _is_of_samples(tests, problem) else []
        for share in () if folders_of[group.name] else _shares(group, tests, is_awaited=group.name in awaited):
            folder = f"secret/{number:02d}-{_UNSAFE.sub('_', group.name or 'tests')[:_MOST_LETTERS]}{share.value}"
            folders_of[group.name].append(folder)
            settings[folder] = _settings(share, [one for name in group.requires for one in folders_of[name]])
            whole += share.points
            for test in share.tests:
                places[test.number].append(f"{folder}/{names[test.number]}")
    settings["secret"] = {"max_score": _plain(whole), "score_aggregation": "sum"}
    return Placement({number: tuple(found) for number, found in places.items()}, settings, gives_points=True)


def _is_of_samples(tests: Sequence[PolygonTest], problem: PolygonProblem) -> bool:
    """Whether a group is nothing but the samples, and gives nothing."""
    samples = [test for test in problem.tests if test.is_sample]
    return bool(tests) and list(tests) == samples and not any(test.points for test in tests)


def _in_order(problem: PolygonProblem) -> list[PolygonGroup]:
    """The groups that have tests, each behind those that it waits for; tests without one are a group by themselves."""
    used = {test.group for test in problem.tests}
    empty = {group.name for group in problem.groups} - used  # whoever waits for one of these waits for nothing
    said = {group.name: group for group in problem.groups if group.name in used}
    rest = [PolygonGroup(name, 0.0, is_whole=False, requires=()) for name in sorted(used - set(said))]
    waiting = [group._replace(requires=tuple(one for one in group.requires if one not in empty)) for group in (*said.values(), *rest)]
    ordered: list[PolygonGroup] = []
    while waiting:
        done = {group.name for group in ordered}
        ready = next((group for group in waiting if done.issuperset(group.requires)), None)
        if ready is None:
            name, missing = waiting[0].name, ", ".join(sorted(set(waiting[0].requires) - done))
            raise SourceError("problem.xml: group {name} waits for {missing}, which never comes before it", name=name, missing=missing)
        waiting.remove(ready)
        ordered.append(ready)
    return ordered


def _shares(group: PolygonGroup, tests: Sequence[PolygonTest], *, is_awaited: bool) -> list[_Share]:
    if group.is_whole:
        return [_Share(tests, sum(test.points for test in tests) or group.points, is_whole=True)]
    if is_awaited:
        return [
            _Share([test], test.points, is_whole=True, value=f"-{place:0{len(str(len(tests)))}}") for place, test in enumerate(tests, 1)
        ]
    values = sorted({test.points for test in tests})
    parts = []
    for value in values:
        alike = [test for test in tests if test.points == value]
        parts.append(_Share(alike, value * len(alike), is_whole=False, value=f"-{value:g}" if len(values) > 1 else ""))
    return parts


def _settings(share: _Share, requires: Sequence[str]) -> dict[str, object]:
    said: dict[str, object] = {"max_score": _plain(share.points), "score_aggregation": "pass-fail" if share.is_whole else "sum"}
    if requires:
        said["require_pass"] = [name.removeprefix("secret/") for name in requires]
    return said


def _plain(value: float) -> int | float:
    return int(value) if value == int(value) else value
