"""How a problem compares is decided by one source, whichever come, and in whatever order."""

import shutil
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers import PROGRAM, VALIDATOR
from judge.model import Problem
from judge.store.arrival import Arrival, Deliveries
from judge.store.comparison import LEARNER, Owners, comparison_files, settle
from judge.store.merging import Meeting, MergeStep, Terms
from judge.store.origin import Brought
from judge.store.packages import load_problem
from judge.store.starters import starters
from judge.store.workspace import Workspace
from tests.conftest import Command
from tests.depth import first
from tests.ground.collection_writer import USUAL, Entry, write_collection
from tests.ground.page import Page
from tests.ground.pages import render_page

YAML = b"problem_format_version: 2025-09\nname: a\nlimits: {time_limit: 1}\n"
CASES = {"data/sample/1.in": b"1\n", "data/sample/1.ans": b"2\n", "data/secret/1.in": b"2\n", "data/secret/1.ans": b"3\n"}
FLAGS = b"output_validator_args: [float_tolerance, 1e-6]\n"


def source(name: str, authority: int, **parts: bytes) -> Arrival:
    """A package of a source; `parts` are the files of its comparison, by short names."""
    places = {
        "checker": "output_validators/checker.cpp", "script": "output_validators/check.py", "new": "output_validator/check.py",
        "flags": "data/test_group.yaml", "secret": "data/secret/test_group.yaml", "mark": ".judge.yaml",
    }  # fmt: skip
    return Arrival("1000", {"problem.yaml": YAML, **CASES, **{places[part]: text for part, text in parts.items()}}, name, authority)


KIT = source("kit", 1, script=b"# kit\n")
TOLERANT = source("kit", 1, secret=FLAGS)
COLLECTION = source("collection", 1, checker=b"// collection\n")
SPECIAL = source("page", 4, mark=b"special: true\n")
GUESS = source("page", 4, flags=FLAGS)
PACKAGE = source("package", 5, new=b"# package\n", flags=b"output_validator_args: [strict]\n")
SOURCES = (KIT, TOLERANT, COLLECTION, SPECIAL, GUESS, PACKAGE)


def deliver(workspace: Path, *arrivals: Arrival, refresh: bool = False) -> Problem:
    with Deliveries(Workspace(workspace)) as deliveries:
        for arrival in arrivals:
            deliveries.deliver(arrival, refresh=refresh)
    return load_problem(workspace / "problems" / "1000")


def asked(problem: Problem) -> tuple[str, tuple[str, ...], bool]:
    """The program that compares, its flags or the default one's, whether nothing can tell."""
    (choice,) = {case.checker for case in problem.cases if not case.is_sample}
    program = "" if problem.validator is None else problem.validator.relative_to(problem.folder).as_posix()
    assert (choice.comparison == PROGRAM) == bool(program)
    return program, choice.flags, problem.special


@pytest.mark.parametrize(
    ("arrivals", "expected"),
    [
        ((KIT, COLLECTION), ("output_validators/check.py", (), False)),
        ((COLLECTION, KIT), ("output_validators/checker.cpp", (), False)),
        ((KIT, SPECIAL), ("output_validators/check.py", (), False)),
        ((SPECIAL, KIT), ("output_validators/check.py", (), False)),
        ((KIT, GUESS), ("output_validators/check.py", (), False)),
        ((GUESS, KIT), ("output_validators/check.py", (), False)),
        ((TOLERANT, SPECIAL), ("", ("float_tolerance", "1e-6"), False)),
        ((SPECIAL, TOLERANT), ("", ("float_tolerance", "1e-6"), False)),
        ((TOLERANT, COLLECTION), ("output_validators/checker.cpp", (), False)),
        ((COLLECTION, TOLERANT), ("output_validators/checker.cpp", (), False)),
        ((COLLECTION, SPECIAL), ("output_validators/checker.cpp", (), False)),
        ((GUESS, COLLECTION, SPECIAL), ("output_validators/checker.cpp", (), False)),
        ((KIT, PACKAGE), ("output_validator", ("strict",), False)),
        ((PACKAGE, KIT), ("output_validator", ("strict",), False)),
        ((PACKAGE, GUESS), ("output_validator", ("strict",), False)),
        ((GUESS, PACKAGE), ("output_validator", ("strict",), False)),
        ((SPECIAL,), ("", (), True)),
        ((source("page", 4, flags=FLAGS, mark=b"special: true\n"),), ("", ("float_tolerance", "1e-6"), True)),
    ],
)
def test_a_checker_beats_a_tolerance_beats_a_special_judge_then_authority_decides(
    arrivals: tuple[Arrival, ...], expected: tuple[str, tuple[str, ...], bool], workspace: Path
) -> None:
    assert asked(deliver(workspace, *arrivals)) == expected
    assert asked(deliver(workspace, *arrivals)) == expected, "once more changes nothing"


