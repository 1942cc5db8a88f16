"""How sources are built where a site has rules of its own."""

from contextlib import closing
from pathlib import Path

import pytest

from judge.languages import language_named
from judge.running.runner import open_runner
from judge.site import ANYWHERE, Site
from judge.siterules import ATCODER, BOJ
from judge.store.packages import load_problem
from judge.toolchain.build import Build, Workbench, build
from judge.toolchain.submissionbuild import build_submission
from judge.verdicts import run_limits
from tests.conftest import ROOT

BODY = "public static void main(String[] a) { System.out.println(1); }"


def built(text: str, site: Site, folder: Path, bench: Workbench) -> Build:
    java, source = language_named("java"), folder / "1000.java"
    assert java is not None
    source.write_text(text, "utf-8")
    return build(source, java, bench, site=site)


@pytest.mark.parametrize("site", [BOJ, ATCODER], ids=lambda site: site.name)
def test_a_public_class_that_is_not_called_main_does_not_compile_there(site: Site, tmp_path: Path, bench: Workbench) -> None:
    done = built(f"public class 덧셈 {{ {BODY} }}", site, tmp_path, bench)
    assert done.program is None
    assert "덧셈" in done.output and "must be called Main: rename it, or write any_java_class" in done.output.splitlines()[-1]


def test_other_errors_have_no_word_about_the_name(tmp_path: Path, bench: Workbench) -> None:
    done = built(f"public class Main {{ {BODY} int x = y; }}", BOJ, tmp_path, bench)
    assert done.program is None and "must be called" not in done.output


def test_the_class_that_is_started_there_is_main(tmp_path: Path, bench: Workbench) -> None:
    for text in (f"class Main {{ {BODY} }} class Other {{ {BODY} }}", f"class Other {{ {BODY} }}"):
        done = built(text, BOJ, tmp_path, bench)
        assert done.program is not None and done.program.argv[-1] == "Main"


def test_judge_toml_relaxes_it_and_elsewhere_any_name_will_do(tmp_path: Path, bench: Workbench) -> None:
    text = f"public class 덧셈 {{ {BODY} }}"
    for site, own in ((BOJ, bench._replace(any_java_class=True)), (ANYWHERE, bench)):
        done = built(text, site, tmp_path, own)
        assert done.program is not None and done.program.argv[-1] == "덧셈"


def test_where_a_site_has_no_libraries_python_has_what_comes_with_it(tmp_path: Path, bench: Workbench) -> None:
    """A module that is installed here would be accepted here, and not there."""
    source = tmp_path / "1000.py"
    source.write_text("import sys\nprint(any(p.endswith('-packages') for p in sys.path), exit is not None)\n")
    python = language_named("python3")
    assert python is not None
    problem = load_problem(ROOT / "problems" / "1000")
    said = {}
    for name, site, own in (
        ("anywhere", ANYWHERE, bench), ("there", BOJ, bench), ("AtCoder", ATCODER, bench),
        ("by a command of one's own", BOJ, bench._replace(run={"python3": ("python3", "{source}")})),
    ):  # fmt: skip
        done = build_submission(problem._replace(site=site), source, python, own)
        assert done.program is not None
        with closing(open_runner(done.program, backend=bench.backend, cache=bench.cache)) as runner:
            said[name] = runner.run(b"", run_limits(10, 256, 1 << 16)).stdout.decode().strip()
    assert said == {
        "anywhere": "True True", "there": "False True", "AtCoder": "True True", "by a command of one's own": "True True",
    }  # fmt: skip


def test_what_hides_libraries_is_no_file_beside_the_source(tmp_path: Path, bench: Workbench) -> None:
    """Graders look for the solution among the files beside them."""
    source = tmp_path / "1000.py"
    source.write_text("print(1)\n")
    python = language_named("python3")
    assert python is not None
    done = build(source, python, bench)
    assert done.program is not None and done.program.kept is not None
    (beside,) = done.program.kept.folder.glob("*.py")
    assert beside.read_text() == "print(1)\n"
