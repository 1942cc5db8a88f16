"""Whether `judge stress` finds what is wrong on problems of people: `collection.py COLLECTION [--count 100] [PART ...]`.

COLLECTION is a clone of the public collection testcase-ac, bare or not; a random part of it (by --seed) is imported into a workspace.

wrong     wrong programs, made of right ones by one mistake each, or rejected in the collection: found within 10 s of searching
accepted  programs that were accepted: nothing may be found in 5 s
slow      programs that are right and too slow or too large: shown over their limit by --slow within 30 s
learner   as `wrong`, but no program comes with the problem, and the learner's brute force takes quadratic time
page      as `wrong`, but nothing is there but the problem's page (in the workspace --pages FOLDER, an imported archive) and a right
          program of the learner's; the spec is drafted, and what is found must be an input by the collection's validator

Each hunt is a line of JSON, with the program's path and its outcome: found, clean, empty (no input was made, or nothing compared: neither
found nor clean), refused (an error), bogus (found, but a program that was accepted fails there, too). `wrong` and `learner` end with the
first finding unless --shrunk. The kit's time is the clock's: on a busy machine a hunt has as many times more seconds as a short loop
takes longer than its processor time, and what is told is divided by that. --keep FOLDER keeps workspace, programs and lines: what has
its line there is not hunted again. prepare only makes the programs; where a part needs them and they are not kept, it makes them itself.
"""

import argparse
import json
import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from collectionground import Ground, Wrong
from collectionhunt import CLEAN, FOUND, REFUSED, Said, hunt, hunt_slow
from collectionpages import PageGround
from collectionpick import import_problems, pick
from measure import tell

from judge.errors import JudgeError
from judge.store.workspace import Workspace

SEED, COUNT, EACH = 17, 100, 3
WITHIN_S, QUIET_S, SLOW_S = 10.0, 5.0, 30.0
BOGUS = "bogus"

#: a program for which each input takes so much longer: a brute force, whatever it does
_BRUTE_CPP = """#include <ctime>
#include <sys/stat.h>
static struct Brute {
    Brute() {
        struct stat input;
        double size = fstat(0, &input) ? 0 : input.st_size;
        while (std::clock() < size * size * 1e-6 * CLOCKS_PER_SEC) {}
    }
} brute;
"""


class Lines:
    """What came of each hunt, kept as lines of JSON."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.facts: list[dict[str, object]] = [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []

    def has(self, part: str, wrong: Wrong) -> bool:
        """Whether a program was hunted already."""
        return any(one["part"] == part and one["path"] == str(wrong.path) for one in self.facts)

    def add(self, part: str, wrong: Wrong, said: Said) -> None:
        """Keep a line, and say it."""
        outcome = BOGUS if said.also and part != "slow" else said.outcome
        facts: dict[str, object] = {"part": part, "outcome": outcome, "problem": wrong.problem, "kind": wrong.kind, "path": str(wrong.path)}
        facts |= {"share": round(wrong.share, 3)} | {name: value for name, value in said._asdict().items() if value and name != "outcome"}
        self.facts.append(facts)
        line = json.dumps(facts, ensure_ascii=False)
        print(line, flush=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")


class Bench:
    """The parts, of one workspace."""

    def __init__(self, wish: argparse.Namespace, lines: Lines) -> None:
        self._wish = wish
        self._lines = lines
        self.parts: dict[str, Callable[[Ground], None]] = {
            "prepare": self._prepare, "wrong": self._wrong, "accepted": self._accepted, "slow": self._slow, "learner": self._learner,
            "page": self._page,
        }  # fmt: skip

    def _prepare(self, ground: Ground) -> None:
        """The wrong programs that the other parts hunt."""
        for is_slow in (False, True):
            self._programs(ground, is_slow=is_slow)

    def _wrong(self, ground: Ground) -> None:
        for wrong in self._left("wrong", self._programs(ground, is_slow=False)):
            self._lines.add("wrong", wrong, hunt(ground, wrong, WITHIN_S, is_shrunk=self._wish.shrunk))

    def _accepted(self, ground: Ground) -> None:
        accepted = [Wrong(ground.problem.id, f"accepted {path.suffix}", path, False, 0.0) for path in ground.accepted]
        for wrong in self._left("accepted", accepted):
            self._lines.add("accepted", wrong, hunt(ground, wrong, QUIET_S, is_shrunk=True)._replace(also=""))

    def _slow(self, ground: Ground) -> None:
        for wrong in self._left("slow", self._programs(ground, is_slow=True)):
            self._lines.add("slow", wrong, hunt_slow(ground, wrong, SLOW_S))

    def _learner(self, ground: Ground) -> None:
        """Wrong programs, with nothing to compare with but a slow program of the learner's."""
        programs = list(self._left("learner", self._programs(ground, is_slow=False)))
        if ground.trusted.source.suffix != ".cpp" or not programs:
            return
        brute = ground.solution(ground.trusted.source)
        brute = brute.rename(brute.with_stem(f"{ground.problem.id}_brute"))
        brute.write_text(_BRUTE_CPP + brute.read_text("utf-8"), "utf-8")
        submissions, aside = ground.problem.folder / "submissions", ground.folder / "put-aside"
        submissions.rename(aside)
        try:
            for wrong in programs:
                self._lines.add("learner", wrong, hunt(ground, wrong, WITHIN_S, is_shrunk=self._wish.shrunk))
        finally:
            aside.rename(submissions)
            brute.unlink()

    def _page(self, ground: Ground) -> None:
        """Wrong programs, with nothing but the page."""
        programs = list(self._left("page", self._programs(ground, is_slow=False)))
        if not programs or not (self._wish.pages / "problems" / ground.problem.id).exists():
            return
        page = PageGround(ground, Workspace(self._wish.pages))
        try:
            refused = page.drafted()
            for wrong in programs:
                said = Said(REFUSED, trouble=refused[:300]) if refused else hunt(page, wrong, WITHIN_S, is_shrunk=self._wish.shrunk)
                self._lines.add("page", wrong, said)
        finally:
            page.brute.unlink()

    def _left(self, part: str, programs: list[Wrong]) -> Iterator[Wrong]:
        return (wrong for wrong in programs if not self._lines.has(part, wrong))

    def _programs(self, ground: Ground, *, is_slow: bool) -> list[Wrong]:
        """Wrong or slow programs of a problem, found out once for all parts."""
        kept = ground.folder / f"{ground.problem.id}-{'slow' if is_slow else 'wrong'}.json"
        if not kept.exists():
            chance = random.Random(f"{self._wish.seed} {ground.problem.id}")
            found = [] if self._wish.no_mutants else list(ground.made(chance, self._wish.each, is_slow=is_slow))
            found += [wrong for wrong in ground.rejected() if wrong.is_slow == is_slow]
            kept.write_text(json.dumps(found, default=str))
        return [Wrong(*one)._replace(path=Path(one[2])) for one in json.loads(kept.read_text())]


