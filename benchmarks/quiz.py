"""How long `judge quiz` takes to its first question, with the shipped decks, and with many cards and many answers.

    python benchmarks/quiz.py [--cards 10000] [--reviews 1000000]

The first fold of a million answers takes seconds; it is made once, and told.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from measure import JUDGE, environment, tell

from judge.dlnotes.quizcards import QuizCards, QuizFiles
from judge.history.events import ANSWER, Event
from judge.history.log import History

ROUNDS = 21


def first_question_s(folder: Path, *words: str) -> tuple[float, float]:
    """Seconds from the start of the command to its first prompt, and of its processor time until then."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [JUDGE, "quiz", *words], cwd=folder, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdin is not None and process.stdout is not None
    shown = b""
    while not shown.endswith(b"> "):
        more = process.stdout.read1()  # type: ignore[attr-defined]
        assert more, shown
        shown += more
    taken = time.perf_counter() - began
    worked = int(Path(f"/proc/{process.pid}/schedstat").read_text().split()[0]) / 1e9
    process.stdin.close()
    process.stdout.read()
    process.wait()
    return taken, worked


def python_s() -> tuple[float, float]:
    """Seconds of a Python that does nothing, and of its processor time."""
    began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", "pass"], env=environment(), check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.perf_counter() - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def answers(cards: int, reviews: int) -> Iterator[Event]:
    """Answers over the last two years, each card in turn."""
    begin = datetime.now(UTC) - timedelta(days=730)
    for number in range(reviews):
        at = begin + timedelta(days=700) * (number / reviews)
        yield Event(f"{number:032x}", at, ANSWER, f"card:many-{number % cards}", {"right": number % 7 != 0, "kind": "truth", "seconds": 4})


def main() -> None:
    """Measure both, by turns."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--cards", type=int, default=10_000)
    parser.add_argument("--reviews", type=int, default=1_000_000)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as many:
        for folder in (few, many):
            (Path(folder) / "problems").mkdir()
        decks = Path(many) / "decks"
        decks.mkdir()
        text = "\n\n".join(f"T: Statement number {number} holds.\n<!-- id: many-{number} -->" for number in range(wish.cards))
        (decks / "many.md").write_text(text, "utf-8")
        place = QuizFiles(Path(many) / ".judge" / "history.db", Path(many) / ".judge" / "cache" / "quiz.db", decks)
        with History(place.history) as history:
            history.record(answers(wish.cards, wish.reviews))
        began = time.perf_counter()
        with QuizCards(place, None, "en"):
            pass
        print(f"{wish.cards} cards taken in and {wish.reviews} answers folded once: {time.perf_counter() - began:.0f} s", flush=True)
        times: dict[str, list[tuple[float, float]]] = {"python": [], "few": [], "many": []}
        for _ in range(ROUNDS + 1):
            times["python"].append(python_s())
            times["few"].append(first_question_s(Path(few)))
            times["many"].append(first_question_s(Path(many)))
        middle = {name: median(one[0] for one in found[1:]) for name, found in times.items()}
        worked = {name: median(one[1] for one in found[1:]) for name, found in times.items()}
    tell("judge quiz to its first question / python3 -c pass", middle["few"] / middle["python"], 2.5)
    tell("the same, processor time", worked["few"] / worked["python"], 2.5)
    extra = 1000 * (worked["many"] - worked["few"])
    tell(f"milliseconds of processor time more with {wish.cards} cards and {wish.reviews} answers", extra, 50)


if __name__ == "__main__":
    main()
