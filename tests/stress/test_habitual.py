"""Inputs that have what all samples have in common come first; what breaks it is told."""

from collections.abc import Sequence
from pathlib import Path

from judge.errors import JudgeError, SpecError
from judge.inputs.inputspec import Spec
from judge.inputs.resolving import read_spec
from judge.reports.style import Style
from judge.store.packages import load_problem
from judge.stress.habitual import broken_habits, hunt_by_habits
from judge.stress.hunt import Hunted, Watch
from judge.stress.search import KnownInput
from judge.stress.stresswords import doubt_lines
from judge.stress.supplyplan import SupplyPlan, find_supply
from tests.conftest import add_problem

SPEC = "# all samples: A != B\nA B\n---\n0 < A, B < 10\n"
LOOSE, STRICT = read_spec(SPEC, "loose"), read_spec(f"{SPEC}A != B\n", "strict")


def test_which_habits_an_input_has_not() -> None:
    assert broken_habits(SPEC, b"3 3\n") == ["A != B"]
    assert broken_habits(SPEC, b"3 4\n") == []


def test_what_breaks_a_habit_is_told(workspace: Path) -> None:
    folder = add_problem(workspace, "1", {})
    (folder / "input.spec").write_text(SPEC)
    problem = load_problem(folder)
    assert [line.partition(": ")[2] for line in doubt_lines(problem, b"3 3\n", Style())] == ["A != B"]
    assert list(doubt_lines(problem, b"3 4\n", Style())) == []


def test_a_plan_knows_them(workspace: Path) -> None:
    folder = add_problem(workspace, "1", {})
    (folder / "input.spec").write_text(SPEC)
    plan = find_supply(load_problem(folder), is_small=False)
    assert (plan.spec, plan.habitual) == (LOOSE, STRICT)
    (folder / "input.spec").write_text(SPEC.partition("\n")[2])
    assert find_supply(load_problem(folder), is_small=False).habitual is None


Part = tuple[Spec | None, float, int]


def parts(*outcomes: Hunted | JudgeError, habitual: Spec | None = STRICT) -> tuple[Hunted, list[Part], list[int]]:
    """What comes of a hunt whose parts come to this; spec, seconds and known inputs of each, and what was told of the inputs so far."""
    asked: list[Part] = []
    seconds = iter(range(0, 90, 3))
    told: list[int] = []

    def go(supply: SupplyPlan, *, budget_s: float, shrink_s: float, watch: Watch, first: Sequence[KnownInput]) -> Hunted:
        asked.append((supply.spec, budget_s, len(first)))
        assert shrink_s == (30 if len(asked) == 1 else budget_s)  # what is found late in the first part is made small for all of the time
        watch.on_progress(1, 1)
        outcome = outcomes[len(asked) - 1]
        if isinstance(outcome, JudgeError):
            raise outcome
        return outcome

    plan = SupplyPlan((), (), LOOSE, is_small=False, habitual=habitual)
    watch = Watch(lambda tried, _: told.append(tried), lambda _: None)
    known = [KnownInput(b"1 2\n", None)]
    return hunt_by_habits(go, plan, budget_s=30, watch=watch, first=known, clock=lambda: next(seconds)), asked, told


def test_what_has_the_habits_comes_first() -> None:
    hunted, asked, told = parts(Hunted(None, tried=72, compared=70, wall_s=5), Hunted(None, tried=9, compared=9, wall_s=25))
    assert asked == [(STRICT, 12, 1), (LOOSE, 25, 0)]
    assert told == [1, 73]
    assert (hunted.tried, hunted.compared, hunted.wall_s) == (81, 79, 30)


def test_known_inputs_that_had_no_time_are_tried_later() -> None:
    """Those that were made are none of them."""
    assert parts(Hunted(None, tried=9, made=9, wall_s=5), Hunted(None))[1] == [(STRICT, 12, 1), (LOOSE, 25, 1)]


def test_who_stops_a_hunt_stops_all_of_it() -> None:
    assert len(parts(Hunted(None, is_interrupted=True))[1]) == 1


def test_where_nothing_has_the_habits_the_others_are_tried_and_the_known_ones() -> None:
    assert parts(SpecError("nothing"), Hunted(None))[1] == [(STRICT, 12, 1), (LOOSE, 27, 1)]


def test_without_habits_it_is_one_hunt() -> None:
    assert parts(Hunted(None), habitual=None)[1] == [(LOOSE, 30, 1)]
