"""How many drafts of input specs are right: `drafting.py validators COLLECTION [COUNT [FOLDER]]`, `starters [PROBLEM ...]`.

validators   from the testlib validators of a clone of the public collection testcase-ac: a draft is right when the validator accepts
             100 random inputs of it and two largest ones, complete when these reach all bounds that the validator knows
             (FOLDER keeps the compiled validators for the next time)
starters     from statement (each language) and samples of the kit's own problems: their own validators must accept 100 random inputs
"""

import io
import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.drafting.draft import NoDraft, SpecDraft, render_draft
from judge.drafting.draftspec import DraftGround, draft_spec
from judge.drafting.fromvalidator import draft_from_validator
from judge.errors import JudgeError
from judge.inputs.inputspec import Spec
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST

SEED, COUNT, INPUTS = 2026, 200, 100
SIZES = (3, 5, 8, 12, 20, 50)
#: the exit code of a validator that takes an input
TAKEN = 42
FLAGS = ("-std=c++20", "-O0", "-w")
#: so many validators are compiled at once
TOGETHER = 10
#: bytes; larger inputs say nothing that smaller ones do not
MOST_BYTES = 4_000_000


class Judged(NamedTuple):
    """What came of one draft."""

    word: str
    why: str = ""


class Built(NamedTuple):
    """A validator in a program that holds several."""

    program: Path
    name: str

    def refusal(self, content: bytes, log: Path) -> str | None:
        """What the validator says against an input, None when it takes it; `log` gets the bounds that were reached."""
        command = [str(self.program), self.name, "--testOverviewLogFileName", str(log)]
        try:
            run = subprocess.run(command, input=content, capture_output=True, check=False, timeout=60)
        except subprocess.TimeoutExpired:
            return None
        return None if run.returncode == 0 else run.stderr.decode("utf-8", "replace").strip() or str(run.returncode)


