"""Pages of other sites as they come, built from texts of our own: AtCoder, Kattis, Codeforces; and files of Library Checker."""

import html
import io
import json
import zipfile
from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

Pairs = Sequence[tuple[str, str]]

#: what a page can show in a <pre>: no control characters, for HTML cannot hold them
site_texts = st.text(
    st.one_of(
        st.sampled_from("\n\n 0123456789abc<>&\"'$#`*_\\가ａ\t\u00a0"),
        st.characters(exclude_categories=("C", "Zl", "Zp"), max_codepoint=0xFFFF),
    ),
    max_size=40,
).filter(lambda text: text.strip() != "")

site_samples = st.lists(st.tuples(site_texts, site_texts), min_size=1, max_size=4)

LOGIN_PAGE = b"""<!DOCTYPE html><html><head><title>Sign in</title></head><body><form action="" method="POST">
<input type="text" name="who"><input type="password" name="secret"></form></body></html>"""
CHALLENGE_PAGE = b"""<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>
<script src="/cdn-cgi/challenge-platform/x.js"></script></body></html>"""
OTHER_PAGE = b"<!DOCTYPE html><html><head><title>Ranking</title></head><body><p>Nobody has solved anything.</p></body></html>"


def atcoder_section(heading: str, inner: str) -> str:
    return f'<div class="part"><section><h3>{heading}</h3>{inner}</section></div>\n'


def atcoder_samples(samples: Pairs, language: str = "en", pre: str = "<pre>") -> str:
    """Headings and texts in sections, as the site makes them today."""
    names = ("入力例", "出力例") if language == "ja" else ("Sample Input", "Sample Output")
    return "<hr />\n".join(
        atcoder_section(f"{name} {number}", f"{pre}{shown(text)}</pre>")
        for number, pair in enumerate(samples, 1)
        for name, text in zip(names, pair, strict=True)
    )


def shown(text: str) -> str:
    """The HTML that shows `text` in a <pre>: a newline directly behind the tag is not shown."""
    return ("\n" if text.startswith("\n") else "") + html.escape(text)


def atcoder_page(
    *,
    title: str = "A - Lanterns",
    limits: str = "Time Limit: 2 sec / Memory Limit: 1024 MiB",
    statement: str = "",
    ja: str = "",
    en: str = "",
) -> bytes:
    """A task's page: with `ja` and `en` in spans of their own, or one `statement` without them."""
    spans = "".join(f'<span class="lang-{name}">{part}</span>' for name, part in (("ja", ja), ("en", en)) if part)
    inner = f'<span class="lang">{spans}</span>' if spans else statement
    return f"""<!DOCTYPE html>
<html><head><title>{title}</title></head><body>
<ul class="nav"><li><a href="/login?continue=x">Sign In</a></li></ul><script src="/cdn-cgi/challenge-platform/x.js"></script>
<span class="h2">
    {title}
    <a class="btn btn-default btn-sm" href="/contests/wds001/tasks/wds001_a/editorial">Editorial</a>
</span>
<hr/>
<p>
    {limits}
</p>
<div id="task-statement">
{inner}
</div>
<p>Time Limit: 99 sec / Memory Limit: 1 MiB</p>
</body></html>
""".encode()


def atcoder_contest(paths: Sequence[str]) -> bytes:
    rows = "".join(f'<tr><td><a href="{path}">A</a></td><td><a href="{path}">Name</a></td><td>2 sec</td></tr>' for path in paths)
    return f"""<!DOCTYPE html><html><body><a class="contest-title" href="/contests/wds001">Wooden Spoon 001</a>
<a href="/contests/wds001/tasks">Tasks</a><a href="/contests/wds001/tasks_print">Print</a><a href="/contests/other/tasks/other_a">Other</a>
<table><tbody>{rows}</tbody></table></body></html>""".encode()


def kattis_page(
    *, title: str = "Lanterns", body: str = "<p>Count them.</p>", time: str = "2 seconds", memory: str = "1024 MB",
    difficulty: str = "2.8", more: str = "", layout: str = "list",
) -> bytes:  # fmt: skip
    """A problem's page; the layout of the sidebar is `list`, `grid` or `old`."""
    facts = [("CPU Time limit", time), ("Memory limit", memory)]
    if difficulty:
        facts.append(("Difficulty", f'<span class="difficulty_number">{difficulty}</span>Easy'))
    forms = {
        "list": '<div class="metadata_list-item"><span class="metadata_list-label">{}</span>\n<span>{}</span></div>',
        "grid": '<div class="card"><span class="card-label">{}</span><span>{}</span></div>',
        "old": "<p><strong>{}:</strong> {}</p>",
    }
    rows = "".join(forms[layout].format(*fact) for fact in facts)
    return f"""<!DOCTYPE html><html lang="en"><head><title>{title}</title></head><body><a href="/login">Log in</a>
<article><h1 class="book-page-heading">{title}</h1><div class="problembody">{body}</div></article>
<div class="metadata-grid">{rows}{more}</div></body></html>""".encode()


