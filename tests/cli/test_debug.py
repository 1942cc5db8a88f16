"""`judge run` of C and C++ programs that crash: the line is told."""

from pathlib import Path

import pytest

from tests.conftest import Command, add_problem

BEGIN = "#include <iostream>\n#include <vector>\nint numbers[10];\n"
CRASHES = {
    "stack": (
        "int f(int n) { volatile int big[100]; big[0] = n; return n < 0 ? 0 : f(n + 1) + big[0]; }\nint main() { std::cout << f(1); }\n",
        "4",
        "too deep",
    ),
    "vector": (
        "int main() { int n; std::cin >> n;\n  std::vector<int> v(3);\n  for (int i = 0; i < 100000000; i++) v[i] = n;\n}\n",
        "6",
        "end of a vector",
    ),
    "division": ("int main() { int n; std::cin >> n;\n  std::cout << 7 / (n - n);\n}\n", "5", "divides by 0"),
    "null": ("int main() { int n; std::cin >> n;\n  int *p = nullptr;\n  *p = n;\n}\n", "6", "nothing is"),
}


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [pytest.param(*crash, id=name, marks=() if name == "vector" else pytest.mark.full) for name, crash in CRASHES.items()],
)
def test_a_crash_is_told_with_its_line(body: str, line: str, what: str, workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1000.cpp").write_text(BEGIN + body)
    said = judge("run", "1000").stdout
    assert f"\nsolutions/1000.cpp:{line}: " in said and what in said, said
    assert said.index("solutions/1000.cpp:") < said.index("\nRuntime Error")


@pytest.mark.full
def test_debug_looks_at_what_does_not_crash(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    source = workspace / "solutions" / "1000.cpp"
    source.write_text(BEGIN + "int main() { int n; std::cin >> n;\n  std::cout << numbers[n + 9];\n}\n")
    assert "1000.cpp:5: it reaches behind the end of an array" in judge("run", "1000", "--debug").stdout
    source.write_text(BEGIN + "int main() { int a, b; std::cin >> a >> b; std::cout << a + b; }\n")
    assert "sanitizers find nothing wrong on sample/1" in judge("run", "1000", "--debug").stdout
    (workspace / "solutions" / "1000.py").write_text("print(3)\n")
    assert "--debug is for C and C++" in judge("run", "1000.py", "--debug").stdout
