"""Whether `judge stress` finds what is wrong on problems of people: `collection.py COLLECTION [--count 100] [PART ...]`.

COLLECTION is a clone of the public collection testcase-ac; a random part of it (by --seed) is imported into a workspace of its own.

caught    wrong programs, made of right ones by one mistake each, or rejected in the collection: found within 10 s of searching
quiet     accepted programs: nothing may be found
slow      programs that are right and too slow or too large: shown over their limit by --slow within 30 s
learner   as `caught`, but no program comes with the problem, and the learner's brute force takes quadratic time

Each hunt is told in a line of JSON, with the program's path, until its first finding. On a busy machine it has as many times more seconds
as a short loop takes longer than its CPU time, and what is told is divided by that. --keep FOLDER keeps workspace and programs for the
next time. prepare only makes the programs; where a part needs them and they are not kept, it makes them itself.
"""

import argparse
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from collectionground import Ground, Wrong, import_problems
from measure import tell

from judge.errors import JudgeError
from judge.languages import languages_of_file
from judge.store.workspace import Workspace
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.stresstest import look_for_slowest, stress

SEED, COUNT, EACH = 2026, 100, 3
WITHIN_S, SLOW_S = 10.0, 30.0
#: processes of a hunt
JOBS = 2

#: a program for which each input takes so much longer: a brute force, whatever it does
_BRUTE_CPP = """#include <chrono>
#include <sys/stat.h>
static struct Brute {
    Brute() {
        struct stat input;
        double size = fstat(0, &input) ? 0 : input.st_size;
        auto until = std::chrono::steady_clock::now() + std::chrono::duration<double>(size * size * 1e-6);
        while (std::chrono::steady_clock::now() < until) {}
    }
} brute;
"""


def pick(collection: Path, wish: argparse.Namespace) -> list[str]:
    """Random problems with generator, validator, samples and a correct program; with --rejected those that have rejected ones."""
    found = []
    for folder in sorted((collection / "testcase" / "boj").iterdir()):
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
        has = [any(name.startswith(start) for name in names) for start in ("correct", "validator", "sample", "rejected")]
        is_made = any(name.startswith(("generator", "singlegen")) for name in names)
        if all(has[:3]) and is_made and (has[3] or not wish.rejected):
            found.append(folder.name)
    return random.Random(wish.seed).sample(found, min(wish.count, len(found)))


class Said(NamedTuple):
    """What came of a hunt; seconds as they would be on a machine that does nothing else."""

    verdict: str | None
    first_s: float = 0.0
    inputs: int = 0
    compared: int = 0
    build_s: float = 0.0
    content: str = ""
    trouble: str = ""


def stretch() -> float:
    """How many times longer things take here now than on a machine that does nothing else, by a short loop."""
    began_s, began_cpu_s = time.monotonic(), time.process_time()
    while time.process_time() < began_cpu_s + 0.15:
        pass
    return max(1.0, (time.monotonic() - began_s) / 0.15)


def hunt(ground: Ground, wrong: Wrong, seconds: float) -> Said:
    """What `judge stress` comes to on a program as the only solution of its problem, until its first finding."""
    problem = ground.problem
    place = ground.solution(wrong.path)
    options = StressOptions(seed=1, budget_s=seconds * (factor := stretch()), jobs=JOBS, is_small=False)
    try:
        outcome = stress(problem, place, languages_of_file(place.name)[0], ground.bench, options=options, watch=Watch(_nothing, _enough))
    except JudgeError as error:
        return Said(None, trouble=str(error)[:300])
    finally:
        place.unlink()
    hunted = outcome.hunted
    trouble = "; ".join(f"{one.times} x {one.error}"[:200] for one in hunted.troubles)
    said = Said(None, 0.0, hunted.tried, hunted.compared, round(outcome.build_s, 1), "", trouble)
    if hunted.finding is None:
        return said
    content = hunted.finding.input[:200].decode("utf-8", "replace")
    return said._replace(verdict=hunted.finding.result.verdict.name, first_s=round(hunted.first_s / factor, 2), content=content)


def hunt_slow(ground: Ground, wrong: Wrong, seconds: float) -> Said:
    """The same of `judge stress --slow`: a verdict where it shows the program over its limit."""
    place = ground.solution(wrong.path)
    options = StressOptions(seed=1, budget_s=seconds * (factor := stretch()), jobs=JOBS, is_small=False)
    began_s = time.monotonic()
    try:
        slowest = look_for_slowest(
            ground.problem, place, languages_of_file(place.name)[0], ground.bench, options=options, tell=lambda _: None
        )
    except JudgeError as error:
        return Said(None, trouble=str(error)[:300])
    finally:
        place.unlink()
    seconds = round((time.monotonic() - began_s) / factor, 2)
    shown = f"{slowest.share:.0%} of the limit, {slowest.candidate.shape.name}, {len(slowest.finding.input)} bytes"
    return Said(slowest.finding.result.verdict.name if slowest.is_over else None, seconds, slowest.tried, content=shown)


def _nothing(*_: object) -> None:
    """Nobody watches."""


