"""A package's files become an export's: what goes where, what is added, left out, told and refused."""

from collections.abc import Sequence
from itertools import product
from pathlib import Path

import pytest
import yaml as reader

from judge.errors import ExportError, JudgeError
from judge.export.addedprograms import ANY_TEXT_VALIDATOR, CHECKER_TRANSLATOR, INPUT_VALIDATOR_TRANSLATOR, UNORDERED_LINES_VALIDATOR
from judge.export.package import Export, render_export
from judge.export.packageversions import DRAFT, NEWEST, PackageVersion
from judge.model import CaseResult, Problem, Verdict
from judge.pointsums import grade
from judge.runs import NOT_RUN
from judge.store.exported import load_files
from judge.store.packages import load_problem
from judge.store.yamlfile import load_yaml
from tests.external.test_programs import HEADER, TESTLIB
from tests.files import lay_out

YAML = "problem_format_version: 2025-09\nname: Sum\nuuid: 15e1d5ea-2720-528d-84f7-eed853bfabdf\nlimits: {time_limit: 1, memory: 64}\n"
FILES = {
    "problem.yaml": YAML,
    "statement/problem.en.md": "Add.\n",
    "data/sample/1.in": "1 2\n",
    "data/sample/1.ans": "3\n",
    "data/secret/1.in": "2 2\n",
    "data/secret/1.ans": "4\n",
    "input_validators/check.py": "import sys\nsys.exit(42)\n",
    "submissions/accepted/sum.cpp": "int main() {}\n",
}
FLAGS = "output_validator_flags: case_sensitive\n"


def export(
    folder: Path, files: dict[str, str | None], *, problem_id: str = "1000", testlib: bytes | None = None,
    version: PackageVersion = DRAFT, **solutions: str,
) -> Export:  # fmt: skip
    """The export of the package above with these files in place of, or (None) without, its own."""
    texts = {name: text for name, text in {**FILES, **files}.items() if text is not None}
    package = lay_out(folder / problem_id, texts)
    sources = {name.replace("__", "."): text.encode() for name, text in solutions.items()}
    yaml = load_yaml(package / "problem.yaml", None)
    return render_export(load_problem(package), yaml, load_files(package), solutions=sources, testlib=testlib, version=version)


def notes(found: Export) -> list[str]:
    return [note.template.format(**note.values) for note in found.notes]


def refusal(folder: Path, files: dict[str, str | None]) -> str:
    with pytest.raises(JudgeError) as caught:
        export(folder, files)
    return str(caught.value).replace(str(folder), "")


def metadata(found: Export) -> dict[str, object]:
    document = reader.safe_load(found.files["problem.yaml"])
    assert isinstance(document, dict)
    return document


def yaml_of(found: Export, path: str) -> dict[str, object]:
    document = reader.safe_load(found.files[path])
    assert isinstance(document, dict)
    return document


def test_a_plain_package(tmp_path: Path) -> None:
    found = export(tmp_path, {".judge.yaml": "samples_judged: true\n", ".origin.json": "{}"})
    assert found.name == "1000"
    assert {path: content.decode() for path, content in found.files.items() if path != "problem.yaml"} == {
        **{path: text for path, text in FILES.items() if path != "problem.yaml"},
        "data/sample/testdata.yaml": FLAGS,
        "data/secret/testdata.yaml": FLAGS,
    }
    assert metadata(found) == {
        "problem_format_version": "2023-07-draft", "name": {"en": "Sum"}, "uuid": "15e1d5ea-2720-528d-84f7-eed853bfabdf",
        "type": "pass-fail", "license": "unknown",
        "limits": {"time_limit": 1, "time_multipliers": {"ac_to_time_limit": 1.0, "time_limit_to_tle": 1.0}, "memory": 64},
    }  # fmt: skip
    assert notes(found) == ["the licence is unknown: the package is for private use only"]


