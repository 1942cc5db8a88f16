"""Values whose meanings a statement tells, and numbers that mean nothing."""

from judge.drafting.meanings import listed


def test_what_is_computed_means_nothing() -> None:
    told = ["1은 벽, 0은 빈 칸이다", "남은 양은 15 - 4 + 4*2 = 14이다", "7 - 2 = 5이다"]
    assert listed("B", ["B"], told, [0.0, 1.0]) == (0, 1)


def test_signs_of_equality_may_tell_meanings() -> None:
    assert listed("B", ["B"], ["1 = wall, 0 = floor, 2 = door"], [0.0, 1.0]) == (0, 2)