def _enough(_: object) -> None:
    """What was found is enough."""
    raise KeyboardInterrupt


def report(part: str, wrong: Wrong, said: Said, *, is_good: bool) -> bool:
    """One line of JSON; whether it is good."""
    facts = {"part": part, "good": is_good, "problem": wrong.problem, "kind": wrong.kind, "path": str(wrong.path)}
    facts |= {"share": round(wrong.share, 3)} | {name: value for name, value in said._asdict().items() if value}
    print(json.dumps(facts, ensure_ascii=False), flush=True)
    return is_good


def caught(ground: Ground, wish: argparse.Namespace) -> Iterator[bool]:
    """Wrong programs, found or not."""
    for wrong in _programs(ground, wish, is_slow=False):
        said = hunt(ground, wrong, WITHIN_S)
        yield report("caught", wrong, said, is_good=said.verdict is not None)


def slow(ground: Ground, wish: argparse.Namespace) -> Iterator[bool]:
    """Programs that are too slow, shown or not."""
    for wrong in _programs(ground, wish, is_slow=True):
        said = hunt_slow(ground, wrong, SLOW_S)
        yield report("slow", wrong, said, is_good=said.verdict is not None)


def quiet(ground: Ground, wish: argparse.Namespace) -> Iterator[bool]:
    """Accepted programs, with nothing found or something."""
    for path in ground.accepted:
        wrong = Wrong(ground.problem.id, f"accepted {path.suffix}", path, False, 0.0)
        said = hunt(ground, wrong, WITHIN_S)
        yield report("quiet", wrong, said, is_good=said.verdict is None)


def learner(ground: Ground, wish: argparse.Namespace) -> Iterator[bool]:
    """Wrong programs, with nothing to compare with but a slow program of the learner's."""
    if ground.trusted.source.suffix != ".cpp":
        return
    programs = _programs(ground, wish, is_slow=False)
    brute = ground.solution(ground.trusted.source)
    brute = brute.rename(brute.with_stem(f"{ground.problem.id}_brute"))
    brute.write_text(_BRUTE_CPP + brute.read_text("utf-8"), "utf-8")
    submissions, aside = ground.problem.folder / "submissions", ground.folder / "put-aside"
    submissions.rename(aside)
    try:
        for wrong in programs:
            said = hunt(ground, wrong, WITHIN_S)
            yield report("learner", wrong, said, is_good=said.verdict is not None)
    finally:
        aside.rename(submissions)
        brute.unlink()


def prepare(ground: Ground, wish: argparse.Namespace) -> Iterator[bool]:
    """The wrong programs that the other parts hunt."""
    for is_slow in (False, True):
        yield from (report("prepare", wrong, Said(None), is_good=True) for wrong in _programs(ground, wish, is_slow=is_slow))


def _programs(ground: Ground, wish: argparse.Namespace, *, is_slow: bool) -> list[Wrong]:
    """Wrong or slow programs of a problem, found out once for all parts."""
    kept = ground.folder / f"{ground.problem.id}-{'slow' if is_slow else 'wrong'}.json"
    if not kept.exists():
        chance = random.Random(f"{wish.seed} {ground.problem.id}")
        found = [] if wish.no_mutants else list(ground.made(chance, wish.each, is_slow=is_slow))
        found += [wrong for wrong in ground.rejected() if wrong.is_slow == is_slow]
        kept.write_text(json.dumps(found, default=str))
    return [Wrong(*one)._replace(path=Path(one[2])) for one in json.loads(kept.read_text())]


PARTS: dict[str, Callable[[Ground, argparse.Namespace], Iterator[bool]]] = {
    "prepare": prepare, "caught": caught, "slow": slow, "quiet": quiet, "learner": learner,
}  # fmt: skip
AIMS = {"prepare": 0.0, "caught": 0.95, "slow": 0.8, "quiet": 1.0, "learner": 0.9}


def measure(root: Path, chosen: list[str], wish: argparse.Namespace) -> None:
    """Hunt on each problem, and tell the shares."""
    parts = [word for word in wish.parts if word in PARTS] or list(PARTS)
    tally: Counter[tuple[str, bool]] = Counter()
    for number in chosen:
        if wish.prepared and not (root / "wrong" / f"{number}-slow.json").exists():
            continue
        try:
            ground = Ground(Workspace(root), number)
        except JudgeError as error:
            print(json.dumps({"problem": number, "left out": str(error)}), flush=True)
            continue
        for part in parts:
            for is_good in PARTS[part](ground, wish):
                tally[part, is_good] += 1
    for part in parts:
        count = tally[part, True] + tally[part, False]
        tell(f"{part}, {count} programs / all", tally[part, True] / max(1, count), AIMS[part], bound="at least")


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
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--prepared", action="store_true", help="problems whose programs are kept alone")
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        root = wish.keep or Path(name)
        chosen = pick(wish.collection, wish)
        if not (root / "problems").exists():
            root.mkdir(parents=True, exist_ok=True)
            import_problems(wish.collection, chosen, root)
        measure(root, chosen, wish)


if __name__ == "__main__":
    main()
