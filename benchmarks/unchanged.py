"""What the second run of an unchanged 200-line C++ file compiles, against the first.

Every repetition edits the file, runs it, and runs it again.
"""

from itertools import count

from measure import JUDGE, alternate, command, first_report, medians, tell, workspace

FUNCTIONS = "".join(f"static int f{i}(int x) {{ return x * {i} + {i}; }}\n" for i in range(198))
LONG = f'#include <cstdio>\n{FUNCTIONS}int main() {{ int a, b; std::scanf("%d %d", &a, &b); std::printf("%d\\n", a + b + f0(0)); }}\n'

with workspace(1, LONG, ".cpp") as root:
    edits = count()

    def edit() -> None:
        """Change the file so that it must be compiled."""
        (root / "solutions" / "1000.cpp").write_text(f"{LONG}// {next(edits)}\n")

    def compile_s() -> float:
        """What `judge run` says it compiled, in seconds."""
        return float(first_report(root)["compile_s"])

    def edited_compile_s() -> float:
        """The same of a file that was edited."""
        edit()
        return compile_s()

    judged = command([JUDGE, "run", "1000"], root)

    def edited_run() -> None:
        """A whole command on a file that was edited; writing it takes no time beside."""
        edit()
        judged()

    first, second = medians(edited_compile_s, compile_s)
    first_whole, second_whole = alternate(edited_run, judged)
    remark = f"compiling {first:.2f} s, then {second:.2f} s; whole command {first_whole:.2f} s, then {second_whole:.2f} s"
    tell("second run of an unchanged 200-line C++ file, time compiling / the first run", second / first, 0.0, remark)
