"""Titles of packages are those that stand there now, kept or not; a package that breaks the format has none."""

import time
from pathlib import Path

import pytest

from judge.cache import FRESH_NS
from judge.errors import PackageError, UsageError
from judge.store.packagetitles import PackageTitles, titles_of
from judge.store.workspace import Workspace
from tests.conftest import add_problem
from tests.files import lay_out

YAML = "source: {name: A, url: 'https://example.org/a'}\ntype: interactive\n"
KEPT = PackageTitles({"en": "Test"}, "https://example.org/a", is_interactive=True)


@pytest.fixture
def kept(workspace: Path) -> Workspace:
    """A workspace with a problem whose titles are kept."""
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")}, YAML)
    while time.time_ns() - max(path.stat().st_ctime_ns for path in (folder, *folder.rglob("*"))) <= 2 * FRESH_NS:
        pass  # what was written a moment ago is not believed
    found = Workspace(workspace)
    assert titles_of(found, "1000") == KEPT
    assert (found.cache / "titles" / "1000").exists()
    return found


def test_kept_titles_are_the_titles(kept: Workspace) -> None:
    assert titles_of(kept, "1000") == KEPT


def test_another_title_is_seen_at_once(kept: Workspace) -> None:
    path = kept.problems / "1000" / "problem.yaml"
    path.write_text(path.read_text().replace("Test", "Sums"))
    assert titles_of(kept, "1000").names == {"en": "Sums"}


def test_a_package_that_breaks_later_is_refused(kept: Workspace) -> None:
    lay_out(kept.problems / "1000", {".judge.yaml": "checker: nobody\n"})
    with pytest.raises(PackageError, match="unknown checker nobody"):
        titles_of(kept, "1000")


def test_a_package_that_goes_is_missed(kept: Workspace) -> None:
    (kept.problems / "1000").rename(kept.problems / "1001")
    with pytest.raises(UsageError, match="problem 1000 is not here"):
        titles_of(kept, "1000")


@pytest.mark.parametrize("name", ["..", ".", "../problems/1000/data", ""])
def test_no_path_is_a_problem(name: str, kept: Workspace) -> None:
    with pytest.raises(UsageError, match="no problem"):
        titles_of(kept, name)


def test_links_that_lead_back_end(kept: Workspace) -> None:
    (kept.problems / "1000" / "again").symlink_to(kept.problems / "1000", target_is_directory=True)
    assert titles_of(kept, "1000").names == {"en": "Test"}