def test_the_same_package_makes_the_same_export(tmp_path: Path) -> None:
    assert export(tmp_path / "a", {}) == export(tmp_path / "b", {})


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("license: cc0\nsource: Somewhere\n", {"license": "cc0", "source": "Somewhere"}),
        ("license: CC BY-SA\nrights_owner: A\n", {"license": "cc by-sa", "rights_owner": "A"}),
        ("license: public domain\nrights_owner: A\n", {"license": "public domain"}),
        ("license: mine\n", {"license": "unknown"}),
        ("source: {name: A, url: 'https://a.org'}\n", {"license": "unknown", "source": {"name": "A", "url": "https://a.org"}}),
        ("source: [A, {name: B}]\n", {"license": "unknown", "source": ["A", {"name": "B"}]}),
        ("source:\n", {"license": "unknown"}),
        ("credits: {authors: [A, B], strange: C}\n", {"license": "unknown", "credits": {"authors": ["A", "B"]}}),
        ("credits: A\n", {"license": "unknown", "credits": {"authors": ["A"]}}),
        ("keywords: [a, b c]\n", {"license": "unknown", "keywords": ["a", "b c"]}),
    ],
)
def test_rights_are_kept(tmp_path: Path, said: str, expected: dict[str, object]) -> None:
    keys = ("license", "source", "credits", "rights_owner", "keywords")
    document = metadata(export(tmp_path, {"problem.yaml": YAML + said}))
    assert {key: document[key] for key in keys if key in document} == expected


def test_a_licence_of_nobody_is_refused(tmp_path: Path) -> None:
    expected = "/1000/problem.yaml: license cc0 needs somebody who gives it: add rights_owner or source"
    assert refusal(tmp_path, {"problem.yaml": f"{YAML}license: cc0\n"}) == expected


def test_a_missing_uuid_is_derived_and_stays_the_same(tmp_path: Path) -> None:
    first, second = (metadata(export(tmp_path / name, {"problem.yaml": "name: x\n"})) for name in "ab")
    assert first["uuid"] == second["uuid"]


def test_a_legacy_package(tmp_path: Path) -> None:
    files = {
        "problem.yaml": "name: Sum\nsource: A\nsource_url: https://a.org\nauthor: B\nvalidator_flags: float_tolerance 1e-4\n",
        "statement/problem.en.md": None, "problem_statement/problem.tex": "\\problemname{Sum}\n", "problem_statement/a.png": "x",
        "input_validators/check.py": None, "input_format_validators/check.ctd": "INT(1, 2) NEWLINE EOF\n", "data/sample/1.desc": "x",
    }  # fmt: skip
    found = export(tmp_path, files, problem_id="sum")
    document = metadata(found)
    assert document["source"] == {"name": "A", "url": "https://a.org"}
    assert document["credits"] == {"authors": ["B"]}
    assert [path for path in found.files if path.startswith("statement/")] == ["statement/a.png", "statement/problem.en.tex"]
    assert found.files["data/secret/testdata.yaml"] == b"output_validator_flags: float_tolerance 1e-4\n"
    assert "input_validators/check.ctd" in found.files
    assert "data/sample/1.desc" not in found.files


def test_names_are_exactly_those_of_the_statements(tmp_path: Path) -> None:
    yaml = YAML.replace("name: Sum", "name: {ko: 합, sv: Summa}")
    found = export(tmp_path, {"problem.yaml": yaml, "statement/problem.ko.md": "더하세요.\n", "statement/problem.ko.pdf": "x"})
    assert metadata(found)["name"] == {"en": "합", "ko": "합"}
    assert "left out of the statements: problem.ko.pdf" in notes(found)


def test_pictures_that_are_refused_are_told(tmp_path: Path) -> None:
    text = "![a](a.png) ![b](b.svg) ![c](https://c.org/c.png) ![d](missing.jpg)\n"
    found = export(tmp_path, {"statement/problem.en.md": text, "statement/a.png": "x", "statement/b.svg": "x"})
    assert any(
        note.endswith("problem.en.md: b.svg, problem.en.md: https://c.org/c.png, problem.en.md: missing.jpg") for note in notes(found)
    )


