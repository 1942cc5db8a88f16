"""What is proposed for a day."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.forgetting import AGAIN, GOOD
from judge.history.days import DAY_S
from judge.keywords import difficulty
from judge.practice.rules.brief import Brief
from judge.practice.rules.dayitems import ItemKind, Topic
from judge.practice.rules.due import EXAM_DAYS, Facts, due_reviews, easier, leeches
from judge.practice.rules.fresh import draw, new_problems, weight_by_weakness
from judge.practice.rules.minutes import estimate, expected_minutes, pace_of, sitting_s, usual_difficulty
from judge.practice.rules.plan import Plan, ProblemSet
from judge.practice.rules.proposal import propose
from judge.practice.rules.topics import topics_of, weak_topics

REVIEW, NEW, QUIZ = ItemKind.REVIEW, ItemKind.NEW, ItemKind.QUIZ

TODAY = 20_000
NOW = TODAY * DAY_S + 12 * 3600.0


def brief(ago: int, *, due: int = 0, fails: int = 0, active: float = 600.0) -> Brief:
    """A problem that was done `ago` days ago, and is due in so many."""
    last = NOW - ago * DAY_S
    rating = AGAIN if fails else GOOD
    return Brief(
        NOW + due * DAY_S,
        last,
        5.0,
        1,
        fails,
        rating,
        TODAY - ago,
        True,
        True,
        active=active,
        first_active=active,
        first_rating=rating,
        own=1,
        first_solved=last,
    )


def facts(briefs: Mapping[str, Brief] = {}, fresh: int = 0, level: str = "silver-3", **more: object) -> Facts:
    labels = dict.fromkeys([*briefs, *(f"new{number}" for number in range(fresh))], (level, ("math",)))
    found = Facts(TODAY, NOW, 0, briefs, labels, pace_of(()), {})
    return found._replace(**more)  # type: ignore[arg-type]


def test_nothing_to_do() -> None:
    assert propose(facts(), 60) == []
    assert propose(facts({"1": brief(3, due=5)}), 60) == []


def test_reviews_and_a_new_problem() -> None:
    items = propose(facts({"1": brief(3), "2": brief(9)}, fresh=5), 60)
    assert [(item.kind, item.id) for item in items] == [(REVIEW, "2"), (REVIEW, "1"), (NEW, items[2].id), (NEW, items[3].id)]
    assert sum(item.minutes for item in items) == 52  # what was done once takes 60 % of its first time


def test_at_least_one_however_little_time() -> None:
    assert len(propose(facts({"1": brief(3)}, fresh=2), 1)) == 1
    assert len(propose(facts(fresh=2), 1)) == 1


def test_what_waits_makes_new_problems_rare() -> None:
    many = {str(number): brief(3) for number in range(30)}
    kinds = [[item.kind for item in propose(facts(many, fresh=5, worked=ahead), 60)] for ahead in range(3)]
    assert sum(NEW in day for day in kinds) == 1
    assert all(day.count(REVIEW) >= 4 for day in kinds)


def test_what_rests_and_what_is_done() -> None:
    beaten = {"1": brief(3, fails=3), "2": brief(0), "3": brief(3, fails=2)}
    assert due_reviews(facts(beaten)) == ["3"] and leeches(facts(beaten)) == ["1"]
    assert propose(facts(beaten), 60, without={"3"}) == []


def test_an_easier_problem_of_the_same_topic() -> None:
    given = facts({"1": brief(3, fails=3)}, fresh=2)
    labels = {"1": ("gold-4", ("dp",)), "new0": ("silver-2", ("dp",)), "new1": ("silver-1", ("math",)), "4": ("bronze-1", ("dp",))}
    assert easier(given._replace(labels=labels), "1") == "new0"
    assert easier(given._replace(labels={"1": ("", ("dp",))}), "1") == ""


def test_before_an_exam_nothing_new_takes_the_minutes_of_what_waits() -> None:
    """The day before one said that six reviews a day do them, and gave a new problem most of its minutes."""
    known = {f"{number}": brief(30) for number in range(9)}
    for ahead, is_new in ((1, False), (EXAM_DAYS, False), (EXAM_DAYS + 1, True)):
        kinds = [item.kind for item in propose(facts(known, fresh=3, exam=TODAY + ahead), 30)]
        assert (NEW in kinds) == is_new and REVIEW in kinds
    assert NEW in [item.kind for item in propose(facts({"1": brief(30)}, fresh=3, exam=TODAY + 1), 60)]


def test_before_an_exam_everything_once_more_and_spread() -> None:
    known = {str(number): brief(40, due=100) for number in range(200)}
    exam = TODAY + 20
    seen: dict[str, int] = {}
    for day in range(TODAY, exam):
        for id_ in due_reviews(facts(known, exam=exam, day=day)):
            seen.setdefault(id_, day)
    assert set(seen) == set(known) and min(seen.values()) == exam - EXAM_DAYS
    assert max(list(seen.values()).count(day) for day in range(TODAY, exam)) < 40
    assert due_reviews(facts(known, exam=TODAY)) == []  # it was


def test_a_plan_says_which_and_in_which_order() -> None:
    sets = (ProblemSet("a", ("new3", "gone", "new1")), ProblemSet("b", tag="math"))
    given = facts({"new3": brief(5, due=9)}, fresh=5, plan=Plan(sets=sets))
    assert [item.id for item in new_problems(given, 3)] == ["new1", "new0", "new2"]
    only = Plan(sets=(ProblemSet("a", levels=(difficulty("gold-5"), difficulty("gold-1"))),))
    assert len(new_problems(facts(fresh=3, plan=only), 2)) == 2  # the plan has nothing left: they are drawn
    labels = {"x": ("gold-3", ()), "y": ("silver-1", ()), "z": ("gold-5", ())}
    assert [item.id for item in new_problems(facts(plan=only)._replace(labels=labels), 3)] == ["z", "x"]


def test_questions_have_their_minutes() -> None:
    items = propose(facts(fresh=3, quiz_due=100), 60)
    assert items[-1] == (QUIZ, "", 5, 10)
    assert propose(facts(quiz_due=1), 60) == [(QUIZ, "", 1, 1)]
    assert propose(facts(quiz_due=100), 60, without={"quiz"}) == []


def test_drawing_is_without_repetition_and_by_seed() -> None:
    names = [str(number) for number in range(20)]
    assert sorted(draw(names, 20, lambda _: 1.0, 3)) == sorted(names)
    assert draw(names, 5, lambda _: 1.0, 3) == draw(reversed(names), 5, lambda _: 1.0, 3) != draw(names, 5, lambda _: 1.0, 4)


def test_weak_topics_are_likelier() -> None:
    labels = {f"{number}": ("silver-3", ("weak" if number < 10 else "strong",)) for number in range(20)}
    topics = {"weak": Topic("weak", 6, 6), "strong": Topic("strong", 0, 6)}
    given = facts()._replace(labels=labels, topics=topics)
    drawn = [draw(labels, 1, weight_by_weakness(given), seed)[0] for seed in range(400)]
    assert 280 < sum(int(id_) < 10 for id_ in drawn) < 380  # five of six


@given(
    st.dictionaries(st.integers(0, 40).map(str), st.tuples(st.integers(0, 30), st.integers(-5, 5), st.integers(0, 4)), max_size=25),
    st.integers(0, 8), st.integers(1, 300), st.integers(0, 50), st.sampled_from(["", "bronze-5", "gold-4"]),
)  # fmt: skip
def test_a_proposal_keeps_its_promises(rows: dict[str, tuple[int, int, int]], fresh: int, budget: int, questions: int, level: str) -> None:
    briefs = {id_: brief(ago, due=due, fails=fails) for id_, (ago, due, fails) in rows.items()}
    given = facts(briefs, fresh, level, quiz_due=questions)
    items = propose(given, budget)
    assert len({(item.kind, item.id) for item in items}) == len(items)
    problems = [item for item in items if item.kind != QUIZ]
    assert sum(item.minutes for item in items) <= budget and all(item.minutes > 0 for item in items)
    assert bool(problems) == bool(due_reviews(given) or fresh)
    assert all(briefs[item.id].day < TODAY and briefs[item.id].fails < 3 for item in items if item.kind == REVIEW)


def test_minutes_are_the_learners_own_when_there_are_enough() -> None:
    times = [("silver-1", brief(3, active=60.0 * minutes)) for minutes in (10, 12, 50)]
    assert pace_of(times).minutes["silver"] == 12 and pace_of(times).own == {"silver"}
    assert pace_of(times[:2]).minutes["silver"] == 20
    again = [(level, one._replace(active=one.active / 4)) for level, one in times]
    assert pace_of(again) == pace_of(times), "how quickly a problem was done again says nothing of new ones"
    assert expected_minutes("silver-1", None, pace_of(times)) == 12
    assert expected_minutes("silver-1", brief(1, active=25 * 60), pace_of(())) == 15  # the first time: it is quicker now
    assert expected_minutes("silver-1", brief(1, active=25 * 60)._replace(own=2), pace_of(())) == 25
    assert expected_minutes("silver-1", brief(1, active=25 * 60)._replace(rating=AGAIN), pace_of(())) == 25
    assert expected_minutes("gold-1", Brief(is_accepted=True), pace_of(())) == 24
    assert expected_minutes("gold-1", Brief(is_accepted=True, own=1, rating=AGAIN), pace_of(())) == 40  # it is known no more
    assert expected_minutes("", None, pace_of(())) == 30


@pytest.mark.parametrize(
    ("minutes", "rating", "tier"), [(11, GOOD, "bronze"), (22, GOOD, "silver"), (30, AGAIN, "gold"), (200, GOOD, "ruby")]
)
def test_a_level_nobody_told_is_estimated(minutes: int, rating: int, tier: str) -> None:
    assert estimate("", brief(3, active=60.0 * minutes)._replace(first_rating=rating), pace_of(())) == f"~{tier}"
    assert estimate("", Brief(), pace_of(())) == ""


def test_the_usual_difficulty_is_that_of_late() -> None:
    assert usual_difficulty([]) == 0
    known = [("bronze-5", brief(100 - number)) for number in range(30)] + [("gold-5", brief(20)) for _ in range(20)]
    assert usual_difficulty(known) == difficulty("gold-5")


def test_what_is_done_again_draws_no_level_down() -> None:
    """Reviews and woken problems are older than the learner's level, however lately they were done."""
    new, again = brief(60), brief(1)._replace(first_solved=NOW - 900 * DAY_S)
    assert usual_difficulty([("gold-3", new)] * 40 + [("silver-3", again)] * 60) == difficulty("gold-3")


