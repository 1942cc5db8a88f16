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

#: what English screens call tags whose keyword is the site's own name; the keyword stays, since packages have it
_ENGLISH = {
    "집합과-맵": "sets-and-maps", "역추적": "backtracing", "홀짝성": "parity", "포함-배제의-원리": "inclusion-exclusion",
    "소인수분해": "factorization", "확장-유클리드-호제법": "extended-euclidean", "중국인의-나머지-정리": "chinese-remainder-theorem",
    "페르마의-소정리": "fermats-little-theorem", "모듈로-곱셈-역원": "modular-inverse", "비둘기집-원리": "pigeonhole-principle",
    "가우스-소거법": "gaussian-elimination", "고속-푸리에-변환": "fast-fourier-transform", "정규-표현식": "regular-expressions",
    "런타임-전의-전처리": "precomputation", "이진-검색-트리": "binary-search-tree", "삼분-탐색": "ternary-search", "비트-집합": "bitset",
    "트리의-지름": "tree-diameter", "단절점과-단절선": "articulation-points-and-bridges", "이중-연결-요소": "biconnected-components",
    "최소-비용-최대-유량": "minimum-cost-flow", "오프라인-쿼리": "offline-queries", "접미사-배열과-lcp-배열": "suffix-array",
    "아호-코라식": "aho-corasick", "매내처": "manacher", "헤비-라이트-분할": "heavy-light-decomposition", "센트로이드": "centroid",
    "센트로이드-분할": "centroid-decomposition", "오일러-경로-테크닉": "euler-tour-technique", "스플레이-트리": "splay-tree",
    "퍼시스턴트-세그먼트-트리": "persistent-segment-tree", "머지-소트-트리": "merge-sort-tree", "펜윅-트리": "fenwick-tree",
    "볼록-껍질을-이용한-최적화": "convex-hull-trick", "회전하는-캘리퍼스": "rotating-calipers", "선분-교차-판정": "segment-intersection",
    "다각형의-넓이": "polygon-area", "피타고라스-정리": "pythagoras", "미적분학": "calculus", "물리학": "physics", "통계학": "statistics",
    "덱을-이용한-다이나믹-프로그래밍": "deque-optimization", "스프라그–그런디-정리": "sprague-grundy", "함수형-그래프": "functional-graph",
    "덱을-이용한-구간-최댓값-트릭": "sliding-window-maximum", "순열-사이클-분할": "permutation-cycles", "2차원-누적-합": "2d-prefix-sum",
    "작은-집합에서-큰-집합으로-합치는-테크닉": "small-to-large", "0-1-너비-우선-탐색": "0-1-bfs", "양방향-탐색": "bidirectional-search",
}  # fmt: skip

_KOREAN = {keyword: name for name, keyword in KEYWORDS.items()}

_KOREAN_TIERS = {"bronze": "브론즈", "silver": "실버", "gold": "골드", "platinum": "플래티넘", "diamond": "다이아몬드", "ruby": "루비"}

#: what has no level: nobody said one yet, or none is given by rule
_KOREAN_UNRATED = {"unrated": "난이도 미정", "not-rated": "난이도 없음"}


#: names that tags had before, or have since
_OTHER_NAMES = {"다익스트라": "데이크스트라", "플로이드–와샬": "플로이드–워셜", "해 구성하기": "구성적", "kmp": "KMP"}


def keyword_of_tag(name: str) -> str:
    """The word after `tag:` in a package's keywords: without blanks, in English where the tag is a common one."""
    plain = _without_short_name(" ".join(unicodedata.normalize("NFC", name).split()))
    plain = _OTHER_NAMES.get(plain, plain)
    return KEYWORDS.get(plain) or plain.lower().replace(" ", "-")


def _without_short_name(name: str) -> str:
    """`다이나믹 프로그래밍` of `다이나믹 프로그래밍(dp)`, as tools once wrote tags, with what stands in a site's addresses."""
    tag, _, short = name.removesuffix(")").rpartition("(")
    is_short = name.endswith(")") and short.replace("_", "").isalnum() and short.isascii() and short == short.lower()
    return tag if is_short and tag and not tag.endswith(" ") else name


def tag_name(keyword: str, language: str) -> str:
    """A tag as the reader calls it: most keywords are English and have a Korean name; some are the site's own, and have an English one."""
    if language == "ko":
        return _KOREAN.get(keyword) or (keyword if keyword.isascii() else keyword.replace("-", " "))
    return _ENGLISH.get(keyword, keyword)


def level_called(text: str) -> str:
    """The level of what people write: `silver-2` of `silver 2`, `실버 2`, `실버2`, `S2`, `~silver 2`; what is none as it is."""
    plain = "".join(unicodedata.normalize("NFKC", text).lower().replace("-", "").removeprefix(GUESSED).split())
    name = plain.rstrip("12345")
    step = plain[len(name) :]
    called = next((tier for tier, korean in _KOREAN_TIERS.items() if name in (tier, korean) or (step and name == tier[0])), None)
    return text if called is None or len(step) > 1 else f"{called}-{step}".rstrip("-")


def level_name(level: str, language: str) -> str:
    """`silver-2` as the reader calls it: `silver 2`, `실버 2`; `~silver 2` for a guess."""
    if language == "ko" and level in _KOREAN_UNRATED:
        return _KOREAN_UNRATED[level]
    tier, _, step = level.removeprefix(GUESSED).partition("-")
    guessed = level[: level.startswith(GUESSED)]
    return f"{guessed}{_KOREAN_TIERS.get(tier, tier) if language == 'ko' else tier} {step}".rstrip()
