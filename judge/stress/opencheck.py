"""Which check a problem's solutions are hunted with."""

from judge.stress.builtsource import Setting
from judge.stress.conversationcheck import ConversationCheck
from judge.stress.crosscheck import CrossCheck
from judge.stress.finding import SolutionCheck
from judge.stress.troubles import TroubleLog


def open_check(setting: Setting, troubles: TroubleLog | None = None) -> SolutionCheck:
    """By the problem's own program where it talks with a solution, or has it run several times; else against a trusted solution.

    To be closed; `troubles` hears of what did not do its part.
    """
    return ConversationCheck(setting, troubles) if setting.is_conversation else CrossCheck(setting, troubles)
