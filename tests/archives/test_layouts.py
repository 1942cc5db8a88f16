"""Every layout is recognised by itself, and what it holds comes out whole."""

import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from judge.archives.archiveitems import Holding, Tree
from judge.archives.archivelayouts import LAYOUTS, Layout, find_layouts
from judge.archives.opening import open_archive
from judge.archives.pastsubmissions import read_korean_time, read_result
from judge.errors import LayoutError, SourceError, UsageError
from judge.fetched import Fetched, PastAttempt, SampleCase
from judge.model import Verdict
from judge.problemlimits import Limits
from judge.sitelanguages import language_called
from tests.conftest import ROOT, add_problem
from tests.ground.archives import (
    LANGUAGE_NAMES,
    RESULTS,
    STYLES,
    SUBMISSIONS,
    Submission,
    write_backup,
    write_collection,
    write_hub,
    write_oj_folder,
    write_plain_folder,
    write_vault,
)
from tests.ground.pages import PAGES, Page, render_page


def read_all(folder: Path, *, everything: bool = False) -> dict[str, Holding]:
    """What the one layout of a folder holds, by label."""
    (found,) = find_layouts(folder)
    return {item.label: found.layout.reading.read(item, everything=everything) for item in found.layout.reading.find_items(found.folder)}


def one(brought: Holding) -> Fetched:
    (problem,) = brought.problems
    assert isinstance(problem, Fetched)
    return problem


@pytest.mark.parametrize("renamed", [False, True])
def test_a_vault(renamed: bool, tmp_path: Path) -> None:
    pages = [PAGES["plain"], PAGES["English"], PAGES["marks in the title"]]
    write_vault(tmp_path, pages, SUBMISSIONS, renamed=renamed, broken=[10212])
    items = read_all(tmp_path)
    assert len(items) == 5
    assert one(items["solved/50001"]).names == {"ko": "두 수의 차"}
    assert [skipped.why.template for skipped in items["solved/10212"].skipped] == ["a server's error page, no problem page"]
    attempts = {attempt.key: attempt for attempt in items["solved/50001"].attempts}
    mine = [submission for submission in SUBMISSIONS if submission.problem == 50001]
    assert set(attempts) == {f"boj:{submission.number}" for submission in mine} - {"boj:70206"}
    assert [skipped.label for skipped in items["solved/50001"].skipped] == ["submissions/50001/70206.json"], "the contest's one"
    assert attempts["boj:70201"].source is None
    assert attempts["boj:70210"].at == datetime(2022, 9, 5, 10, 51, 16, tzinfo=UTC)
    assert items["submissions/59999"].attempts[0].problem == "59999"


def test_nothing_else_of_a_vault_is_taken(tmp_path: Path) -> None:
    write_vault(tmp_path, [PAGES["plain"]], SUBMISSIONS)
    assert "PRIVATE" not in repr(read_all(tmp_path))


def test_the_newest_accepted_source_of_each_language(tmp_path: Path) -> None:
    sent = [
        Submission(1, 50001, at="2020년 1월 1일 00:00:00", language="Python 3"),
        Submission(2, 50001, at="2020년 1월 2일 00:00:00", language="Python 3\xa0/\xa0수정"),
        Submission(3, 50001, at="2020년 1월 3일 00:00:00", language="Python 3", result="틀렸습니다"),
        Submission(4, 50001, at="2020년 1월 4일 00:00:00", language="PyPy3"),
        Submission(5, 50001, at="2020년 1월 5일 00:00:00", language="Java 8", suffix="txt"),
        Submission(6, 50001, at="2020년 1월 6일 00:00:00", language="Python 2", suffix="txt"),
        Submission(7, 50001, at="2020년 1월 7일 00:00:00", language="C++17", suffix="cpp", source=None),
        Submission(8, 50001, at="2020년 1월 8일 00:00:00", language="C++20", suffix="cpp", result="100점"),
    ]
    write_vault(tmp_path, [PAGES["plain"]], sent)
    newest = {solution.name for solution in read_all(tmp_path)["solved/50001"].solutions}
    assert newest == {"2.py", "4.pypy3.py", "5.java", "6.python-2", "8.cpp20.cpp"}
    everything = read_all(tmp_path, everything=True)["solved/50001"].solutions
    assert {solution.name for solution in everything} == newest | {"1.py"}
    assert next(solution.at_s for solution in everything if solution.name == "1.py") == datetime(2019, 12, 31, 15, tzinfo=UTC).timestamp()


