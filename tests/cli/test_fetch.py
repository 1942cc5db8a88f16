"""`judge fetch` from the command line, with a real server in the sources' place."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from judge.sources.addresses import ADDRESSES
from judge.store.workspace import Workspace
from tests.conftest import Command
from tests.ground.archives import write_collection
from tests.ground.pages import PAGES, Page, challenge_page, placeholder_page, render_page
from tests.ground.server import Ground, Reply

PNG = b"\x89PNG\r\n\x1a\nrest"


@pytest.fixture
def ground(workspace: Path) -> Iterator[Ground]:
    """A server that every source's address leads to, in a workspace that says so."""
    with Ground() as ground:
        lines = [f'{name} = "{ground.url}/{name}"' for name in ADDRESSES]
        (workspace / "judge.toml").write_text("[sources]\n" + "\n".join(lines) + "\n")
        yield ground


@pytest.fixture
def collect(ground: Ground, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., None]:
    """Put problems of the collection on the server, as GitHub has them."""
    folder = tmp_path_factory.mktemp("collection")
    write_collection(folder)

    def serve(*numbers: int) -> None:
        for number in numbers:
            files = sorted((folder / "testcase" / "boj" / str(number)).iterdir())
            listing = [{"name": path.name, "type": "file", "size": path.stat().st_size} for path in files]
            listing.append({"name": "notes", "type": "dir", "size": 0})
            ground.routes[f"/collection_listing/testcase/boj/{number}"] = Reply(200, json.dumps(listing).encode())
            for path in files:
                ground.routes[f"/collection/testcase/boj/{number}/{path.name}"] = Reply(200, path.read_bytes())
        header = (folder / "third_party" / "testlib" / "testlib.h").read_bytes()
        ground.routes["/collection/third_party/testlib/testlib.h"] = Reply(200, header)

    return serve


def small(number: int, ground: Ground, collect: Callable[..., None]) -> None:
    """A problem of few files."""
    collect(number)
    names = ["metadata.yaml", "sample_1.in", "sample_1.out"]
    listing = [{"name": name, "type": "file", "size": 5} for name in names]
    ground.routes[f"/collection_listing/testcase/boj/{number}"] = Reply(200, json.dumps(listing).encode())


def test_a_problem_of_the_collection(workspace: Path, ground: Ground, collect: Callable[..., None], judge: Command) -> None:
    collect(50101)
    done = judge("fetch", "50101")
    assert done.returncode == 0, done.stderr
    assert "from testcase-ac: 1 sample, 3 more inputs" in done.stdout
    assert "licence: MIT" in done.stdout
    assert "2 inputs have no answer yet: judge verify 50101 --answers makes them" in done.stdout
    assert "no difficulty and tags" in done.stdout
    problem = Workspace(workspace).problem("50101")
    assert (problem.limits.time_s, problem.special, len(problem.cases)) == (2.0, False, 4)
    assert (workspace / ".judge/cache/include/testlib.h").exists()
    assert "correct_2.pypy3.py" in judge("verify", "50101", "--answers").stdout
    assert not [case.name for case in Workspace(workspace).problem("50101").cases if case.answer is None]
    assert judge("run", "-p", "50101", str(problem.folder / "submissions/accepted/correct_1.cpp")).returncode == 0


def test_a_problem_that_is_here_asks_nobody(workspace: Path, ground: Ground, collect: Callable[..., None], judge: Command) -> None:
    small(50001, ground, collect)
    judge("fetch", "50001")
    asked = len(ground.log)
    done = judge("fetch", "50001")
    assert done.returncode == 0
    assert "50001 is here: problems/50001 (--refresh asks the sources again)" in done.stdout
    assert len(ground.log) == asked


def test_refresh_brings_what_changed_and_keeps_what_is_yours(
    workspace: Path, ground: Ground, collect: Callable[..., None], judge: Command
) -> None:  # fmt: skip
    small(50001, ground, collect)
    judge("fetch", "50001")
    folder = workspace / "problems/50001"
    (folder / "problem.yaml").write_text("name: mine\n")
    ground.routes["/collection/testcase/boj/50001/sample_1.out"] = Reply(200, b"5\n")
    done = judge("fetch", "50001", "--refresh")
    assert "yours stays, the source's differs: problem.yaml" in done.stdout
    assert (folder / "problem.yaml").read_text() == "name: mine\n"
    assert (folder / "data/sample/1.ans").read_bytes() == b"5\n"
    assert "nothing new" in judge("fetch", "50001", "--refresh").stdout


def test_the_site_should_it_answer_again(workspace: Path, ground: Ground, judge: Command) -> None:
    page = PAGES["plain"]._replace(number=7, description=f'<p><img src="{ground.url}/a.png"><img src="{ground.url}/b.png"></p>')
    ground.routes.update({"/site/problem/7": Reply(200, render_page(page)), "/a.png": Reply(200, PNG), "/b.png": Reply(200, b"<html>")})
    done = judge("fetch", "7")
    assert done.returncode == 0, done.stderr
    assert "from site: 1 sample" in done.stdout
    assert "1 picture could not be had" in done.stdout
    text = (workspace / "problems/7/statement/problem.ko.md").read_text("utf-8")
    assert "![](picture-1.png)" in text
    assert f"![]({ground.url}/b.png)" in text
    assert (workspace / "problems/7/statement/picture-1.png").read_bytes() == PNG


