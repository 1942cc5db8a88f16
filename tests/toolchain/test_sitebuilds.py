"""How sources are built where a site has rules of its own."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from judge.languages import language_named
from judge.running.runner import Backend, open_runner
from judge.runs import Program
from judge.site import ANYWHERE, Site
from judge.siterules import ATCODER, BOJ
from judge.store.packages import load_problem
from judge.toolchain.build import Build, Workbench, build
from judge.toolchain.submissionbuild import build_submission
from judge.verdicts import run_limits
from tests.conftest import ROOT
from tests.depth import first

BODY = "public static void main(String[] a) { System.out.println(1); }"


def built(text: str, site: Site, folder: Path, bench: Workbench) -> Build:
    java, source = language_named("java"), folder / "1000.java"
    assert java is not None
    source.write_text(text, "utf-8")
    return build(source, java, bench, site=site)


@pytest.mark.parametrize("site", first(BOJ, ATCODER), ids=lambda site: site.name)
def test_a_public_class_that_is_not_called_main_does_not_compile_there(site: Site, tmp_path: Path, bench: Workbench) -> None:
    done = built(f"public class 덧셈 {{ {BODY} }}", site, tmp_path, bench)
    assert done.program is None
    assert "덧셈" in done.output and "must be called Main: rename it, or write any_java_class" in done.output.splitlines()[-1]


@pytest.mark.full
def test_other_errors_have_no_word_about_the_name(tmp_path: Path, bench: Workbench) -> None:
    done = built(f"public class Main {{ {BODY} int x = y; }}", BOJ, tmp_path, bench)
    assert done.program is None and "must be called" not in done.output


def test_the_class_that_is_started_there_is_main(tmp_path: Path, bench: Workbench) -> None:
    for text in (f"class Main {{ {BODY} }} class Other {{ {BODY} }}", f"class Other {{ {BODY} }}"):
        done = built(text, BOJ, tmp_path, bench)
        assert done.program is not None and done.program.argv[-1] == "Main"


@pytest.mark.full
def test_judge_toml_relaxes_it_and_elsewhere_any_name_will_do(tmp_path: Path, bench: Workbench) -> None:
    text = f"public class 덧셈 {{ {BODY} }}"
    for site, own in ((BOJ, bench._replace(any_java_class=True)), (ANYWHERE, bench)):
        done = built(text, site, tmp_path, own)
        assert done.program is not None and done.program.argv[-1] == "덧셈"


PYTHON = language_named("python3")
PLACES = "import sys\nprint(any(p.endswith('-packages') for p in sys.path), exit is not None)\n"


def alone(text: str, tmp_path: Path, bench: Workbench, site: Site = BOJ) -> Program:
    """A solution in Python to a problem of this site."""
    source = tmp_path / "1000.py"
    source.write_text(text)
    assert PYTHON is not None
    done = build_submission(load_problem(ROOT / "problems" / "1000")._replace(site=site), source, PYTHON, bench)
    assert done.program is not None and done.program.kept is not None
    return done.program


def printed(program: Program, bench: Workbench) -> str:
    with closing(open_runner(program, backend=bench.backend, cache=bench.cache)) as runner:
        return runner.run(b"", run_limits(10, 256, 1 << 16)).stdout.decode().strip()


@pytest.mark.parametrize("backend", [Backend.AUTO, Backend.PORTABLE])
def test_where_a_site_has_no_libraries_python_has_what_comes_with_it(backend: Backend, tmp_path: Path, bench: Workbench) -> None:
    """A module that is installed here would be accepted here, and not there."""
    bench = bench._replace(backend=backend)
    own = bench._replace(run={"python3": ("python3", "{source}")})
    said = {site.name: printed(alone(PLACES, tmp_path, bench, site), bench) for site in (ANYWHERE, BOJ, ATCODER)}
    assert said == {ANYWHERE.name: "True True", BOJ.name: "False True", ATCODER.name: "True True"}
    assert printed(alone(PLACES, tmp_path, own), own) == "True True"


def test_what_hides_libraries_is_made_again_with_the_program(tmp_path: Path, bench: Workbench) -> None:
    bench = bench._replace(cache=tmp_path / "cache")
    program = alone(PLACES, tmp_path, bench)
    shutil.rmtree(bench.cache)
    assert printed(program, bench) == "False True"
    assert printed(alone(PLACES, tmp_path, bench), bench) == "False True"


def test_where_there_are_no_links_a_program_runs_all_the_same(tmp_path: Path, bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no links")

    bench = bench._replace(cache=tmp_path / "cache")
    monkeypatch.setattr(Path, "symlink_to", refuse)
    assert printed(alone("print(1)\n", tmp_path, bench), bench) == "1"


def test_what_hides_libraries_is_no_file_beside_the_source(tmp_path: Path, bench: Workbench) -> None:
    """Graders look for the solution among the files beside them."""
    program = alone("print(1)\n", tmp_path, bench)
    assert program.kept is not None
    assert [path.name for path in program.kept.folder.glob("*") if path.suffix in (".py", ".cfg")] == ["Main.py"]
