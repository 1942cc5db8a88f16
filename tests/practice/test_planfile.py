"""The plan of a workspace: that it is the kit's own is known whatever was set above its sets, and whichever kit wrote it."""

from pathlib import Path

import pytest

from judge.practice.planfile import read_plan
from judge.store.starterplan import starter_plan
from judge.translations import find_translation
from tests.files import lay_out

PLAN = starter_plan(str)

SETS = PLAN.split("[[set]]")

#: the sets of the kit's first plan
FIRST = "\n".join(
    f'[[set]]\nname = "x"\nproblems = [{ids}]'
    for ids in (
        "2557, 1000, 1008, 10950, 10951, 10952, 2739", "2750, 10989, 1181", "10828, 9012, 10816, 1920", "1463, 11053, 9251, 12865, 14002",
        "1260, 2178, 11725", "11729, 14888, 9663", "1717, 1753, 11404, 1197, 2252",
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "is_kits"),
    [
        (PLAN, True),
        (starter_plan(find_translation("ko")), True),
        (PLAN.replace("minutes = 60", "minutes = 5"), True),
        (FIRST, True),
        (FIRST + '\n[[set]]\nname = "x"\nproblems = ["kit-safe", "kit-ledger", "kit-runner-up", "kit-lighthouse"]\n', True),
        (FIRST.replace("9012, ", ""), False),
        ("[[set]]".join(SETS[:4]), False),
        (PLAN + '[[set]]\nname = "mine"\nproblems = [7]\n', False),
        (PLAN.replace("2557, ", ""), False),
        ("minutes = 60\n", False),
    ],
    ids=[
        "as it is",
        "in Korean",
        "other minutes",
        "of the first kit",
        "of the second kit",
        "of the first, changed",
        "cut",
        "more",
        "changed",
        "no sets",
    ],
)
def test_the_kits_own_plan_is_known(tmp_path: Path, text: str, is_kits: bool) -> None:
    lay_out(tmp_path, {"plan.toml": text})
    assert read_plan(tmp_path, tmp_path / "cache").is_kits is is_kits
    assert read_plan(tmp_path, tmp_path / "cache").is_kits is is_kits, "kept"
