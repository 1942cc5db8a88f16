"""The upper part of a saved problem page: title, labels, limits; and the languages that its statement is written in."""

import base64
import json
from collections.abc import Mapping

from tests.ground.escaping import escape_text
from tests.ground.page import LABELS, STATEMENT_LANGUAGES, Page


def problem_lines(page: Page) -> tuple[str, str]:
    """The texts of the two limit cells, as `problem.json` keeps them."""
    return _cell(page.time, page.time_limits), _cell(page.memory, page.memory_limits)


def _cell(text: str, limits: Mapping[str, str]) -> str:
    return f"{text}  (하단 참고)" if limits else text


def heading(page: Page) -> str:
    tier = "" if page.tier is None else f'<img src="https://static.judge.invalid/tier/{page.tier}.svg" class="solvedac-tier"> '
    labels = "".join(f'<span class="problem-label problem-label-{kind}">{LABELS[kind]}</span>' for kind in page.labels)
    return (
        f'<div class="col-md-12">\n<div class="page-header">\n<h1>{tier}<span class="printable">{page.number}번 - </span>'
        f'<span id="problem_title">{escape_text(page.title)}</span>\n{labels}\n<div class="btn-group pull-right problem-button">\n'
        '<button class="btn btn-default" type="button" id="favorite_button" data-favorite="0"><span class="glyphicon glyphicon-star-empty" '
        f'id="favorite_image"></span></button>\n{_language_menu(page)}</div>\n</h1>\n</div>\n</div>'
    )


def _numbers(page: Page) -> list[int]:
    return sorted({0, *(int(language["problem_lang"]) for language in page.languages)}) if page.languages else []


def _language_menu(page: Page) -> str:
    if not page.languages:
        return ""
    entries = []
    for number in _numbers(page):
        original = ' <span class="label label-default problem-label">원문</span>' if number == page.original_language else ""
        name = f'<span class="lang-text">{STATEMENT_LANGUAGES[number][0]}</span>{original}'
        entries.append(f'<li>\n<a href="#" data-language-id="{number}" class="language-select-link">\n{name}\n</a>\n</li>')
    return (
        '<span class="label label-default problem-label" id="original-diff" style="display: none;">원문과 다름</span>\n'
        '<button type="button" class="btn btn-default dropdown-toggle" data-toggle="dropdown" href="#" id="lang-select-button">\n'
        '<span class="lang-select-text">\n한국어\n</span>\n&nbsp;\n<span class="caret"></span>\n</button>\n<ul class="dropdown-menu">\n'
        + "\n".join(entries)
        + "\n</ul>\n"
    )


def limits_table(page: Page) -> str:
    widths = (("시간 제한", 16), ("메모리 제한", 16), ("제출", 17), ("정답", 17), ("맞힌 사람", 17), ("정답 비율", 17))
    headings = "\n".join(f'<th style="width:{width}%;">{text}</th>' for text, width in widths)
    cells = [
        _linked(page.time, page.time_limits, "time"),
        _linked(page.memory, page.memory_limits, "memory"),
        "1200",
        "480",
        "400",
        "40.000%",
    ]
    row = "\n".join(f"<td>{cell}</td>" for cell in cells)
    rows = f"<thead>\n<tr>\n{headings}\n</tr>\n</thead>\n<tbody>\n<tr>\n{row}\n</tr>\n</tbody>"
    table = f'<table class="table" id="problem-info">\n{rows}\n</table>'
    return f'<div class="col-md-12">\n<div class="table-responsive">\n{table}\n</div>\n</div>'


def _linked(text: str, limits: Mapping[str, str], kind: str) -> str:
    link = f' <a href="#problem-{kind}-limit" class="problem-{kind}-limit-link">(하단 참고)</a>' if limits else ""
    return f"{escape_text(text)} {link}"


def translations(page: Page) -> str:
    if not page.languages:
        return ""
    given = {int(language["problem_lang"]): language for language in page.languages}
    korean = {
        "title": page.title,
        "description": page.description,
        "input": page.input or "",
        "output": page.output or "",
        "hint": page.hint,
    }
    versions = [_version(page, number, given.get(number, korean)) for number in _numbers(page)]
    # PHP's way of writing JSON: ASCII only, no blanks, slashes escaped
    text = json.dumps(versions, separators=(",", ":")).replace("/", "\\/")
    return f'<div style="display: none;">\n<div id="problem-lang-base64">{base64.b64encode(text.encode()).decode()}</div>\n</div>'


def _version(page: Page, number: int, language: Mapping[str, str]) -> dict[str, str]:
    common = {
        "problem_id": str(page.number),
        "problem_lang": str(number),
        "title": "",
        "description": "",
        "input": "",
        "output": "",
        "hint": "",
    }
    marks = {
        "original": str(int(number == page.original_language)),
        "html_title": "0",
        "problem_lang_tcode": STATEMENT_LANGUAGES[number][1],
    }
    return {**common, **marks, **language}
