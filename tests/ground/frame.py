"""What stands around a problem on a saved page (head, menu, scripts, footer, advertisements) and the pages that hold no problem.

The bulk has the size and the traps of a real page (names of sections in scripts, `<` and `&&` raw there, the owner's handle).
Its words are ours.
"""

from functools import cache
from string import Template

from tests.ground.escaping import escape_attribute, escape_text

#: menus of the site: heading, then entries
MENUS = (
    ("문제", ("전체 문제", "출처", "단계별로 풀어보기", "알고리즘 분류", "추가된 문제", "번역된 문제", "만든 문제", "랜덤")),
    ("문제집", ("전체", "새로 만들기")),
    ("대회", ("전체", "예정", "진행 중", "종료", "대회 개최 안내")),
    ("채점 현황", ("전체", "내 제출", "최근 맞힌 문제")),
    ("랭킹", ("전체", "역대", "학교/회사", "학교")),
    ("게시판", ("전체", "공지", "자유", "질문", "오타/오역/요청", "홍보", "업데이트")),
    ("그룹", ("전체", "만들기")),
)

HEAD = Template("""<!DOCTYPE html>
<html lang="ko"><head>
	<title>$number번: $title</title><meta name="viewport" content="width=device-width, initial-scale=1.0"><meta charset="utf-8">\
<meta name="author" \
content="author"><meta name="keywords" content="coding, practice"><meta name="description" content="">\
<meta property="og:type" content="website">\
<meta property="og:title" content="$number번: $title_attribute">\
<meta name="username" content="$handle"><meta name="user-id" content="$handle">
	<link rel="canonical" href="https://judge.invalid/problem/$number">
$styles
	<meta name="problem-id" content="$number">
$scripts
</head>
<body class="  pace-done"><div class="pace  pace-inactive"><div class="pace-progress" data-progress-text="100%" data-progress="99" \
style="transform: translate3d(100%, 0px, 0px);">
  <div class="pace-progress-inner"></div>
</div>
<div class="pace-activity"></div></div>

<div class="wrapper">
	<div class="header no-print">
		<div class="topbar"><div class="container"><ul class="loginbar pull-right">
			<li><a href="/user/$handle" class="username">$handle</a></li><li class="topbar-devider"></li>\
<li><a href="/modify">설정</a></li>\
<li class="topbar-devider"></li><li><a href="/logout?next=%2Fproblem%2F$number">로그아웃</a></li>
		</ul></div></div>
$menu
	</div>
	<div class="container content">
		<div class="row">
			<div class="col-md-12"><ul class="nav nav-pills no-print problem-menu">
				<li class="active"><a href="/problem/$number">$number번</a></li>\
<li><a href="/submit/$number">제출</a></li>\
<li><a href="/problem/status/$number">맞힌 사람</a></li>\
<li><a href="/status?from_problem=1&amp;problem_id=$number">채점 현황</a></li>\
<li><a href="/status?from_mine=1&amp;problem_id=$number&amp;user_id=$handle">내 제출</a></li>\
<li><a href="/board/search/all/problem/$number">질문 게시판</a></li>
			</ul></div>
""")

TAIL = Template("""		</div>
	</div>
	<div class="footer-v3 no-print">
$footer
	</div>
</div>
$scripts
<!-- analytics -->
</body>$frames</html>""")

SCRIPT = """	<script>
		(function (w, d, n) {
			var parts = w.parts_%(number)d || [], i = 0;
			for (i = 0; i < parts.length && parts[i] > %(number)d; i++) {
				if (d.querySelector("#sample-input-1") && parts[i] !== "<pre class='sampledata'>") {
					n.push({"step": i, "value": parts[i] & 0xff});
				}
			}
			w.parts_%(number)d = n.concat(parts.filter(function (part) {
				return part < %(number)d || part === "#problem-info" || part === "section#problem_memo";
			}));
		})(window, document, []);
	</script>"""


def open_page(number: int, title: str, handle: str) -> str:
    """Everything before the heading of the problem."""
    return HEAD.substitute(
        number=number,
        title=escape_text(title),
        title_attribute=escape_attribute(title),
        handle=escape_attribute(handle),
        styles=_styles(),
        scripts=_scripts(0, 8),
        menu=_menu(),
    )


