"""Which level is next: each has its share of the time, less where nothing can be compared."""

import pytest

from judge.inputs.shapes import MIXED
from judge.stress.ladder import Ladder, LevelState, Start
from judge.stress.supply import BOUNDLESS, Candidate, Level


def turns(ladder: Ladder, count: int, cost_s: float = 1.0) -> list[LevelState]:
    """The levels that are chosen, each input taking as long."""
    chosen = []
    for _ in range(count):
        state = ladder.choose()
        assert state is not None
        state.spent_s += cost_s
        chosen.append(state)
    return chosen


def test_a_level_that_the_trusted_solution_takes_too_long_for_gets_less_of_the_time() -> None:
    ladder = Ladder([Level(0, source=0), Level(0, source=1)], Start.BELOW)
    slow, quick = turns(ladder, 2)
    for _ in range(9):
        ladder.step_down(slow)
    chosen = turns(ladder, 170)
    assert 5 <= chosen.count(slow) <= 15 and chosen.count(quick) >= 155


def test_it_has_its_share_again_once_its_inputs_are_compared() -> None:
    ladder = Ladder([Level(4), Level(1000)], Start.ABOVE)
    large = turns(ladder, 1)[0]
    for _ in range(20):
        ladder.step_down(large)
    for _ in range(10):
        large.was_in_time()
    assert large.weight == 1.0


def _heavy(size: int = 0) -> Candidate:
    return Candidate(b"7" * 150_000, None, size, MIXED, 1)


def test_a_heavy_input_of_a_generator_waits_until_lighter_ones_had_their_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that takes all of the time would be the only one."""
    now_s = [100.0]
    monkeypatch.setattr("judge.stress.ladder.time.monotonic", lambda: now_s[0])
    ladder = Ladder([Level(0, source=0), Level(5)], Start.BELOW)
    heavy, light = ladder._states
    assert ladder.choose() is heavy and ladder.puts_off(heavy, _heavy())
    assert turns(ladder, 20) == [light] * 20
    now_s[0] += 2.0
    assert ladder.choose() is heavy and heavy.put_off is not None
    assert not ladder.puts_off(heavy, heavy.put_off)  # it is its turn


def test_what_has_a_size_or_nothing_beside_it_does_not_wait() -> None:
    ladder = Ladder([Level(0, source=0)], Start.BELOW)
    assert not ladder.puts_off(ladder._states[0], _heavy(size=1000))
    assert ladder.puts_off(ladder._states[0], _heavy()) and ladder.choose() is ladder._states[0]
    above = Ladder([Level(0, source=0), Level(5)], Start.ABOVE)
    assert not above.puts_off(above._states[0], _heavy())


def test_the_largest_inputs_wait_where_others_begin_with_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Making one may take all of the time."""
    now_s = [100.0]
    monkeypatch.setattr("judge.stress.ladder.time.monotonic", lambda: now_s[0])
    above, alone, below = (Ladder([Level(2), Level(BOUNDLESS)], start) for start in (Start.ABOVE, Start.ALONE, Start.BELOW))
    assert turns(above, 1)[0].level.size == BOUNDLESS
    for ladder, wait_s in ((alone, 4.0), (below, 11.0)):
        small, largest = ladder._states
        assert turns(ladder, 5) == [small] * 5
        now_s[0] += wait_s
        assert ladder.choose() is largest
