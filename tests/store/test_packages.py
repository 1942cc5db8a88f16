"""Packages as they lie around: both versions of the format, their companions, groups, and all that breaks them."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge import checkers
from judge.errors import PackageError
from judge.model import CheckerChoice, Kind, Problem
from judge.problemlimits import LanguageLimits
from judge.store.packages import load_problem
from judge.store.workspace import Workspace
from tests.conftest import ROOT
from tests.drawn import natural_names
from tests.files import Refused, each_refused, lay_out

NEW = "problem_format_version: 2025-09\nname: Test\n"
CASE = {"data/sample/1.in": "1\n", "data/sample/1.ans": "1\n"}
STANDARD = CheckerChoice(checkers.STANDARD)
DEFAULT = CheckerChoice(checkers.VALIDATOR)
PROGRAM = CheckerChoice(checkers.PROGRAM)


def a_problem(folder: Path, yaml: str = NEW, own: str = "", /, **files: str) -> Problem:
    """The problem `sum` with these files; keywords are paths with `__` for `/`."""
    texts = {"problem.yaml": yaml, ".judge.yaml": own, **CASE}
    return load_problem(lay_out(folder / "sum", texts | files))


def with_files(folder: Path, files: dict[str, str], yaml: str = NEW, problem_id: str = "sum") -> Problem:
    return load_problem(lay_out(folder / problem_id, {"problem.yaml": yaml, **files}))


def validator(*flags: str) -> CheckerChoice:
    return CheckerChoice(checkers.VALIDATOR, flags)


def choices(problem: Problem) -> dict[str, CheckerChoice]:
    return {case.name: case.checker for case in problem.cases}


def test_new_package(tmp_path: Path) -> None:
    yaml = """
