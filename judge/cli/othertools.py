"""Command lines of other tools, as far as one of ours does the same: `oj t`, `boj run 1000`, `python 1000.py`, and `judge` said twice."""

from collections.abc import Mapping, Sequence

#: programs that people have typed before, in front of what they want
_TOOLS = frozenset((
    "judge", "oj", "boj", "baekjoon", "백준", "cargo", "acc", "cf", "kattis", "leetcode", "python", "python3", "py", "node", "java",
))  # fmt: skip

#: how those call what is called otherwise here
_THEIRS: Mapping[str, str] = {"t": "run", "s": "run", "d": "fetch", "dl": "fetch", "download": "fetch", "accept": "commit", "build": "run"}


def without_tool(argv: Sequence[str]) -> list[str]:
    """A command line without the other tool in front of it, and in our words; empty where no tool is."""
    if argv[0].lower() not in _TOOLS:
        return []
    rest = list(argv[1:])
    if rest and rest[0] in _THEIRS:  # its options are none of ours
        end = next((at for at, word in enumerate(rest) if word.startswith("-")), len(rest))
        return [_THEIRS[rest[0]], *rest[1:end]]
    return rest or ["--help"]
