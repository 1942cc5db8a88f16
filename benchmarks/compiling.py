"""Compiling once: the second run of an unchanged 200-line C++ file, and a short file with and without the precompiled header."""

import json
import subprocess
from pathlib import Path

from measure import JUDGE, alternate, command, environment, tell, workspace

FUNCTIONS = "".join(f"static int f{i}(int x) {{ return x * {i} + {i}; }}\n" for i in range(195))
LONG = f'#include <cstdio>\n{FUNCTIONS}int main() {{ int a, b; std::scanf("%d %d", &a, &b); std::printf("%d\\n", a + b + f0(0)); }}\n'
SHORT = "#include <bits/stdc++.h>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b << '\\n'; }\n"
FLAGS = ["-O2", "-Wall", "-lm", "-static", "-std=gnu++17", "-DONLINE_JUDGE", "-DBOJ"]


def compile_s(root: Path) -> float:
    """Seconds that `judge run` says it compiled."""
    done = subprocess.run([JUDGE, "run", "1000", "--json"], cwd=root, env=environment(), capture_output=True, text=True, check=True)
    return float(json.loads(done.stdout)["reports"][0]["compile_s"])


with workspace(1, LONG, ".cpp") as root:
    first, second = compile_s(root), compile_s(root)
    print(f"200 lines of C++: first run compiles {first:.2f} s, second {second:.2f} s (0)")

with workspace(1, SHORT, ".cpp") as root:
    source = root / "solutions" / "1000.cpp"
    compile_s(root)  # makes the header
    edits = iter(range(1000))

    def with_header() -> float:
        """Compile an edited file as the judge does."""
        source.write_text(f"{SHORT}// {next(edits)}\n")
        return compile_s(root)

    plain = command(["g++", str(source), "-o", str(root / "plain"), *FLAGS], root)
    judged, compiled = alternate(with_header, plain, repetitions=20)
    tell("whole judge run of an edited bits/stdc++.h file / plain g++", judged / compiled, 0.5, "with the precompiled header")
