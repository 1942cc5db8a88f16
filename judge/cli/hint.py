"""`judge hint`: one thing more about a problem each time."""

from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.place import one_problem, open_workspace, refuse_in_mock
from judge.cli.terminal import say
from judge.history.events import HINT
from judge.keywords import level_of, tags_of
from judge.model import Problem
from judge.practice.acts import act, next_hint
from judge.practice.wrongnotes import last_note
from judge.reports.style import Style
from judge.store.workspace import Workspace
from judge.tagnames import level_name, tag_name


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0, and 1 when there is no further hint."""
    workspace = open_workspace(arguments)
    problem = one_problem(arguments, workspace)
    now = moment()
    refuse_in_mock(workspace.root, problem.id)
    hints = _hints(workspace, problem, style)
    level = next_hint(workspace.root, problem.id, now)
    if level > len(hints):
        say(style.say("that was all: judge editorial {id} shows how it is solved", id=problem.id))
        return 1
    act(workspace.root, problem.id, HINT, now, level=level)
    say(style.say("hint {level} of {count}: {hint}", level=level, count=len(hints), hint=hints[level - 1]))
    return 0


def _hints(workspace: Workspace, problem: Problem, style: Style) -> list[str]:
    """From the mildest: what the learner wrote down for next time, topics, level and limits."""
    found = []
    note = last_note(workspace.solutions_folder, problem.id)
    if note and note.next_time:
        found.append(style.say("you wrote: {sentence}", sentence=note.next_time))
    level = level_of(problem.keywords)
    if level:
        found.append(style.say("its level is {level}", level=level_name(level, style.language)))
    tags = tags_of(problem.keywords)
    if tags:
        found.append(style.say("its topics are {topics}", topics=", ".join(tag_name(tag, style.language) for tag in tags)))
    return found