def kattis_sample_table(number: int, given: str, answer: str) -> str:
    return f"""<table class="sample" summary="sample data"><tr><th>Sample Input {number}</th><th>Sample Output {number}</th></tr>
<tr><td><pre>{shown(given)}</pre></td><td><pre>{shown(answer)}</pre></td></tr></table>"""


def zip_of(files: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def codeforces_pre(text: str, form: str) -> str:
    """The <pre> of a sample: `text` with newlines, `br` with breaks, `lines` with a <div> for each line."""
    if form == "text":
        return f"<pre>\n{html.escape(text)}</pre>"
    if form == "br":
        return "<pre>" + html.escape(text).replace("\n", "<br />") + "</pre>"
    lines = text.removesuffix("\n").split("\n")
    kinds = ("even", "odd")
    inner = "".join(
        f'<div class="test-example-line test-example-line-{kinds[number % 2]}">{html.escape(line) or "<br />"}</div>'
        for number, line in enumerate(lines)
    )
    return f'<pre id="id{len(text)}">{inner}</pre>'


def codeforces_page(
    *, title: str = "A. Lanterns", time: str = "2 seconds", memory: str = "256 megabytes", given: str = "standard input",
    wanted: str = "standard output", body: str = "<div><p>Count them.</p></div>", samples: Pairs = (("1\n", "2\n"),), form: str = "text",
    tags: Sequence[str] = (), rating: str = "", more: str = "", sample_tests: str | None = None,
    labels: Sequence[str] = ("time limit per test", "memory limit per test", "input", "output"),
) -> bytes:  # fmt: skip
    """A problem's page."""
    tests = "".join(
        f'<div class="input"><div class="title">Input</div>{codeforces_pre(pair[0], form)}</div>'
        f'<div class="output"><div class="title">Output</div>{codeforces_pre(pair[1], form)}</div>'
        for pair in samples
    )
    boxes = "".join(f'<div class="roundbox"><span class="tag-box" title="About">\n {tag}\n </span></div>' for tag in tags)
    boxes += f'<span class="tag-box" title="Difficulty">\n *{rating}\n</span>' if rating else ""
    header = "".join(
        f'<div class="{kind}"><div class="property-title">{label}</div>{text}</div>'
        for kind, label, text in zip(
            ("time-limit", "memory-limit", "input-file", "output-file"), labels, (time, memory, given, wanted), strict=True
        )
    )
    test_box = sample_tests if sample_tests is not None else f'<div class="sample-test">{tests}</div>'
    return f"""<!DOCTYPE html><html><head><title>Problem</title></head><body><a href="/enter?back=x">Enter</a>
<div class="problem-statement"><div class="header"><div class="title">{title}</div>{header}</div>{body}
<div class="sample-tests"><div class="section-title">Examples</div>{test_box}</div>{more}</div>{boxes}</body></html>""".encode()


def library_tree(paths: Mapping[str, int], *, truncated: bool = False) -> bytes:
    """GitHub's answer that lists a repository: path to size; folders are entries too."""
    entries: list[dict[str, object]] = [{"path": path, "type": "blob", "mode": "100644", "size": size} for path, size in paths.items()]
    folders = sorted({path.rpartition("/")[0] for path in paths} - {""})
    entries += [{"path": path, "type": "tree", "mode": "040000"} for path in folders]
    return json.dumps({"sha": "0", "url": "x", "tree": entries, "truncated": truncated}).encode()


def rating_entry(
    number: int = 1000, level: int = 1, tags: Sequence[tuple[str, str]] = (("다이나믹 프로그래밍", "dynamic programming"),)
) -> dict[str, object]:
    """A problem as solved.ac gives it; tags by their Korean and English names."""
    return {
        "problemId": number, "titleKo": "등불 세기", "level": level, "isLevelLocked": False,
        "tags": [
            {"key": "x", "displayNames": [
                {"language": language, "name": name, "short": name} for language, name in (("ko", korean), ("en", english)) if name
            ]}
            for korean, english in tags
        ],
    }  # fmt: skip
