"""Templates filled in, in the reader's language; what every page has in hand."""

import time
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2 import TemplateError as TemplateError
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from judge.errors import UsageError
from judge.history.days import Moment, date_of
from judge.keywords import TIERS
from judge.model import Verdict
from judge.reports.style import Style
from judge.tagnames import level_name, tag_name
from judge.web.front import Front

#: where templates lie, and what browsers ask for as it is
TEMPLATES, STATIC = Path(__file__).parent / "templates", Path(__file__).parent / "static"

THEMES = ("auto", "light", "dark")


class Turn(NamedTuple):
    """One request: the workspace's front, the reader's language, what was asked and what a form said."""

    front: Front
    style: Style
    request: Request
    form: Mapping[str, str]

    @property
    def now(self) -> Moment:
        """The moment of it."""
        return self.front.clock()

    def asked(self, name: str) -> str:
        """What the address says under this name; empty where it says nothing."""
        return self.request.query_params.get(name, "").strip()

    def place(self, name: str) -> str:
        """A part of the path."""
        return str(self.request.path_params[name])

    def number(self, name: str, usual: int = 0) -> int:
        """A number that the address says; UsageError for what is none."""
        text = self.asked(name)
        if not text:
            return usual
        if not (text.isascii() and text.isdigit() and len(text) < 16):
            raise UsageError("{value} is no number", value=text)
        return int(text)


Page = Callable[[Turn], Response]


def show(turn: Turn, template: str, /, status: int = 200, **values: Any) -> HTMLResponse:  # Any: what a template shows
    """A page."""
    return HTMLResponse(render(turn.style, template, turn=turn, **values), status, headers={"Content-Language": turn.style.language})


def render(style: Style, template: str, /, **values: Any) -> str:  # Any: what a template shows
    """A template in a language."""
    return str(_template(template).render(style=style, _=style.say, **values))


@cache
def _template(name: str) -> Template:
    return environment().get_template(name)


@cache
def environment() -> Environment:
    """The templates: everything is escaped, what is not given is an error."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        auto_reload=False, extensions=["jinja2.ext.do"],
    )  # fmt: skip
    made.globals.update(
        static=static_address, Verdict=Verdict, level_name=level_name, tag_name=tag_name, tiers=tuple(TIERS), themes=THEMES,
        date_of=date_of, min=min, max=max, len=len,
    )  # fmt: skip
    made.filters.update(moment=_moment)
    return made


@cache
def static_address(name: str) -> str:
    """Where a file of ours is, another address when it changes."""
    return f"/static/{crc32((STATIC / name).read_bytes()):08x}/{name}"


def _moment(at_s: float, offset: int = 0) -> str:
    """`2026-11-24 08:15`, at the time of the place where it happened."""
    return time.strftime("%Y-%m-%d %H:%M", time.gmtime(at_s + 60 * offset))


def safe(text: str) -> Markup:
    """HTML that was made safe."""
    return Markup(text)
