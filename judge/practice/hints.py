"""What can be told of a problem without telling how it is solved."""

from judge.keywords import difficulty, tags_of
from judge.levelguess import level_or_guess
from judge.model import Problem
from judge.practice.spoilers import hides_spoilers
from judge.practice.wrongnotes import last_note
from judge.reports.style import Style
from judge.store.solutiontext import read_hints
from judge.store.workspace import Workspace
from judge.tagnames import level_name, tag_name


def weight_of(level: int, problem: Problem, workspace: Workspace, style: Style) -> int:
    """What the hint of a level counts in its round: level and topics are no help where every screen shows them anyway."""
    if hides_spoilers(workspace.root) or read_hints(problem.folder, style.language):
        return level
    note = last_note(workspace.solutions_folder, problem.id)
    return min(level, 1 if note and note.next_time else 0)


def hints_for(problem: Problem, workspace: Workspace, style: Style) -> list[str]:
    """Hints in words, the mildest first: what the learner wrote down for next time, then the package's, else level and topics."""
    found = []
    note = last_note(workspace.solutions_folder, problem.id)
    if note and note.next_time:
        found.append(style.say("you wrote: {sentence}", sentence=note.next_time))
    written = read_hints(problem.folder, style.language)
    if written:
        return found + written
    level = level_or_guess(problem.keywords)
    if difficulty(level):
        found.append(style.say("its level is {level}", level=level_name(level, style.language)))
    tags = tags_of(problem.keywords)
    if tags:
        found.append(style.say("its topics are {topics}", topics=", ".join(tag_name(tag, style.language) for tag in tags)))
    return found
