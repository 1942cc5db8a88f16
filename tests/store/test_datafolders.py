"""Whether a package has test cases, asked of many at once."""

from pathlib import Path

from judge.model import CaseFolder
from judge.store.datafolders import CASE_FOLDERS, has_test_data


def test_the_folders_are_the_models() -> None:
    assert tuple(folder.value for folder in CaseFolder) == CASE_FOLDERS


def test_a_folder_without_files_has_none(tmp_path: Path) -> None:
    (tmp_path / "data" / "own").mkdir(parents=True)
    (tmp_path / "data" / "invalid_input").mkdir()
    (tmp_path / "data" / "invalid_input" / "1.in").touch()
    assert not has_test_data(tmp_path)
    (tmp_path / "data" / "own" / "1.in").touch()
    assert has_test_data(tmp_path)
