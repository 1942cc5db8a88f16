"""Pictures of statements: kept with the package, told where they lie, drawn where the terminal says that it can."""

import re
from base64 import b64decode
from pathlib import Path

import pytest

from tests.conftest import Command, add_problem
from tests.ground.archives import write_backup, write_hub, write_vault
from tests.ground.drawings import GIF, png
from tests.ground.page import Page
from tests.ground.pages import render_page
from tests.ground.submission import Submission
from tests.terminal import Screen

LAMP = png(40, 20)

#: a lamp beside the page, one that is elsewhere, and one that the page has in itself
SHOWN = '<p>등을 보라.</p><p><img src="images/lamp.png" alt="등"></p><p><img src="/upload/201003/lost.JPG"></p>'
KEY = "5e2e03f0-5561-43c3-9b65-a752837732ef/-/crop/9x5/0,0/-/preview/"
KEYED = f'<p><img src="https://upload.acmicpc.net/{KEY}"></p>'
PAGE = Page(50001, description=SHOWN)

SILENT = {"TERM": "xterm-256color", "TERM_PROGRAM": "", "KITTY_WINDOW_ID": "", "LC_TERMINAL": "", "TMUX": ""}


def put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def statement(workspace: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (workspace / "problems" / "50001" / "statement").iterdir()}


def test_a_vault_keeps_pictures_beside_its_pages(workspace: Path, tmp_path: Path, judge: Command) -> None:
    write_vault(tmp_path, [Page(50001, description=SHOWN + KEYED)], ())
    put(tmp_path / "solved" / "50001" / "images" / "lamp.png", LAMP)
    put(tmp_path / "solved" / "50001" / "problem.png", png(1900, 3))
    assert judge("import", str(tmp_path)).returncode == 0
    found = statement(workspace)
    assert found["picture-1.png"] == LAMP and found["page.png"] == png(1900, 3)
    assert b"![\xeb\x93\xb1](picture-1.png)" in found["problem.ko.md"]
    said = judge("show", "50001").stdout
    assert "picture-1.png (PNG 40x20): problems/50001/statement/picture-1.png" in said
    assert "lost.JPG (JPEG) is not here: https://www.acmicpc.net/upload/201003/lost.JPG" in said
    assert "[5e2e03f0]" in said and f"5e2e03f0 is not here: https://upload.acmicpc.net/{KEY}" in said
    assert "the whole page as it looked (PNG 1900x3): problems/50001/statement/page.png" in said
    assert "\x1b" not in said


def test_a_screenshot_is_kept_only_where_a_picture_is_lost(workspace: Path, tmp_path: Path, judge: Command) -> None:
    write_vault(tmp_path, [PAGE, Page(50002)], ())
    for number in (50001, 50002):
        put(tmp_path / "solved" / str(number) / "problem.png", png(1900, 3))
    put(tmp_path / "solved" / "50001" / "images" / "lamp.png", LAMP)
    put(tmp_path / "solved" / "50001" / "lost.JPG", GIF)  # by its name alone; that it is another kind of picture is no matter
    judge("import", str(tmp_path))
    assert sorted(statement(workspace)) == ["picture-1.png", "picture-2.jpg", "problem.ko.md"]
    assert [path.name for path in (workspace / "problems" / "50002" / "statement").iterdir()] == ["problem.ko.md"]


def test_an_older_import_gets_what_it_left_behind(workspace: Path, tmp_path: Path, judge: Command) -> None:
    write_vault(tmp_path, [PAGE], ())
    (tmp_path / "solved" / "50001" / "problem.png").unlink()
    judge("import", str(tmp_path))
    put(tmp_path / "solved" / "50001" / "problem.png", png())
    judge("import", str(tmp_path))
    assert statement(workspace)["page.png"] == png()


