"""Folders with nothing but samples: as online-judge-tools downloads them, and as people keep them."""

from collections.abc import Iterable, Mapping
from pathlib import Path

#: names that people give to the two files of sample `{n}`
STYLES: Mapping[str, tuple[str, str]] = {
    "in-out": ("{n}.in", "{n}.out"),
    "in-ans": ("{n}.in", "{n}.ans"),
    "input-output": ("input{n}.txt", "output{n}.txt"),
    "underscore": ("input_{n}.txt", "output_{n}.txt"),
    "numbered first": ("{n}_input.txt", "{n}_output.txt"),
    "sample": ("sample{n}.in", "sample{n}.out"),
    "acm": ("{n:02}.in", "{n:02}.a"),
}

#: samples to write when none are given
SAMPLES = (("7 3\n", "4\n"), ("3 7\n", "4\n"))


def write_oj_folder(folder: Path, samples: Iterable[tuple[str, str]] = SAMPLES) -> None:
    """`test/sample-1.in` and `test/sample-1.out`, as `oj download` leaves them, and a program beside the folder."""
    _write(folder / "test", ("sample-{n}.in", "sample-{n}.out"), samples)
    (folder / "main.py").write_text("a, b = map(int, input().split())\nprint(abs(a - b))\n", "utf-8")


def write_plain_folder(folder: Path, samples: Iterable[tuple[str, str]] = SAMPLES, *, style: str = "in-out") -> None:
    """Only the files of samples, named in one of `STYLES`."""
    _write(folder, STYLES[style], samples)


def _write(folder: Path, names: tuple[str, str], samples: Iterable[tuple[str, str]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, sample in enumerate(samples, 1):
        for name, text in zip(names, sample, strict=True):
            (folder / name.format(n=number)).write_bytes(text.encode())