#: the outcome that is good, and the share of hunts that should come to it
AIMS = {"wrong": (FOUND, 0.95), "accepted": (CLEAN, 1.0), "slow": (FOUND, 0.8), "learner": (FOUND, 0.9), "page": (FOUND, 0.5)}


def measure(root: Path, chosen: list[str], wish: argparse.Namespace) -> None:
    """Hunt on each problem, and tell the shares."""
    lines = Lines(root / "lines.jsonl")
    bench = Bench(wish, lines)
    parts = [word for word in wish.parts if word in bench.parts] or [word for word in bench.parts if word != "page" or wish.pages]
    for number in chosen:
        if wish.prepared and not (root / "wrong" / f"{number}-slow.json").exists():
            continue
        try:
            ground = Ground(Workspace(root), number)
        except JudgeError as error:
            print(json.dumps({"problem": number, "left out": str(error)}), flush=True)
            continue
        for part in parts:
            bench.parts[part](ground)
    for part in parts:
        if part in AIMS:
            good, aim = AIMS[part]
            tally = Counter(one["outcome"] for one in lines.facts if one["part"] == part)
            remark = ", ".join(f"{count} {outcome}" for outcome, count in sorted(tally.items(), key=str))
            tell(f"{part}: {remark} / all", tally[good] / max(1, tally.total()), aim, bound="at least")


def main() -> None:
    """Read the arguments."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("collection", type=Path)
    parser.add_argument("parts", nargs="*")
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--each", type=int, default=EACH)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--rejected", action="store_true", help="problems with rejected programs alone")
    parser.add_argument("--no-mutants", action="store_true")
    parser.add_argument("--shrunk", action="store_true", help="hunts go on until the time is over, or what was found is small")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--pages", type=Path, help="a workspace with pages of the collection's problems; only these are chosen")
    parser.add_argument("--prepared", action="store_true", help="problems whose programs are kept alone")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        root = wish.keep or Path(name)
        among = {folder.name for folder in (wish.pages / "problems").iterdir()} if wish.pages else None
        chosen = pick(wish.collection, seed=wish.seed, count=wish.count, is_rejected_wanted=wish.rejected, among=among)
        if not (root / "problems").exists():
            root.mkdir(parents=True, exist_ok=True)
            import_problems(wish.collection, chosen, root)
        measure(root, chosen, wish)


if __name__ == "__main__":
    main()
