"""The closed site's own pages: Baekjoon Online Judge."""

from judge.fetched import Fetched
from judge.sources.downloads import Asking, page_of_closed_site
from judge.sources.targets import FetchTarget


def fetch(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem from its page; MissingError when there is none, as everywhere since the site closed."""
    return page_of_closed_site(target.id, f"{asking.addresses['site']}/problem/{target.id}", asking)
