"""What a measurement means, in words for whoever shows it: along what it was made, the law, the largest input, what went wrong."""

from collections.abc import Iterable, Iterator
from math import isfinite

from judge.growth.deciding import MOST_SIZE, Doubt, largest_within, predict
from judge.growth.fitting import Law
from judge.growth.measurement import Measured
from judge.messages import N_
from judge.reports.chart import LEAST_COLUMNS, duration
from judge.reports.style import Style
from judge.reports.visible import folded


def head_lines(measured: Measured, style: Style) -> Iterator[str]:
    """Along what it was measured."""
    for line in folded(_how_it_grew(measured, style), ", ", max(style.columns, LEAST_COLUMNS)):
        yield style.paint(line, "dim")


def meaning_lines(measured: Measured, style: Style) -> Iterator[str]:
    """The law and what follows from it, or why there is none; nothing where nothing was measured."""
    if measured.points:
        yield from _unknown_lines(measured, style) if measured.growth.law is Law.UNKNOWN else _law_lines(measured, style)


def _how_it_grew(measured: Measured, style: Style) -> Iterator[str]:
    axis, plan = measured.axis, measured.plan
    yield style.say("{name} from {least} to {most}", name=axis.name, least=f"{max(axis.least, 1):,}", most=f"{axis.most:,}")
    yield from (style.say("{name} along with it to {most}", name=one.name, most=f"{one.most:,}") for one in plan.along)
    yield from (style.say("{name} always {size}", name=name, size=f"{size:,}") for name, size in plan.fixed.items())


def _unknown_lines(measured: Measured, style: Style) -> Iterator[str]:
    """Why nothing is said, and the slowest run."""
    doubt, slowest = measured.growth.doubt, max(measured.points, key=lambda point: point.cpu_s)
    words = style.translate(N_("too fast to say") if doubt is Doubt.START_UP else Law.UNKNOWN.words)
    yield from _painted(f"{words}: {style.translate(doubt.value)}", style, "yellow", "bold")
    if doubt is Doubt.MANY_LAWS:
        yield from _folded(_power_words(measured, style), style)
    size = f"{slowest.size:,}"
    parts = (
        style.say("slowest, {name} = {size}: {time}", time=duration(slowest.cpu_s, style), name=measured.axis.name, size=size),
        _share_words(slowest.cpu_s / measured.limit_s, style),
    )
    yield from _folded(parts, style)


def _law_lines(measured: Measured, style: Style) -> Iterator[str]:
    """The law and how well it fits, the largest input, the largest size that would fit in the limit."""
    growth, name, limit_s = measured.growth, measured.axis.name, measured.limit_s
    yield from (style.paint(line, "bold") for line in _folded(_law_words(measured, style), style))
    yield from _folded(_fit_words(measured, style), style)
    prediction = predict(growth, measured.axis.most)
    assert prediction is not None
    colour = "green" if prediction.high_s <= limit_s else "red" if prediction.low_s > limit_s else "yellow"
    time, low, high = (duration(seconds, style) for seconds in prediction)
    parts = (
        style.say(
            "the largest, {name} = {size}: {time} ({low} to {high})",
            name=name, size=f"{measured.axis.most:,}", time=time, low=low, high=high,
        ),
        _share_words(prediction.time_s / limit_s, style),
    )  # fmt: skip
    yield from (style.paint(line, colour) for line in _folded(parts, style))
    fits = largest_within(growth, limit_s)
    if 0 < fits < MOST_SIZE:
        yield style.say("within the limit up to about {name} = {size}", name=name, size=f"{_rounded(fits):,}")


def _law_words(measured: Measured, style: Style) -> Iterator[str]:
    growth, name = measured.growth, measured.axis.name
    if growth.law is Law.CONSTANT:
        yield style.say("the time does not grow with {name}", name=name)
        return
    laws = style.translate(N_(" or ")).join(style.translate(law.words) for law in (growth.law, *growth.also))
    yield style.say("grows like {laws} (n is {name})", laws=laws, name=name)


def _fit_words(measured: Measured, style: Style) -> Iterator[str]:
    growth = measured.growth
    yield from _power_words(measured, style)
    yield style.say("{count} sizes, {error} off the curve", count=growth.sizes, error=f"{growth.error:.1%}".replace("%", " %"))
    yield style.say("start-up of {time} taken off", time=duration(growth.fits[0].line.start_s, style))


def _power_words(measured: Measured, style: Style) -> Iterator[str]:
    power, low, high = measured.growth.exponent
    if isfinite(high):
        yield style.say("as a power n^{power:.2f} ({low:.2f} to {high:.2f})", power=power, low=low, high=high)


def trouble_lines(measured: Measured, style: Style) -> Iterator[str]:
    """What went wrong, or was left out."""
    name, failure, over, wrong = measured.axis.name, measured.failure, measured.over, measured.wrong
    if over is not None:
        limit, size = duration(measured.limit_s, style), f"{over.size:,}"
        yield from _painted(
            style.say("over the limit of {time} at {name} = {size}", time=limit, name=name, size=size), style, "red", "bold"
        )
    if failure is not None:
        words = style.translate(failure.result.verdict.value) + (f" ({failure.result.reason})" if failure.result.reason else "")
        said = style.say("{verdict} at {name} = {size}: larger inputs were left out", verdict=words, name=name, size=f"{failure.size:,}")
        yield from _painted(said, style, "red", "bold")
    if wrong is not None:
        said = style.say("{verdict} on {case}: it is no right solution", case=wrong.case.name, verdict=style.translate(wrong.verdict.value))
        yield from _painted(said, style, "yellow")
    if measured.is_interrupted:
        yield from _painted(style.translate(N_("interrupted: this is what was measured until then")), style, "yellow")
    elif measured.is_cut_short:
        largest = f"{measured.points[-1].size:,}"
        said = style.say("nothing above {name} = {size} was run: --time or the limit would not hold it", name=name, size=largest)
        yield from _painted(said, style, "yellow")


def _painted(text: str, style: Style, *looks: str) -> Iterator[str]:
    """The text in these looks, in as many lines as it takes."""
    yield from (style.paint(line, *looks) for line in _folded(text.split(" "), style, " "))


def _folded(parts: Iterable[str], style: Style, between: str = "; ") -> Iterator[str]:
    return folded(parts, between, max(style.columns, LEAST_COLUMNS))


def _share_words(share: float, style: Style) -> str:
    """A part of the limit, to two digits where it is small."""
    if share >= 10:
        return style.say("{times} times the limit", times=f"{share:,.0f}")
    return style.say("{share} of the limit", share=f"{100 * share:.2g} %" if share < 0.01 else f"{100 * share:.0f} %")


def _rounded(size: int) -> int:
    """A size to two digits: no more are known."""
    unit = int("1" + "0" * max(len(str(size)) - 2, 0))
    return size // unit * unit
