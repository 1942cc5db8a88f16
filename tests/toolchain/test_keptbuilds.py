"""What came of building is kept when it would be the same the next time."""

from pathlib import Path

import pytest

from judge.language import Language
from judge.languages import languages_of
from judge.runs import RunLimits
from judge.toolchain import build as building
from judge.toolchain.build import Workbench, build

SOURCE = "int main(void) { return 0; }\n"
C: Language = languages_of(".c")[0]


def limited(monkeypatch: pytest.MonkeyPatch, **limits: float) -> None:
    real: RunLimits = building.COMPILE_LIMITS
    monkeypatch.setattr(building, "COMPILE_LIMITS", real._replace(**limits))  # type: ignore[arg-type]


@pytest.mark.parametrize(("limits", "is_kept"), [({"wall_s": 0.0}, False), ({"memory_mib": 0.1}, True)])
def test_what_the_clock_stopped_is_tried_again(
    limits: dict[str, float], is_kept: bool, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "a.c"
    source.write_text(f"{SOURCE}/* {limits} */\n")
    with monkeypatch.context() as patched:
        limited(patched, **limits)
        assert "the compiler was stopped: it took too" in build(source, C, bench).output
    assert (build(source, C, bench).program is None) is is_kept


def test_what_does_not_compile_is_told_by_the_name_it_has_now(bench: Workbench, tmp_path: Path) -> None:
    """The same text in another file was told as the first one's."""
    for name in ("1000.c", "1001.c"):
        (tmp_path / name).write_text("int main(void) { return missing; }\n")
        said = build(tmp_path / name, C, bench).output
        assert f"{name}:1:" in said and ("1000.c" in said) is (name == "1000.c"), said
