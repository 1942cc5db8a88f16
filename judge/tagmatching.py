"""Which tags somebody means by what they typed: one way for every command, option and plan."""

import unicodedata
from collections.abc import Collection
from functools import cache

from judge.errors import UsageError
from judge.tagnames import KEYWORDS, tag_name

#: what people write for a tag, folded
_ALIASES = {
    "dynamic-programming": "dp 디피 동적계획법 동적프로그래밍 다이나믹 dynamic", "dijkstra": "다익스트라 데이크스트라 다잌스트라",
    "breadth-first-search": "bfs 너비우선 비에프에스", "depth-first-search": "dfs 깊이우선 디에프에스", "greedy": "그리디 탐욕 탐욕법",
    "brute-force": "브루트포스 완전탐색 완탐 bruteforce", "backtracking": "백트래킹 백트레킹 퇴각검색",
    "data-structures": "자료구조 ds datastructure", "implementation": "구현 impl", "simulation": "시뮬레이션 시뮬",
    "sorting": "정렬 sort", "binary-search": "이분탐색 이진탐색 bs", "parametric-search": "파라메트릭 파라메트릭서치 매개변수탐색",
    "two-pointer": "투포인터 twopointers", "disjoint-set": "유니온파인드 unionfind dsu 분리집합",
    "minimum-spanning-tree": "mst 최소신장트리 최소스패닝트리", "shortest-path": "최단경로 최단거리 shortestpaths",
    "floyd-warshall": "플로이드 플로이드워셜 floyd", "bellman-ford": "벨만포드 bellman",
    "topological-sorting": "위상정렬 toposort topologicalsort", "segment-tree": "세그먼트트리 세그트리 세그 segtree",
    "lazy-propagation": "레이지 레이지세그 lazy", "priority-queue": "우선순위큐 힙 heap pq", "prefix-sum": "누적합 구간합 prefixsums",
    "longest-increasing-subsequence": "lis", "lowest-common-ancestor": "lca", "strongly-connected-components": "scc",
    "knapsack": "배낭 냅색", "number-theory": "정수론", "math": "수학 mathematics", "string": "문자열 strings",
    "hash-set": "해시 해쉬 hash set map", "graph-theory": "graphs", "tree": "트리 trees", "stack": "스택", "queue": "큐",
    "deque": "덱 데크", "recursion": "재귀 recursive", "bitmask": "비트마스크 비트마스킹 bitmasking",
    "divide-and-conquer": "분할정복 dnc", "sliding-window": "슬라이딩윈도우", "bipartite-matching": "이분매칭",
    "maximum-flow": "네트워크플로우 최대유량 maxflow flow", "convex-hull": "컨벡스헐 볼록껍질", "coordinate-compression": "좌표압축",
    "sieve": "에라토스테네스 체", "primality-test": "소수 소수판정 prime", "euclidean": "유클리드 gcd 최대공약수",
    "dynamic-programming-on-trees": "트리dp 트리디피 treedp", "dynamic-programming-with-bitfield": "비트dp 비트디피 bitdp",
    "geometry": "기하", "game-theory": "게임이론", "combinatorics": "조합", "sweeping": "스위핑 sweep", "trie": "트라이",
    "meet-in-the-middle": "mitm", "flood-fill": "플러드필", "big-integers": "큰수 빅인티저 bigint",
}  # fmt: skip


def tags_like(asked: str, known: Collection[str]) -> frozenset[str]:
    """The tags that somebody means: by keyword, by the site's name, by what people call it; else those of `known` with it in their name.

    Case, blanks and dashes do not matter. Empty where nothing is like it.
    """
    wanted = _folded(asked)
    exact = _by_name().get(wanted)
    if exact:
        return frozenset((exact,))
    called = {tag: {_folded(tag), _folded(tag_name(tag, "ko")), _folded(tag_name(tag, "en"))} for tag in known}
    same = frozenset(tag for tag, names in called.items() if wanted in names)
    return same or frozenset(tag for tag, names in called.items() if wanted and any(wanted in name for name in names))


def tags_meant(asked: str, known: Collection[str]) -> frozenset[str]:
    """The same; UsageError with near misses where nothing is like it."""
    found = tags_like(asked, known)
    if found:
        return found
    from difflib import get_close_matches

    names = {name: keyword for name, keyword in _by_name().items() if keyword in known} | {_folded(tag): tag for tag in known}
    near = dict.fromkeys(names[name] for name in get_close_matches(_folded(asked), names, n=3, cutoff=0.6))
    if near:
        raise UsageError("no tag {tag} here: did you mean {near}?", tag=asked, near=", ".join(near))
    raise UsageError("no tag {tag} here: judge list shows which there are", tag=asked)


def _folded(name: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFC", name).casefold() if char.isalnum())


@cache
def _by_name() -> dict[str, str]:
    """The keyword of every name and nickname, folded."""
    return {
        **{_folded(keyword): keyword for keyword in KEYWORDS.values()},
        **{_folded(name): keyword for name, keyword in KEYWORDS.items()},
        **{_folded(alias): keyword for keyword, aliases in _ALIASES.items() for alias in aliases.split()},
    }
