"""What BaekjoonHub pushed, and what its owner laid beside it: every source comes, on its day, of every site, and what was wrong is told."""

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from judge.archives import hub
from judge.archives.archiveitems import Holding
from judge.archives.archivelayouts import find_layouts
from judge.fetched import Fetched
from judge.model import Need, Verdict
from judge.tagnames import keyword_of_tag

README = "# [{level}] {title} - {number} \n\n[문제 링크]({link}) \n\n### 성능 요약\n\n{figures}\n\n{more}### 문제 설명\n\n<p>말.</p>\n"
BOJ = "https://www.acmicpc.net/problem/1000"


def write(folder: Path, figures: str = "메모리: 2020 KB, 시간: 40 ms", more: str = "", link: str = BOJ, **sources: str) -> Path:
    """A problem's folder as the tool makes it, with sources by their names' stems."""
    number, _, title = folder.name.partition(".")
    folder.mkdir(parents=True, exist_ok=True)
    text = README.format(level=folder.parent.name, title=title.strip(), number=number, link=link, figures=figures, more=more)
    (folder / "README.md").write_text(text)
    for name, text in sources.items():
        (folder / f"{name}.cc").write_text(text)
    return folder


def commit(folder: Path, day: str) -> None:
    environment = {**os.environ, "GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"}
    for words in (("init", "-q"), ("add", "-A"), ("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", day)):
        subprocess.run(("git", "-C", folder, *words), check=True, env=environment)


def read(folder: Path, *, everything: bool = False) -> dict[str, Holding]:
    return {item.label: hub.read(item, everything=everything) for item in hub.find_items(folder)}


def test_two_sources_of_a_problem_are_two_attempts_and_what_was_wrong_is_none(tmp_path: Path) -> None:
    place = write(tmp_path / "백준/Silver/1000. 합", **{"합": "first", "합_2": "second", "합_(오답)": "wrong", "합 time over": "slow"})
    (place / "풀이.md").write_text("how I did it")
    (held,) = read(tmp_path).values()
    assert len({attempt.key for attempt in held.attempts}) == 2 and {attempt.verdict for attempt in held.attempts} == {Verdict.AC}
    assert [one.content.name for one in held.solutions] == ["합.cc"], "of the same day the one that has the tool's own name"
    assert {Path(one.label).name for one in held.skipped} == {"합_(오답).cc", "합 time over.cc"}
    (held,) = read(tmp_path, everything=True).values()
    assert [one.name for one in held.solutions] == ["accepted.cpp", "accepted-2.cpp"]


def test_a_title_makes_nothing_wrong(tmp_path: Path) -> None:
    write(tmp_path / "백준/Silver/1000. 오답", 오답="right")
    assert len(read(tmp_path)["백준/Silver/1000. 오답"].attempts) == 1


def test_without_a_day_it_is_that_of_the_first_commit(tmp_path: Path) -> None:
    """And where a README tells a day it is the newest source's, as are its figures."""
    write(tmp_path / "백준/Silver/1000. 합", 합="undated")
    write(tmp_path / "백준/Gold/1001. 차", 차="old")
    commit(tmp_path, "2021-03-04")
    write(tmp_path / "백준/Gold/1001. 차", more="### 제출 일자\n\n2023년 6월 22일 10:25:52\n\n", 차_2="new")
    commit(tmp_path, "2023-06-22")
    held = read(tmp_path)
    (undated,) = held["백준/Silver/1000. 합"].attempts
    assert undated.at == datetime(2021, 3, 4, 12, tzinfo=UTC)
    old, new = held["백준/Gold/1001. 차"].attempts
    assert (old.at.year, old.cpu_s, new.at, new.cpu_s) == (2021, None, datetime(2023, 6, 22, 1, 25, 52, tzinfo=UTC), 0.04)


def test_problems_of_other_sites_come_with_what_they_are(tmp_path: Path) -> None:
    link = "https://school.programmers.co.kr/learn/courses/30/lessons/777?language=java#"
    about = "### 구분\n\n코딩테스트 연습 > 스택／큐\n\n### 제출 일자\n\n2025-06-08 21:06\n\n"
    write(tmp_path / "프로그래머스/lv2/777. 기차", "메모리: 10.5 MB, 시간: 0.31 ms", about, link, 기차="int solution() {}")
    (write(tmp_path / "프로그래머스/lv1/778. 표", link=link) / "표.sql").write_text("SELECT 1")
    write(
        tmp_path / "SWEA/D3/1234. 숫자",
        "메모리: 22,316 KB, 시간: 1,131 ms, 코드길이: 9 Bytes",
        link="https://a.example/?id=A",
        숫자="x",
    )
    (tmp_path / "SWEA/D3/5. 내 것").mkdir()
    (tmp_path / "SWEA/D3/5. 내 것/a.py").write_text("mine, and no tool's")
    held = {found.id: one for one in read(tmp_path).values() for found in one.problems if isinstance(found, Fetched)}
    found = {id_: one.problems[0] for id_, one in held.items()}
    assert set(found) == {"programmers-777", "programmers-778", "swea-1234"}
    train = found["programmers-777"]
    assert isinstance(train, Fetched)
    assert (train.needs, train.url) == (frozenset({Need.FUNCTION}), link.partition("?")[0])
    assert train.keywords == ("programmers:777", "tag:stack", "tag:queue") and train.statements == {"ko": "말.\n"}
    (attempt,) = held["programmers-777"].attempts
    assert (attempt.memory_mib, attempt.cpu_s, attempt.at) == (10.5, 0.00031, datetime(2025, 6, 8, 12, 6, tzinfo=UTC))
    query = found["programmers-778"]
    assert isinstance(query, Fetched) and query.needs == frozenset() and held["programmers-778"].skipped
    assert (held["swea-1234"].attempts[0].memory_mib, held["swea-1234"].attempts[0].cpu_s) == (21.793, 1.131)


def test_the_suffix_of_no_language_is_none(tmp_path: Path) -> None:
    (write(tmp_path / "백준/Silver/1000. 합") / "합.undefined").write_text("1")
    (held,) = read(tmp_path).values()
    assert [attempt.language for attempt in held.attempts] == [""]


def test_a_readme_that_cannot_be_read_loses_no_source(tmp_path: Path) -> None:
    (write(tmp_path / "백준/Silver/1000. 합", 합="x") / "README.md").write_bytes(b"\xff")
    write(tmp_path / "백준/Silver/1001. 차", 차="x").joinpath("README.md").write_text("my notes\n")
    for held in read(tmp_path).values():
        assert (len(held.attempts), len(held.solutions), len(held.problems), len(held.skipped)) == (1, 1, 0, 1)


def test_what_lies_beside_is_told_even_if_nothing_of_it_has_a_number(tmp_path: Path) -> None:
    write(tmp_path / "백준/Silver/1000. 합", 합="x")
    (tmp_path / "CodeTree").mkdir()
    (tmp_path / "CodeTree/미로.java").write_text("class Main {}")
    _, own = find_layouts(tmp_path)
    (rest,) = own.layout.reading.find_items(own.folder)
    assert [path.name for path in rest.left_out] == ["미로.java"]


def test_tags_with_their_short_names() -> None:
    told = {"다이나믹 프로그래밍(dp)": "dynamic-programming", "다익스트라(dijkstra)": "dijkstra", "해 구성하기": "constructive"}
    assert {tag: keyword_of_tag(tag) for tag in told} == told
    assert keyword_of_tag("오일러 지표 (χ=V-E+F)").endswith("(χ=v-e+f)")