@pytest.mark.parametrize("result", RESULTS)
def test_every_result_is_read(result: str) -> None:
    words = " ".join(result.split())
    verdict, points = read_result(words)
    expected = {
        "맞았습니다!!": Verdict.AC, "출력": Verdict.PE, "틀렸습니다": Verdict.WA, "시간": Verdict.TLE, "메모리": Verdict.MLE,
        "런타임": Verdict.RTE, "컴파일": Verdict.CE, "100점": Verdict.AC,
    }.get(words.split()[0])  # fmt: skip
    assert verdict is (Verdict.OLE if words == "출력 초과" else expected)
    assert points == (float(words.removesuffix("점")) if words.endswith("점") else None)


@pytest.mark.parametrize("text", ["", "어제", "2023년 13월 1일 00:00:00", "2023년 2월 30일 00:00:00", "2023년 2월 3일"])
def test_a_time_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="cannot be read"):
        read_korean_time(text)


def test_every_language_of_the_site_has_ours_or_none() -> None:
    ours = {name: getattr(language_called(name), "id", None) for name in LANGUAGE_NAMES}
    assert ours["C++17"] == ours["C++98 (Clang)"] == ours["C++17 (Clang)"] == "cpp17"
    assert ours["C++20"] == ours["C++23"] == "cpp20"
    assert ours["Java 8"] == ours["Java 8 (OpenJDK)"] == ours["Java 15"] == "java"
    assert (ours["Python 3"], ours["PyPy3"]) == ("python3", "pypy3")
    assert (ours["C11"], ours["node.js"], ours["Kotlin (JVM)"], ours["C# 6.0 (Mono)"]) == ("c", "javascript", "kotlin", "csharp-mono")
    assert ours["D"] == "d"
    assert {name for name, language in ours.items() if language is None} == {"Python 2", "PyPy2", "Golfscript", "Assembly (64bit)"}


@pytest.mark.parametrize("damage", ["{", "[]", '{"submissionId": "x"}', '{"submissionId": 1, "problemId": 50001, "submittedAt": "never"}'])
def test_a_damaged_submission_is_skipped_and_named(damage: str, tmp_path: Path) -> None:
    write_vault(tmp_path, [PAGES["plain"]], [Submission(1, 50001)])
    (tmp_path / "submissions/50001/2.json").write_text(damage)
    brought = read_all(tmp_path)["solved/50001"]
    assert [attempt.key for attempt in brought.attempts] == ["boj:1"]
    assert [skipped.label for skipped in brought.skipped] == ["submissions/50001/2.json"]


def test_a_page_of_another_problem_is_skipped(tmp_path: Path) -> None:
    write_vault(tmp_path, [PAGES["plain"]], [])
    (tmp_path / "solved/50001/problem.html").write_bytes(render_page(Page(7)))
    brought = read_all(tmp_path)["solved/50001"]
    assert not brought.problems
    assert str(brought.skipped[0].why) == "the page is of problem 7"


def test_a_backup(tmp_path: Path) -> None:
    write_backup(tmp_path, [PAGES["plain"], PAGES["English"]], [Submission(1, 50001), Submission(2, 50001, result="틀렸습니다")])
    items = read_all(tmp_path)
    (label,) = [label for label in items if label.endswith("/50001")]
    assert one(items[label]).id == "50001"
    assert {attempt.key: attempt.verdict for attempt in items[label].attempts} == {"boj:1": Verdict.AC, "boj:2": Verdict.WA}
    assert [solution.name for solution in items[label].solutions] == ["1.py"]


