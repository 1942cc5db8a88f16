"""Measured times, the law fitted to them and the time limit, drawn in a terminal on logarithmic axes."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from math import ceil, floor, log10
from typing import NamedTuple

from judge.growth.deciding import Growth, Prediction, predict
from judge.growth.fitting import TimedSize
from judge.history.days import DAY_S
from judge.messages import N_
from judge.reports.style import Style
from judge.reports.visible import folded, width

#: the whole is drawn in no fewer columns, and no more
LEAST_COLUMNS, _MOST_COLUMNS = 60, 120
#: rows of the plot itself
_ROWS = 14
#: what is so many times above or below all measured times is shown at the edge, so that they keep some rows
_FAR = 1000
#: fewer decades than these on an axis have room for labels at 2 and 5; sizes have more room than times
_TIME_DECADES, _SIZE_DECADES = 3, 4

#: the characters, all plain ones: what draws boxes is two columns wide on some Korean terminals
_POINT, _CURVE, _MARK, _REACH, _DASH, _WALL, _TICK, _FLOOR = "o", ".", "x", ":", "-", "|", "+", "-"

#: what stands in a cell of the plot, by row from the top and column: a character (empty beside a wide one) and its look
_Cells = dict[tuple[int, int], tuple[str, str]]


class _Axis(NamedTuple):
    """A logarithmic axis from `low` to `high`, in as many cells."""

    low: float
    high: float
    cells: int

    def place(self, value: float) -> float:
        """Where a value lies, in cells from the low end; outside for what is not on the axis."""
        return (self.cells - 1) * log10(value / self.low) / log10(self.high / self.low)

    def cell(self, value: float) -> int:
        """The cell of a value, the first or the last for what lies outside."""
        return min(max(round(self.place(value)), 0), self.cells - 1)

    def value(self, place: float) -> float:
        """The value at a place."""
        return float(self.low * (self.high / self.low) ** (place / (self.cells - 1)))

    def ticks(self, most_decades: int) -> Iterator[float]:
        """The powers of 10 on the axis, then 2 and 5 times these if it is short enough."""
        low, high = floor(log10(self.low)), ceil(log10(self.high))
        for factor in (1, 2, 5) if high - low <= most_decades else (1,):
            yield from (value for power in range(low, high + 1) if self.low * 0.999 <= (value := factor * 10.0**power) <= self.high * 1.001)


class _Plot(NamedTuple):
    """The two axes."""

    sizes: _Axis
    times: _Axis

    def at(self, size: float, time_s: float) -> tuple[int, int]:
        """Row and column of a point."""
        return self.row(time_s), self.sizes.cell(max(size, 1))

    def row(self, time_s: float) -> int:
        """The row of a time."""
        return self.times.cells - 1 - self.times.cell(max(time_s, self.times.low))


def chart_lines(samples: Iterable[TimedSize], growth: Growth, style: Style, *, limit_s: float, largest: int) -> Iterator[str]:
    """The drawing and its legend, 60 to 120 columns wide as the screen is; `largest` is the size to predict, the problem's limit."""
    measured = [sample for sample in sorted(samples) if sample.time_s > 0]
    if not measured:
        yield style.translate(N_("nothing was measured"))
        return
    columns, prediction = min(max(style.columns, LEAST_COLUMNS), _MOST_COLUMNS), predict(growth, largest)
    times = _Axis(*_times_range(measured, prediction, limit_s), _ROWS)
    labels = {times.cells - 1 - times.cell(value): duration(value, style) for value in reversed(tuple(times.ticks(_TIME_DECADES)))}
    label_columns = max(map(width, labels.values())) + 2
    sizes = _Axis(*_snapped(max(measured[0].size, 1), max(measured[-1].size, largest)), columns - label_columns - 1)
    plot = _Plot(sizes, times)
    cells = _cells(plot, measured, growth, prediction, largest=largest)
    _put_limit(cells, plot, limit_s, style)
    for row in range(_ROWS):
        label = labels.get(row, "")
        edge = " " * (label_columns - 1 - width(label)) + label + " " + (_TICK if label else _WALL)
        yield style.paint(edge, "dim") + _row(cells, row, style)
    yield from (style.paint(line, "dim") for line in _foot(plot, label_columns))
    yield from _legend(growth, prediction, style, largest=largest, columns=columns)


def duration(time_s: float, style: Style) -> str:
    """A time in words, to two digits: 1.2 s, 350 ms."""
    if time_s >= DAY_S:
        return style.translate(N_("over a day"))
    digits = float(f"{time_s:.2g}")
    return style.say("{time} s", time=f"{digits:.6g}") if digits >= 1 else style.say("{time} ms", time=f"{digits * 1000:.3g}")


def count(size: float) -> str:
    """A size in short, to three digits: 500, 20k, 1M."""
    for power, letter in ((18, "E"), (15, "P"), (12, "T"), (9, "G"), (6, "M"), (3, "k")):
        if size >= 0.9995 * 10**power:
            return f"{size / 10**power:.3g}{letter}"
    return f"{size:.3g}"


