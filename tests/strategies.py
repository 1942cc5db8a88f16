"""Shared strategies: what programs print, facts about runs, names of cases."""

from hypothesis import settings
from hypothesis import strategies as st

from judge.model import RunResult, Stop

#: many tests share the machine with each other, so no example is judged by how long it took
settings.register_profile("judge", deadline=None, max_examples=60, derandomize=True, print_blob=False)
settings.load_profile("judge")

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
