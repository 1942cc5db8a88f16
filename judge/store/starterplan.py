"""The plan that a new workspace begins with: the starter problems by topic, from printing a line to shortest paths."""

PLAN = """\
# What `judge today` goes by; docs/practice.md explains every line. Change it as you like: it is yours.
minutes = 60            # a day, or by weekday: {mon = 45, sat = 120, other = 60}; 0 is a day off
days-per-week = 5
streak = false          # true: count days in a row, too
hide = false            # true: no level and topics before a problem is solved
commit = false          # true: judge commit may commit

[[set]]
name = "입출력과 사칙연산 / input, output, arithmetic"
problems = [2557, 1000, 1008, 10950, 10951, 10952, 2739]

[[set]]
name = "정렬 / sorting"
problems = [2750, 10989, 1181]

[[set]]
name = "자료 구조 / data structures"
problems = [10828, 9012, 10816, 1920]

[[set]]
name = "다이나믹 프로그래밍 / dynamic programming"
problems = [1463, 11053, 9251, 12865, 14002]

[[set]]
name = "그래프 탐색 / graph traversal"
problems = [1260, 2178, 11725]

[[set]]
name = "재귀와 백트래킹 / recursion and backtracking"
problems = [11729, 14888, 9663]

[[set]]
name = "최단 경로와 그 밖의 그래프 / shortest paths and other graphs"
problems = [1717, 1753, 11404, 1197, 2252]
"""


def kits_problems() -> list[list[str]]:
    """The ids of the plan's sets, by which it is known again when only the lines above them were changed."""
    lines = [line for line in PLAN.splitlines() if line.startswith("problems")]
    return [line[line.index("[") + 1 : -1].split(", ") for line in lines]
