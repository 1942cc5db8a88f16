"""Tables of HTML as tables of Markdown: the first row is the head; cells that span are filled up with empty ones."""

from collections.abc import Callable, Sequence

from judge.markup.html import Element

#: more is no table that a terminal can show; also the bound of spans that lie
_MOST_COLUMNS = 100


def render_table(rows: Sequence[Sequence[Element]], render_cell: Callable[[Element], str]) -> list[str]:
    """One block, or none for a table without cells; `render_cell` gives a cell's text."""
    grid = _grid(rows, render_cell)
    columns = max(map(len, grid), default=0)
    if not columns:
        return []
    lines = ["| " + " | ".join([*row, *[""] * (columns - len(row))]) + " |" for row in grid]
    return ["\n".join([lines[0], "|" + " --- |" * columns, *lines[1:]])]


def _grid(rows: Sequence[Sequence[Element]], render_cell: Callable[[Element], str]) -> list[list[str]]:
    #: column to the number of rows for which a cell above still stands there
    covered: dict[int, int] = {}
    grid: list[list[str]] = []
    for row in rows:
        line: list[str] = []
        cells = iter(row)
        while len(line) < _MOST_COLUMNS:
            if covered.get(len(line), 0) > 0:
                covered[len(line)] -= 1
                line.append("")
                continue
            cell = next(cells, None)
            if cell is None:
                break
            text = render_cell(cell).replace("|", "\\|").replace("  \n", "<br>").replace("\n\n", "<br>").replace("\n", " ")
            for number in range(min(_span(cell, "colspan"), _MOST_COLUMNS)):
                covered[len(line)] = _span(cell, "rowspan") - 1
                line.append("" if number else text)
        if line:
            grid.append(line)
    return grid


def _span(cell: Element, name: str) -> int:
    value = cell.get(name, "1").strip()
    return max(1, int(value)) if value.isascii() and value.isdecimal() and len(value) < 6 else 1