def test_backups_hubs_and_saved_pages(workspace: Path, tmp_path: Path, judge: Command) -> None:
    write_backup(tmp_path / "backup", [PAGE], ())
    put(next(tmp_path.glob("backup/**/50001")) / "images" / "lamp.png", LAMP)
    write_hub(tmp_path / "hub", [PAGE._replace(number=50002)], [Submission(70001, 50002)])
    put(next(tmp_path.glob("hub/**/README.md")).parent / "images" / "lamp.png", LAMP)
    put(next(tmp_path.glob("hub/**/README.md")).parent / "my notes.png", png())
    page = render_page(PAGE._replace(number=50003)).replace(b"images/lamp.png", b"./page_files/lamp.png")
    put(tmp_path / "saved" / "page.html", page)
    put(tmp_path / "saved" / "page_files" / "lamp.png", LAMP)
    put(tmp_path / "single" / "page.mhtml", mhtml(render_page(PAGE._replace(number=50004))))
    for folder in ("backup", "hub", "saved", "single"):
        done = judge("import", str(tmp_path / folder))
        assert done.returncode == 0 and "notes.png" not in done.stdout, done
    for number in range(50001, 50005):
        assert (workspace / "problems" / str(number) / "statement" / "picture-1.png").read_bytes() == LAMP, number


def mhtml(page: bytes) -> bytes:
    from email.message import EmailMessage

    whole = EmailMessage()
    whole.set_content("-")
    whole.make_related()
    whole.add_attachment(page, "text", "html")
    whole.add_attachment(LAMP, "image", "png")
    list(whole.iter_attachments())[-1]["Content-Location"] = "https://www.acmicpc.net/problem/images/lamp.png"
    return bytes(whole)


def test_nothing_but_pictures_and_nothing_from_elsewhere(workspace: Path, tmp_path: Path, judge: Command) -> None:
    put(tmp_path / "private" / "lamp.png", LAMP)
    text = '<p><img src="../../private/lamp.png"><img src="a.png"><img src="b.png"><img src="images/lamp.png"><img src="huge.png"></p>'
    write_vault(tmp_path / "vault", [PAGE._replace(description=text)], ())
    place = tmp_path / "vault" / "solved" / "50001"
    put(place / "a.png", b"<html>not found</html>")
    (place / "b.png").symlink_to(tmp_path / "private" / "lamp.png")
    (place / "images").symlink_to(tmp_path / "private")
    put(place / "huge.png", LAMP)
    with (place / "huge.png").open("r+b") as file:
        file.truncate((16 << 20) + 1)
    (place / "problem.png").unlink()
    assert judge("import", str(tmp_path / "vault")).returncode == 0
    assert list(statement(workspace)) == ["problem.ko.md"]


