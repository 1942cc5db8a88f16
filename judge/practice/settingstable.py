"""What a learner may settle, each in the file that it belongs to; what is set in the environment stands above the file."""

import os
import re
from collections.abc import Callable, Mapping
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError
from judge.handwritten import load_toml
from judge.messages import N_, command_line
from judge.practice.rules.plan import MINUTES
from judge.store.root import plan_in
from judge.store.settingsfile import set_line
from judge.store.userfile import user_path, user_value

#: languages that people speak, as they call them
_SPOKEN = {"ko": "ko", "kr": "ko", "korean": "ko", "한국어": "ko", "한글": "ko", "en": "en", "us": "en", "english": "en", "영어": "en"}


class SettingPlace(Enum):
    """Which file a setting stands in."""

    USER = "config.toml"
    WORKSPACE = "judge.toml"
    PLAN = "plan.toml"


class Choosable(NamedTuple):
    """A setting: `read` makes the TOML of what was typed and what it was before, ValueError for what it cannot be."""

    name: str
    help: str
    place: SettingPlace
    read: Callable[[str, str], str]
    #: what may be typed, in words
    values: str
    example: str
    #: variables that stand above the file, the first that is set
    environment: tuple[str, ...] = ()
    #: what holds where nothing is said
    usual: str = ""


class SettingValue(NamedTuple):
    """What a setting is, and the variable or file that says so, empty where nothing does."""

    text: str
    said_by: str


def _word(*known: str) -> Callable[[str, str], str]:
    def read(typed: str, _: str) -> str:
        if typed.lower() not in known:
            raise ValueError
        return f'"{typed.lower()}"'

    return read


def _number(least: int, most: int) -> Callable[[str, str], str]:
    def read(typed: str, _: str) -> str:
        if not (typed.isascii() and typed.isdecimal() and least <= int(typed) <= most):
            raise ValueError
        return str(int(typed))

    return read


def _switch(typed: str, _: str) -> str:
    meant = {"on": "true", "true": "true", "yes": "true", "1": "true", "off": "false", "false": "false", "no": "false", "0": "false"}
    if typed.lower() not in meant:
        raise ValueError
    return meant[typed.lower()]


def _text(typed: str, _: str) -> str:
    if not typed.strip() or '"' in typed or "\\" in typed or not typed.isprintable():
        raise ValueError
    return f'"{typed}"'


def _language(typed: str, _: str) -> str:
    from judge.practice.mainlanguage import language_meant

    language = None if typed.lower() in _SPOKEN else language_meant(typed)
    if language is None:
        raise ValueError
    return f'"{language.id}"'


def _minutes(typed: str, was: str) -> str:
    from judge.practice.weekminutes import change_minutes, read_week, week_literal

    return week_literal(change_minutes(typed, read_week(was)))


SETTINGS = (
    Choosable(
        "lang", N_("the language of the messages"), SettingPlace.USER, read=_word("en", "ko"), values="en, ko", example="ko",
        environment=("JUDGE_LANG",), usual=N_("the locale's"),
    ),
    Choosable(
        "language", N_("the language that new solutions begin in"), SettingPlace.WORKSPACE, read=_language,
        values="python3, cpp17, java ...", example="cpp20", usual=N_("what you use most"),
    ),
    Choosable(
        "minutes", N_("minutes of practice a day"), SettingPlace.PLAN, read=_minutes,
        values=N_("0..1440, or by weekday: 60, sat 120, sun 0"), example="45", usual=str(MINUTES),
    ),
    Choosable("days-per-week", N_("days of practice a week"), SettingPlace.PLAN, read=_number(1, 7), values="1..7", example="5", usual="5"),
    Choosable(
        "editor", N_("what --edit opens"), SettingPlace.USER, read=_text, values="nano, code --wait ...", example="nano",
        environment=("VISUAL", "EDITOR"),
    ),
    Choosable(
        "pager", N_("what shows long texts a screen at a time; off shows them whole"), SettingPlace.USER, read=_text,
        values="less, more, off ...", example="off", environment=("JUDGE_PAGER",), usual="less",
    ),
    Choosable(
        "bell", N_("ring when a save was judged, and after what took more than ten seconds"), SettingPlace.USER, read=_word("on", "off"),
        values="on, off", example="on", usual="off",
    ),
    Choosable(
        "hide", N_("no level and topics before a problem is solved"), SettingPlace.PLAN, read=_switch, values="on, off", example="on",
        usual="off",
    ),
    Choosable("streak", N_("count days in a row"), SettingPlace.PLAN, read=_switch, values="on, off", example="on", usual="off"),
    Choosable("commit", N_("judge commit may commit"), SettingPlace.PLAN, read=_switch, values="on, off", example="on", usual="off"),
)  # fmt: skip


