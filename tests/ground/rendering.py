"""A saved problem page from a description of it, in the order and with the marks of the real ones."""

from tests.ground.escaping import escape_text
from tests.ground.frame import close_page, open_page
from tests.ground.heading import heading, limits_table, translations
from tests.ground.page import Page


def render_page(page: Page) -> bytes:
    """The page as Chrome saved it."""
    problem = [
        heading(page),
        limits_table(page),
        '<div id="problem-body" class="">',
        *_texts(page),
        _samples(page),
        _hint(page),
        translations(page),
        "</div>",
    ]
    around = [_source(page), _related(page), _tags(page), *_limit_sections(page), *_restrictions(page), _judge_info(page), _memo(page)]
    parts = [open_page(page.number, page.title, page.handle), *problem, *around, close_page()]
    return "\n".join(part for part in parts if part).encode()


def _section(page: Page, name: str, heading: str, html: str) -> str:
    """A section of text, hidden when it is empty unless the page says otherwise."""
    is_hidden = name in page.hidden or (not html and name not in page.shown)
    style = ' style="display:none;"' if is_hidden else ""
    head = f'<div class="headline">\n<h2>{heading}</h2>\n</div>\n' if heading else ""
    opening = f'<div class="col-md-12">\n<section id="{name}"{style} class="problem-section">\n{head}'
    return f'{opening}<div id="problem_{name}" class="problem-text">\n{html}\n</div>\n</section>\n</div>'


def _list_section(name: str, heading: str, items: list[str]) -> str:
    if not items:
        return ""
    entries = "".join(f"<li>{item}</li>" for item in items)
    return f'<div class="col-md-12"><section id="{name}"><div class="headline"><h2>{heading}</h2></div><ul>{entries}</ul></section></div>'


def _texts(page: Page) -> list[str]:
    texts = [
        ("description", "문제", page.description),
        ("input", "입력", page.input),
        ("output", "출력", page.output),
        ("limit", "제한", page.limit),
    ]
    old = [(f"subtask{number}", heading, html) for number, (heading, html) in enumerate(page.old_subtasks, 1)]
    custom = [(f"custom_{name}", heading, html) for name, (heading, html) in page.custom.items()]
    parts = [_section(page, name, heading, html) for name, heading, html in [*texts, *old] if html is not None]
    return [*parts, _subtask_table(page), *(_section(page, name, heading, html) for name, heading, html in custom)]


def _subtask_table(page: Page) -> str:
    if not page.subtasks:
        return ""
    rows = "\n".join(
        f'<tr data-subtask-id="{number}">\n<td>{number}</td>\n<td>{points}</td>\n<td>{html}</td>\n</tr>'
        for number, (points, html) in enumerate(page.subtasks, 1)
    )
    head = "<thead>\n<tr>\n<th>번호</th>\n<th>배점</th>\n<th>제한</th>\n</tr>\n</thead>"
    return _section(
        page, "subtask", "서브태스크", f'<table class="table table-bordered subtask-table">\n{head}\n<tbody>\n{rows}\n</tbody>\n</table>'
    )


def _samples(page: Page) -> str:
    return "\n".join(_sample(page, number, given, answer) for number, (given, answer) in enumerate(page.samples, 1))


def _sample(page: Page, number: int, given: str, answer: str) -> str:
    sides = "\n".join(_sample_side(number, name, word, text) for name, word, text in (("input", "입력", given), ("output", "출력", answer)))
    explanation = page.sample_explanations.get(number)
    extra = "" if explanation is None else "\n" + _section(page, f"sample_explain_{number}", "", explanation)
    return f'<div class="col-md-12">\n<div class="row">\n{sides}\n</div>\n</div>{extra}'


def _sample_side(number: int, name: str, word: str, text: str) -> str:
    opening = '<button type="button" class="btn btn-link copy-button" style="padding: 0px;"'
    button = f'{opening} data-clipboard-target="#sample-{name}-{number}">복사</button>'
    headline = f'<div class="headline">\n<h2>예제 {word} {number}\n\t\t\t\t\t\t\t{button}\n\t\t\t\t\t\t</h2>\n</div>'
    pre = f'<pre class="sampledata" id="sample-{name}-{number}">{escape_text(text)}</pre>'
    return f'<div class="col-md-6">\n<section id="sample{name}{number}">\n{headline}\n{pre}\n</section>\n</div>'


def _hint(page: Page) -> str:
    return _section(page, "hint", page.hint_heading, page.hint)


def _source(page: Page) -> str:
    return _list_section("source", "출처", list(page.source))


def _related(page: Page) -> str:
    links = [f'<a href="/problem/{number}">{number}번. {escape_text(title)}</a>' for number, title in page.related]
    return _list_section("problem_association", "비슷한 문제", links)


def _tags(page: Page) -> str:
    if not page.tags:
        return ""
    entries = "\n".join(
        f'<li>\n<a href="/problem/tag/{number}" class="spoiler-link">{escape_text(tag)}</a>\n</li>'
        for number, tag in enumerate(page.tags, 100)
    )
    headline = '<div class="headline">\n<h2>알고리즘 분류</h2>\n</div>'
    return (
        f'<div class="col-md-12">\n<section id="problem_tags">\n{headline}\n<ul class="spoiler-list">\n{entries}\n</ul>\n</section>\n</div>'
    )


def _limit_sections(page: Page) -> list[str]:
    kinds = (("time", "시간 제한", page.time_limits), ("memory", "메모리 제한", page.memory_limits))
    return [
        _list_section(f"problem-{kind}-limit", heading, [f"{name}: {text}" for name, text in limits.items()])
        for kind, heading, limits in kinds
    ]


def _restrictions(page: Page) -> list[str]:
    kinds = (("제출할 수 있는 언어", page.allowed_languages), ("제출할 수 없는 언어", page.denied_languages))
    return [_restriction(heading, names) for heading, names in kinds if names]


def _restriction(heading: str, names: tuple[str, ...]) -> str:
    section = f'<section id="language_restrict"><div class="headline"><h2>{heading}</h2></div><p>{", ".join(names)}</p></section>'
    return f'<div class="col-md-12">{section}</div>'


def _judge_info(page: Page) -> str:
    return _list_section("problem-judge-info", "채점 및 기타 정보", list(page.judge_info))


def _memo(page: Page) -> str:
    return (
        '<div class="col-md-12">\n<section id="problem_memo">\n<div class="headline">\n<h2>메모</h2>\n</div>\n'
        f'<div id="problem-memo-view" class="problem-text">\n<p>{escape_text(page.memo)}</p>\n</div>\n'
        '<div id="problem-memo-edit" style="display: none;"><textarea name="memo-content" id="memo-content" class="form-control" '
        f'style="display:none;">{escape_text(page.memo)}</textarea></div>\n<p class="lead text-center no-print" id="problem-memo-button">'
        '<a href="#" class="problem-memo-write">메모 작성하기</a></p>\n</section>\n</div>'
    )
