"""What is posted to this machine becomes a problem and the beginning of a solution. Prints nothing."""

from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError
from judge.fetched import Fetched
from judge.intake.preparing import arrival_of
from judge.language import Language
from judge.sources.companion import Message, parse_message
from judge.sources.page.parse import parse_page
from judge.sources.targets import mark_of_address, plain_address, target_of_address
from judge.store.arrival import Delivered, Deliveries
from judge.store.newsolution import Headline, begin_solution
from judge.store.workspace import Workspace

#: a saved page says more than the extension reads of it
_PAGE_AUTHORITY, _MESSAGE_AUTHORITY = 4, 2


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
    headline = Headline(fetched.id, title, fetched.url)
    solution = there[0] if there else begin_solution(workspace, workspace.settings(), headline, language)
    return Taken(delivered, title, solution, is_begun=not there, batch=message.batch, size=message.size, lacks_limits=message.lacks_limits)


def _with_own_id(fetched: Fetched, workspace: Workspace) -> Fetched:
    """With an id that no problem of another address has here; the same address has the same id each time."""
    if not fetched.url or target_of_address(fetched.url) is not None:
        return fetched
    marked = f"{fetched.id}-{mark_of_address(fetched.url)}"
    is_free = not (workspace.problems / fetched.id).is_dir()
    if (workspace.problems / marked).is_dir() or not (is_free or _is_of_address(workspace, fetched)):
        return fetched._replace(id=marked)
    return fetched


def _is_of_address(workspace: Workspace, fetched: Fetched) -> bool:
    """Whether the problem that has this id here is that of the address, as far as it says."""
    try:
        url = workspace.problem(fetched.id).url
    except JudgeError:
        return True  # damaged: the learner's, and never written over
    return not url or plain_address(url) == plain_address(fetched.url)
