"""Shared strategies: what programs print, facts about runs, names of cases."""

from hypothesis import strategies as st

from judge.runs import RunResult, Stop

#: every byte that splits words
WHITE_SPACE = b" \t\n\r\x0b\x0c"

words = st.one_of(
    st.integers(-(10**6), 10**6).map(lambda number: str(number).encode()),
    st.sampled_from([b"YES", b"no", b"0.5", b"1e-9", b"nan", "가".encode(), b"\xff\xfe", b"\x00", b"-"]),
    st.binary(min_size=1, max_size=6).filter(lambda word: not any(byte in WHITE_SPACE for byte in word)),
)

#: any bytes that a program may print, with much white space among them
outputs = st.one_of(
    st.binary(max_size=60),
    st.lists(st.one_of(words, st.sampled_from([b" ", b"\n", b"  ", b" \n", b"\r\n", b"\t"])), max_size=20).map(b"".join),
)

gaps = st.text(" \t\n", min_size=1, max_size=3).map(str.encode)


@st.composite
def texts_with_same_words(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """Two texts of the same words that differ in white space at most."""
    shared = draw(st.lists(words, max_size=12))
    return draw(laid_out(shared)), draw(laid_out(shared))


@st.composite
def laid_out(draw: st.DrawFn, parts: list[bytes]) -> bytes:
    """The words with some white space between, before and after them."""
    text = draw(st.sampled_from([b"", b" ", b"\n"]))
    for number, part in enumerate(parts):
        text += (draw(gaps) if number else b"") + part
    return text + draw(st.sampled_from([b"", b" ", b"\n", b" \n\n"]))


def a_run(
    *, stop: Stop = Stop.ENDED, exit_code: int = 0, signal: int = 0, cpu_s: float = 0.01, memory_mib: float = 1.0,
    output_bytes: int = 0, stderr: bytes = b"",
) -> RunResult:  # fmt: skip
    """The facts of a run that was right, but for what is said."""
    return RunResult(
        stop=stop, exit_code=exit_code, signal=signal, cpu_s=cpu_s, wall_s=cpu_s, memory_mib=memory_mib,
        stdout=b"", stderr=stderr, output_bytes=output_bytes,
    )  # fmt: skip


#: runs around limits of 1 s, 100 MiB and 1000 bytes
runs = st.builds(
    a_run,
    stop=st.sampled_from(Stop),
    exit_code=st.sampled_from([0, 1, 3, 255]),
    signal=st.sampled_from([0, 6, 8, 9, 11, 24, 25, 40]),
    cpu_s=st.sampled_from([0.0, 0.5, 0.95, 1.0, 1.001, 9.0]),
    memory_mib=st.sampled_from([1.0, 100.0, 100.1, 900.0]),
    output_bytes=st.sampled_from([0, 999, 1000, 1001, 10**9]),
)

#: limits as problems have them: 0.1 s to minutes, 2 MiB to 2 GiB
limit_numbers = st.floats(0.01, 4096, allow_nan=False)

#: names of test cases as people give them: numbers, words, both
natural_names = st.from_regex(r"[a-z0-9_][a-z0-9_.-]{0,6}", fullmatch=True)

_letters = st.characters(exclude_categories=("C", "Z"), exclude_characters="\"'\\\ufeff")
yaml_keys = st.text(_letters, min_size=1, max_size=6)
_yaml_scalars = st.one_of(st.text(_letters, max_size=8), st.booleans(), st.floats(0.001, 10**9))
_yaml_values: st.SearchStrategy[object] = st.recursive(
    st.one_of(_yaml_scalars, st.lists(st.text(_letters, max_size=5), min_size=1, max_size=3)),
    lambda inner: st.dictionaries(yaml_keys, inner, min_size=1, max_size=3),
    max_leaves=6,
)

#: mappings of texts, numbers above 0, booleans, lists of texts, and mappings of these
yaml_mappings = st.dictionaries(yaml_keys, _yaml_values, max_size=5)

#: what looks like YAML, mostly broken
_yaml_parts = [*"ab:-[]{}&*!|>%@`'\"#?,.~0", ": ", "\n", "  ", "\n  ", "- ", "!!int ", "<<", "&a ", "*a", "---", "...", "가", "2025-01-01"]
yaml_texts = st.lists(st.sampled_from(_yaml_parts), max_size=16).map("".join)

_acting = ["\x1b[2J", "\x1b]0;x\x07", "\r", "\t", "\x00", "\x08", "\x7f", "\x9b1A", "\u202e", "\u200b", "\u2028", "\ufeff", "e\u0301"]

#: one line as a program may print it: text, bytes that are none, and all that a terminal obeys
lines = st.lists(
    st.one_of(
        st.text("ab1 가나", max_size=12).map(str.encode),
        st.sampled_from(_acting).map(str.encode),
        st.binary(max_size=4).filter(lambda part: b"\n" not in part),
    ),
    max_size=12,
).map(b"".join)


@st.composite
def different_lines(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """Two lines that begin alike, sometimes for long, and differ."""
    shared = draw(lines) * draw(st.sampled_from([0, 1, 20]))
    expected, found = draw(st.tuples(lines, lines).filter(lambda pair: pair[0] != pair[1]))
    return shared + expected, shared + found
