"""The ground that `collection.py` hunts on: problems, imported, and programs that known inputs show to be wrong or too slow."""

import random
import shutil
import time
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from measure import environment
from mutation import Mutant, mutants

from judge.drafting.draft import render_draft
from judge.drafting.fromvalidator import draft_from_validator
from judge.errors import JudgeError
from judge.external.generator import Generator, find_generators
from judge.external.input_validator import InputValidator, find_input_validators, open_input_validator
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST, MIXED
from judge.languages import languages_of_file
from judge.model import Problem, Verdict
from judge.store.workspace import Workspace
from judge.stress.builtsource import BuiltSource, Setting, open_measuring
from judge.stress.crosscheck import CrossCheck
from judge.stress.gettingready import choose_checker
from judge.stress.trusted import build_trusted
from judge.toolchain.build import Workbench
from judge.toolchain.workbench import make_workbench

#: known inputs: of each generator, of the validator's draft, and of the largest shapes
_GENERATED, _DRAFTED, _LARGE = 60, 60, 6
#: seeds that no hunt begins with
_SEED = 900_000_000
#: mutants that are looked at for each that is kept
_TRIED = 5
#: bytes; seconds for all inputs of a problem, for one program on them, and for one answer
_MOST_BYTES, _MAKING_S, _LOOKING_S, _ANSWER_S = 8_000_000, 20.0, 6.0, 5.0
_SIZES = (3, 5, 8, 12, 20, 50)


class Known(NamedTuple):
    """An input whose answer is known; whether it is one of the samples, of the large ones."""

    content: bytes
    answer: bytes
    is_sample: bool = False
    is_large: bool = False


class Wrong(NamedTuple):
    """A program that is not right, as a file of the workspace."""

    problem: str
    kind: str
    path: Path
    #: whether known inputs show it by time or memory alone
    is_slow: bool
    #: of the known inputs, the share that shows it; 0 where only the collection says so
    share: float


