"""Songs of few pitches, with a tune that is often a part of the song in another key."""

from hypothesis import strategies as st


@st.composite
def inputs(draw):
    pitches = st.sampled_from(draw(st.sampled_from([(60,), (0, 1), (126, 127), (40, 41, 42), (48, 60, 61)])))
    runs = draw(st.lists(st.tuples(pitches, st.integers(1, draw(st.integers(1, 5)))), min_size=1, max_size=40))
    song = [note for note, length in runs for _ in range(length)]
    m = draw(st.integers(1, min(len(song), 8)))
    kind = draw(st.sampled_from(["part", "part", "any", "turn"]))
    if kind == "part":
        first = draw(st.integers(0, len(song) - m))
        part = song[first : first + m]
        by = draw(st.integers(-min(part), 127 - max(part)))
        tune = [note + by for note in part]
    elif kind == "turn":
        tune = [60] * (m - 1) + [61]
    else:
        tune = draw(st.lists(st.integers(60, 72), min_size=m, max_size=m))
    return f"{len(song)} {m}\n{' '.join(map(str, song))}\n{' '.join(map(str, tune))}\n"