def find_setting(name: str) -> Choosable:
    """The setting with this name; UsageError when there is none."""
    found = next((one for one in SETTINGS if one.name == name.lower().replace("_", "-")), None)
    if found is None:
        from difflib import get_close_matches

        names = [one.name for one in SETTINGS]
        near = (get_close_matches(name, names, n=1, cutoff=0.5) or names)[0]
        words = N_("no setting {name}: did you mean {command}? There are {known}")
        raise UsageError(words, name=name, command=command_line("config", near), known=", ".join(names))
    return found


def value_of(setting: Choosable, root: Path | None, environment: Mapping[str, str]) -> SettingValue:
    """What a setting is; of a workspace's without a workspace, what is usual."""
    for name in setting.environment:
        if environment.get(name):
            return SettingValue(environment[name], f"${name}")
    if setting.place is SettingPlace.USER:
        told = user_value(setting.name)
        return SettingValue(told, setting.place.value) if told else SettingValue(setting.usual, "")
    path = _file(setting, root) if root else None
    if path is None or not path.exists():
        return SettingValue(setting.usual, "")
    file = load_toml(path)
    if setting.name not in file:
        return SettingValue(setting.usual, "")
    return SettingValue(_shown(file.value(setting.name)), setting.place.value)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return ", ".join(f"{key} {one}" for key, one in value.items()) if isinstance(value, Mapping) else str(value)


def set_value(setting: Choosable, typed: str, root: Path | None) -> Path:
    """Write a setting into its file, or with an empty value take it out; the file. UsageError for what it cannot be."""
    path = _file(setting, root)
    if path is None:
        raise UsageError("{name} belongs to a workspace: cd into one, or judge init ~/practice makes one", name=setting.name)
    try:
        literal = setting.read(typed, value_of(setting, root, {}).text) if typed else ""
    except ValueError:
        command = command_line("config", *_meant(setting, typed))
        words = N_("{name} must be one of {values}, not {value}: {command}")
        raise UsageError(words, name=setting.name, values=UsageError(setting.values), value=typed, command=command) from None
    return set_line(path, setting.name, literal)


def _meant(setting: Choosable, typed: str) -> tuple[str, str]:
    """The setting and the value that were meant, as far as what was typed tells; else an example."""
    low = typed.lower()
    if low in _SPOKEN and setting.name in ("lang", "language"):
        return "lang", _SPOKEN[low]
    number = re.sub(r"(?:분|일|min|minutes?|m|days?)$", "", low).rstrip()
    if number != low and number.isdecimal():
        return setting.name, number
    hours = re.fullmatch(r"([0-9]{1,2})\s?(?:시간|h|hours?)", low)
    if hours and setting.name == "minutes":
        return setting.name, str(int(hours[1]) * 60)
    if setting.name in ("hide", "streak", "commit", "bell"):
        return setting.name, "off" if low in ("끔", "꺼", "아니", "아니오", "no", "n", "0", "false", "none") else "on"
    return setting.name, setting.example


def _file(setting: Choosable, root: Path | None) -> Path | None:
    if setting.place is SettingPlace.USER:
        os.makedirs(user_path().parent, exist_ok=True)
        return user_path()
    if root is None:
        return None
    return plan_in(root) if setting.place is SettingPlace.PLAN else root / "judge.toml"
