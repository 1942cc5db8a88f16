"""Packages of Polygon in our own words: problem.xml, tests, programs and statements as that system lays them out."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.files import lay_out

SUM = "print(sum(map(int, input().split())))\n"
SMALL = "total = sum(map(int, input().split()))\nprint(total if total < 100 else 0)\n"

#: input output answer: as programs of testlib are started, and end
CHECKER = "import sys\nread = lambda name: open(name).read().split()\nsys.exit(read(sys.argv[2]) != read(sys.argv[3]))\n"

PROGRAMS: Mapping[str, str] = {
    "files/testlib.h": "", "files/check.py": CHECKER, "files/gen.py": "import sys\nprint(*sys.argv[1:3])\n",
    "files/val.py": "import sys\nwords = sys.stdin.read().split()\nsys.exit(0 if len(words) == 2 else 3)\n",
    "solutions/zebra.py": SUM, "solutions/ape.py": SUM, "solutions/wrong.py": "print(7)\n",
}  # fmt: skip

#: the jury's sources by their tags
SOLUTIONS: Sequence[tuple[str, str]] = (("main", "zebra.py"), ("accepted", "ape.py"), ("wrong-answer", "wrong.py"))

TESTS = '<test method="manual" sample="true"/>\n<test method="manual"/>\n<test cmd="gen 3 4" method="generated"/>\n'
FILES: Mapping[str, str] = {"tests/01": "1 2\n", "tests/01.a": "3\n", "tests/02": "5 6\r\n"}

#: what is read and written, where nothing else is said
STREAMS = 'input-file="" output-file=""'

STATEMENT = '{"legend": "Add $a$ and~$b$.", "input": "Two numbers.", "output": "Their \\\\textbf{sum}.", "tutorial": "Add them."}'


def write_polygon(
    folder: Path, tests: str = TESTS, files: Mapping[str, str] = FILES, *, attributes: str = STREAMS, groups: str = "", assets: str = "",
    solutions: Sequence[tuple[str, str]] = SOLUTIONS, name: str = "our-sum",
) -> Path:  # fmt: skip
    """A package: `tests` are its elements, `files` what there is of them; `attributes` are those of judging, `assets` further ones."""
    listed = "".join(f'<solution tag="{tag}"><source path="solutions/{file}" type="python.3"/></solution>' for tag, file in solutions)
    programs = "".join(f'<executable><source path="files/{one}.py" type="python.3"/></executable>' for one in ("check", "gen", "val"))
    grouped = f"<groups>{groups}</groups>" if groups else ""
    xml = f"""<?xml version="1.0" encoding="utf-8" standalone="no"?>
<problem revision="3" short-name="{name}" url="https://polygon.codeforces.com/p1/us/{name}">
<names><name language="english" value="Our Sum"/><name language="korean" value="우리의 합"/></names>
<judging cpu-name="one" cpu-speed="3600" {attributes}>
<testset name="tests"><time-limit>1500</time-limit><memory-limit>268435456</memory-limit><test-count>{tests.count("<test ")}</test-count>
<input-path-pattern>tests/%02d</input-path-pattern><answer-path-pattern>tests/%02d.a</answer-path-pattern>
<tests>{tests}</tests>{grouped}</testset></judging>
<files><resources><file path="files/olymp.sty"/><file path="files/testlib.h" type="h.g++"/></resources>
<executables>{programs}</executables></files>
<assets><checker type="testlib"><source path="files/check.py" type="python.3"/></checker>{assets}
<validators><validator><source path="files/val.py" type="python.3"/></validator></validators>
<solutions>{listed}</solutions></assets>
</problem>
"""
    lay_out(folder, {"problem.xml": xml, **PROGRAMS, "statements/english/problem-properties.json": STATEMENT})
    for path, text in files.items():  # to the byte: line ends of Windows are meant
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode())
    return folder