@pytest.mark.parametrize("decomposed", [False, True])
def test_a_hub(decomposed: bool, tmp_path: Path) -> None:
    write_hub(tmp_path, [PAGES["plain"], PAGES["marks in the title"]], [Submission(1, 50001)], decomposed=decomposed, with_samples=True)
    brought = next(brought for label, brought in read_all(tmp_path).items() if "/50001." in label)
    problem = one(brought)
    assert problem.names == {"ko": "두 수의 차"}
    assert problem.samples == (SampleCase(b"7 3\n", b"4\n"),)
    assert "## 입력\n" in problem.statements["ko"]
    assert problem.keywords == ("boj:50001", "level:bronze-3", "tag:math", "tag:arithmetic")
    (attempt,) = brought.attempts
    assert (attempt.verdict, attempt.cpu_s, attempt.at) == (Verdict.AC, 0.04, datetime(2023, 6, 22, 1, 25, 52, tzinfo=UTC))
    (solution,) = brought.solutions
    assert (solution.problem, solution.name) == ("50001", "accepted.py")


def test_a_hub_folder_without_readme(tmp_path: Path) -> None:
    write_hub(tmp_path, [PAGES["plain"]], [Submission(1, 50001)])
    lonely = tmp_path / "백준" / "Bronze" / "1008. A／B"
    lonely.mkdir(parents=True)
    (lonely / "b.py").write_text("print(2)\n")
    (lonely / "b.golfscript").write_text("2\n")
    brought = next(brought for label, brought in read_all(tmp_path).items() if "/1008." in label)
    assert not brought.problems
    assert {attempt.problem for attempt in brought.attempts} == {"1008"}
    assert [(solution.problem, solution.name) for solution in brought.solutions] == [("1008", "accepted.py")]
    assert [str(skipped.why).split(":")[0] for skipped in brought.skipped] == ["no README.md", "no source in a language that is known"]


def test_a_hub_without_dates_and_texts(tmp_path: Path) -> None:
    write_hub(tmp_path, [PAGES["plain"]], [Submission(1, 50001)], dated=False, readable=False)
    (brought,) = read_all(tmp_path).values()
    assert one(brought).statements == {}
    assert brought.attempts[0].at.tzinfo is not None


def test_a_hub_with_several_samples(tmp_path: Path) -> None:
    write_hub(tmp_path, [PAGES["ten samples"]], [], with_samples=True)
    (brought,) = read_all(tmp_path).values()
    assert len(one(brought).samples) == 10
    assert [(sample.input.decode(), (sample.answer or b"").decode()) for sample in one(brought).samples] == list(
        PAGES["ten samples"].samples
    )


def test_a_collection(tmp_path: Path) -> None:
    write_collection(tmp_path)
    items = read_all(tmp_path)
    assert items.pop("third_party/testlib/testlib.h").testlib == tmp_path / "third_party/testlib/testlib.h"
    assert len(items) == 5
    problem = one(items["testcase/boj/50001"])
    assert (problem.limits.time_s, problem.limits.memory_mib, problem.special) == (2.0, 128.0, False)
    assert problem.samples == (SampleCase(b"7 3\n", b"4\n"),)
    assert {name for name in problem.files if name.startswith("data/")} == {
        "data/secret/additional_1.in", "data/secret/additional_1.ans", "data/secret/additional_2.in", "data/secret/testcase_1.txt.in",
    }  # fmt: skip
    assert {"input_validators/validator.cpp", "generators/generator_random.cpp", "generators/singlegen_max.cpp"} <= problem.files.keys()
    assert {"submissions/accepted/correct_1.cpp", "submissions/accepted/correct_2.pypy3.py"} <= problem.files.keys()
    assert "submissions/rejected/rejected_1.cpp" in problem.files
    assert "MIT" in problem.licence
    special = one(items["testcase/boj/50101"])
    assert not special.special, "it has its checker"
    assert "output_validators/checker.cpp" in special.files
    odd = one(items["testcase/boj/50402"])
    assert odd.files["data/secret/additional_1.in.small.ans"] == b"1\n"