def test_topics_are_weak_by_their_last_problems() -> None:
    rows = [(("dp",), brief(number, fails=number < 4)) for number in range(10)] + [(("math",), brief(1, fails=1)), (("x",), Brief())]
    topics = topics_of(rows)
    assert topics["dp"] == ("dp", 4, 6) and topics["math"] == ("math", 1, 1) and "x" not in topics
    assert weak_topics(topics) == [topics["dp"]]


@pytest.mark.parametrize("minutes", [600.0, 1500.0, 2400.0, 3300.0])
def test_what_failed_comes_the_next_day_as_it_was_told(minutes: float) -> None:
    """Among many others that are due, long or short."""
    others = {f"r{number}": brief(9 + number, active=900.0) for number in range(6)}
    for after in range(12):
        found = facts({**others, "1": brief(1, fails=1, active=minutes)}, fresh=3, worked=after)
        items = propose(found, 60)
        assert "1" in [item.id for item in items] and sum(item.minutes for item in items) <= 60


@pytest.mark.parametrize("minutes", [35, 50, 75])
def test_a_review_that_has_no_place_beside_a_new_problem_does_not_wait_for_ever(minutes: int) -> None:
    """Also one that takes longer than the day: it gets what the day has."""
    found = facts({"1": brief(3, active=60.0 * minutes)._replace(own=2)}, fresh=3)
    days = [propose(found._replace(worked=after), 40) for after in range(4)]
    assert [[item.kind for item in day if item.minutes > 30 or item.kind == REVIEW] for day in days] == [[REVIEW], []] * 2
    assert [item.minutes for day in days for item in day if item.kind == REVIEW] == [min(minutes, 40)] * 2
    assert all(item.kind == NEW for day in days[1::2] for item in day)


