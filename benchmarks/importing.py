"""An archive of 2,500 problems and 6,000 submissions: python benchmarks/importing.py (in a clone).

Compared with reading all of its files once and parsing the pages with lxml, in one process. The archive and the workspaces lie in memory
where there is /dev/shm, so that no disk is measured.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from measure import JUDGE, alternate, environment, tell

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.ground.archives import write_large_vault

REPETITIONS = 7

BARE = """
import os, sys
import lxml.html
for place, _, names in os.walk(sys.argv[1]):
    for name in names:
        with open(f"{place}/{name}", "rb") as file:
            content = file.read()
        if name == "problem.html":
            lxml.html.fromstring(content)
"""


def main() -> None:
    """Print the rows."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        folder = Path(name)
        vault, first, again = folder / "vault", folder / "first", folder / "again"
        write_large_vault(vault)

        def run(*words: str) -> None:
            subprocess.run(words, env=environment(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def import_anew() -> None:
            shutil.rmtree(first, ignore_errors=True)
            first.mkdir()
            run(JUDGE, "import", "--root", str(first), str(vault))

        again.mkdir()
        run(JUDGE, "import", "--root", str(again), str(vault))
        bare_s, first_s, again_s = alternate(
            lambda: run(sys.executable, "-c", BARE, str(vault)),
            import_anew,
            lambda: run(JUDGE, "import", "--root", str(again), str(vault)),
            repetitions=REPETITIONS,
        )
        tell("import / read and parse", first_s / bare_s, 2)
        tell("second import / first", again_s / first_s, 0.2)
        shutil.rmtree(first)
        first.mkdir()
        words = [JUDGE, "import", "--root", str(first), str(vault)]
        process = subprocess.Popen(words, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        peak = peak_mib(process)
        tell("peak memory of an import, all its processes / 1 MiB", peak, 200)


def peak_mib(process: "subprocess.Popen[bytes]") -> float:
    """The most that the process and its children had resident together, sampled until it ends."""
    import psutil

    most = 0
    parent = psutil.Process(process.pid)
    while process.poll() is None:
        try:
            family = [parent, *parent.children(recursive=True)]
            most = max(most, sum(member.memory_info().rss for member in family))
        except psutil.Error:
            continue
        os.sched_yield()
    return most / (1 << 20)


if __name__ == "__main__":
    main()