def test_the_folder_of_problems_alone_finds_the_header_of_its_clone(tmp_path: Path) -> None:
    write_collection(tmp_path)
    items = read_all(tmp_path / "testcase" / "boj")
    assert items["third_party/testlib/testlib.h"].testlib == tmp_path / "third_party/testlib/testlib.h"


def test_problems_of_other_places_are_told(tmp_path: Path) -> None:
    write_collection(tmp_path)
    for number in (1, 2):
        (folder := tmp_path / "testcase/koi/2026/1/mid" / str(number)).mkdir(parents=True)
        (folder / "metadata.yaml").write_text("title: x\n")
    (skipped,) = read_all(tmp_path)["testcase/koi"].skipped
    assert str(skipped.why) == "2 problems that have no number of Baekjoon Online Judge are left out"


def test_a_problem_may_link_to_what_another_has_and_to_nothing_else(tmp_path: Path) -> None:
    write_collection(tmp_path)
    (tmp_path / "testcase/boj/50001/checker.cpp").symlink_to("../50101/checker.cpp")
    (tmp_path / "testcase/boj/50001/additional_9.in").symlink_to("/etc/passwd")
    files = one(read_all(tmp_path)["testcase/boj/50001"]).files
    assert files["output_validators/checker.cpp"] == (tmp_path / "testcase/boj/50101/checker.cpp").read_bytes()
    assert "data/secret/additional_9.in" not in files


def test_a_limit_of_nought_is_none(tmp_path: Path) -> None:
    write_collection(tmp_path)
    (tmp_path / "testcase/boj/50001/metadata.yaml").write_text("timeLimitMs: 0\nmemoryLimitMb: 128\n")
    assert one(read_all(tmp_path)["testcase/boj/50001"]).limits == Limits(0.0, 128.0)


def test_a_special_judge_without_its_checker_stays_one(tmp_path: Path) -> None:
    write_collection(tmp_path)
    (tmp_path / "testcase/boj/50101/checker.cpp").unlink()
    assert one(read_all(tmp_path)["testcase/boj/50101"]).special


@pytest.mark.parametrize("yaml", ["timeLimitMs: soon", "[1, 2]", "a: [", "timeLimitMs: -1"])
def test_damaged_metadata_is_named(yaml: str, tmp_path: Path) -> None:
    write_collection(tmp_path)
    (tmp_path / "testcase/boj/50001/metadata.yaml").write_text(yaml)
    brought = read_all(tmp_path)["testcase/boj/50001"]
    assert not brought.problems
    assert len(brought.skipped) == 1


def test_packages(workspace: Path) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "2\n")})
    add_problem(workspace, "broken", {}, "limits: 7\n")
    (found,) = find_layouts(workspace / "problems")
    items = {item.label: found.layout.reading.read(item, everything=False) for item in found.layout.reading.find_items(found.folder)}
    (tree,) = items["1000"].problems
    assert isinstance(tree, Tree)
    assert (tree.id, set(tree.files)) == ("1000", {"problem.yaml", "data/sample/1.in", "data/sample/1.ans"})
    assert "limits must be a mapping" in str(items["broken"].skipped[0].why)
    (alone,) = find_layouts(workspace / "problems" / "1000")
    assert [item.problem for item in alone.layout.reading.find_items(alone.folder)] == ["1000"]


