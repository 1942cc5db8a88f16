"""`judge rate`: another rating for a problem's last round."""

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.terminal import say
from judge.errors import UsageError
from judge.forgetting import RATINGS
from judge.messages import command_line
from judge.practice.acts import rate
from judge.practice.toldhints import is_known_now
from judge.reports.ratings import round_line

#: ratings as Anki numbers them, and in other words
_CALLED = {
    "1": "again", "2": "hard", "3": "good", "4": "easy", "다시": "again", "어려움": "hard", "어렵다": "hard", "보통": "good",
    "좋음": "good", "쉬움": "easy", "쉽다": "easy", "ok": "good", "fail": "again", "failed": "again",
}  # fmt: skip


def run(invocation: Invocation) -> int:
    """Exit code 0."""
    words = invocation.arguments.words
    if len(words) != 2 or words[1].lower() not in RATINGS:
        if len(words) == 2 and words[0].lower() in RATINGS:
            raise UsageError("the problem stands before its rating: {meant}", meant=command_line("rate", *reversed(words)))
        if len(words) == 2 and words[1].lower() in _CALLED:
            raise UsageError("{word} is no rating: {meant}", word=words[1], meant=command_line("rate", words[0], _CALLED[words[1].lower()]))
        raise UsageError("judge rate wants a problem and again, hard, good or easy: judge rate 1000 hard")
    problem = invocation.workspace.problem(words[0]).id
    change = rate(invocation.root, problem, words[1].lower(), moment())
    is_known_now(invocation.root, "rate")
    say(round_line(change, invocation.style, is_told=True))
    return 0
