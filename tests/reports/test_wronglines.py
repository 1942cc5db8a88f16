"""The list of wrong-answer notes: what its heads count is what stands below them."""

from judge.practice.rules.mistakes import NoteEntry
from judge.reports.style import Style
from judge.reports.wronglines import wrong_lines


def test_a_head_counts_problems_and_says_how_often() -> None:
    entries = [NoteEntry(problem, "2026-12-10", "", "edge", "") for problem in ("1", "1", "2")] + [NoteEntry("3", "2026-12-11", "", "", "")]
    lines = list(wrong_lines(entries, {}, Style(), titles={}))
    assert lines[0].endswith("(2, 3 times)") and lines[3].endswith("(1)")
