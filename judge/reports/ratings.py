"""What a round was worth and when the problem comes again."""

from typing import TYPE_CHECKING

from judge.forgetting import AGAIN
from judge.history.days import date_of
from judge.messages import N_
from judge.reports.style import Style

if TYPE_CHECKING:  # `judge today` has names of ratings and no rounds
    from judge.practice.rules.rounds import ScheduleChange

NAMES = {0: "", 1: N_("Again"), 2: N_("Hard"), 3: N_("Good"), 4: N_("Easy")}

#: no problem rests for so long: the log has rounds that are later than now
_FAR_DAYS = 366


def round_line(change: "ScheduleChange", style: Style, *, is_told: bool = False) -> str:
    """`Good (round 2, 3 runs, 18 min): due again from 2026-12-24, in 31 days`, of a change that ended a round.

    `is_told`: the learner rated it, whatever happened.
    """
    found = change.round
    assert found is not None
    parts = [style.say("round {number}", number=change.number)]
    if found.tries:
        parts.append(style.say("{count} runs", count=found.tries) if found.tries > 1 else style.say("1 run"))
    if found.active >= 60:
        parts.append(style.say("{minutes} min", minutes=round(found.active / 60)))
    if found.rating == AGAIN and found.is_accepted and not is_told:
        parts.append(style.say("looked up"))
    when = _when(change.due - change.today, style)
    rating = style.translate(NAMES[found.rating])
    said = style.say(
        "{rating} ({evidence}): due again from {date}, {when}",
        rating=rating,
        evidence=", ".join(parts),
        date=date_of(change.due),
        when=when,
    )
    return said.replace(rating, style.paint(rating, "bold"), 1)


def _when(days: int, style: Style) -> str:
    if days <= 0:
        return style.say("it is due")
    if days > _FAR_DAYS:
        return style.say("by a clock that was ahead")
    return style.say("tomorrow") if days == 1 else style.say("in {days} days", days=days)
