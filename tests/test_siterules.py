"""Whose rules hold for a problem: by its address, and not for packages that somebody wrote anew."""

import pytest

from judge.site import ANYWHERE, Site
from judge.siterules import ATCODER, BOJ, site_of


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.acmicpc.net/problem/1000", BOJ),
        ("http://acmicpc.net/problem/1000", BOJ),
        ("https://m.acmicpc.net:443/problem/1000", BOJ),
        ("https://ACMICPC.net", BOJ),
        ("https://atcoder.jp/contests/abc300/tasks/abc300_a", ATCODER),
        ("https://codeforces.com/problemset/problem/4/A", ANYWHERE),
        ("https://notacmicpc.net/problem/1000", ANYWHERE),
        ("https://example.org/acmicpc.net/problem/1000", ANYWHERE),
        ("https://open.kattis.com/problems/hello", ANYWHERE),
        ("acmicpc.net", ANYWHERE),
        ("https://[", ANYWHERE),
        ("", ANYWHERE),
    ],
)
def test_the_address_tells_the_site(url: str, site: Site) -> None:
    assert site_of(url, "unknown") is site
    assert site_of(url, "") is site


@pytest.mark.parametrize("licence", ["cc0", "CC0", "public domain"])
def test_own_words_on_the_same_task_have_no_rules_of_the_site(licence: str) -> None:
    assert site_of("https://www.acmicpc.net/problem/1000", licence) is ANYWHERE
