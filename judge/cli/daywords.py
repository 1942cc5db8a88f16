"""Days as people say them: a date, tomorrow, `3d`, `2 weeks`, `3일`, `일주일`."""

import re

from judge.history.days import parse_date

_TOMORROW = ("tomorrow", "내일")
_IN_WORDS = {"모레": 2, "이틀": 2, "사흘": 3, "week": 7, "일주일": 7, "한주": 7, "보름": 15, "month": 30, "한달": 30}
_COUNTED = re.compile(r"(\d{1,3}) ?(d|days?|일|w|weeks?|주|주일|months?|개월|달)?(?: ?(?:뒤|후))?", re.IGNORECASE)
_UNITS = {"d": 1, "일": 1, "w": 7, "주": 7, "m": 30, "개": 30, "달": 30}


def day_after(text: str, today: int) -> int | None:
    """The day that is meant, with days counted from today; None for what is none."""
    low = text.strip().lower().removesuffix("까지")
    if low in _TOMORROW:
        return today + 1
    if low in _IN_WORDS:
        return today + _IN_WORDS[low]
    counted = _COUNTED.fullmatch(low)
    if counted:
        return today + int(counted[1]) * _UNITS[(counted[2] or "d")[0]]
    try:
        return parse_date(low)
    except ValueError:
        return None