@pytest.mark.parametrize("order", [*permutations(range(len(SOURCES)), 3)])
def test_no_two_sources_are_mixed(order: tuple[int, ...], workspace: Path) -> None:
    for number in order:
        problem = deliver(workspace, SOURCES[number])
        owners = Owners(problem.folder)
        found = [*comparison_files(problem.folder)]
        assert len({owners.owner(problem.folder / name) for name in found}) <= 1, found
        assert sum(name.startswith("output_validator") for name in found) <= 1, found
        said = {owners.owner(problem.folder / name) for name in found}
        assert problem.special == ((problem.folder / ".judge.yaml").exists() and said <= {"page"})


def test_refresh_replaces_what_is_as_strong_and_nothing_stronger(workspace: Path) -> None:
    deliver(workspace, PACKAGE)
    assert asked(deliver(workspace, COLLECTION, refresh=True))[0] == "output_validators/checker.cpp"
    assert asked(deliver(workspace, GUESS, refresh=True))[0] == "output_validators/checker.cpp"


def test_what_the_learner_wrote_stays_and_is_told(workspace: Path) -> None:
    folder = deliver(workspace, TOLERANT).folder
    (folder / "output_validators").mkdir()
    (folder / "output_validators" / "mine.py").write_text("# mine\n")
    with Deliveries(Workspace(workspace)) as deliveries:
        delivered = deliveries.deliver(PACKAGE, refresh=True)
    assert delivered.kept == ("data/test_group.yaml", "output_validator/check.py")
    assert asked(load_problem(folder)) == ("output_validators/mine.py", (), False), "flags of another comparison are none of its"


def test_flags_that_the_learner_changed_keep_a_checker_away(workspace: Path) -> None:
    folder = deliver(workspace, TOLERANT).folder
    (folder / "data/secret/test_group.yaml").write_bytes(FLAGS.replace(b"1e-6", b"1e-3"))
    assert asked(deliver(workspace, COLLECTION)) == ("", ("float_tolerance", "1e-3"), False)


def test_a_checker_that_the_learner_took_away_does_not_come_back(workspace: Path) -> None:
    folder = deliver(workspace, COLLECTION).folder
    shutil.rmtree(folder / "output_validators")
    assert asked(deliver(workspace, GUESS))[:2] == ("", ("float_tolerance", "1e-6"))
    assert asked(deliver(workspace, COLLECTION))[:2] == ("", ("float_tolerance", "1e-6"))
    assert asked(deliver(workspace, COLLECTION, refresh=True))[0] == "output_validators/checker.cpp"


def test_a_dry_run_tells_what_would_go(workspace: Path) -> None:
    folder = deliver(workspace, KIT).folder
    with Deliveries(Workspace(workspace), dry=True) as deliveries:
        delivered = deliveries.deliver(PACKAGE)
    assert "output_validators/check.py" in delivered.replaced
    assert (folder / "output_validators/check.py").is_file()