def test_difficulty_and_tags_when_an_honest_client_is_answered(
    workspace: Path, ground: Ground, collect: Callable[..., None], judge: Command
) -> None:  # fmt: skip
    small(50001, ground, collect)
    rating = {
        "problemId": 50001,
        "level": 3,
        "tags": [{"key": "math", "displayNames": [{"language": "ko", "name": "수학", "short": "수학"}]}],
    }
    ground.routes["/ratings/problem/show?problemId=50001"] = Reply(200, json.dumps(rating).encode())
    done = judge("fetch", "50001")
    assert "no difficulty" not in done.stdout
    assert Workspace(workspace).problem("50001").keywords == ("boj:50001", "level:bronze-3", "tag:math")


def test_the_web_archive_is_asked_by_name_only(workspace: Path, ground: Ground, judge: Command) -> None:
    page = "/archive/web/2026id_/https://www.acmicpc.net/problem/7"
    ground.routes[page] = Reply(302, b"", (("Location", "/archive/web/20240101id_/x"),))
    ground.routes["/archive/web/20240101id_/x"] = Reply(200, render_page(Page(7)))
    assert judge("fetch", "7").returncode == 1
    assert not [request for request in ground.log if "archive" in request.path]
    assert "from wayback" in judge("fetch", "7", "--source", "wayback").stdout


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (Reply(404, placeholder_page()), "has no such page"),
        (Reply(200, placeholder_page()), "says there is nothing (404)"),
        (Reply(403, challenge_page()), "asks for a browser"),
        (Reply(200, render_page(PAGES["plain"])), "the page is of problem 50001"),
        (Reply(200, render_page(PAGES["plain"])[:9000]), "no problem page"),
        (Reply(200, render_page(PAGES["plain"]), fault="cut"), "was cut off"),
    ],
)
def test_what_nobody_has_is_told_in_one_line_with_what_to_do(
    reply: Reply, why: str, workspace: Path, ground: Ground, judge: Command
) -> None:
    ground.routes["/site/problem/7"] = reply
    done = judge("fetch", "7")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("judge: 7 cannot be had (testcase-ac: ")
    assert why in line
    assert "judge import" in line
    assert "judge listen" in line
    assert list((workspace / "problems").iterdir()) == []


def test_without_a_network(workspace: Path, judge: Command) -> None:
    (workspace / "judge.toml").write_text(
        '[sources]\nsite = "http://127.0.0.1:9"\ncollection = "http://127.0.0.1:9"\ncollection_listing = "http://127.0.0.1:9"\n'
    )
    done = judge("fetch", "1000")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line == (
        "judge: 1000 cannot be had, for no source can be reached: without a network, judge import a page that you saved, or an archive"
    )


def test_offline_uses_what_was_fetched_before(workspace: Path, ground: Ground, collect: Callable[..., None], judge: Command) -> None:
    small(50001, ground, collect)
    judge("fetch", "50001")
    asked = len(ground.log)
    (workspace / "problems/50001").rename(workspace / "elsewhere")
    assert judge("fetch", "50001", "--offline").returncode == 0
    assert "--offline" in judge("fetch", "50002", "--offline").stderr
    assert len(ground.log) == asked
    assert (workspace / "problems/50001/problem.yaml").read_bytes() == (workspace / "elsewhere/problem.yaml").read_bytes()


def test_several_problems_go_on_after_one_that_cannot_be_had(
    workspace: Path, ground: Ground, collect: Callable[..., None], judge: Command
) -> None:  # fmt: skip
    small(50001, ground, collect)
    done = judge("fetch", "7", "50001", "--json")
    assert done.returncode == 1
    document = json.loads(done.stdout)
    assert [(problem["problem"], problem["here"], problem["source"]) for problem in document["problems"]] == [
        ("7", False, ""), ("50001", True, "testcase-ac"),
    ]  # fmt: skip
    assert "cannot be had" in document["problems"][0]["message"]


def test_a_sample_without_its_answer_leaves_nothing(workspace: Path, ground: Ground, collect: Callable[..., None], judge: Command) -> None:
    small(50001, ground, collect)
    listing = [{"name": name, "type": "file", "size": 5} for name in ("metadata.yaml", "sample_1.in")]
    ground.routes["/collection_listing/testcase/boj/50001"] = Reply(200, json.dumps(listing).encode())
    done = judge("fetch", "50001", "--source", "testcase-ac")
    assert done.returncode == 1
    assert "sample 1 has an input and no output" in done.stderr
    assert list((workspace / "problems").iterdir()) == []


def test_sources_are_listed(judge: Command) -> None:
    for words in (("fetch", "--source"), ("fetch", "--source", "list")):
        done = judge(*words)
        assert done.returncode == 0
        assert [line.split()[0] for line in done.stdout.splitlines()][:3] == ["testcase-ac", "site", "wayback"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "which problem?"),
        (("1000", "--source", "nowhere"), "unknown source nowhere: known are testcase-ac"),
        (("x",), "neither a problem's number nor an address"),
        (("https://example.org/problem/1",), "no problem of a site that can be fetched from"),
        (("https://open.kattis.com/problems/hello", "--source", "site"), "site has no problems of that site"),
    ],
)
def test_wrong_words(words: tuple[str, ...], message: str, judge: Command) -> None:
    done = judge("fetch", *words)
    assert done.returncode in (1, 2)
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_wrong_mirror_is_named(workspace: Path, judge: Command) -> None:
    (workspace / "judge.toml").write_text('[sources]\nnowhere = "https://x"\n')
    assert "no source nowhere: known are collection, collection_listing, site" in judge("fetch", "1000").stderr
    (workspace / "judge.toml").write_text('[sources]\nsite = "http://example.org"\n')
    assert "only https addresses" in judge("fetch", "1000", "--source", "site").stderr
