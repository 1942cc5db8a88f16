"""What somebody names is a problem of a site, or told why not."""

import pytest

from judge.errors import UsageError
from judge.sources.targets import find_target, mark_of_address, name_of_address, plain_address

TARGETS = {
    "1000": ("boj", "1000"),
    "007": ("boj", "7"),
    "https://www.acmicpc.net/problem/1000": ("boj", "1000"),
    "acmicpc.net/problem/1000": ("boj", "1000"),
    "https://web.archive.org/web/20240101000000/https://www.acmicpc.net/problem/1000": ("boj", "1000"),
    "https://atcoder.jp/contests/abc300/tasks/abc300_a": ("atcoder", "atcoder-abc300-a"),
    "https://atcoder.jp/contests/abc300/tasks/abc300_a?lang=en": ("atcoder", "atcoder-abc300-a"),
    "https://atcoder.jp/contests/abc300": ("atcoder", ""),
    "https://atcoder.jp/contests/abc300/tasks/": ("atcoder", ""),
    "https://open.kattis.com/problems/hello": ("kattis", "kattis-hello"),
    "https://open.kattis.com/contests/abc/problems/hello": ("kattis", "kattis-hello"),
    "https://codeforces.com/contest/1234/problem/A1": ("codeforces", "codeforces-1234-a1"),
    "https://codeforces.com/problemset/problem/4/A": ("codeforces", "codeforces-4-a"),
    "https://codeforces.com/gym/100001/problem/B": ("codeforces", "codeforces-100001-b"),
    "https://judge.yosupo.jp/problem/aplusb": ("library-checker", "library-checker-aplusb"),
}


@pytest.mark.parametrize(("word", "expected"), TARGETS.items(), ids=TARGETS)
def test_a_target(word: str, expected: tuple[str, str]) -> None:
    target = find_target(word)
    assert (target.site, target.id) == expected
    assert target.url.startswith("https://")


@pytest.mark.parametrize("word", ["", "abc", "-1", "1.5", "12345678901", "../x", "https://example.org/problem/1", "https://["])
def test_what_is_no_target_is_refused(word: str) -> None:
    with pytest.raises(UsageError, match=r"neither|no problem of a site"):
        find_target(word)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.acmicpc.net/problem/1000", "1000"),
        ("https://cses.fi/problemset/task/1068", "cses-fi-problemset-1068"),
        ("https://dmoj.ca/problem/aplusb", "dmoj-ca-aplusb"),
        ("https://codeup.kr/problem.php?id=1001", "codeup-1001"),
        ("https://acm.timus.ru/problem.aspx?space=1&num=1098&locale=ru", "timus-ru-1098-1"),
        ("https://vjudge.net/contest/480959#problem/D", "vjudge-480959-d"),
        ("https://acm.hdu.edu.cn/contests/contest_showproblem.php?pid=1004&cid=26", "acm-hdu-26-1004"),
        ("https://judge.koi.or.kr/problem?pid=12&ref=list#top", "koi-or-12"),
        ("http://usaco.org/index.php?page=viewproblem2&cpid=1044", "usaco-1044"),
        ("https://example.org/", ""),
        ("https://example.org/problem/..", ""),
        ("https://www.acmicpc.net/problem/..", ""),
        ("nonsense", "nonsense"),
    ],
)
def test_a_name_for_a_problem_of_any_site(address: str, name: str) -> None:
    assert name_of_address(address) == name


SAME = (
    ("https://www.example.org/p?id=1&lang=ko", "http://example.org/p/?id=1"),
    ("https://example.org/p?a=1&b=2", "https://example.org/p?b=2&a=1"),
    ("https://example.org/p/1#input", "https://example.org/p/1"),
)
DIFFERENT = (
    ("https://example.org/p?id=1", "https://example.org/p?id=2"),
    ("https://example.org/p?id=1", "https://example.org/p?no=1"),
    ("https://example.org/contest/7", "https://example.org/problem/7"),
    ("https://example.org/p/A", "https://example.org/p/a"),
    ("https://example.org/c/1#problem/A", "https://example.org/c/1#problem/B"),
    ("https://example.org/a/b/c/d/e", "https://example.org/z/b/c/d/e"),
    ("https://acm.example.org/1", "https://acm.example.com/1"),
)


@pytest.mark.parametrize("pair", SAME)
def test_addresses_of_one_problem(pair: tuple[str, str]) -> None:
    first, second = pair
    assert plain_address(first) == plain_address(second) and mark_of_address(first) == mark_of_address(second)


@pytest.mark.parametrize("pair", DIFFERENT)
def test_addresses_of_two_problems(pair: tuple[str, str]) -> None:
    first, second = pair
    assert plain_address(first) != plain_address(second) and mark_of_address(first) != mark_of_address(second)
