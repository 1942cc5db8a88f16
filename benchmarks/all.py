"""Run every benchmark, one after the other, and print what they say as a Markdown table: python benchmarks/all.py."""

import re
import subprocess
import sys
from pathlib import Path

SCRIPTS = (
    "version", "three_samples", "fifty_cases_cpp", "twenty_samples", "twenty_samples_oj",
    "fifty_cases_python", "memory", "cpu_time", "unchanged", "header", "page", "importing", "stress_rate",
    "listing", "watching", "quiz", "conversing",
)  # fmt: skip

print("| what | compared with | reach | measured | command |\n| --- | --- | --- | --- | --- |")
for script in SCRIPTS:
    path = Path(__file__).with_name(f"{script}.py")
    done = subprocess.run([sys.executable, str(path)], capture_output=True, text=True, check=False)
    lines = re.findall(r"^(.+?) / (.+): ([\d.]+) \((at (?:most|least) [\d.]+)\) ?(.*)$", done.stdout, re.MULTILINE)
    for what, other, ratio, limit, remark in lines:
        print(f"| {what} | {other} | {limit} | {ratio}{remark and ': '}{remark} | `python benchmarks/{script}.py` |", flush=True)
    if not lines:
        print(done.stdout + done.stderr, file=sys.stderr, flush=True)