@cache
def close_page() -> str:
    """Everything after the last section of the problem, advertisements behind the body included."""
    return TAIL.substitute(footer=_footer(), scripts=_scripts(8, 36), frames=_frames())


@cache
def _styles() -> str:
    return "\n".join(
        f'\t<link rel="stylesheet" href="https://static.judge.invalid/unify/css/part-{n:02}.min.css?version=202604{n:02}">'
        for n in range(24)
    )


@cache
def _scripts(first: int, last: int) -> str:
    return "\n".join(SCRIPT % {"number": number} for number in range(first, last))


@cache
def _menu() -> str:
    lines = ['\t\t<div class="navbar navbar-default mega-menu" role="navigation"><ul class="nav navbar-nav">']
    for number, (heading, entries) in enumerate(MENUS):
        lines.append(
            f'\t\t\t<li class="dropdown"><a href="javascript:void(0);" class="dropdown-toggle" data-toggle="dropdown">{heading}</a>'
        )
        lines.append('\t\t\t\t<ul class="dropdown-menu">')
        lines += [f'\t\t\t\t\t<li><a href="/menu/{number}/{place}">{entry}</a></li>' for place, entry in enumerate(entries)]
        lines.append("\t\t\t\t</ul>\n\t\t\t</li>")
    return "\n".join([*lines, "\t\t</ul></div>"])


@cache
def _footer() -> str:
    columns = []
    for column in ("소개", "사이트", "도움말", "언어", "문의"):
        links = "".join(f'<li><a href="/{column}/{n}">{column} {n}</a></li>' for n in range(12))
        columns.append(
            f'\t\t<div class="col-sm-3 md-margin-bottom-40"><div class="thumb-headline"><h2>{column}</h2></div><ul>{links}</ul></div>'
        )
    return "\n".join(columns)


@cache
def _frames() -> str:
    style = "display: none; width: 0px; height: 0px; border: 0px; position: absolute; left: -1000px;"
    frames = []
    for number in range(6):
        query = "&amp;".join(f"slot{n}=value-{number}-{n * 7919 % 1000:03}" for n in range(30))
        frames.append(
            f'<iframe name="frame_{number}" src="https://advertisement.invalid/show?{query}" style="{style}" aria-hidden="true"></iframe>'
        )
    return "".join(frames)


def error_page() -> bytes:
    """The page of a gateway in trouble, as a tool once saved it in the place of a problem: 121 bytes."""
    start = "<html><head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>"
    return f"{start}\n</body></html>".ljust(121, "\n").encode()


def login_page() -> bytes:
    """A page that asks to log in where a problem was expected."""
    form = (
        '<div class="container content"><div class="row"><form role="form" action="/signin" method="post" id="login_form">'
        '<h2>로그인</h2><input type="text" name="login_user_id" placeholder="아이디 / 이메일"><input type="password" name="login_password">'
        '<input type="hidden" name="next" value="/problem/1000"><button type="submit" class="btn-u">로그인</button></form></div></div>'
    )
    return _bare("로그인", form)


def challenge_page() -> bytes:
    """A page of a content network that wants to see a browser first."""
    form = (
        '<div class="main-wrapper" role="main"><h1 class="zone-name-title h1">judge.invalid</h1><h2 id="challenge-running">Checking</h2>'
        '<form id="challenge-form" action="/problem/1000?__cf_chl_f_tk=0" method="POST">'
        '<input type="hidden" name="cf-chl-widget-1" value=""></form></div>'
        '<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=0"></script>'
        '<script>window._cf_chl_opt = {cType: "managed"};</script>'
    )
    return _bare("Just a moment...", form)


def placeholder_page() -> bytes:
    """What the closed site shows for any address: a page of the site's shape without a problem."""
    words = '<span class="error-v1-title">404</span><p>서비스가 종료되었습니다.</p>'
    return _bare("404", f'<div class="container content"><div class="error-v1">{words}</div></div>')


def _bare(title: str, body: str) -> bytes:
    head = f'<head><title>{title}</title><meta charset="utf-8"></head>'
    return f'<!DOCTYPE html>\n<html lang="ko">{head}\n<body>\n{body}\n</body></html>\n'.encode()
