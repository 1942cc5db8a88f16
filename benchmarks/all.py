"""Run every benchmark, one after the other: python benchmarks/all.py."""

import subprocess
import sys
from pathlib import Path

for script in ("start.py", "many_cases.py", "fidelity.py", "compiling.py"):
    subprocess.run([sys.executable, str(Path(__file__).with_name(script))], check=True)
