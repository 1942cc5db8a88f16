"""`judge fetch URL`: problems of other sites, whole contests too."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.sources.addresses import ADDRESSES
from judge.store.workspace import Workspace
from tests.conftest import Command
from tests.ground.server import Ground, Reply
from tests.ground.sites import (
    CHALLENGE_PAGE,
    atcoder_contest,
    atcoder_page,
    atcoder_samples,
    atcoder_section,
    codeforces_page,
    kattis_page,
    library_tree,
    zip_of,
)


@pytest.fixture
def ground(workspace: Path) -> Iterator[Ground]:
    with Ground() as ground:
        lines = [f'{name} = "{ground.url}/{name}"' for name in ADDRESSES]
        (workspace / "judge.toml").write_text("[sources]\n" + "\n".join(lines) + "\n")
        yield ground


def task(title: str) -> Reply:
    english = atcoder_section("Problem Statement", "<p>Count <var>N</var> lanterns.</p>") + atcoder_samples([("3\n", "6\n")])
    return Reply(200, atcoder_page(title=title, en=english))


def test_a_whole_contest(workspace: Path, ground: Ground, judge: Command) -> None:
    paths = [f"/contests/wds001/tasks/wds001_{letter}" for letter in "ab"]
    ground.routes["/atcoder/contests/wds001/tasks"] = Reply(200, atcoder_contest(paths))
    for path, title in zip(paths, ("A - Lanterns", "B - Boats"), strict=True):
        ground.routes[f"/atcoder{path}"] = task(title)
    done = judge("fetch", "https://atcoder.jp/contests/wds001")
    assert done.returncode == 0, done.stderr
    assert Workspace(workspace).problem_ids() == ["atcoder-wds001-a", "atcoder-wds001-b"]
    problem = Workspace(workspace).problem("atcoder-wds001-b")
    assert problem.url == "https://atcoder.jp/contests/wds001/tasks/wds001_b"
    assert [case.name for case in problem.cases] == ["sample/1"]
    (workspace / "solutions/atcoder-wds001-a.py").write_text("print(2 * int(input()))\n")
    assert judge("run", "atcoder-wds001-a").returncode == 0


def test_kattis(workspace: Path, ground: Ground, judge: Command) -> None:
    ground.routes["/kattis/problems/lanterns"] = Reply(200, kattis_page())
    ground.routes["/kattis/problems/lanterns/file/statement/samples.zip"] = Reply(200, zip_of({"1.in": b"3\n", "1.ans": b"6\n"}))
    assert judge("fetch", "https://open.kattis.com/problems/lanterns").returncode == 0
    problem = Workspace(workspace).problem("kattis-lanterns")
    assert (problem.limits.time_s, problem.limits.memory_mib, len(problem.cases)) == (2.0, 1024.0, 1)


def test_kattis_without_samples(workspace: Path, ground: Ground, judge: Command) -> None:
    ground.routes["/kattis/problems/lanterns"] = Reply(200, kattis_page())
    assert judge("fetch", "https://open.kattis.com/problems/lanterns").returncode == 0
    (workspace / "solutions/kattis-lanterns.py").write_text("print(1)\n")
    done = judge("run", "kattis-lanterns")
    assert done.returncode == 2
    assert "no test cases" in done.stderr


def test_codeforces_where_it_lets_us_and_where_not(workspace: Path, ground: Ground, judge: Command) -> None:
    ground.routes["/codeforces/contest/1234/problem/A"] = Reply(200, codeforces_page())
    ground.routes["/codeforces/problemset/problem/5/B"] = Reply(403, CHALLENGE_PAGE)
    done = judge("fetch", "https://codeforces.com/contest/1234/problem/A", "https://codeforces.com/problemset/problem/5/B")
    assert done.returncode == 1
    assert Workspace(workspace).problem_ids() == ["codeforces-1234-a"]
    (line,) = done.stderr.splitlines()
    assert "asks for a browser" in line
    assert "judge listen" in line


def test_the_library_checker(workspace: Path, ground: Ground, judge: Command) -> None:
    files = {
        "sample/lanterns/info.toml": b'title = "Lanterns"\ntimelimit = 2.0\n[[tests]]\n    name = "example.in"\n    number = 1\n',
        "sample/lanterns/task.md": b"## @{keyword.statement}\n\n@{lang.en}\nCount.\n@{lang.ja}\nX\n@{lang.end}\n\n@{example.example_00}\n",
        "sample/lanterns/gen/example_00.in": b"3\n",
        "sample/lanterns/sol/correct.cpp": b"#include <iostream>\nint main() { int n; std::cin >> n; std::cout << 2 * n << std::endl; }\n",
        "sample/lanterns/checker.cpp": b"int main() {}\n",
    }
    ground.routes["/library_checker_tree"] = Reply(200, library_tree({path: len(content) for path, content in files.items()}))
    for path, content in files.items():
        ground.routes[f"/library_checker/{path}"] = Reply(200, content)
    done = judge("fetch", "https://judge.yosupo.jp/problem/lanterns")
    assert done.returncode == 0, done.stderr
    problem = Workspace(workspace).problem("library-checker-lanterns")
    assert (problem.limits.time_s, [case.answer for case in problem.cases]) == (2.0, [None])
    judge("verify", "library-checker-lanterns", "--answers")
    assert (problem.folder / "data/sample/1.ans").read_bytes() == b"6\n"