class Ground:
    """A problem with its trusted program and known inputs; close it."""

    def __init__(self, workspace: Workspace, number: str) -> None:
        """JudgeError when no accepted program can be built, or none of its samples has an answer."""
        shutil.rmtree(workspace.problems / number / "data" / "stress", ignore_errors=True)  # counterexamples of before
        self.problem: Problem = workspace.problem(number)
        self.bench: Workbench = make_workbench(workspace, workspace.settings(), environment())
        self.folder = workspace.root / "wrong"
        self.folder.mkdir(exist_ok=True)
        accepted = sorted((self.problem.folder / "submissions" / "accepted").iterdir(), key=lambda path: (path.suffix != ".cpp", path.name))
        kept = self.folder / f"{number}-accepted"  # the package may have to do without them
        kept.mkdir(exist_ok=True)
        self.accepted = [Path(shutil.copy(path, kept)) for path in accepted if languages_of_file(path.name)]
        self.trusted = build_trusted(self.problem, kept / accepted[0].name, self.bench)

    @cached_property
    def known(self) -> list[Known]:
        """Samples, then what was made and is taken by the validator, each with what the trusted program prints within its limit."""
        return self._answered()

    def solution(self, path: Path) -> Path:
        """A program as the only solution of the problem; to be removed."""
        return Path(shutil.copy(path, self.folder.parent / "solutions" / f"{self.problem.id}{path.suffix}"))

    def rejected(self) -> Iterator[Wrong]:
        """The collection's rejected programs that pass the samples."""
        aside = self.folder / f"{self.problem.id}-rejected"  # out of the package, which may have to do without its programs
        aside.mkdir(exist_ok=True)
        for original in sorted((self.problem.folder / "submissions" / "rejected").glob("*")):
            path = Path(shutil.copy(original, aside))
            wrong = self._looked_at(path, f"rejected {path.suffix}")
            if wrong is not None:
                words = path.stem.lower()
                is_slow = (
                    wrong.is_slow if wrong.share else any(word in words for word in ("tle", "timeout", "slow", "naive", "bf", "brute"))
                )
                yield wrong._replace(is_slow=is_slow)

    def also_fail(self, content: bytes, *, but: Path) -> Iterator[str]:
        """The accepted programs that fail on an input, too, each with its verdict."""
        for path in self.accepted:
            if path == but:
                continue
            try:
                check = CrossCheck(self._setting(build_trusted(self.problem, path, self.bench)))
            except JudgeError:
                continue
            try:
                finding = check.judge(content)
            except JudgeError as error:
                yield f"{path.name}: {error}"[:200]
            else:
                if finding is not None:
                    yield f"{path.name}: {finding.result.verdict.name}"
            finally:
                check.close()

    def made(self, chance: random.Random, count: int, *, is_slow: bool) -> list[Wrong]:
        """The `count` mutants that the fewest known inputs show to be wrong, or too slow, of those that compile and pass the samples."""
        found: list[Wrong] = []
        for number, (mutant, suffix) in enumerate(islice(self._mutants(chance, is_slow), _TRIED * count)):
            path = self.folder / f"{self.problem.id}-{'slow' if is_slow else 'wrong'}-{number}{suffix}"
            path.write_text(mutant.text, "utf-8")
            wrong = self._looked_at(path, f"{mutant.kind} {suffix}")
            if wrong is not None and wrong.share and wrong.is_slow == is_slow:
                found.append(wrong)
        return sorted(found, key=lambda wrong: wrong.share)[:count]

    def _mutants(self, chance: random.Random, is_slow: bool) -> Iterator[tuple[Mutant, str]]:
        sources = [path for path in self.accepted if path.suffix in (".cpp", ".cc", ".py")]
        ways = [(mutants(path.read_text("utf-8", "replace"), path.suffix, chance, is_slow=is_slow), path.suffix) for path in sources[:3]]
        while ways:
            for one in list(ways):
                mutant = next(one[0], None)
                if mutant is None:
                    ways.remove(one)
                else:
                    yield mutant, one[1]

    def _looked_at(self, path: Path, kind: str) -> Wrong | None:
        """What known inputs say of a program; None where it does not compile or fails a sample."""
        try:
            built = build_trusted(self.problem, path, self.bench)
        except JudgeError:
            return None
        check = CrossCheck(self._setting(built))
        wrong, slow, tried, until_s = 0, 0, 0, time.monotonic() + _LOOKING_S
        try:
            for known in self.known:
                finding = check.judge(known.content, known.answer)
                if finding is not None and known.is_sample:
                    return None
                if finding is not None:
                    is_slow = known.is_large and finding.result.verdict in (Verdict.TLE, Verdict.MLE)
                    wrong, slow = wrong + (not is_slow), slow + is_slow
                tried += not known.is_sample
                if time.monotonic() > until_s and wrong + slow:
                    break
        except JudgeError:
            return None
        finally:
            check.close()
        return Wrong(self.problem.id, kind, path, not wrong and slow > 0, (wrong + slow) / max(1, tried))

    def _setting(self, built: BuiltSource) -> Setting:
        return Setting(self.problem, self.bench, built, self.trusted, choose_checker(self.problem), can_compare=not self.problem.special)

    def _answered(self) -> list[Known]:
        known = [
            Known(case.input.read_bytes(), case.answer.read_bytes(), is_sample=True)
            for case in self.problem.cases
            if case.is_sample and case.answer is not None
        ]
        measuring = open_measuring(self.problem, self.trusted, self.bench)
        try:
            for content, is_large in self._inputs():
                result = measuring.run(content)
                if result.verdict is Verdict.NA:
                    known.append(Known(content, result.run.stdout, is_large=is_large))
        finally:
            measuring.close()
        return known

    def _inputs(self) -> Iterator[tuple[bytes, bool]]:
        gates = [open_input_validator(path, self.bench) for path in find_input_validators(self.problem.folder)]
        until_s = time.monotonic() + _MAKING_S
        seen = set()
        try:
            for content, is_large in self._ungated():
                if content not in seen and len(content) < _MOST_BYTES and _allowed(gates, content):
                    seen.add(content)
                    yield content, is_large
                if time.monotonic() > until_s:
                    break
        finally:
            for gate in gates:
                gate.close()

    def _ungated(self) -> Iterator[tuple[bytes, bool]]:
        for path in find_generators(self.problem.folder):
            try:
                generator = Generator(path, self.bench)
            except JudgeError:
                continue
            try:
                for seed in range(_SEED, _SEED + (1 if path.name.startswith("single") else _GENERATED)):
                    content = generator.make(seed)
                    yield content, len(content) > 100_000
            except JudgeError:
                continue
            finally:
                generator.close()
        yield from self._drafted()

    def _drafted(self) -> Iterator[tuple[bytes, bool]]:
        for path in find_input_validators(self.problem.folder):
            try:
                spec = read_spec(render_draft(draft_from_validator(path.read_text("utf-8"), path.name)), "input.spec")
                for number in range(_DRAFTED):
                    yield make_random(spec, _SEED + number, _SIZES[number % len(_SIZES)], MIXED).content, False
                for shape in LARGEST[:_LARGE]:
                    yield make_random(spec, _SEED, 1 << 60, shape).content, True
            except (JudgeError, UnicodeDecodeError):
                continue


def _allowed(gates: Sequence[InputValidator], content: bytes) -> bool:
    try:
        return all(gate.refusal(content) is None for gate in gates)
    except JudgeError:
        return False
