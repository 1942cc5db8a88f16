"""`judge list`, `judge show` and `judge new` against a Python that does nothing; `list` of 10,000 problems against reading their files.

python benchmarks/listing.py
"""

import sys
import tempfile
from functools import partial
from pathlib import Path

from measure import JUDGE, alternate, command, tell

READ = "import pathlib; [path.read_bytes() for path in pathlib.Path('problems').glob('*/problem.yaml')]"

YAML = """\
problem_format_version: 2025-09
name: {{ko: 문제 {number}, en: Problem {number}}}
limits: {{time_limit: 1, memory: 128}}
keywords: [level:{tier}-{step}, tag:graph-theory, tag:{tag}]
"""

TIERS, TAGS = ("bronze", "silver", "gold", "platinum"), ("dijkstra", "tree", "dynamic-programming", "sorting", "hash-set")


def fill(root: Path, count: int) -> None:
    """Problems with two names, a level and tags."""
    for number in range(1000, 1000 + count):
        folder = root / "problems" / str(number)
        (folder / "statement").mkdir(parents=True)
        text = YAML.format(number=number, tier=TIERS[number % 4], step=number % 5 + 1, tag=TAGS[number % 5])
        (folder / "problem.yaml").write_text(text, "utf-8")
    (root / "problems" / "1000" / "statement" / "problem.en.md").write_text("Add two numbers.\n\n## Input\n\nTwo.\n", "utf-8")


def main() -> None:
    """Measure by turns."""
    with tempfile.TemporaryDirectory() as some, tempfile.TemporaryDirectory() as many:
        fill(Path(some), 1000)
        fill(Path(many), 10_000)
        nothing = command([sys.executable, "-c", "pass"], Path(some))
        for words in (("list",), ("show", "1000"), ("new", "1000")):

            def run(words: tuple[str, ...]) -> None:
                (Path(some) / "solutions" / "1000.py").unlink(missing_ok=True)
                command([JUDGE, *words], Path(some))()

            base, taken = alternate(nothing, partial(run, words))
            tell(f"judge {words[0]}, 1,000 problems / python3 -c pass", taken / base, 2.5)
        read, listed = alternate(command([sys.executable, "-c", READ], Path(many)), command([JUDGE, "list"], Path(many)))
        tell("judge list, 10,000 problems / reading their problem.yaml once", listed / read, 1.5)


if __name__ == "__main__":
    main()
