"""A measurement as JSON for programs; docs/json.md describes it."""

from math import isfinite
from typing import Any

from judge.growth.deciding import Doubt, largest_within, predict
from judge.growth.fitting import Law
from judge.growth.session import End, Measured


def measured_json(measured: Measured) -> dict[str, Any]:  # Any: JSON
    """All that was measured and what follows from it; what nobody knows is null."""
    growth, axis, wrong = measured.growth, measured.axis, measured.wrong
    is_known = growth.law is not Law.UNKNOWN
    return {
        "variable": axis.name, "least": axis.least, "largest": axis.most,
        "along": [one.name for one in measured.plan.along], "fixed": dict(measured.plan.fixed),
        "time_limit_s": measured.limit_s, "start_up_s": measured.start_up_s,
        "points": [{"size": point.size, "sizes": point.sizes, "cpu_s": point.cpu_s, "runs_s": point.times_s} for point in measured.points],
        "law": growth.law.words if is_known else None, "also": [law.words for law in growth.also],
        "doubt": None if growth.doubt is Doubt.NONE else growth.doubt.name.lower(),
        "exponent": growth.exponent.power if is_known else None,
        "exponent_range": [_finite(growth.exponent.low), _finite(growth.exponent.high)] if is_known else None,
        "error": _finite(growth.error),
        "prediction": _prediction(measured), "fits_up_to": largest_within(growth, measured.limit_s) if is_known else None,
        "over": _end(measured.over), "failure": _end(measured.failure),
        "wrong": {"case": wrong.case.name, "verdict": wrong.verdict.name} if wrong else None,
        "interrupted": measured.is_interrupted,
    }  # fmt: skip


def _prediction(measured: Measured) -> dict[str, float] | None:
    prediction = predict(measured.growth, measured.axis.most)
    if prediction is None:
        return None
    return {"size": measured.axis.most, **prediction._asdict(), "share": round(prediction.time_s / measured.limit_s, 4)}


def _end(end: End | None) -> dict[str, object] | None:
    if end is None:
        return None
    result = end.result
    return {"size": end.size, "verdict": result.verdict.name, "reason": result.reason, "cpu_s": result.run.cpu_s}


def _finite(number: float) -> float | None:
    return number if isfinite(number) else None
