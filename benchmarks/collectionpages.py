"""A problem of the collection as a learner has it where nothing is left but its page: a draft, and a right program of their own."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from collectionground import Ground
from measure import JUDGE, environment

from judge.external.input_validator import find_input_validators, open_input_validator
from judge.store.specfile import spec_path
from judge.store.workspace import Workspace
from judge.toolchain.build import Workbench
from judge.toolchain.workbench import make_workbench


class PageGround(Ground):
    """The page of a problem in a workspace of `judge import`; programs, and what is an input, come from the collection's ground."""

    def __init__(self, ground: Ground, pages: Workspace) -> None:
        self._whole = ground
        self._pages = pages
        self._validators = find_input_validators(ground.problem.folder)
        shutil.rmtree(pages.problems / ground.problem.id / "data" / "stress", ignore_errors=True)  # counterexamples of before
        for place in (pages.root / "solutions").glob(f"{ground.problem.id}[._]*"):
            place.unlink()
        self.problem = pages.problem(ground.problem.id)
        self.folder = ground.folder
        self.accepted = ground.accepted
        self.trusted = ground.trusted
        self.bench: Workbench = make_workbench(pages, pages.settings(), environment())
        self.brute = self.solution(ground.trusted.source)
        self.brute = self.brute.rename(self.brute.with_stem(f"{ground.problem.id}_brute"))

    def solution(self, path: Path) -> Path:
        """A program as the only solution of the page."""
        return Path(shutil.copy(path, self._pages.root / "solutions" / f"{self.problem.id}{path.suffix}"))

    def drafted(self) -> str:
        """Have the spec drafted; what the kit says where it cannot."""
        spec_path(self.problem.folder).unlink(missing_ok=True)
        command = [JUDGE, "spec", self.problem.id, "--draft"]
        done = subprocess.run(command, cwd=self._pages.root, env=environment(), capture_output=True, text=True, check=False)
        self.problem = self._pages.problem(self.problem.id)
        return "" if spec_path(self.problem.folder).exists() else (done.stderr or done.stdout).strip()

    def also_fail(self, content: bytes, *, but: Path) -> Iterator[str]:
        """That it is no input of the problem, or the accepted programs that fail on it, too."""
        for path in self._validators:
            with closing(open_input_validator(path, self._whole.bench)) as gate:
                if (refused := gate.refusal(content)) is not None:
                    yield f"{path.name}: {refused}"[:200]
        yield from self._whole.also_fail(content, but=but)
