"""A collection of test material without statements: validators, generators, checkers, trusted and wrong programs.

    testcase/boj/<id>/metadata.yaml sample_1.in sample_1.out additional_1.in additional_1.out validator.cpp checker.cpp
                      generator_*.{cpp,py} singlegen_*.cpp correct_*.* rejected_*.*
    third_party/testlib/testlib.h

The programs lie in `collection/` beside this module; all are for the difference of two numbers.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

#: where the programs lie
PROGRAMS = Path(__file__).parent / "collection"

#: programs that a problem of the collection has when nothing else is said
USUAL = (
    "validator.cpp",
    "generator_random.cpp",
    "generator_small.py",
    "singlegen_max.cpp",
    "correct_1.cpp",
    "correct_2.py",
    "rejected_1.cpp",
    "rejected_2.py",
)


class Entry(NamedTuple):
    """A problem of a collection; a key of metadata.yaml whose value is None is left out."""

    number: int
    title: str | None = "두 수의 차"
    time_ms: int | None = 2000
    memory_mb: int | None = 128
    is_special: bool | None = False
    is_output_only: bool | None = None
    samples: tuple[tuple[str, str], ...] = (("7 3\n", "4\n"),)
    #: further files to the letter, by name: inputs such as additional_1.in, answers such as additional_1.out
    further: Mapping[str, str] = {
        "additional_1.in": "5 5\n",
        "additional_1.out": "0\n",
        "additional_2.in": "-4 4\n",
        "testcase_1.txt": "0 9\n",
    }
    programs: tuple[str, ...] = USUAL
    codes: Mapping[str, str] = {"correct_1.cpp": "cpp17", "correct_2.py": "pypy3"}


#: one of each kind: all there is, a special judge, only what must be
ENTRIES = (
    Entry(50001),
    Entry(50101, is_special=True, programs=(*USUAL, "checker.cpp")),
    Entry(50402, samples=(("7 3\n", "4\n"), ("3 7\n", "4\n")), further={"additional_1.in.small": "1 2\n", "additional_1.out.small": "1\n"}),
    Entry(50404, is_output_only=True, samples=(("", "Hello\n"),), further={}, programs=("correct_2.py",), codes={}),
    Entry(50001 + 10000, None, None, None, None, samples=(), further={}, programs=(), codes={}),
)


def write_collection(folder: Path, entries: Iterable[Entry] = ENTRIES) -> None:
    """A collection, with its header."""
    library = folder / "third_party" / "testlib"
    library.mkdir(parents=True)
    (library / "testlib.h").write_bytes((PROGRAMS / "testlib.h").read_bytes())
    for entry in entries:
        _write_entry(folder / "testcase" / "boj" / str(entry.number), entry)


def _write_entry(folder: Path, entry: Entry) -> None:
    folder.mkdir(parents=True)
    (folder / "metadata.yaml").write_text(metadata(entry), "utf-8")
    for number, (given, answer) in enumerate(entry.samples, 1):
        (folder / f"sample_{number}.in").write_bytes(given.encode())
        (folder / f"sample_{number}.out").write_bytes(answer.encode())
    for name, text in entry.further.items():
        (folder / name).write_bytes(text.encode())
    for name in entry.programs:
        (folder / name).write_bytes((PROGRAMS / name).read_bytes())


def metadata(entry: Entry) -> str:
    """The text of metadata.yaml; a JSON string is a YAML string."""
    values = {
        "title": entry.title,
        "externalLink": entry.title and f"https://www.acmicpc.net/problem/{entry.number}",
        "timeLimitMs": entry.time_ms,
        "memoryLimitMb": entry.memory_mb,
        "isSpecialJudge": entry.is_special,
        "outputOnly": entry.is_output_only,
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items() if value is not None]
    if entry.codes:
        lines += ["authors:\n", *(f"  {name}: somebody\n" for name in entry.codes)]
        lines += ["codes:\n", *(f"  {name}: {tag}\n" for name, tag in entry.codes.items())]
    return "".join(lines) or "{}\n"