def build_together(sources: Sequence[Path], header: Path, program: Path) -> bool:
    """One program of many validators, each in a namespace: compiling the headers takes longer than all of them."""
    if program.exists():
        return True
    code = '#include "testlib.h"\n#include <bits/stdc++.h>\n'
    for source in sources:
        code += f'namespace v{source.parent.name} {{\n#define main validate\n#include "{source}"\n#undef main\n}}\n'
    code += "int main(int argc, char** argv) {\n    std::string name = argv[1];\n    argv[1] = argv[0];\n"
    for source in sources:
        code += f'    if (name == "{source.parent.name}") return v{source.parent.name}::validate(argc - 1, argv + 1), 0;\n'
    path = program.with_suffix(".cpp")
    path.write_text(code + "}\n", "utf-8")
    command = ["g++", *FLAGS, "-I", str(header), "-o", str(program), str(path)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def judge_draft(draft: SpecDraft, built: Built, folder: Path) -> Judged:
    """Whether a validator takes what a draft makes, and how far it goes."""
    spec = read_spec(render_draft(draft), "input.spec")
    log = folder / "overview.log"
    missed: set[str] | None = None
    try:
        for number, content in enumerate(_inputs(spec)):
            log.unlink(missing_ok=True)
            refused = built.refusal(content, log)
            if refused is not None:
                return Judged("refused" if number < INPUTS else "refused largest", refused[:160])
            if log.exists():
                now = _missed(log.read_text("utf-8", "replace"))
                missed = now if missed is None else missed & now
    except JudgeError as error:
        return Judged("makes nothing", str(error))
    return Judged("accepted", " ".join(sorted(missed))) if missed else Judged("complete")


def _inputs(spec: Spec) -> Iterator[bytes]:
    for number in range(INPUTS):
        yield make_random(spec, SEED + number, SIZES[number % len(SIZES)]).content
    for shape in LARGEST[:2]:
        content = make_random(spec, SEED, 1 << 60, shape).content
        if len(content) < MOST_BYTES:
            yield content


def _missed(log: str) -> set[str]:
    """Bounds that an input did not reach, of those whose values are the same for all inputs."""
    found = set()
    for line in log.splitlines():
        name, _, hits = line.rpartition(":")
        if name.startswith('"') and name.endswith('"'):
            found |= {f"{name} {end}" for end in ("min", "max") if f"{end}-value-hit" not in hits}
    return found


def validators(collection: Path, count: int) -> None:
    """Measure drafts from validators."""
    paths = sorted((collection / "testcase" / "boj").glob("*/validator.cpp"))
    starters = {path.name for path in Path("problems").iterdir()}
    chosen = random.Random(SEED).sample([path for path in paths if path.parent.name not in starters], count)
    tally: Counter[str] = Counter()
    folder = Path(sys.argv[4]) if len(sys.argv) > 4 else Path(tempfile.mkdtemp(prefix="judge-drafting-"))
    header = _precompiled(collection, folder)
    for first in range(0, len(chosen), TOGETHER):
        for path, outcome in _judge_together(chosen[first : first + TOGETHER], header, folder):
            tally[outcome.word] += 1
            print(json.dumps({"problem": path.parent.name, "outcome": outcome.word, "why": outcome.why}), flush=True)
    right = tally["complete"] + tally["accepted"]
    print(f"{count} validators: {right} drafts accepted ({right / count:.0%}), {tally['complete']} of them reach all bounds; {dict(tally)}")


def _judge_together(paths: Sequence[Path], header: Path, folder: Path) -> Iterator[tuple[Path, Judged]]:
    """Drafts from validators that are compiled together; alone, where that fails."""
    drafts: dict[Path, SpecDraft] = {}
    for path in paths:
        try:
            drafts[path] = draft_from_validator(path.read_text("utf-8"), path.name)
        except NoDraft as error:
            yield path, Judged("no draft", str(error))
    program = folder / "-".join(path.parent.name for path in drafts)
    groups = [(program, list(drafts))]
    if not build_together(list(drafts), header, program):
        groups = [(folder / path.parent.name, [path]) for path in drafts]
    for program, members in groups:
        for path in members:
            is_built = build_together(members, header, program)
            yield path, judge_draft(drafts[path], Built(program, path.parent.name), folder) if is_built else Judged("does not build")


def _precompiled(collection: Path, folder: Path) -> Path:
    """A folder with testlib.h, compiled once for all."""
    header = folder / "header" / "testlib.h"
    if not header.exists():
        header.parent.mkdir(parents=True)
        header.write_bytes((collection / "third_party" / "testlib" / "testlib.h").read_bytes())
        subprocess.run(["g++", *FLAGS, "-x", "c++-header", str(header), "-o", f"{header}.gch"], check=True)
    return header.parent


class Script:
    """An input validator in Python, run in this process: starting an interpreter takes longer than a hundred of its runs."""

    def __init__(self, path: Path) -> None:
        self._code = compile(path.read_text("utf-8"), str(path), "exec")

    def refusal(self, content: bytes) -> str | None:
        """What it says against an input, None when it takes it."""
        said, before = io.StringIO(), (sys.stdin, sys.stdout, sys.stderr)
        sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO(content)), said, said
        try:
            exec(self._code, {"__name__": "__main__"})
        except SystemExit as end:
            return None if end.code == TAKEN else said.getvalue().strip()[-120:] or f"exit code {end.code}"
        except Exception as error:
            return repr(error)
        finally:
            sys.stdin, sys.stdout, sys.stderr = before
        return "no exit code"


def starters(names: Sequence[str]) -> None:
    """Measure drafts from statement and samples of the kit's own problems, in each language, by their own validators."""
    folders = [folder for folder in sorted(Path("problems").iterdir()) if list((folder / "data" / "sample").glob("*.in"))]
    for language in ("ko", "en"):
        right, asked = 0, [folder for folder in folders if not names or folder.name in names]
        for folder in asked:
            why = _judge_starter(folder, language)
            right += not why
            if why:
                print(f"  {folder.name}: {why}", flush=True)
        print(f"{language}: {right} of {len(asked)} drafts are right", flush=True)


def _judge_starter(folder: Path, language: str) -> str:
    """Why a draft is not right; empty when it is."""
    statement = (folder / "statement" / f"problem.{language}.md").read_text("utf-8")
    samples = tuple(path.read_bytes() for path in sorted((folder / "data" / "sample").glob("*.in")))
    validators = [Script(path) for path in sorted((folder / "input_validators").iterdir())]
    try:
        draft, _ = draft_spec(DraftGround((), statement, samples))
        spec = read_spec(render_draft(draft), "input.spec")
        for number in range(INPUTS):
            content = make_random(spec, SEED + number, SIZES[number % len(SIZES)]).content
            for validator in validators:
                refused = validator.refusal(content)
                if refused is not None:
                    return f"input {number}: {refused}"
    except JudgeError as error:
        return str(error)
    return ""


if __name__ == "__main__":
    if sys.argv[1:2] == ["starters"]:
        starters(sys.argv[2:])
    elif sys.argv[1:2] == ["validators"] and len(sys.argv) > 2:
        validators(Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else COUNT)
    else:
        sys.exit(__doc__)
