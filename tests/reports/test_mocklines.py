"""A mock test as lines."""

import pytest

from judge.practice.rules.mocktest import MockProblem, MockTest
from judge.reports.mocklines import result_lines, standing_lines
from judge.reports.style import Style
from judge.reports.visible import width


@pytest.mark.parametrize("id_", ["1", "kit-order-of-learning"])
def test_tables_fit_a_terminal(id_: str) -> None:
    mock = MockTest("1", 0.0, 60, "hour", (MockProblem(id_, first=60.0, spent=900.0, wrong_runs=12),), results={id_: ("RTE", 3, 120)})
    titles = {id_: "가나다 " * 20}
    lines = [*result_lines(mock, titles, Style()), *standing_lines(mock, titles, 0.0, Style())]
    assert all(width(line) <= 80 for line in lines)