def test_links_in_packages_are_left_out(workspace: Path) -> None:
    folder = add_problem(workspace, "1000", {"sample/1": ("1\n", "2\n")})
    (folder / "data/sample/2.in").symlink_to("/etc/passwd")
    (folder / "attachments").symlink_to("/etc")
    (tree,) = read_all(folder)["."].problems
    assert isinstance(tree, Tree)
    assert set(tree.files) == {"problem.yaml", "data/sample/1.in", "data/sample/1.ans"}


def test_saved_pages(tmp_path: Path) -> None:
    (tmp_path / "1000번_ A+B.html").write_bytes(render_page(Page(1000)))
    (tmp_path / "1000번_ A+B_files").mkdir()
    (tmp_path / "1000번_ A+B_files" / "frame.html").write_text("<html></html>")
    (tmp_path / "other.htm").write_text("<html><body>hello</body></html>")
    items = read_all(tmp_path)
    assert set(items) == {"1000번_ A+B.html", "other.htm"}
    assert one(items["1000번_ A+B.html"]).id == "1000"
    assert not items["other.htm"].problems


def test_one_saved_page_as_a_single_file(tmp_path: Path) -> None:
    from email.mime.multipart import MIMEMultipart
    from email.mime.text import MIMEText

    message = MIMEMultipart("related")
    message.attach(MIMEText(render_page(Page(1000)).decode(), "html", "utf-8"))
    (tmp_path / "page.mhtml").write_bytes(message.as_bytes())
    (found,) = open_archive(tmp_path / "page.mhtml", tmp_path)
    (item,) = found.layout.reading.find_items(found.folder)
    assert one(found.layout.reading.read(item, everything=False)).id == "1000"


@pytest.mark.parametrize("style", STYLES)
def test_plain_folders(style: str, tmp_path: Path) -> None:
    folder = tmp_path / "1000"
    write_plain_folder(folder, style=style)
    ((label, brought),) = read_all(folder).items()
    assert label == "."
    (tree,) = brought.problems
    assert isinstance(tree, Tree)
    assert tree.id == "1000"
    contents = [content.read_bytes() for name, content in sorted(tree.files.items()) if isinstance(content, Path)]
    assert contents == [b"4\n", b"7 3\n", b"4\n", b"3 7\n"]


def test_an_oj_folder(tmp_path: Path) -> None:
    folder = tmp_path / "1000"
    write_oj_folder(folder)
    (brought,) = read_all(folder).values()
    (tree,) = brought.problems
    assert isinstance(tree, Tree)
    assert set(tree.files) == {"problem.yaml", "data/sample/1.in", "data/sample/1.ans", "data/sample/2.in", "data/sample/2.ans"}


def test_inputs_without_answers_are_told(tmp_path: Path) -> None:
    (tmp_path / "1000").mkdir()
    (tmp_path / "1000" / "1.in").write_text("x")
    (brought,) = read_all(tmp_path / "1000").values()
    assert "no answer" in str(brought.skipped[0].why)


def test_an_archive_may_lie_deeper(tmp_path: Path) -> None:
    write_vault(tmp_path / "downloads" / "output", [PAGES["plain"]], [])
    (found,) = find_layouts(tmp_path)
    assert found.layout.name == "boj-vault"
    assert found.folder == tmp_path / "downloads" / "output"


@pytest.mark.parametrize("part", ["submissions", "solved", "submissions/50001"])
def test_a_part_of_a_vault_is_read_as_such(part: str, tmp_path: Path) -> None:
    """Its sources alone would all count as accepted."""
    write_vault(tmp_path / "output", [PAGES["plain"]], SUBMISSIONS)
    (found,) = open_archive(tmp_path / "output" / part, tmp_path)
    assert (found.layout.name, found.folder) == ("boj-vault", tmp_path / "output")
    items = {item.label: item for item in found.layout.reading.find_items(found.folder)}
    assert ("solved/50001" in items) and (len(items) == 1) == (part != "submissions")
    verdicts = {attempt.verdict for attempt in found.layout.reading.read(items["solved/50001"], everything=True).attempts}
    assert Verdict.WA in verdicts


