"""The plan that a new workspace begins with: the starter problems by topic, from printing a line to problems of other kinds."""

import re

PLAN = """\
# What `judge today` goes by; docs/practice.md explains every line. Change it as you like: it is yours.
minutes = 60            # a day, or by weekday: {mon = 45, sat = 120, other = 60}; 0 is a day off
days-per-week = 5
streak = false          # true: count days in a row, too
hide = false            # true: no level and topics before a problem is solved
commit = false          # true: judge commit may commit

[[set]]
name = "첫째 주: 입출력과 사칙연산 / week 1: input, output, arithmetic"
problems = [2557, 1000, 1008, 10950, 10951, 10952, 2739, "kit-nightbus", "kit-tiles"]

[[set]]
name = "둘째 주: 정렬, 스택, 해시 / week 2: sorting, stack, hash"
problems = [2750, 10989, 1181, "kit-trolley", 10828, 9012, 10816, "kit-socks"]

[[set]]
name = "셋째 주: 구현, 완전 탐색, 탐욕법 / week 3: implementation, brute force, greedy"
problems = ["kit-gears", "kit-ttakji", "kit-sprout", "kit-millstone", "kit-tablet", "kit-setlist", "kit-wet-steps", 1463]

[[set]]
name = "넷째 주: 이분 탐색, 그래프 탐색 / week 4: binary search, graph traversal"
problems = [1920, "kit-safe", "kit-arcade", "kit-patchwork", 1260, 11725, 2178, 11053]

[[set]]
name = "구현과 시뮬레이션 / Implementation and simulation"
problems = ["kit-quilt", "kit-sweepers", "kit-pantry", "kit-frost", "kit-chute", "kit-bakery"]

[[set]]
name = "문자열 / Strings"
problems = ["kit-stripes", "kit-glass", "kit-melody", "kit-knit", "kit-keypad"]

[[set]]
name = "정렬과 탐욕법 / Sorting and greedy"
problems = ["kit-marathon", "kit-dome", "kit-vet", "kit-siding", "kit-yarn"]

[[set]]
name = "완전 탐색과 백트래킹 / Brute force and backtracking"
problems = [14888, "kit-bells", "kit-carts", 11729, "kit-cats", 9663]

[[set]]
name = "스택, 큐, 힙, 해시 / Stack, queue, heap, hash"
problems = ["kit-crane", "kit-smoke", "kit-campfire"]

[[set]]
name = "두 포인터, 누적 합, 이분 탐색 / Two pointers, prefix sums, binary search"
problems = ["kit-ribbon", "kit-bees", "kit-rampart", "kit-gallery", "kit-rice-balls", "kit-tea"]

[[set]]
name = "그래프 탐색과 격자 / Graph traversal and grids"
problems = ["kit-ink", "kit-coast", "kit-mirrors", "kit-tents", "kit-postbag", "kit-causeway", "kit-plates"]

[[set]]
name = "최단 경로, 최소 스패닝 트리, 서로소 집합 / Shortest paths, spanning trees, disjoint sets"
problems = [1717, 1753, 11404, 1197, "kit-ferries", "kit-water-pipes", 2252, "kit-rising-water"]

[[set]]
name = "다이나믹 프로그래밍 / Dynamic programming"
problems = [
    "kit-toll-grid", "kit-night-shift", 9251, 12865, "kit-even-coins", 14002, "kit-flower-bed",
    "kit-letter-discs", "kit-uncoupling", "kit-order-of-learning", "kit-nesting-bowls"
]

[[set]]
name = "트리 / Trees"
problems = ["kit-fair-cut", "kit-cave-log", "kit-two-islands", "kit-mountain-courier"]

[[set]]
name = "정수론과 기하 / Number theory and geometry"
problems = ["kit-cicada", "kit-orchard", "kit-moss"]

[[set]]
name = "대화형, 부분 점수, 두 번 실행, 함수 / Interactive, points for parts, two runs, a function"
problems = ["kit-steady", "kit-ledger", "kit-runner-up", "kit-lighthouse"]

[[set]]
name = "딥러닝 노트에서 / From the deep-learning notes"
problems = [
    "nn-errors", "nn-epochs", "nn-labels", "nn-softmax", "nn-optimizers", "nn-scaling", "nn-batchnorm",
    "nn-convolution", "nn-pooling", "nn-auc", "nn-shapes", "nn-train"
]
"""

#: the sets of plans that the kit wrote before, the newest last; a workspace keeps the one that it began with
_EARLIER = (
    (2557, 1000, 1008, 10950, 10951, 10952, 2739), (2750, 10989, 1181), (10828, 9012, 10816, 1920), (1463, 11053, 9251, 12865, 14002),
    (1260, 2178, 11725), (11729, 14888, 9663), (1717, 1753, 11404, 1197, 2252),
    ("kit-safe", "kit-ledger", "kit-runner-up", "kit-lighthouse"),
)  # fmt: skip

#: how many sets the kit's first plan had; it got another one later
_FIRST_SETS = 7


def is_kits_plan(sets: list[tuple[str, ...]]) -> bool:
    """Whether the problems of a plan's sets are those of the plan above, or of one that the kit wrote before."""
    own = [tuple(re.findall(r"[\w-]+", line)) for line in re.findall(r"problems = \[([^\[\]]*)\]", PLAN)]
    earlier = [tuple(map(str, ids)) for ids in _EARLIER]
    return sets == own or (len(sets) >= _FIRST_SETS and sets == earlier[: len(sets)])
