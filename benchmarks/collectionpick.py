"""Which problems of the collection `collection.py` hunts on, and a workspace with them; a clone is read by its last commit."""

import random
import subprocess
import sys
from collections import defaultdict
from collections.abc import Container, Sequence
from pathlib import Path

from measure import JUDGE, environment

from judge.store.workspace import Workspace

_PROBLEMS, _HEADER = "testcase/boj", "third_party/testlib/testlib.h"


def pick(collection: Path, *, seed: int, count: int, is_rejected_wanted: bool, among: Container[str] | None = None) -> list[str]:
    """Random problems with generator, validator, samples and a correct program; where that is wanted, those that have rejected ones."""
    command = ["git", "-C", str(collection), "ls-tree", "-r", "--name-only", "HEAD", f"{_PROBLEMS}/"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    names: defaultdict[str, list[str]] = defaultdict(list)
    for line in listed.splitlines():
        number, _, name = line.removeprefix(f"{_PROBLEMS}/").partition("/")
        names[number].append(name)
    wanted = [("correct",), ("validator",), ("sample",), ("generator", "singlegen"), *([("rejected",)] if is_rejected_wanted else [])]
    found = sorted(number for number, files in names.items() if all(any(name.startswith(start) for name in files) for start in wanted))
    if among is not None:
        found = [number for number in found if number in among]
    return random.Random(seed).sample(found, min(count, len(found)))


def import_problems(collection: Path, chosen: Sequence[str], root: Path) -> Workspace:
    """A workspace with these problems, imported from what a sparse clone would hold."""
    clone = root / "clone"
    clone.mkdir(parents=True)
    command = ["git", "-C", str(collection), "archive", "HEAD", _HEADER, *(f"{_PROBLEMS}/{number}" for number in chosen)]
    archive = subprocess.run(command, capture_output=True, check=True)
    subprocess.run(["tar", "-x", "-C", str(clone)], input=archive.stdout, check=True)
    (root / "problems").mkdir()
    (root / "solutions").mkdir()
    done = subprocess.run([JUDGE, "import", str(clone)], cwd=root, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"judge import: {done.stdout}{done.stderr}")
    return Workspace(root)
