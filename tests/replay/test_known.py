"""The plan of a replay: what is judged, once, and what cannot be."""

import pytest

from judge.replay.known import Known, Obstacle, content_key, plan
from tests.replay.submissions import known

PACKAGES = {"1000": "package", "1001": ""}


@pytest.mark.parametrize(
    ("submission", "obstacle"),
    [
        (known(1, "AC"), None),
        (known(1, None), Obstacle.NO_VERDICT),
        (known(1, "AC", source=None), Obstacle.LOST),
        (known(1, "AC", language="Whitespace"), Obstacle.NO_LANGUAGE),
        (known(1, "AC", language="Python 2"), Obstacle.NO_LANGUAGE),
        (known(1, "AC", problem="9999"), Obstacle.NO_PROBLEM),
        (known(1, "AC", problem="1001"), Obstacle.NO_CASES),
    ],
)
def test_what_cannot_be_judged(submission: Known, obstacle: Obstacle | None) -> None:
    (one,) = plan([submission], PACKAGES)
    assert one.obstacle is obstacle
    assert bool(one.key) == (obstacle is None)


def test_the_same_source_has_one_key() -> None:
    first, second, other, elsewhere = plan(
        [
            known(1, "AC"), known(2, "WA", source_hash="source 1"), known(3, "AC", source_hash="source 1", language="PyPy3"),
            known(4, "AC", source_hash="source 4"),
        ],
        PACKAGES,
    )  # fmt: skip
    assert first.key == second.key
    assert len({first.key, other.key, elsewhere.key}) == 3


def test_a_changed_package_has_another_key() -> None:
    assert content_key("source", "package", "python3") != content_key("source", "another", "python3")
    assert content_key("a", "bc", "python3") != content_key("ab", "c", "python3")
