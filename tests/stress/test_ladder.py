"""Which level is next: each has its share of the time, less where nothing can be compared."""

from judge.stress.ladder import Ladder, LevelState
from judge.stress.supply import Level


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
    ladder = Ladder([Level(0, source=0), Level(0, source=1)], from_above=False)
    slow, quick = turns(ladder, 2)
    for _ in range(9):
        ladder.step_down(slow)
    chosen = turns(ladder, 170)
    assert 5 <= chosen.count(slow) <= 15 and chosen.count(quick) >= 155


def test_it_has_its_share_again_once_its_inputs_are_compared() -> None:
    ladder = Ladder([Level(4), Level(1000)], from_above=True)
    large = turns(ladder, 1)[0]
    for _ in range(20):
        ladder.step_down(large)
    for _ in range(10):
        large.was_in_time()
    assert large.weight == 1.0
