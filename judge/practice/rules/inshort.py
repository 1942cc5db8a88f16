"""How a problem stands, in short: what the rounds come to that a day asks for."""

from judge.forgetting import AGAIN
from judge.practice.rules.brief import Brief
from judge.practice.rules.rounds import Standing


def brief_of(standing: Standing) -> Brief:
    """The short form."""
    rounds, strength = standing.rounds, standing.strength
    own = sum(not one.is_elsewhere for one in rounds)
    fails = 0
    while fails < own and rounds[-1 - fails].rating == AGAIN:  # what failed elsewhere makes no leech
        fails += 1
    last = rounds[-1] if rounds else None
    first = next((one for one in rounds if one.active), rounds[0] if rounds else None)
    return Brief(
        due=strength.due if strength else 0.0, last=last.at if last else 0.0,
        stability=strength.stability if strength else 0.0, difficulty=strength.difficulty if strength else 5.0,
        rounds=len(rounds), own=own, fails=fails, rating=last.rating if last else 0, day=last.day if last else -1,
        is_accepted=standing.is_accepted, is_tried=standing.is_tried,
        open_day=standing.open.day if standing.open else -1, open_tries=standing.open.tries if standing.open else 0,
        took=last.active if last else 0.0, active=next((one.active for one in reversed(rounds) if one.is_accepted), 0.0),
        first_active=first.active if first else 0.0, first_tries=first.tries if first else 0, first_rating=first.rating if first else 0,
        solved=standing.solved, first_solved=standing.first_solved, until=standing.until, woken=standing.woken, broken=standing.broken,
    )  # fmt: skip
