"""The list of problems on a narrow screen."""

from judge.catalog import ListedProblem, ProblemState
from judge.reports.problemlist import render_list
from judge.reports.style import Style
from judge.reports.visible import width


def test_tags_that_have_room_are_whole() -> None:
    tags = ("graph-theory", "graph-traversal", "breadth-first-search")
    rows = [ListedProblem("1000", "A title of thirty-three letters ..", "silver-1", tags, ProblemState.NEW)]
    lines = {columns: next(render_list(rows, 1, Style(columns=columns))) for columns in range(60, 130)}
    ends = {columns: line.rpartition("silver 1")[2].strip() for columns, line in lines.items()}
    assert ends[66] == "graph-the…" and ends[72] == ends[76] == "graph-theory, …"
    assert ends[90] == "graph-theory, graph-traversal, …" and ends[120] == ", ".join(tags)
    assert all(width(line) <= columns for columns, line in lines.items())