@pytest.mark.parametrize(("mine", "expected"), [(False, "output_validators/checker.cpp"), (True, "output_validators/check.py")])
def test_checkers_that_were_mixed_before_are_told_apart_by_where_they_came_from(mine: bool, expected: str, workspace: Path) -> None:
    folder = deliver(workspace, source("collection", 3, checker=b"// collection\n", script=b"# kit\n", secret=FLAGS)).folder
    record = folder / ".origin.json"
    kit = '"source": "kit", "authority": 1'
    old = '"source": "collection", "authority": 3'
    text = record.read_text()
    for name in ("output_validators/check.py", "data/secret/test_group.yaml"):
        start = text.index(f'"{name}"')
        text = text[:start] + text[start:].replace(old, kit, 1)
    record.write_text(text)
    if mine:
        (folder / "output_validators/check.py").write_text("# mine\n")
    assert asked(load_problem(folder)) == (expected, (), False)


names = st.sampled_from(["output_validators/a.py", "output_validators/b.py", "output_validator/a.py", "data/test_group.yaml"])
hashes = st.sampled_from("ab")
known = st.none() | st.builds(Brought, hashes, st.sampled_from(["page", "kit"]), st.integers(1, 2))
arriving = st.lists(st.builds(Meeting, names, hashes, st.none() | hashes, known), unique_by=lambda one: one.name, max_size=3)
others = st.lists(st.builds(Meeting, names, st.just(""), hashes, known), unique_by=lambda one: one.name, max_size=3)


@given(arriving, others, st.builds(Terms, st.integers(1, 3), st.booleans()))
def test_nothing_of_the_learners_goes(new: list[Meeting], old: list[Meeting], terms: Terms) -> None:
    old = [one for one in old if one.name not in {other.name for other in new}]
    settled = settle(new, old, "page", terms)
    assert not {one.name for one in (*new, *old) if one.is_learners} & set(settled.gone)
    if any(one.is_learners for one in (*new, *old)):
        assert set(settled.steps.values()) <= {MergeStep.KEEP}
    if settled.gone:
        assert {*settled.gone} == {one.name for one in old}
        assert set(settled.steps.values()) <= {MergeStep.ADD, MergeStep.REPLACE}


@pytest.mark.parametrize(
    "comes_last", [pytest.param("page", marks=pytest.mark.full), pytest.param("collection", marks=pytest.mark.full), "both"]
)
@pytest.mark.parametrize(("number", "wrong"), first((2252, "print(1)\n"), (1008, "print(0.5)\n"), (14002, "print(1)\nprint(1)\n")))
def test_starters_are_judged_as_before_after_a_page_and_the_collection(
    number: int, wrong: str, comes_last: str, workspace: Path, judge: Command
) -> None:
    with Deliveries(Workspace(workspace)) as deliveries:
        deliveries.deliver(next(starter for starter in starters() if starter.id == str(number)))
    folder = workspace / "problems" / str(number)
    accepted = next((folder / "submissions" / "accepted").glob("*.py")).read_bytes()
    (workspace / "page.html").write_bytes(render_page(Page(number, labels=("spj",))))
    write_collection(workspace / "archive", [Entry(number, is_special=True, programs=() if number == 1008 else (*USUAL, "checker.cpp"))])
    for name in ("page.html",) if comes_last == "page" else ("archive",) if comes_last == "collection" else ("page.html", "archive"):
        assert judge("import", name).returncode == 0
    problem = load_problem(folder)
    assert not problem.special
    assert {case.checker.comparison for case in problem.cases if "secret/0" in case.name} == {VALIDATOR if number == 1008 else PROGRAM}
    shutil.rmtree(folder / "data" / "sample")  # the page and the collection have those of another problem
    for case in problem.cases:
        if case.name.startswith("secret/") and not case.name.startswith(("secret/0", "secret/1")):
            case.input.unlink()
    (workspace / "solutions" / f"{number}.py").write_bytes(accepted)
    done = judge("run", str(number))
    assert done.returncode == 0, done.stdout
    (workspace / "solutions" / f"{number}.py").write_text(wrong)
    assert judge("run", str(number)).returncode == 1


def test_owner_of_what_nobody_recorded_is_the_learner(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    assert Owners(tmp_path).owner(tmp_path / "a") == LEARNER
