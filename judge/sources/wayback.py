"""The web archive's copies of the closed site's pages."""

from judge.fetched import Fetched
from judge.sources.downloads import Asking, page_of_closed_site
from judge.sources.targets import FetchTarget

#: below the archive's address; `id_` asks for the page as it was, and the archive sends on to the copy nearest to the year
_ARCHIVED = "web/2026id_/https://www.acmicpc.net/problem"


def fetch(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem from the newest copy of its page: one try."""
    return page_of_closed_site(target.id, f"{asking.addresses['archive']}/{_ARCHIVED}/{target.id}", asking)
