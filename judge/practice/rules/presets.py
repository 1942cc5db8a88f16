"""Formats of mock tests. The companies' are what learners report (as of 2026-09), and may change with every round."""

from typing import NamedTuple

from judge.keywords import difficulty


class Format(NamedTuple):
    """So many problems in so many minutes; `levels` are difficulties, as `difficulty` counts, from the first problem on."""

    name: str
    problems: int
    minutes: int
    levels: tuple[int, ...] = ()


def _levels(*names: str) -> tuple[int, ...]:
    return tuple(map(difficulty, names))


_G4, _G3 = "gold-4", "gold-3"

#: by name; without levels they are the learner's usual
FORMATS = {
    found.name: found
    for found in (
        Format("hour", 2, 60),
        Format("evening", 4, 120),
        Format("samsung", 2, 240, _levels(_G4, _G3)),
        Format("kakao", 7, 300, _levels("silver-4", "silver-2", "silver-1", "gold-5", _G4, _G3, "gold-2")),
        Format("naver", 3, 120, _levels("silver-2", "gold-5", _G4)),
        Format("toss", 5, 240, _levels("silver-2", "silver-1", "gold-5", _G4, _G3)),
        Format("line", 3, 120, _levels("silver-1", "gold-5", _G4)),
        Format("hanwha", 3, 120, _levels("silver-2", "gold-5", _G4)),
    )
}