def test_a_sitting_counts_whole_as_long_as_it_may_be_one() -> None:
    assert sitting_s(55 * 60) == 55 * 60 and sitting_s(110 * 60, 40 * 60) == 110 * 60
    assert sitting_s(61 * 60) == sitting_s(9 * 3600, 2400) == 600, "the learner was elsewhere"
    assert sitting_s(9 * 3600, 2400, is_first=True) == 2400 and sitting_s(9 * 3600, 0, is_first=True) == 600


def test_a_review_that_is_too_long_beside_a_new_problem_takes_turns_with_it() -> None:
    """Of an archive's owner, who has a new problem every day: else it would wait for ever."""
    slept = brief(900)._replace(own=0, active=0.0, solved=NOW - 900 * DAY_S)
    found = facts({"1": brief(3, active=4000.0), **{f"a{number}": slept for number in range(3)}}, fresh=3, level="gold-4")
    kinds = [{item.kind for item in propose(found._replace(worked=after), 60) if item.minutes > 30} for after in range(20)]
    assert kinds == [*[{NEW}] * 5, {REVIEW}, *[{NEW}] * 4] * 2


@pytest.mark.parametrize("minutes", [15, 25, 40, 50, 90])
@pytest.mark.parametrize("begins", range(3))
def test_what_failed_is_back_within_a_week_whatever_sleeps(minutes: int, begins: int) -> None:
    """Among reviews that gain more for a minute, long or short, and beside new problems."""
    slept = brief(900)._replace(own=0, active=0.0, solved=NOW - 900 * DAY_S)
    others = {f"r{number}": brief(30 + number, due=-9, active=900.0 if number % 3 else 3000.0) for number in range(12)}
    failed = brief(0, due=1, fails=1, active=60.0 * minutes)
    found = facts({"1": failed, **others, **{f"a{number}": slept for number in range(9)}}, fresh=3, level="gold-4", wakes=1)
    days = [
        propose(found._replace(day=TODAY + after, now=NOW + after * DAY_S, worked=begins + after), 60, without=() if after else {"1"})
        for after in range(8)
    ]
    assert any(item.id == "1" for day in days[1:] for item in day)
    assert all(sum(item.minutes for item in day) <= 60 for day in days)
    assert sum(item.kind == NEW for day in days for item in day) >= 5