def test_cases_of_stress_and_of_groups_become_secret_ones(tmp_path: Path) -> None:
    cases = {
        f"data/{name}.{suffix}": "1\n" for name in ("stress/1", "stress/큰 수", "secret/group/2", "secret/10") for suffix in ("in", "ans")
    }
    found = export(tmp_path, {**cases})
    secret = [path for path in found.files if path.startswith("data/secret/") and path.endswith(".in")]
    assert [Path(path).stem for path in secret] == ["01", "10", "group-2", "stress-1", "stress-___"]
    assert "cases that were added here became secret ones: 2" in notes(found)
    assert "renamed, as the format does not take their names: stress/큰 수" in notes(found)


def test_the_samples_stand_in_for_secret_data(tmp_path: Path) -> None:
    found = export(tmp_path, {"data/secret/1.in": None, "data/secret/1.ans": None})
    assert found.files["data/secret/1.in"] == b"1 2\n"
    assert any(note.startswith("no secret data: the samples are the secret cases, too") for note in notes(found))


def test_cases_with_different_flags_lie_in_groups(tmp_path: Path) -> None:
    more = {
        "data/secret/2.in": "1\n",
        "data/secret/2.ans": "1\n",
        "data/secret/2.yaml": "output_validator_args: [float_tolerance, '0.1']\n",
    }
    found = export(tmp_path, {**more})
    assert [path for path in found.files if path.startswith("data/secret")] == [
        "data/secret/1/1.ans", "data/secret/1/1.in", "data/secret/1/testdata.yaml",
        "data/secret/2/2.ans", "data/secret/2/2.in", "data/secret/2/testdata.yaml",
    ]  # fmt: skip
    assert found.files["data/secret/2/testdata.yaml"] == b"output_validator_flags: float_tolerance 0.1\n"


def test_flags_of_input_validators_come_along(tmp_path: Path) -> None:
    found = export(tmp_path, {"data/secret/test_group.yaml": "input_validator_args: {check: ['7']}\n"})
    assert yaml_of(found, "data/secret/testdata.yaml")["input_validator_flags"] == {"name": "check", "flags": "7"}


def test_the_newest_version_has_settings_of_single_cases(tmp_path: Path) -> None:
    more = {
        "data/secret/2.in": "1\n", "data/secret/2.ans": "1\n", "data/secret/2.files/in.txt": "x\n",
        "data/secret/2.yaml": "args: [a, b c]\noutput_validator_args: [float_tolerance, '0.1']\ninput_validator_args: ['7']\n",
        "problem.yaml": f"{FILES['problem.yaml']}languages: [cpp]\n",
    }  # fmt: skip
    found = export(tmp_path, {**more}, version=NEWEST)
    assert metadata(found)["problem_format_version"] == "2025-09"
    assert metadata(found)["languages"] == ["cpp"]
    assert [path for path in found.files if path.startswith("data/secret") and not path.endswith((".in", ".ans"))] == [
        "data/secret/1.yaml", "data/secret/2.files/in.txt", "data/secret/2.yaml",
    ]  # fmt: skip
    assert yaml_of(found, "data/secret/2.yaml") == {
        "args": ["a", "b c"], "output_validator_args": ["float_tolerance", "0.1"], "input_validator_args": ["7"]
    }  # fmt: skip
    assert yaml_of(found, "data/sample/test_group.yaml") == {"output_validator_args": ["case_sensitive"]}


def test_a_comparison_of_judge_yaml_becomes_flags(tmp_path: Path) -> None:
    found = export(tmp_path, {".judge.yaml": "checker: floats 1e-6\n", "output_validators/check.py": "x"})
    assert found.files["data/sample/testdata.yaml"] == b"output_validator_flags: case_sensitive float_tolerance 1e-6\n"
    assert not any(path.startswith("output_validator") for path in found.files)