def _times_range(measured: Sequence[TimedSize], prediction: Prediction | None, limit_s: float) -> tuple[float, float]:
    """The ends of the axis of times: all that was measured, and what is not too far from it."""
    low, high = min(sample.time_s for sample in measured), max(sample.time_s for sample in measured)
    if prediction is not None:
        high = max(high, min(prediction.time_s, _FAR * high))
    if low / _FAR <= limit_s <= high * _FAR:
        low, high = min(low, limit_s), max(high, limit_s)
    return _snapped(low, high)


def _snapped(low: float, high: float) -> tuple[float, float]:
    """The ends of an axis of at least a decade that holds both values: 1, 2 or 5 times a power of 10."""
    ends = [factor * 10.0**power for power in range(floor(log10(low)) - 1, ceil(log10(high)) + 2) for factor in (1, 2, 5)]
    start = max(end for end in ends if end <= low * 1.001)
    return start, min(end for end in ends if end >= high * 0.999 and end >= start * 9.99)


def _cells(plot: _Plot, measured: Sequence[TimedSize], growth: Growth, prediction: Prediction | None, *, largest: int) -> _Cells:
    """Curve, prediction and points; the later lie above."""
    cells: _Cells = {}
    if prediction is not None:
        last = max(largest, measured[-1].size)
        _put_curve(cells, plot, growth, first=max(measured[0].size, 1), last=last)
        column = plot.sizes.cell(max(largest, 1))
        for row in range(plot.row(prediction.high_s), plot.row(prediction.low_s) + 1):
            cells[row, column] = (_REACH, "magenta")
        is_above = prediction.time_s > plot.times.high * 1.001
        cells[plot.at(largest, prediction.time_s)] = ("^" if is_above else _MARK, "magenta")
    for sample in measured:
        cells[plot.at(sample.size, sample.time_s)] = (_POINT, "bold")
    return cells


def _put_curve(cells: _Cells, plot: _Plot, growth: Growth, *, first: int, last: int) -> None:
    """The fitted law between two sizes."""
    for column in range(plot.sizes.cell(first), plot.sizes.cell(last) + 1):
        time_s = growth.fits[0].time_s(min(max(round(plot.sizes.value(column)), first), last))
        if plot.times.place(max(time_s, plot.times.low)) > plot.times.cells - 0.5:
            break
        cells[plot.row(time_s), column] = (_CURVE, "cyan")


def _put_limit(cells: _Cells, plot: _Plot, limit_s: float, style: Style) -> None:
    """The limit as a dashed line behind everything, with its label where the row is free; only an arrow if it lies outside."""
    row, room = plot.row(limit_s), plot.sizes.cells
    is_inside = plot.times.low * 0.999 <= limit_s <= plot.times.high * 1.001
    label = style.say("limit {time}", time=duration(limit_s, style))
    label = f" {label} " if is_inside else f" {label} {'^' if limit_s > plot.times.high else 'v'} "
    taken = {column for at, column in cells if at == row}
    starts = (start for start in range(2, room - width(label)) if taken.isdisjoint(range(start, start + width(label))))
    column = next(starts, 2)
    for char in label:
        cells[row, column] = (char, "red")
        cells.update({(row, column + 1): ("", "red")} if width(char) == 2 else {})
        column += width(char)
    if is_inside:
        for column in range(room):
            cells.setdefault((row, column), (_DASH, "red"))


def _row(cells: _Cells, row: int, style: Style) -> str:
    last = max((column for at, column in cells if at == row), default=-1)
    line = [cells.get((row, column), (" ", "")) for column in range(last + 1)]
    runs = ((look, "".join(char for char, _ in run)) for look, run in groupby(line, key=lambda cell: cell[1]))
    return "".join(style.paint(text, look) if look else text for look, text in runs).rstrip()


def _foot(plot: _Plot, label_columns: int) -> Iterator[str]:
    """The axis of sizes and its labels, each in the middle below its tick, as many as have room."""
    edge, labels = [_FLOOR] * plot.sizes.cells, [" "] * (plot.sizes.cells + label_columns + 1)
    for value in plot.sizes.ticks(_SIZE_DECADES):
        column, label = plot.sizes.cell(value), count(value)
        start = min(column + label_columns + 1 - len(label) // 2, len(labels) - len(label))
        if not "".join(labels[max(start - 1, 0) : start + len(label) + 1]).strip():
            edge[column] = _TICK
            labels[start : start + len(label)] = label
    yield " " * label_columns + _TICK + "".join(edge)
    yield "".join(labels).rstrip()


def _legend(growth: Growth, prediction: Prediction | None, style: Style, *, largest: int, columns: int) -> Iterator[str]:
    """What the marks mean, in as few lines as hold it."""
    parts = [f"{_POINT} {style.translate(N_('measured'))}"]
    if prediction is not None:
        parts.append(f"{_CURVE * 2} {style.translate(growth.law.words)}")
        parts.append(f"{_MARK} {style.say('expected at {size}', size=f'{largest:,}')}")
    yield from (f"  {line}" for line in folded(parts, "   ", columns - 2))
