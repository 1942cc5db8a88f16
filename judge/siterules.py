"""Judges on the web whose own rules hold for their problems, and whose problem one is."""

from judge.site import ANYWHERE, Site

BOJ = Site(
    "Baekjoon Online Judge", hosts=("acmicpc.net",), starts_java_main=True, opens_files=False, has_libraries=False, calls_too_much=True
)
ATCODER = Site("AtCoder", hosts=("atcoder.jp",), starts_java_main=True)

#: all of them: whatever is not here has no rules of its own
SITES = (BOJ, ATCODER)

#: licences of packages that were written anew; what a site keeps for itself is never given away like this
_GIVEN_AWAY = ("cc0", "public domain")


def site_of(url: str, licence: str) -> Site:
    """The site whose rules hold for a problem with this address; nobody's where the package is somebody's own words on the same task."""
    host = url.partition("://")[2].partition("/")[0].partition(":")[0].lower()
    if licence.lower() in _GIVEN_AWAY:
        return ANYWHERE
    return next((site for site in SITES if any(f".{host}".endswith(f".{known}") for known in site.hosts)), ANYWHERE)