def test_a_statement_cannot_show_a_file_from_outside_of_its_package(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    put(workspace / "secret.png", LAMP)
    put(workspace / "problems" / "1000" / "statement" / "problem.en.md", b"![](../../../secret.png) ![](/etc/passwd) ![](link.png)\n")
    (workspace / "problems" / "1000" / "statement" / "link.png").symlink_to(workspace / "secret.png")
    said = judge("show", "1000").stdout
    assert said.count("is not here") == 3 and "PNG 40x20" not in said


def test_a_statement_in_latex(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    place = workspace / "problems" / "1000" / "problem_statement"
    put(place / "problem.tex", b"\\illustration{0.4}{lamp.png}{A lamp.}\n\\includegraphics[width=3cm]{street}\n")
    put(place / "lamp.png", LAMP)
    put(place / "street.jpg", png(7, 9))
    said = judge("show", "1000").stdout
    assert "lamp.png (PNG 40x20): problems/1000/problem_statement/lamp.png" in said
    assert "street (PNG 7x9): problems/1000/problem_statement/street.jpg" in said


@pytest.fixture
def lamps(workspace: Path) -> Path:
    add_problem(workspace, "1000", {"sample/1": ("1\n", "1\n")})
    place = workspace / "problems" / "1000" / "statement"
    put(place / "problem.en.md", b"First.\n\n![](lamp.png)\n\nLast.\n\n![](https://example.org/lost.gif)\n")
    put(place / "lamp.png", LAMP)
    put(place / "page.png", png(1900, 3))
    return workspace


def shown(folder: Path, *words: str, **environment: str) -> str:
    screen = Screen(folder, "show", "1000", *words, columns=80, **{**SILENT, **environment})
    try:
        screen.wait()
        return screen.shown
    finally:
        screen.close()


@pytest.mark.parametrize("told", [{"KITTY_WINDOW_ID": "1"}, {"TERM": "xterm-kitty"}, {"TERM_PROGRAM": "ghostty"}])
def test_kitty_draws_where_the_picture_stands(lamps: Path, told: dict[str, str]) -> None:
    said = shown(lamps, **told)
    found = re.search(r"First\.(?:(?!Last).)*\x1b_Ga=T,f=100,q=2,c=5,m=0;([A-Za-z0-9+/=]+)\x1b\\\r\n.*Last\.", said, re.DOTALL)
    assert found and b64decode(found[1]) == LAMP
    assert "lamp.png (PNG" not in said and "lost.gif (GIF) is not here: https://example.org/lost.gif" in said
    assert said.count("\x1b_G") == 1  # the page itself only where it is asked for
    assert shown(lamps, **told) == said and "\x1b_G" not in shown(lamps)  # a page that was kept knows no other terminal


@pytest.mark.parametrize("told", [{"TERM_PROGRAM": "iTerm.app"}, {"LC_TERMINAL": "iTerm2"}, {"TERM_PROGRAM": "WezTerm"}])
def test_iterm2_draws(lamps: Path, told: dict[str, str]) -> None:
    assert re.search(r"\x1b\]1337;File=inline=1;size=\d+;width=5;preserveAspectRatio=1:[A-Za-z0-9+/=]+\x07", shown(lamps, **told))


@pytest.mark.parametrize(
    ("words", "environment"),
    [
        ((), {}), (("--no-pictures",), {"TERM": "xterm-kitty"}), ((), {"TERM": "xterm-kitty", "TMUX": "/tmp/tmux"}),
        ((), {"TERM": "screen-256color", "KITTY_WINDOW_ID": "1"}), (("--pictures", "kitty"), {"TERM": "dumb"}),
    ],
)  # fmt: skip
def test_nothing_is_drawn(lamps: Path, words: tuple[str, ...], environment: dict[str, str]) -> None:
    said = shown(lamps, *words, **environment)
    assert "\x1b_" not in said and "\x1b]" not in said and "lamp.png (PNG 40x20): problems/1000/statement/lamp.png" in said


def test_what_is_asked_for_is_drawn_but_never_into_a_pipe(lamps: Path, judge: Command) -> None:
    said = shown(lamps, "--pictures", "kitty", TMUX="/tmp/tmux")
    assert said.count("\x1b_Ga=T") == 2  # and the page, since a picture of it is lost
    piped = judge("show", "1000", "--pictures", "kitty", TERM="xterm-kitty", KITTY_WINDOW_ID="1").stdout
    assert "\x1b" not in piped and "lamp.png (PNG 40x20)" in piped


def test_other_forms_are_decoded_where_pillow_is(lamps: Path) -> None:
    pytest.importorskip("PIL")
    place = lamps / "problems" / "1000" / "statement" / "lamp.png"
    assert "\x1bPq#0;2;78;12;24#0!40~$-" in shown(lamps, TERM="foot")
    place.write_bytes(GIF)
    found = re.search(r"\x1b_Ga=T[^;]*;([A-Za-z0-9+/=]+)\x1b", shown(lamps, TERM="xterm-kitty"))
    assert found and b64decode(found[1]).startswith(b"\x89PNG")
    for damaged in (GIF[:20], LAMP[:40], b"\xff\xd8\xff\xe0\0"):
        place.write_bytes(damaged)
        said = shown(lamps, TERM="foot")
        assert "Traceback" not in said and "lamp.png (" in said


def test_an_export_leaves_the_page_behind(lamps: Path, judge: Command, tmp_path: Path) -> None:
    """Its menu has the name of who saved it."""
    good = lamps / "problems" / "1000" / "submissions" / "accepted" / "one.py"
    put(good, b"print(1)\n")
    done = judge("export", "1000", "--output", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    names = {path.name for path in (tmp_path / "out").rglob("*.png")}
    assert names == {"lamp.png"}
