"""Times and dates of which no rule for each digit has all that the samples show: a list of valid ones instead. A guess."""

import re
from collections.abc import Sequence

from judge.drafting.clockguesses import fits_digits

_SHAPE = re.compile(r"(?:(\d{4})([-/.]))?(\d\d)([-/.:])(\d\d)(?:(:)(\d\d))?")
_TIMES = ("00:00", "00:59", "01:00", "05:07", "09:05", "10:30", "11:59", "12:00", "12:34", "15:45", "18:20", "20:09", "23:00", "23:59")
_DATES = ("01 01", "01 31", "02 01", "02 28", "03 01", "04 30", "05 05", "07 31", "08 15", "09 09", "10 10", "11 30", "12 01", "12 31")
_SECONDS = ("00", "30", "59")


def clock_words(values: Sequence[str]) -> tuple[str, ...]:
    """Valid times or dates of the form of the values, and the values; empty where these are none, or digits can say what they are."""
    found = [_SHAPE.fullmatch(value) for value in values]
    shapes = {re.sub(r"\d", "0", value) for value in values}
    if not values or len(shapes) > 1 or not all(found):
        return ()
    parts = [one.groups() for one in found if one is not None]
    year, before, _, sign, _, colon, _ = parts[0]
    is_time = year is None and sign == ":"
    if not is_time and (sign == ":" or colon or before not in (None, sign)):
        return ()
    fields = [[one[2] for one in parts], [one[4] for one in parts]]
    ends = (("00", "23"), ("00", "59")) if is_time else (("01", "12"), ("01", "31"))
    are_valid = all(low <= value <= high for values, (low, high) in zip(fields, ends, strict=True) for value in values)
    if not are_valid or (year is None and all(fits_digits(shown, is_time=is_time, field=field) for field, shown in enumerate(fields))):
        return ()
    if is_time:
        made = [time + (f":{second}" if colon else "") for time, second in zip(_TIMES, _SECONDS * len(_TIMES), strict=False)]
    else:
        years = sorted({f"{one[0]}{sign}" if one[0] else "" for one in parts})
        made = [f"{begin}{date.replace(' ', sign)}" for begin in years for date in _DATES]
    return tuple(dict.fromkeys([*sorted(set(values)), *made]))