def test_lines_in_any_order_get_a_validator(tmp_path: Path) -> None:
    found = export(tmp_path, {".judge.yaml": "checker: unordered-lines\n"})
    assert found.files["output_validator/unordered_lines.py"] == UNORDERED_LINES_VALIDATOR
    assert not any(path.endswith("testdata.yaml") for path in found.files)


def test_a_checker_of_one_file_stays_one(tmp_path: Path) -> None:
    found = export(tmp_path, {"output_validators/check.py": "import sys\n", "output_validators/notes.md": "x"})
    assert [path for path in found.files if path.startswith("output_validator")] == [
        "output_validator/check/check.py",
        "output_validator/check/notes.md",
    ]
    found = export(tmp_path / "b", {"output_validators/check.py": "import sys\n"})
    assert [path for path in found.files if path.startswith("output_validator")] == ["output_validator/check.py"]


@pytest.mark.parametrize("place", ["output_validators/", "output_validators/check/", "output_validator/", "elsewhere"])
def test_a_testlib_checker_gets_a_translator(tmp_path: Path, place: str) -> None:
    folder = place if place != "elsewhere" else "output_validators/"
    header = {} if place == "elsewhere" else {f"{folder}testlib.h": HEADER}
    found = export(tmp_path, {f"{folder}check.cpp": TESTLIB, **header}, testlib=HEADER.encode() if place == "elsewhere" else None)
    inside = {path: content for path, content in found.files.items() if path.startswith("output_validator")}
    assert [path.removeprefix("output_validator/check/") for path in inside] == ["check.cpp", "testlib.h", "translate_exit_code.cpp"]
    assert inside["output_validator/check/translate_exit_code.cpp"] == CHECKER_TRANSLATOR
    assert inside["output_validator/check/testlib.h"] == HEADER.encode()


def test_a_checker_with_an_adapted_testlib_gets_none(tmp_path: Path) -> None:
    adapted = f"#define OK_EXIT_CODE 42\n{HEADER}"
    found = export(tmp_path, {"output_validators/check.cpp": TESTLIB, "output_validators/testlib.h": adapted})
    assert not any("translate" in path for path in found.files)


def test_a_testlib_input_validator_gets_a_translator(tmp_path: Path) -> None:
    found = export(tmp_path, {"input_validators/v.cpp": TESTLIB, "input_validators/testlib.h": HEADER})
    assert found.files["input_validators/v/translate_exit_code.cpp"] == INPUT_VALIDATOR_TRANSLATOR
    assert found.files["input_validators/check.py"] == FILES["input_validators/check.py"].encode()


def test_a_missing_input_validator_is_written(tmp_path: Path) -> None:
    found = export(tmp_path, {"input_validators/check.py": None})
    assert found.files["input_validators/any_text.py"] == ANY_TEXT_VALIDATOR
    assert any(note.startswith("no input validator: wrote one that takes any text") for note in notes(found))


def test_an_input_that_is_no_text_needs_a_validator(tmp_path: Path) -> None:
    package = lay_out(tmp_path / "1000", {name: text for name, text in FILES.items() if not name.startswith("input_validators")})
    (package / "data" / "secret" / "1.in").write_bytes(b"\xff")
    with pytest.raises(
        ExportError, match=r"the input of secret/1 is no UTF-8 text: write a validator that takes it to .*/input_validators"
    ):
        render_export(load_problem(package), load_yaml(package / "problem.yaml", None), load_files(package))


def test_folders_and_languages_without_counterpart_are_left_out(tmp_path: Path) -> None:
    more = {
        f"submissions/{path}": "x"
        for path in ("presentation_error/a.py", "rejected/b.py", "rejected/c.py", "accepted/d.swift", "accepted/e.txt")
    }
    found = export(tmp_path, {**more})
    assert [path for path in found.files if path.startswith("submissions/")] == ["submissions/accepted/sum.cpp"]
    assert notes(found)[:2] == [
        "left out, as verifyproblem does not know these folders of submissions: presentation_error (1), rejected (2)",
        "left out, as verifyproblem does not know their language: accepted/d.swift, accepted/e.txt",
    ]


