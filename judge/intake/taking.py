"""What is posted to this machine becomes a problem and the beginning of a solution. Prints nothing."""

from pathlib import Path
from typing import NamedTuple

from judge.intake.preparing import arrival_of
from judge.language import Language
from judge.sources.companion import Message, parse_message
from judge.sources.page.parse import parse_page
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


def take(body: bytes, workspace: Workspace, language: Language) -> Taken:
    """Take in a message of Competitive Companion, or the page of a problem itself. SourceError when it is neither."""
    is_page = body.lstrip()[:1] == b"<"
    message = Message(parse_page(body), "", 1) if is_page else parse_message(body)
    fetched = message.fetched
    with Deliveries(workspace) as deliveries:
        source, authority = ("saved page", _PAGE_AUTHORITY) if is_page else ("Competitive Companion", _MESSAGE_AUTHORITY)
        delivered = deliveries.deliver(arrival_of(fetched, source, authority))
    title = next(iter(fetched.names.values()), "")
    there = workspace.solutions(fetched.id)
    headline = Headline(fetched.id, title, fetched.url)
    solution = there[0] if there else begin_solution(workspace, workspace.settings(), headline, language)
    return Taken(delivered, title, solution, is_begun=not there, batch=message.batch, size=message.size)
