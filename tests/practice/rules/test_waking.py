"""What sleeps, what is woken, and that no day asks for more than its minutes."""

from hypothesis import given
from hypothesis import strategies as st

from judge.history.days import DAY_S
from judge.keywords import level_at
from judge.levelguess import figures_as_keywords, level_or_guess
from judge.practice.rules.brief import FOR_GOOD, Brief, is_archived, is_asleep
from judge.practice.rules.dayitems import ItemKind
from judge.practice.rules.due import Facts, due_reviews
from judge.practice.rules.minutes import pace_of
from judge.practice.rules.proposal import propose
from judge.practice.rules.topics import topics_of
from judge.practice.rules.waking import archived, worth_waking
from judge.practice.rules.worth import gain, still_known
from tests.practice.happenings import FIRST, after, event, ran

TODAY = 20_000
NOW = TODAY * DAY_S + 12 * 3600.0

UNTIL = st.sampled_from([0, FOR_GOOD, TODAY, TODAY + 9])

#: days since it was solved, level, accepted, own rounds, put to sleep, woken
problems = st.tuples(
    st.integers(1, 2000), st.integers(1, 25), st.booleans(), st.integers(0, 2), UNTIL, st.booleans()
)  # fmt: skip


def facts_of(rows: list[tuple[int, int, bool, int, int, bool]], fresh: int, wakes: int) -> Facts:
    briefs, labels = {}, {}
    for number, (ago, level, is_right, own, until, is_woken) in enumerate(rows):
        last = NOW - ago * DAY_S
        briefs[str(number)] = Brief(
            due=last + 4 * DAY_S, last=last, stability=2.3, rounds=1, rating=3, day=TODAY - ago, is_accepted=is_right, is_tried=True,
            own=own, solved=last * is_right, first_solved=last * is_right, until=until, woken=last * is_woken,
        )  # fmt: skip
        labels[str(number)] = (level_at(level), ("math",))
    labels |= {f"new{number}": (level_at(3 + number % 20), ("greedy",)) for number in range(fresh)}
    topics = topics_of((labels[id_][1], brief) for id_, brief in briefs.items())
    return Facts(TODAY, NOW, 0, briefs, labels, pace_of(()), topics, wakes=wakes)


@given(st.lists(problems, max_size=30), st.integers(0, 10), st.integers(0, 4), st.integers(1, 240), st.integers(0, 40))
def test_a_day_keeps_to_its_minutes_and_lets_sleepers_sleep(
    rows: list[tuple[int, int, bool, int, int, bool]], fresh: int, wakes: int, budget: int, questions: int
) -> None:
    facts = facts_of(rows, fresh, wakes)._replace(quiz_due=questions)
    items = propose(facts, budget)
    assert sum(item.minutes for item in items) <= budget and all(item.minutes > 0 for item in items)
    by_kind = {kind: [item.id for item in items if item.kind is kind] for kind in ItemKind}
    assert len(by_kind[ItemKind.WAKE]) <= wakes and set(by_kind[ItemKind.WAKE]) <= set(worth_waking(facts)) <= set(archived(facts))
    assert not any(is_asleep(facts.briefs[id_], TODAY) for id_ in due_reviews(facts))
    assert set(by_kind[ItemKind.REVIEW]) <= set(due_reviews(facts))
    assert all(id_ not in facts.briefs or not facts.briefs[id_].is_accepted for id_ in by_kind[ItemKind.NEW])
    put_to_sleep = {id_ for id_, brief in facts.briefs.items() if brief.until in (FOR_GOOD, TODAY + 9)}
    assert not put_to_sleep & {item.id for item in items}
    assert propose(facts, budget) == items


def test_what_was_judged_elsewhere_sleeps_until_a_round_of_ones_own() -> None:
    solved = event(0, "attempt", verdict="AC", imported=True, source="old")
    assert is_archived(brief_after(solved), FIRST + 400)
    assert is_archived(brief_after(solved, ran(300, source="old")), FIRST + 400)  # the same source proves nothing
    assert is_archived(brief_after(solved, ran(300, all=True)), FIRST + 400)
    assert not is_asleep(brief_after(solved, ran(300)), FIRST + 400)
    assert not is_asleep(brief_after(solved, event(300, "wake")), FIRST + 400)
    assert is_asleep(brief_after(solved, ran(300), event(301, "sleep")), FIRST + 400)
    later = brief_after(solved, ran(300), event(301, "sleep", until=FIRST + 350))
    assert is_asleep(later, FIRST + 349) and not is_asleep(later, FIRST + 350)
    marked = event(0.1, "source", of=solved.key, source="mine")
    assert is_archived(brief_after(event(0, "attempt", verdict="AC"), marked, ran(300, source="mine")), FIRST + 400)


def brief_after(*events: object) -> Brief:
    from judge.practice.rules.inshort import brief_of

    return brief_of(after(*events))  # type: ignore[arg-type]


@given(st.floats(0.5, 400), st.integers(1, 3000), st.floats(1, 10))
def test_a_review_is_worth_less_the_better_it_is_known(stability: float, ago: int, hard: float) -> None:
    brief = Brief(day=TODAY - ago, stability=stability, difficulty=hard)
    assert 0 < still_known(brief, NOW) <= 1 and -0.5 < gain(brief, NOW) < 1
    assert still_known(brief._replace(day=TODAY - 2 * ago), NOW) <= still_known(brief, NOW)


def test_a_level_from_the_figures_of_a_page() -> None:
    """By hand, with x = log10 370697 and y = 0.38364.

    5.4883 + 3 * 1.7247 - 2.8864 - 2.4376 - 2.8363 + 2.6954 x - 0.4267 x x - 6.5613 y - 0.8499 y y = 1.6
    """
    figures = figures_as_keywords("370697", "38.364%")
    assert figures == ("solvers:370697", "accepted-ratio:38.364")
    assert level_or_guess(("tag:implementation", "tag:math", "tag:arithmetic", *figures)) == "~bronze-4"
    assert level_or_guess(("tag:dijkstra", "tag:graph-theory")) == "~silver-1"  # 4.9164 + 2 * 2.1764 - 0.8189 + 1.8433 = 10.3
    assert level_or_guess(("level:gold-2", "tag:math", *figures)) == "gold-2"
    assert level_or_guess(()) == "" and figures_as_keywords("0", "0.000%") == figures_as_keywords("", "-") == ()


def test_what_has_no_test_cases_is_told_in_minutes() -> None:
    """An archive of READMEs: what is woken is no hour of work, and which comes first stays as it was."""
    facts = facts_of([(400, 8, True, 0, 0, False), (900, 10, True, 0, 0, False)], 0, 2)
    bare = facts._replace(has_cases=lambda _: False)
    assert [item.minutes for item in propose(bare, 60)] == [5, 5] and min(item.minutes for item in propose(facts, 60)) > 5
    assert worth_waking(bare) == worth_waking(facts)
