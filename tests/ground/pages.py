"""Saved problem pages: `render_page` makes one from a `Page`, `PAGES` has one for each variant, and there are pages without a problem."""

from collections.abc import Mapping

from tests.ground.frame import challenge_page, error_page, login_page, placeholder_page
from tests.ground.heading import problem_lines
from tests.ground.page import LABELS, Page
from tests.ground.rendering import render_page
from tests.ground.sample_variants import SAMPLES
from tests.ground.variants import KINDS, LANGUAGES, LIMITS, SECTIONS

__all__ = [
    "LABELS",
    "PAGES",
    "Page",
    "challenge_page",
    "error_page",
    "login_page",
    "placeholder_page",
    "problem_lines",
    "render_page",
]

#: every variant by what is special about it
PAGES: Mapping[str, Page] = {**LIMITS, **KINDS, **SECTIONS, **LANGUAGES, **SAMPLES}
