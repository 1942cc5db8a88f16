"""Which cards come next."""

from hypothesis import given
from hypothesis import strategies as st

from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.choosing import SessionLimits, choose, is_due, is_from_the_future, is_leech, mixed, weakness
from judge.dlnotes.dailydecks import daily
from judge.dlnotes.memory import Memory
from judge.dlnotes.progress import progress

TODAY = 11_574
DAY = 86400.0
#: noon of today
NOW = (TODAY + 0.5) * DAY


def known(
    id_: str, chapter: str = "a", *, due: float = -1, last: float = -5, stability: float = 3, right: bool = True, lapses: int = 0
) -> CardEntry:
    """A card that was asked; times in days from now."""
    memory = Memory(stability, 5.0, NOW + due * DAY, NOW + last * DAY, NOW + last * DAY, 2, lapses, right)
    return CardEntry(id_, chapter, "deck", memory)


def names(entries: list[CardEntry]) -> list[str]:
    return [entry.id for entry in entries]


def test_the_most_likely_forgotten_first_then_new_ones_then_what_is_still_sure() -> None:
    entries = [
        known("sure", stability=100), known("shaky", "b", stability=1), known("later", due=1), CardEntry("fresh", "c", "deck"),
        CardEntry("fresher", "c", "deck"),
    ]  # fmt: skip
    assert names(choose(entries, SessionLimits(10, 1), TODAY)) == ["shaky", "fresh", "sure"]
    assert names(choose(entries, SessionLimits(1, 5), TODAY)) == ["shaky"]
    assert names(choose(entries, SessionLimits(2, 5), TODAY)) == ["shaky", "fresh"]
    assert names(choose(entries, SessionLimits(10, 0), TODAY)) == ["shaky", "sure"]


def test_only_wrong_ones() -> None:
    entries = [known("right"), known("wrong", right=False), known("wrong, not due", due=3, right=False), CardEntry("fresh", "a", "deck")]
    assert set(names(choose(entries, SessionLimits(10, 5, is_wrong=True), TODAY))) == {"wrong", "wrong, not due"}


def test_new_ones_of_weak_chapters_come_first() -> None:
    entries = [known("x", "strong", due=5), known("y", "weak", due=5, lapses=2)]
    entries += [CardEntry(f"{chapter} {number}", chapter, "deck") for chapter in ("begun never", "strong", "weak") for number in (1, 2)]
    assert names(choose(entries, SessionLimits(4, 4), TODAY)) == ["weak 1", "begun never 1", "strong 1", "weak 2"]
    assert weakness(entries) == {"strong": 0.25, "weak": 0.75}


def test_a_date_in_the_future_is_asked_now() -> None:
    entry = known("odd", due=400, last=300)
    assert is_due(entry, TODAY) and is_from_the_future(entry, TODAY)
    assert not is_from_the_future(known("fine"), TODAY) and not is_due(CardEntry("fresh", "a", "deck"), TODAY)


@given(st.lists(st.sampled_from("abc"), max_size=12))
def test_chapters_take_turns(chapters: list[str]) -> None:
    entries = [CardEntry(str(number), chapter, "deck") for number, chapter in enumerate(chapters)]
    found = mixed(entries)
    assert sorted(found) == sorted(entries)
    for number in range(1, len(found)):
        rest = {entry.chapter for entry in found[number:]}
        assert found[number].chapter != found[number - 1].chapter or rest == {found[number].chapter}
    for chapter in "abc":  # the order within a chapter stays
        assert [entry for entry in found if entry.chapter == chapter] == [entry for entry in entries if entry.chapter == chapter]


def test_progress() -> None:
    entries = [
        known("a", due=-3, stability=30), known("b", due=0.2), known("c", "b", due=1), known("d", "b", due=13.4), known("e", "b", due=13.6),
        CardEntry("f", "b", "deck"),
    ]  # fmt: skip
    found = progress(entries, TODAY)
    assert [tuple(standing) for standing in found.chapters] == [("a", 1, 1, 0), ("b", 0, 3, 1)]
    assert found.forecast == (2, 1, *[0] * 11, 1)
    assert found.chapters[1].total == 4


def test_what_is_due_later_today_is_due_now() -> None:
    entries = [known("tonight", due=0.4), known("tomorrow", due=1.2)]
    assert names(choose(entries, SessionLimits(10, 0), TODAY)) == ["tonight"]
    assert names(choose(entries, SessionLimits(10, 0), TODAY - 1)) == []


def test_a_card_that_gives_another_away_waits_for_another_session() -> None:
    entries = [
        known("first", stability=1)._replace(kin=("first", "claim-3")), known("second")._replace(kin=("second", "claim-3")),
        known("third", "b")._replace(kin=("third", "first")), CardEntry("fresh", "c", "deck", None, ("fresh", "claim-3")),
        CardEntry("other", "c", "deck", None, ("other",)),
    ]  # fmt: skip
    assert names(choose(entries, SessionLimits(10, 5), TODAY)) == ["first", "other"]


def test_hidden_cards_are_not_asked() -> None:
    assert choose([known("x")._replace(is_hidden=True), CardEntry("y", "a", "deck", is_hidden=True)], SessionLimits(5, 5), TODAY) == []


def test_a_leech_rests_a_week() -> None:
    worn = [known(f"worn {days}", due=-1, last=-days, lapses=4, right=False) for days in (2, 8)]
    worn = [entry._replace(memory=entry.memory._replace(reps=5)) for entry in worn if entry.memory]
    assert names(choose(worn, SessionLimits(5, 0), TODAY)) == ["worn 8"] and all(map(is_leech, worn))
    fine = known("fine", lapses=4)
    assert fine.memory and not is_leech(fine._replace(memory=fine.memory._replace(reps=20)))


def test_the_daily_mix_is_a_choice() -> None:
    entries = [CardEntry("a", "08-batchnorm", "d"), CardEntry("b", "linux", "d"), CardEntry("c", "mine", "own"), known("d", "complexity")]
    assert names(daily(entries, {}, {"own"})) == ["a", "c", "d"]
    assert names(daily(entries, {"linux": True, "08-batchnorm": False, "complexity": False}, {"own"})) == ["b", "c"]
