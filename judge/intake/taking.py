"""What is posted to this machine becomes a problem and the beginning of a solution. Prints nothing."""

import re
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.fetched import Fetched
from judge.intake.preparing import arrival_of
from judge.language import Language
from judge.model import Kind
from judge.sources.companion import Message, parse_message
from judge.sources.page.parse import parse_page
from judge.sources.targets import mark_of_address, plain_address, target_of_address
from judge.store.arrival import Delivered, Deliveries
from judge.store.newsolution import begin_solution
from judge.store.workspace import Workspace
from judge.templates import Headline

#: a saved page says more than the extension reads of it
_PAGE_AUTHORITY, _MESSAGE_AUTHORITY = 4, 2

#: how the title of a contest's problem begins
_LABEL = re.compile(r"([A-Z]\d?|\d{1,5})\s*[.:)]")


class Taken(NamedTuple):
    """A problem that was posted, with its solution file."""

    delivered: Delivered
    title: str
    solution: Path
    #: the solution file is new
    is_begun: bool
    #: which batch it is part of, and of how many problems that is
    batch: str
    size: int
    #: a limit was not told, so that a usual one stands in the problem
    lacks_limits: bool = False


def take(body: bytes, workspace: Workspace, language: Language) -> Taken:
    """Take in a message of Competitive Companion, or the page of a problem itself. SourceError when it is neither."""
    is_page = body.lstrip()[:1] == b"<"
    message = Message(parse_page(body), "", 1) if is_page else parse_message(body)
    fetched = message.fetched if is_page else _with_own_id(message.fetched, workspace)
    with Deliveries(workspace) as deliveries:
        source, authority = ("saved page", _PAGE_AUTHORITY) if is_page else ("Competitive Companion", _MESSAGE_AUTHORITY)
        delivered = deliveries.deliver(arrival_of(fetched, source, authority), renews=True)
    title = next(iter(fetched.names.values()), "")
    there = workspace.solutions(fetched.id)
    headline = Headline(fetched.id, title, fetched.url, is_talk=Kind.INTERACTIVE in fetched.kinds)
    solution = there[0] if there else begin_solution(workspace, workspace.settings(), headline, language)
    return Taken(delivered, title, solution, is_begun=not there, batch=message.batch, size=message.size, lacks_limits=message.lacks_limits)


def _with_own_id(fetched: Fetched, workspace: Workspace) -> Fetched:
    """With an id that no problem of another address or title has here; the same problem has the same id each time."""
    target = target_of_address(fetched.url) if fetched.url else None
    if not fetched.url or (target is not None and target.id):
        return fetched
    title = next(iter(fetched.names.values()), "")
    ids = (fetched.id, *(f"{fetched.id}-{mark}" for mark in (mark_of_address(fetched.url), mark_of_address(fetched.url, title))))
    known = [id_ for id_ in ids if (workspace.problems / id_).is_dir()]
    same = next((id_ for id_ in reversed(known) if _is_same(workspace, id_, fetched)), "")
    return fetched._replace(id=same or next((id_ for id_ in ids if id_ not in known), ids[-1]))


def _is_same(workspace: Workspace, id_: str, fetched: Fetched) -> bool:
    """Whether the problem that has this id here is the one that was posted, as far as it says."""
    try:
        there = workspace.problem(id_)
    except JudgeError:
        return True  # damaged: the learner's, and never written over
    if there.url and plain_address(there.url) != plain_address(fetched.url):
        return False
    titles = [(title, there.names[language]) for language, title in fetched.names.items() if language in there.names]
    return not there.url or all(first == second or _is_one_label(first, second) for first, second in titles)


def _is_one_label(first: str, second: str) -> bool:
    """Whether two titles begin with the same letter or number of a contest's problem: then one is the other in another language."""
    labels = [_LABEL.match(title) for title in (first, second)]
    return all(labels) and len({label[1] for label in labels if label}) == 1
