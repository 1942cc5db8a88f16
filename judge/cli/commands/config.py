"""`judge config`: the learner's settings, shown, explained and changed."""

import os
import re
from itertools import zip_longest
from pathlib import Path

from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import say, shown_path
from judge.errors import UsageError
from judge.markup.span import Span
from judge.messages import N_
from judge.practice.rules.plan import WEEKDAYS as PLAN_DAYS
from judge.practice.settingstable import SETTINGS, Choosable, SettingValue, find_setting, set_value, value_of
from judge.reports.style import Style
from judge.reports.todaylines import WEEKDAYS
from judge.reports.visible import pad, width
from judge.reports.wrapping import wrap
from judge.store.root import find_root

#: columns of a value in the list
_VALUE = 28

#: the days of plan.toml as they are shown
_DAYS = {**dict(zip(PLAN_DAYS, WEEKDAYS, strict=True)), "other": N_("other days")}


def run(invocation: Invocation) -> int | Document:
    """Exit code 0."""
    words, style = _plain(invocation.arguments.words), invocation.style
    root = invocation.root if invocation.arguments.has("--root") or find_root(invocation.start) else None
    if not words:
        return _list(invocation, root)
    setting = find_setting(words[0])
    is_forgetting = invocation.arguments.has("--unset")
    if len(words) == 1 and not is_forgetting:
        value = value_of(setting, root, os.environ)
        if invocation.is_json:
            return Document({_key(setting): value.text})
        _show(setting, value, style)
        if setting.name == "language" and root:
            _show_used(invocation, root)
        return 0
    if is_forgetting and len(words) > 1:
        raise UsageError("--unset takes no value: judge config {name} --unset", name=setting.name)
    path = set_value(setting, "" if is_forgetting else " ".join(words[1:]), root)
    value = value_of(setting, root, {})
    if setting.name == "minutes" and root:
        from judge.practice.dayplan import plan_by_plan

        plan_by_plan(root, moment())
    if invocation.is_json:
        return Document({_key(setting): value.text})
    say(style.say("{path}: {name} is {value}", path=shown_path(path), name=setting.name, value=_text(setting, value, style)))
    _tell_variable(setting, style)
    return 0


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """`set minutes 30`, `minutes=30` and `list`, as other tools have it, in our way."""
    if words and words[0] in ("set", "get", "list", "show"):
        words = words[1:]
    name, equals, value = words[0].partition("=") if words else ("", "", "")
    return (name, *[value][: bool(value)], *words[1:]) if equals else words


def _list(invocation: Invocation, root: Path | None) -> int | Document:
    style = invocation.style
    values = {one: value_of(one, root, os.environ) for one in SETTINGS}
    if invocation.is_json:
        return Document({_key(one): value.text for one, value in values.items()})
    names = max(len(one.name) for one in SETTINGS)
    columns = min(_VALUE, max(width(_text(one, value, style)) for one, value in values.items()))
    for one, value in values.items():
        name = one.name
        explained = style.translate(one.help) + (f" ({value.said_by})" if value.said_by else "")
        shown = _whole(_text(one, value, style), columns)
        helped = _whole(explained, style.columns - names - columns - 4)
        for part, about in zip_longest(shown, helped, fillvalue=""):
            say(f"{pad(name, names)}  {pad(part, columns)}  {style.paint(about, 'dim')}".rstrip())
            name = ""
    say(style.paint(style.say("change one: judge config minutes 45; forget it: judge config minutes --unset"), "dim"))
    return 0


def _whole(text: str, columns: int) -> list[str]:
    """All of a text in lines of at most `columns`, broken behind commas or at blanks where it has any."""
    pieces = (Span(piece, look) for piece in re.split(r"(?<=,)( )", text) for look in ["code" if piece != " " else ""])
    return list(wrap(pieces, Style(), columns))


def _show(setting: Choosable, value: SettingValue, style: Style) -> None:
    said = f" ({value.said_by})" if value.said_by else ""
    say(f"{setting.name} = {_text(setting, value, style)}{style.paint(said, 'dim')}")
    say(style.translate(setting.help))
    say(
        style.say(
            "may be {values}; change it: judge config {name} {example}",
            values=style.translate(setting.values),
            name=setting.name,
            example=setting.example,
        )
    )


def _show_used(invocation: Invocation, root: Path) -> None:
    """What the learner's accepted solutions are written in, which decides where nothing is set."""
    from judge.practice.mainlanguage import languages_used

    say(invocation.style.say("now it is {language}", language=invocation.new_language().name))
    used = languages_used(root)
    if used:
        say(invocation.style.say("the last {count} accepted solutions:", count=sum(count for _, count in used)))
    for language, count in used:
        say(f"  {count:>5}  {language.name}")


def _text(setting: Choosable, value: SettingValue, style: Style) -> str:
    if setting.name == "minutes" and "," in value.text:
        days = (part.partition(" ") for part in value.text.split(", "))
        return ", ".join(f"{style.translate(_DAYS.get(day, day))} {minutes}" for day, _, minutes in days)
    return (value.text if value.said_by else style.translate(value.text)) or "-"


def _tell_variable(setting: Choosable, style: Style) -> None:
    told = next((name for name in setting.environment if os.environ.get(name)), "")
    if told:
        say(style.say("but {variable} is set, and stands above it", variable=f"${told}"))


def _key(setting: Choosable) -> str:
    return setting.name.replace("-", "_")