problem_format_version: 2025-09
name: {ko: 합, en: Sum}
uuid: 15e1d5ea-2720-528d-84f7-eed853bfabdf
type: [scoring, interactive]
source: {name: Somewhere, url: https://example.org/1}
limits: {time_limit: 2.022, time_resolution: 0.001, memory: 128, output: 3}
keywords: [boj:1000, level:bronze-5]
"""
    problem = a_problem(tmp_path, yaml)
    assert problem.id == "sum"
    assert problem.folder == tmp_path / "sum"
    assert problem.names == {"ko": "합", "en": "Sum"}
    assert problem.kinds == {Kind.SCORING, Kind.INTERACTIVE}
    assert problem.url == "https://example.org/1"
    assert (problem.limits.time_s, problem.limits.memory_mib, problem.limits.output_mib) == (2.022, 128, 3)
    assert problem.keywords == ("boj:1000", "level:bronze-5")
    assert [case.name for case in problem.cases] == ["sample/1"]


def test_legacy_package(tmp_path: Path) -> None:
    yaml = (
        "name: Sum\nsource_url: https://example.org/1\nvalidator_flags: float_tolerance 1e-6\nlimits:\n  memory: 64\nkeywords: math easy\n"
    )
    problem = a_problem(tmp_path, yaml)
    assert problem.names == {"en": "Sum"}
    assert problem.kinds == {Kind.PLAIN}
    assert problem.url == "https://example.org/1"
    assert problem.limits.memory_mib == 64
    assert problem.keywords == ("math", "easy")
    assert problem.cases[0].checker == validator("float_tolerance", "1e-6")


@pytest.mark.parametrize("version", ["legacy", "legacy-icpc", "2023-07-draft", "2025-09"])
def test_known_versions(tmp_path: Path, version: str) -> None:
    assert a_problem(tmp_path, f"problem_format_version: {version}\nname: Test\n").names == {"en": "Test"}


@pytest.mark.parametrize("said", ["secret", "sample"])
def test_what_was_added_is_compared_as_the_packages_own_cases(tmp_path: Path, said: str) -> None:
    """A tolerance that only the package's groups have is the problem's: it was none for what `judge stress` kept."""
    names = ("sample/1", "secret/1", "own/1", "stress/1", "stress/2")
    files = {f"data/{name}.{end}": "0.5\n" for name in names for end in ("in", "ans")}
    files |= {f"data/{said}/test_group.yaml": "output_validator_args: [float_tolerance, 1e-9]\n"}
    files |= {"data/stress/2.yaml": "output_validator_args: [float_tolerance, 1e-3]\n"}
    found = choices(with_files(tmp_path, files))
    tolerant, exact = validator("float_tolerance", "1e-9"), validator()
    assert found == {
        "sample/1": tolerant if said == "sample" else exact, "secret/1": tolerant if said == "secret" else exact, "own/1": tolerant,
        "stress/1": tolerant, "stress/2": validator("float_tolerance", "1e-3"),
    }  # fmt: skip


@pytest.mark.parametrize("folder", Workspace(ROOT).problem_ids())
def test_starter_problems_load(folder: str) -> None:
    problem = load_problem(ROOT / "problems" / folder)
    assert set(problem.names) == {"ko", "en"}
    assert problem.cases
    assert all(case.answer is not None for case in problem.cases)


@pytest.mark.parametrize("yaml", ["", "# nothing\n", "name: Sum\nlimits:\nkeywords:\ntype:\n", "\ufeffname: Sum\n"])
def test_everything_has_a_default(tmp_path: Path, yaml: str) -> None:
    problem = a_problem(tmp_path, yaml)
    assert (problem.limits.time_s, problem.limits.memory_mib, problem.limits.output_mib) == (2.0, 2048, 0)
    assert problem.limits.extra_time
    assert problem.limits.extra_memory
    assert problem.limits.languages == {}
    assert problem.kinds == {Kind.PLAIN}
    assert (problem.keywords, problem.url, problem.validator) == ((), "", None)
    assert (problem.special, problem.samples_judged) == (False, True)


def test_name_defaults_to_the_folders(tmp_path: Path) -> None:
    assert a_problem(tmp_path, "limits: {}\n").names == {"en": "sum"}


@pytest.mark.parametrize(
    ("text", "name"), [("1000", "1000"), ("true", "true"), ("2025-09", "2025-09"), ("'  x '", "  x "), ("1.50", "1.50")]
)
def test_a_name_is_what_stands_there(tmp_path: Path, text: str, name: str) -> None:
    assert a_problem(tmp_path, f"name: {text}\n").names == {"en": name}


def test_unknown_keys_of_problem_yaml_do_no_harm(tmp_path: Path) -> None:
    yaml = NEW + "future: {deep: [1, {er: 2}]}\nconstants: {n: 5}\nlimits: {time_limit: 3, validation_memory: 9, code: x}\n"
    assert a_problem(tmp_path, yaml).limits.time_s == 3


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path: Path) -> None:
    assert a_problem(tmp_path, "\ufeffname: Sum\n", "\ufeffspecial: true\n").names == {"en": "Sum"}


@pytest.mark.parametrize("name", ["problem.yaml", ".judge.yaml", "data/secret/test_group.yaml", "data/sample/1.yaml"])
def test_what_is_not_utf8_is_refused(tmp_path: Path, name: str) -> None:
    path = lay_out(tmp_path, {**CASE, "problem.yaml": "", "data/secret/1.in": "", name: ""}) / name
    path.write_bytes("name: 합".encode("cp949"))
    with pytest.raises(PackageError) as caught:
        load_problem(tmp_path)
    assert str(caught.value) == f"{path}:1: not UTF-8 text"


def refusal(folder: Path, name: str, text: str) -> str:
    with pytest.raises(PackageError) as caught:
        load_problem(lay_out(folder, {"problem.yaml": "", **CASE, "data/secret/1.in": "", name: text}))
    return str(caught.value)


@each_refused("problem")
def test_problem_yaml_is_refused_with_its_line(tmp_path: Path, refused: Refused) -> None:
    said = refusal(tmp_path, "problem.yaml", refused.text)
    assert said.startswith(f"{tmp_path}/problem.yaml:{refused.line}: {refused.message}")


@each_refused("own")
def test_own_yaml_is_refused_with_its_line(tmp_path: Path, refused: Refused) -> None:
    said = refusal(tmp_path, ".judge.yaml", refused.text)
    assert said.startswith(f"{tmp_path}/.judge.yaml:{refused.line}: {refused.message}")


@each_refused("group")
@pytest.mark.parametrize("name", ["data/secret/test_group.yaml", "data/testdata.yaml", "data/sample/1.yaml"])
def test_group_and_case_yaml_are_refused_with_their_line(tmp_path: Path, refused: Refused, name: str) -> None:
    said = refusal(tmp_path, name, refused.text)
    assert said.startswith(f"{tmp_path}/{name}:{refused.line}: {refused.message}")


def test_a_message_is_one_line(tmp_path: Path) -> None:
    for text in ("name: \x00\n", "name: !!binary é\n", "name: !!python/name:os.system x\n"):
        assert "\n" not in refusal(tmp_path, "problem.yaml", text)


def test_languages_limits_and_switches_of_our_own(tmp_path: Path) -> None:
    own = """
extra_time: false
extra_memory: false
samples_judged: false
special: true
languages:
  java: {time_limit: 3, memory: 512}
  python3: {time_limit: 11.5}
  kotlin:
"""
    problem = a_problem(tmp_path, NEW, own)
    assert not problem.limits.extra_time
    assert not problem.limits.extra_memory
    assert not problem.samples_judged
    assert problem.special
    assert problem.limits.languages == {
        "java": LanguageLimits(3, 512),
        "python3": LanguageLimits(11.5, 0),
        "kotlin": LanguageLimits(0, 0),
    }


@pytest.mark.parametrize(
    ("words", "choice"),
    [
        ("exact", CheckerChoice(checkers.EXACT)),
        ("standard", CheckerChoice(checkers.STANDARD)),
        ("tokens", CheckerChoice(checkers.TOKENS)),
        ("tokens case_insensitive", CheckerChoice(checkers.TOKENS, ("case_insensitive",))),
        ("floats 1e-9", CheckerChoice(checkers.FLOATS, ("float_tolerance", "1e-9"))),
        ("floats float_absolute_tolerance 1e-9", CheckerChoice(checkers.FLOATS, ("float_absolute_tolerance", "1e-9"))),
        ("unordered-lines", CheckerChoice(checkers.UNORDERED_LINES)),
        ("validator case_sensitive", validator("case_sensitive")),
    ],
)
def test_a_checker_of_our_own_overrides_everything(tmp_path: Path, words: str, choice: CheckerChoice) -> None:
    files = {
        **CASE,
        ".judge.yaml": f"checker: {words}\nspecial: true\n",
        "data/test_group.yaml": "output_validator_args: [case_sensitive]\n",
    }
    files["output_validator/check.py"] = ""
    problem = with_files(tmp_path, files)
    assert choices(problem) == {"sample/1": choice}
    assert not problem.special


def test_special_means_that_the_checker_is_missing(tmp_path: Path) -> None:
    assert with_files(tmp_path, {".judge.yaml": "special: true\n"}, problem_id="1").special
    assert not with_files(tmp_path, {".judge.yaml": "special: true\n", "output_validator/check.py": ""}, problem_id="2").special


@pytest.mark.parametrize(("problem_id", "choice"), [("1000", STANDARD), ("sum", DEFAULT), ("boj1000", DEFAULT)])
def test_a_bare_number_is_compared_as_its_site_did(tmp_path: Path, problem_id: str, choice: CheckerChoice) -> None:
    assert choices(with_files(tmp_path, CASE, problem_id=problem_id)) == {"sample/1": choice}


@pytest.mark.parametrize(
    ("validation", "kinds", "is_used"),
    [
        ("default", {Kind.PLAIN}, False),
        ("custom", {Kind.PLAIN}, True),
        ("custom score", {Kind.SCORING}, True),
        ("custom interactive", {Kind.INTERACTIVE}, True),
        ("custom interactive multipass", {Kind.INTERACTIVE, Kind.MULTI_PASS}, True),
    ],
)
def test_validation_of_a_legacy_package(tmp_path: Path, validation: str, kinds: set[Kind], is_used: bool) -> None:
    files = {**CASE, "output_validators/check.py": ""}
    problem = with_files(tmp_path, files, f"name: Test\nvalidation: {validation}\n")
    assert problem.kinds == kinds
    assert problem.validator == (tmp_path / "sum" / "output_validators" / "check.py" if is_used else None)
    assert choices(problem) == {"sample/1": PROGRAM if is_used else DEFAULT}


@pytest.mark.parametrize(
    ("files", "validator"),
    [
        (["output_validator/check.py"], "output_validator"),
        (["output_validator/check.cpp", "output_validator/testlib.h"], "output_validator"),
        (["output_validators/check.py"], "output_validators/check.py"),
        (["output_validators/check/check.cpp", "output_validators/check/testlib.h"], "output_validators/check"),
        (["output_validators/check.cpp", "output_validators/testlib.h"], "output_validators"),
        (["output_validators/check.py", "output_validators/.gitignore"], "output_validators/check.py"),
        (["output_validators/.gitkeep"], ""),
        (["output_validator/.gitkeep", "output_validators/check.py"], "output_validators/check.py"),
        (["output_validator"], ""),
        ([], ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_output_validator_is_found(tmp_path: Path, files: list[str], validator: str) -> None:
    problem = with_files(tmp_path, dict.fromkeys(files, ""))
    assert problem.validator == (tmp_path / "sum" / validator if validator else None)


def test_flags_of_a_program_are_its_own_business(tmp_path: Path) -> None:
    files = {**CASE, "output_validator/check.py": "", "data/sample/test_group.yaml": "output_validator_args: [--limit, 5]\n"}
    assert choices(with_files(tmp_path, files)) == {"sample/1": CheckerChoice(checkers.PROGRAM, ("--limit", "5"))}


@pytest.mark.parametrize(
    ("name", "text", "time_s"),
    [
        (".timelimit", "3\n", 3.0),
        (".timelimit", "0.25", 0.25),
        (".timelimit", "\n1e1\n", 10.0),
        (".timelimit", "", 2.0),
        ("domjudge-problem.ini", "timelimit=4\n", 4.0),
        ("domjudge-problem.ini", "timelimit='2.5'\n", 2.5),
        ("domjudge-problem.ini", 'timelimit = "7"\n', 7.0),
        ("domjudge-problem.ini", "probid = A\ncolor='#ff=00'\ntimelimit='5'\nname=x\n", 5.0),
        ("domjudge-problem.ini", "short-name = A\n", 2.0),
        ("domjudge-problem.ini", "; written by hand\n\ntimelimit = 6\n", 6.0),
        ("domjudge-problem.ini", "[problem]\ntimelimit = 6\n", 6.0),
        ("domjudge-problem.ini", "\ufefftimelimit = 6\n", 6.0),
    ],
)
def test_time_limit_may_lie_beside_a_legacy_package(tmp_path: Path, name: str, text: str, time_s: float) -> None:
    assert with_files(tmp_path, {name: text}, "name: Test\n").limits.time_s == time_s


def test_time_limit_of_problem_yaml_comes_first(tmp_path: Path) -> None:
    files = {".timelimit": "3\n", "domjudge-problem.ini": "timelimit=4\n"}
    assert with_files(tmp_path, files, NEW, "a").limits.time_s == 3
    assert with_files(tmp_path, files, NEW + "limits: {time_limit: 1}\n", "b").limits.time_s == 1


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        (".timelimit", "fast\n", 1),
        (".timelimit", "\n3 s\n", 2),
        (".timelimit", "0\n", 1),
        (".timelimit", "-1\n", 1),
        (".timelimit", "nan\n", 1),
        (".timelimit", "inf\n", 1),
        ("domjudge-problem.ini", "probid=A\ntimelimit='two'\n", 2),
        ("domjudge-problem.ini", "timelimit=0\n", 1),
    ],
)
def test_time_limit_that_is_none_is_refused(tmp_path: Path, name: str, text: str, line: int) -> None:
    with pytest.raises(PackageError) as caught:
        with_files(tmp_path, {name: text}, "name: Test\n")
    assert str(caught.value).startswith(f"{tmp_path}/sum/{name}:{line}: ")


def test_time_limit_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "domjudge-problem.ini").write_bytes("name = 합\ntimelimit = 1\n".encode("cp949"))
    with pytest.raises(PackageError, match=r"domjudge-problem\.ini:1: "):
        load_problem(tmp_path)


def test_cases_come_samples_first_then_secret_then_stress(tmp_path: Path) -> None:
    names = ["stress/1", "secret/b/1", "secret/a/2", "secret/a/10", "secret/3", "sample/2", "sample/10", "sample/1"]
    problem = with_files(tmp_path, {f"data/{name}.in": "" for name in names})
    assert [case.name for case in problem.cases] == [
        "sample/1", "sample/2", "sample/10", "secret/3", "secret/a/2", "secret/a/10", "secret/b/1", "stress/1",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "names",
    [
        ["1", "2", "10", "100"],
        ["01", "02", "10"],
        ["2-small", "10-large"],
        ["case2", "case10", "case10a"],
        ["a1b2", "a1b10", "a2b1"],
        ["1", "a"],
        ["2", "²"],
    ],
)
def test_cases_are_in_natural_order(tmp_path: Path, names: list[str]) -> None:
    problem = with_files(tmp_path, {f"data/sample/{name}.in": "" for name in reversed(names)})
    assert [case.name for case in problem.cases] == [f"sample/{name}" for name in names]


def test_groups_are_in_natural_order(tmp_path: Path) -> None:
    names = ["1", "2-small", "10-large", "²"]
    problem = with_files(tmp_path, {f"data/secret/{name}/1.in": "" for name in reversed(names)})
    assert [case.name for case in problem.cases] == [f"secret/{name}/1" for name in names]


@given(names=st.lists(natural_names, unique=True, max_size=6))
def test_every_case_is_listed_once_whatever_it_is_called(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    problem = with_files(tmp_path_factory.mktemp("package"), {f"data/sample/{name}.in": "" for name in names})
    assert sorted(case.name for case in problem.cases) == sorted(f"sample/{name}" for name in names)


def test_an_input_without_an_answer_is_a_case_without_one(tmp_path: Path) -> None:
    problem = with_files(tmp_path, {"data/sample/1.in": "", "data/sample/2.in": "", "data/sample/2.ans": "", "data/sample/3.ans": ""})
    sample = tmp_path / "sum" / "data" / "sample"
    assert [(case.name, case.input, case.answer) for case in problem.cases] == [
        ("sample/1", sample / "1.in", None),
        ("sample/2", sample / "2.in", sample / "2.ans"),
    ]


def test_a_dot_within_a_name_is_part_of_it(tmp_path: Path) -> None:
    (case,) = with_files(tmp_path, {"data/sample/v1.2.in": "", "data/sample/v1.2.ans": "", "data/sample/v1.ans": ""}).cases
    assert case.name == "sample/v1.2"
    assert case.answer is not None
    assert case.answer.name == "v1.2.ans"


@pytest.mark.parametrize(
    "name",
    [
        ".1.in", "-1.in", ".in", ".hidden/1.in", "-group/1.in", ".git/objects/1.in", "1.txt", "1.in.statement", "1.IN", "1.in~", "README",
    ],
)  # fmt: skip
def test_hidden_names_and_other_files_are_no_cases(tmp_path: Path, name: str) -> None:
    problem = with_files(tmp_path, {"data/secret/2.in": "", f"data/secret/{name}": ""})
    assert [case.name for case in problem.cases] == ["secret/2"]


@pytest.mark.parametrize("folder", ["data/invalid_input", "data/other", "data", "sample"])
def test_other_folders_hold_no_cases(tmp_path: Path, folder: str) -> None:
    assert with_files(tmp_path, {f"{folder}/1.in": ""}).cases == ()


def test_a_package_without_data_has_no_cases(tmp_path: Path) -> None:
    assert with_files(tmp_path, {}, problem_id="a").cases == ()
    assert with_files(tmp_path, {"data/sample": "a file"}, problem_id="b").cases == ()


def test_flags_are_inherited_and_overridden_downwards(tmp_path: Path) -> None:
    args = "output_validator_args: "
    files = {
        "data/test_group.yaml": args + "[case_sensitive]\n",
        "data/sample/1.in": "",
        "data/secret/test_group.yaml": "full_feedback: true\n",
        "data/secret/1.in": "",
        "data/secret/a/test_group.yaml": args + "[float_tolerance, 1e-6]\n",
        "data/secret/a/1.in": "",
        "data/secret/a/2.in": "",
        "data/secret/a/2.yaml": args + "[space_change_sensitive]\n",
        "data/secret/a/3.in": "",
        "data/secret/a/3.yaml": "hint: no flags here\n",
        "data/secret/a/4.in": "",
        "data/secret/a/4.yaml": args + "[]\n",
        "data/secret/b/1.in": "",
    }
    assert choices(with_files(tmp_path, files)) == {
        "sample/1": validator("case_sensitive"),
        "secret/1": validator("case_sensitive"),
        "secret/a/1": validator("float_tolerance", "1e-6"),
        "secret/a/2": validator("space_change_sensitive"),
        "secret/a/3": validator("float_tolerance", "1e-6"),
        "secret/a/4": validator(),
        "secret/b/1": validator("case_sensitive"),
    }


def test_flags_of_a_legacy_group_override_those_of_the_package(tmp_path: Path) -> None:
    files = {
        "data/sample/1.in": "",
        "data/secret/testdata.yaml": "output_validator_flags: case_sensitive float_tolerance 1e-9\n",
        "data/secret/1.in": "",
    }
    assert choices(with_files(tmp_path, files, "validator_flags: float_tolerance 1e-4\n")) == {
        "sample/1": validator("float_tolerance", "1e-4"),
        "secret/1": validator("case_sensitive", "float_tolerance", "1e-9"),
    }


@pytest.mark.parametrize("name", ["1.in", "1.ans"])
@pytest.mark.parametrize("make", [os.mkfifo, lambda path: path.symlink_to("/dev/zero"), Path.mkdir], ids=["pipe", "device", "folder"])
def test_a_case_of_what_is_no_file_is_told(name: str, make: Callable[[Path], None], tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "sum", {"problem.yaml": NEW, "data/secret/1.in": "", "data/secret/1.ans": "", "data/secret/2.in": ""})
    (folder / "data" / "secret" / name).unlink()
    make(folder / "data" / "secret" / name)
    if name == "1.in" and (folder / "data" / "secret" / name).is_dir():
        assert list(choices(load_problem(folder))) == ["secret/2"]
        return
    with pytest.raises(PackageError, match=f"{name} is no plain file"):
        load_problem(folder)


@pytest.mark.parametrize("place", ["output_validators", "output_validator"])
def test_a_checker_that_nothing_asks_is_told(place: str, tmp_path: Path) -> None:
    files = {"data/sample/1.in": "", f"{place}/check.py": "raise SystemExit(42)\n"}
    with pytest.raises(PackageError, match=f"{place}/ has a program that nothing asks"):
        with_files(tmp_path / "a", files, "name: Test\n")
    assert choices(with_files(tmp_path / "b", files, "name: Test\nvalidation: default\n")) == {"sample/1": validator()}
    assert with_files(tmp_path / "c", files, "name: Test\nvalidation: custom\n").validator is not None
    prose = {"data/sample/1.in": "", f"{place}/README.md": ""}
    assert choices(with_files(tmp_path / "d", prose, "name: Test\n")) == {"sample/1": validator()}


def test_flags_turn_a_bare_number_to_the_validator(tmp_path: Path) -> None:
    files = {"data/sample/1.in": "", "data/secret/1.in": "", "data/secret/1.yaml": "output_validator_args: [float_tolerance, 1e-9]\n"}
    assert choices(with_files(tmp_path, files, problem_id="1008")) == {
        "sample/1": STANDARD,
        "secret/1": validator("float_tolerance", "1e-9"),
    }


def test_what_the_cache_keeps_changes_nothing(tmp_path: Path) -> None:
    files = {**CASE, ".judge.yaml": "special: true\n", "data/test_group.yaml": "output_validator_args: [case_sensitive]\n"}
    folder = lay_out(tmp_path / "sum", {"problem.yaml": NEW + "limits: {time_limit: 3}\n", **files})
    fresh = load_problem(folder)
    assert load_problem(folder, tmp_path / "cache") == fresh
    assert load_problem(folder, tmp_path / "cache") == fresh
    (folder / "problem.yaml").write_text(NEW + "limits: {time_limit: 20}\n")
    assert load_problem(folder, tmp_path / "cache").limits.time_s == 20


@pytest.mark.parametrize(
    "flags", ["float_tolerance, 1e-9, float_absolute_tolerance, 1e-6", "float_relative_tolerance, 1, float_relative_tolerance, 1"]
)
def test_a_tolerance_that_stands_twice_is_refused(tmp_path: Path, flags: str) -> None:
    """Of version 2025-09, which says so; of older packages the last counts, as it always did."""
    with pytest.raises(PackageError, match="say twice how near a number must be"):
        with_files(tmp_path, {**CASE, "data/test_group.yaml": f"output_validator_args: [{flags}]\n"})
    older = with_files(tmp_path / "older", {**CASE, "data/testdata.yaml": f"output_validator_flags: [{flags}]\n"}, "name: Test\n")
    assert older.cases[0].checker.flags


def test_two_kinds_of_tolerance_stand_beside_each_other(tmp_path: Path) -> None:
    flags = "float_relative_tolerance, 1e-9, float_absolute_tolerance, 1e-6"
    assert with_files(tmp_path, {**CASE, "data/test_group.yaml": f"output_validator_args: [{flags}]\n"}).cases