def test_a_part_of_a_hub_is_read_as_such(tmp_path: Path) -> None:
    write_hub(tmp_path, [PAGES["plain"], PAGES["marks in the title"]], [Submission(1, 50001)])
    (folder,) = tmp_path.glob("백준/*/50001.*")
    for part, count in ((folder, 1), (tmp_path / "백준", 2)):
        (found,) = open_archive(part, tmp_path)
        assert found.layout.name == "BaekjoonHub" and len([*found.layout.reading.find_items(found.folder)]) == count
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "1000.py").write_text("print(1)\n")
    (found,) = open_archive(tmp_path / "mine", tmp_path)
    assert found.layout.name == "sources named by their problems"


def test_two_layouts_in_one_folder(tmp_path: Path) -> None:
    write_vault(tmp_path, [PAGES["plain"]], [])
    write_hub(tmp_path, [PAGES["English"]], [])
    assert [found.layout.name for found in find_layouts(tmp_path)] == ["boj-vault", "BaekjoonHub"]


@pytest.mark.parametrize("suffix", ["zip", "kpp"])
def test_a_package_may_be_the_whole_of_an_archive(tmp_path: Path, suffix: str) -> None:
    """Then it is called as the archive is."""
    with zipfile.ZipFile(tmp_path / f"sum.{suffix}", "w") as archive:
        archive.writestr("problem.yaml", "name: Sum\n")
    (tmp_path / "unpacked").mkdir()
    (found,) = open_archive(tmp_path / f"sum.{suffix}", tmp_path / "unpacked")
    (item,) = found.layout.reading.find_items(found.folder)
    assert item.problem == "sum"


def test_what_fits_nothing_is_told_with_its_files(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="has no files"):
        open_archive(tmp_path, tmp_path)
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(LayoutError, match=r"nothing known in .* \(\.txt 1\)"):
        open_archive(tmp_path, tmp_path)
    with pytest.raises(SourceError, match="is no folder and none of"):
        open_archive(tmp_path / "notes.txt", tmp_path)
    with pytest.raises(UsageError, match="no file"):
        open_archive(tmp_path / "nothing", tmp_path)


def test_attempts_say_only_what_the_site_said(tmp_path: Path) -> None:
    write_vault(tmp_path, [], [Submission(1, 50001), Submission(2, 50001, result="틀렸습니다", memory_kb=0, time_ms=0)])
    right, wrong = read_all(tmp_path)["submissions/50001"].attempts
    assert (right.cpu_s, right.memory_mib, right.source_bytes) == (0.04, 30.391, 51)
    assert (wrong.cpu_s, wrong.memory_mib) == (None, None)
    assert isinstance(right, PastAttempt)
    assert json.loads((tmp_path / "submissions/50001/1.json").read_text())["submissionId"] in (1, "1")


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_layout_has_a_row_in_the_documentation(layout: Layout) -> None:
    rows = [line for line in (ROOT / "docs" / "sources.md").read_text("utf-8").splitlines() if line.startswith("| ")]
    assert any(layout.name in row.split("|")[1] and "judge import" in row for row in rows)


def test_a_submission_filed_under_a_contest_goes_to_its_problem(tmp_path: Path) -> None:
    pages = [PAGES["plain"], Page(50077, "다른 문제의 이름"), Page(50078, "")]
    untitled = Submission(70301, 50078, title="50078")
    write_vault(tmp_path, pages, [*SUBMISSIONS, untitled])
    items = read_all(tmp_path)
    found = {attempt.key: attempt.problem for attempt in items["solved/50001"].attempts}
    assert found["boj:70206"] == "50077" and items["solved/50001"].skipped == ()
    assert {solution.problem for solution in items["solved/50001"].solutions} == {"50001", "50077"}
    assert one(items["solved/50078"]).names == {"ko": "50078"} and len(items["solved/50078"].attempts) == 1
