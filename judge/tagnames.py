"""Names of algorithm tags and levels: the site's Korean ones, and the keywords that packages here carry."""

import unicodedata

from judge.keywords import GUESSED

#: keywords of the tags that most problems have, by the site's names; others keep their own name
KEYWORDS = {
    "수학": "math", "구현": "implementation", "사칙연산": "arithmetic", "다이나믹 프로그래밍": "dynamic-programming",
    "자료 구조": "data-structures", "그래프 이론": "graph-theory", "그래프 탐색": "graph-traversal", "그리디 알고리즘": "greedy",
    "문자열": "string", "브루트포스 알고리즘": "brute-force", "정렬": "sorting", "정수론": "number-theory", "트리": "tree",
    "기하학": "geometry", "세그먼트 트리": "segment-tree", "이분 탐색": "binary-search", "애드 혹": "ad-hoc",
    "너비 우선 탐색": "breadth-first-search", "깊이 우선 탐색": "depth-first-search", "시뮬레이션": "simulation",
    "누적 합": "prefix-sum", "조합론": "combinatorics", "많은 조건 분기": "case-work", "구성적": "constructive",
    "비트마스킹": "bitmask", "최단 경로": "shortest-path", "데이크스트라": "dijkstra", "해시를 사용한 집합과 맵": "hash-set",
    "트리를 사용한 집합과 맵": "tree-set", "우선순위 큐": "priority-queue", "백트래킹": "backtracking", "분할 정복": "divide-and-conquer",
    "스위핑": "sweeping", "두 포인터": "two-pointer", "파싱": "parsing", "스택": "stack", "큐": "queue", "덱": "deque",
    "분리 집합": "disjoint-set", "최소 스패닝 트리": "minimum-spanning-tree", "위상 정렬": "topological-sorting",
    "게임 이론": "game-theory", "소수 판정": "primality-test", "에라토스테네스의 체": "sieve", "유클리드 호제법": "euclidean",
    "배낭 문제": "knapsack", "재귀": "recursion", "매개 변수 탐색": "parametric-search", "값 / 좌표 압축": "coordinate-compression",
    "최대 유량": "maximum-flow", "이분 매칭": "bipartite-matching", "강한 연결 요소": "strongly-connected-components",
    "플로이드–워셜": "floyd-warshall", "벨만–포드": "bellman-ford", "최소 공통 조상": "lowest-common-ancestor",
    "느리게 갱신되는 세그먼트 트리": "lazy-propagation", "오일러 경로": "euler-path", "볼록 껍질": "convex-hull", "KMP": "kmp",
    "트라이": "trie", "해싱": "hashing", "중간에서 만나기": "meet-in-the-middle", "확률론": "probability", "기댓값의 선형성": "expectation",
    "분할 정복을 이용한 거듭제곱": "exponentiation-by-squaring", "선형대수학": "linear-algebra", "차분 배열 트릭": "difference-array",
    "슬라이딩 윈도우": "sliding-window", "연결 리스트": "linked-list", "트리에서의 다이나믹 프로그래밍": "dynamic-programming-on-trees",
    "비트필드를 이용한 다이나믹 프로그래밍": "dynamic-programming-with-bitfield",
    "가장 긴 증가하는 부분 수열 문제": "longest-increasing-subsequence",
    "임의 정밀도 / 큰 수 연산": "big-integers", "제곱근 분할법": "sqrt-decomposition",
    "희소 배열": "sparse-table", "무작위화": "randomization",
    "격자 그래프": "grid-graph", "방향 비순환 그래프": "directed-acyclic-graph", "플러드 필": "flood-fill", "휴리스틱": "heuristics",
}  # fmt: skip

_KOREAN = {keyword: name for name, keyword in KEYWORDS.items()}

_KOREAN_TIERS = {"bronze": "브론즈", "silver": "실버", "gold": "골드", "platinum": "플래티넘", "diamond": "다이아몬드", "ruby": "루비"}


def keyword_of_tag(name: str) -> str:
    """The word after `tag:` in a package's keywords: without blanks, in English where the tag is a common one."""
    plain = " ".join(unicodedata.normalize("NFC", name).split())
    return KEYWORDS.get(plain) or plain.lower().replace(" ", "-")


def tag_name(keyword: str, language: str) -> str:
    """A tag as the reader calls it: keywords are English already, the common ones have a Korean name."""
    return _KOREAN.get(keyword, keyword) if language == "ko" else keyword


def level_name(level: str, language: str) -> str:
    """`silver-2` as the reader calls it: `silver 2`, `실버 2`; `~silver 2` for a guess."""
    tier, _, step = level.removeprefix(GUESSED).partition("-")
    guessed = level[: level.startswith(GUESSED)]
    return f"{guessed}{_KOREAN_TIERS.get(tier, tier) if language == 'ko' else tier} {step}".rstrip()