def test_submissions_get_names_that_their_languages_and_the_format_take(tmp_path: Path) -> None:
    java = "public class Main { public static void main(String[] words) {} }\n"
    sources = {
        "one.java": java,
        "Main.java": java,
        "두 수.py": "x",
        "큰 수.py": "x",
        "1000.kt": "x",
        "A.CPP": "x",
        "a.cpp": "x",
        "solver/b.py": "x",
    }
    found = export(tmp_path, {f"submissions/accepted/{name}": text for name, text in sources.items()})
    names = sorted(path.removeprefix("submissions/accepted/") for path in found.files if path.startswith("submissions/"))
    assert names == ["1000/Main.kt", "A.cpp", "Main.java", "___-2.py", "___.py", "a-2.cpp", "one/Main.java", "solver/b.py", "sum.cpp"]


def test_solutions_become_accepted_submissions(tmp_path: Path) -> None:
    found = export(tmp_path, {"submissions/accepted/sum.cpp": None}, mine__py="print(1)\n")
    assert found.files["submissions/accepted/mine.py"] == b"print(1)\n"


def test_other_folders_of_the_format_come_along(tmp_path: Path) -> None:
    found = export(tmp_path, {"attachments/a.zip": "x", "attachments/가": "x", "notes/a": "x", "generators/g.py": "x"})
    assert [path for path in found.files if path.startswith(("att", "gen", "not"))] == ["attachments/a.zip", "generators/g.py"]
    assert "left out, as the format does not take their names: attachments/가" in notes(found)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"statement/problem.en.md": None}, "problem 1000 has no statement in Markdown or LaTeX: write /1000/statement/problem.en.md"),
        ({"data/secret/1.ans": None}, "no answer for secret/1: write them with judge verify 1000 --answers"),
        (
            {name: None for name in FILES if name.startswith("data/")},
            "problem 1000 has no test cases: add /1000/data/sample/1.in and 1.ans",
        ),
        (
            {"submissions/accepted/sum.cpp": None},
            "problem 1000 has no accepted submission: put one into /1000/submissions/accepted, or add your solution with --with-solutions",
        ),
        (
            {".judge.yaml": "special: true\n"},
            "problem 1000 takes several outputs and has no checker: "
            "add one to /1000/output_validators, or name a comparison in .judge.yaml",
        ),
        ({".judge.yaml": "checker: program\n"}, "problem 1000 has no checker program: add one to /1000/output_validators"),
        (
            {"output_validators/Check.java": "x"},
            "/1000/output_validators/Check.java: the format takes a checker of one source in C, C++ or Python 3",
        ),
        (
            {"output_validators/check.cpp": TESTLIB},
            "output_validators/check.cpp needs testlib.h: put it beside it, or name its folder in judge.toml (testlib = ...)",
        ),
        (
            {"data/sample/2.in": "1\n", "data/sample/2.ans": "1\n", "data/sample/2.yaml": "output_validator_args: float_tolerance 1\n"},
            "the samples have different validator flags, which the format has no place for: give them the same",
        ),
        (
            {"data/secret/1.yaml": "args: [x]\n"},
            "secret/1 has arguments or files, which version 2023-07-draft of the format has not: write --format 2025-09",
        ),
        (
            {"output_validators/채점.py": "x"},
            "names that the format does not take (letters, digits, _ . - only): rename output_validator/채점.py",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_exported_is_told_with_the_next_step(tmp_path: Path, files: dict[str, str | None], message: str) -> None:
    assert refusal(tmp_path, files) == message


CASES = {f"data/secret/{name}.{kind}": f"{name}\n" for name in ("g1/1", "g1/2", "g2/1", "g2/2") for kind in ("in", "ans")}
FLAT = {f"data/secret/{name}.{kind}": f"{name}\n" for name in "1234" for kind in ("in", "ans")}
NO_SECRET: dict[str, str | None] = {"data/secret/1.in": None, "data/secret/1.ans": None}
SCORING = YAML + "type: scoring\n"
LEGACY = "name: Sum\ntype: scoring\n"
OUTER = {"data/testdata.yaml": "grader_flags: ignore_sample\non_reject: continue\n", ".timelimit": "1\n", "problem.yaml": LEGACY}
ANY = "on_reject: continue\ngrader_flags: accept_if_any_accepted\nrange: 0 100\n"


@pytest.mark.parametrize("version", [DRAFT, NEWEST])
@pytest.mark.parametrize(
    "files",
    [
        {**CASES, "problem.yaml": SCORING, "data/secret/g1/test_group.yaml": "max_score: 40\n",
         "data/secret/g2/test_group.yaml": "max_score: 60\nscore_aggregation: sum\n"},
        {**FLAT, "problem.yaml": SCORING},
        {**FLAT, "problem.yaml": SCORING, "data/secret/test_group.yaml": "max_score: 60\nscore_aggregation: min\n"},
        {**CASES, "problem.yaml": SCORING, "data/secret/test_group.yaml": "score_aggregation: pass-fail\n",
         "data/secret/g1/test_group.yaml": "", "data/secret/g2/test_group.yaml": "max_score: 1\n"},
        {**CASES, **OUTER, "data/secret/testdata.yaml": ANY, "data/secret/g1/testdata.yaml": "accept_score: 40\ngrader_flags: min\n",
         "data/secret/g2/testdata.yaml": "accept_score: 30\n"},
        {**CASES, **OUTER, "data/secret/testdata.yaml": "accept_score: 25\ngrader_flags: sum\n"},
    ],
)  # fmt: skip
def test_points_are_the_same_there(tmp_path: Path, files: dict[str, str], version: PackageVersion) -> None:
    found = export(tmp_path, {**NO_SECRET, **files}, version=version)
    there = tmp_path / "there" / found.name
    for path, content in found.files.items():
        (there / path).parent.mkdir(parents=True, exist_ok=True)
        (there / path).write_bytes(content)
    here, exported = load_problem(tmp_path / "1000"), load_problem(there)
    assert exported.grading is not None
    for verdicts in product((Verdict.AC, Verdict.WA), repeat=4):
        told = [graded(problem, verdicts) for problem in (here, exported)]
        assert told[0] == told[1], verdicts


def graded(problem: Problem, verdicts: Sequence[Verdict]) -> tuple[float, bool]:
    results = [CaseResult(case, verdict, NOT_RUN) for case, verdict in zip(problem.cases, (Verdict.AC, *verdicts), strict=True)]
    verdict, score = grade(problem, results)
    assert score is not None
    return round(score.points, 6), verdict is Verdict.AC


@pytest.mark.parametrize(
    ("version", "files"),
    [
        (DRAFT, {**CASES, "problem.yaml": SCORING, "data/secret/g1/test_group.yaml": "max_score: 40\n",
                 "data/secret/g2/test_group.yaml": "max_score: 60\nrequire_pass: g1\n"}),
        (NEWEST, {**FLAT, **OUTER, "data/secret/testdata.yaml": "grader_flags: avg\n"}),
        (NEWEST, {**FLAT, **OUTER, "data/secret/testdata.yaml": "grading: custom\n", "graders/g.py": ""}),
        (NEWEST, {**FLAT, **OUTER, "data/secret/testdata.yaml": "accept_score: 0.3\n"}),
    ],
)  # fmt: skip
def test_points_that_cannot_be_said_there_are_told(tmp_path: Path, version: PackageVersion, files: dict[str, str]) -> None:
    found = export(tmp_path, {**NO_SECRET, **files}, version=version)
    assert metadata(found)["type"] == "pass-fail"
    assert any(note.startswith("points are not in the package, as they cannot be said there") for note in notes(found))
