"""A save is judged before one's eyes; nothing is missed, nothing comes twice, nothing is lost with a tab."""

import signal
import subprocess
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest

from judge.history.log import History
from tests.conftest import add_problem
from tests.web.conftest import PATIENCE_S, Browsing, Serve

RIGHT, WRONG = "print(sum(map(int, input().split())))\n", "a, b = map(int, input().split())\nprint(a - b)\n"


def runs(place: Path) -> list[str]:
    with History(place / ".judge" / "history.db") as history:
        return [str(event.payload["verdict"]) for event in history.events("1") if event.kind == "run"]


def settle(browsing: Browsing) -> None:
    """Until the first save is seen: watching has begun."""
    heard = browsing.hear("1")
    heard.close()


def test_a_save_is_judged_case_by_case(browsing: Browsing, place: Path) -> None:
    heard = browsing.hear("1")
    (place / "solutions" / "1.py").write_text(WRONG)
    numbers = [heard.until("case")["number"] for _ in range(3)]
    assert numbers == [1, 2, 3]
    end = heard.until("panel", "conclusion")
    assert "Wrong Answer" in end["html"] and "line 1" in end["html"] and "<mark>-1</mark>" in end["html"]
    heard.until("log")
    assert runs(place) == ["WA"]
    (place / "solutions" / "1.py").write_text(RIGHT)
    assert "Accepted" in heard.until("panel", "conclusion")["html"]
    assert runs(place) == ["WA", "AC"]
    heard.close()


def test_points_of_groups_stand_in_a_table(browsing: Browsing, place: Path) -> None:
    folder = add_problem(place, "9", {"secret/a/1": ("1 2\n", "3\n"), "secret/b/1": ("5 6\n", "11\n")}, "type: scoring\n")
    for group, most in (("a", 30), ("b", 70)):
        text = f"max_score: {most}\nscore_aggregation: pass-fail\n"
        (folder / "data" / "secret" / group / "test_group.yaml").write_text(text)
    assert "points for parts" in browsing.get("/problem/9")
    heard = browsing.hear("9")
    (place / "solutions" / "9.py").write_text("a, b = map(int, input().split())\nprint(3)\n")
    end = heard.until("panel", "conclusion")["html"]
    heard.close()
    assert '<table class="points">' in end and end.count('<th scope="row">') >= 2 and 'accepted">30<' in end and 'tried">0<' in end
    assert "9.py" in browsing.get("/problem/9/sources")


def test_a_likely_mistake_is_told_from_the_whole_output(browsing: Browsing, place: Path) -> None:
    """A solution that prints something is not told that it prints nothing."""
    heard = browsing.hear("1")
    (place / "solutions" / "1.py").write_text(WRONG)
    assert "nothing was printed" not in heard.until("panel", "conclusion")["html"]
    (place / "solutions" / "1.py").write_text("def main():\n    return 3\n\nmain()\n")
    assert "nothing was printed" in heard.until("panel", "conclusion")["html"]
    heard.close()


def test_four_tabs_hear_the_same_and_a_fifth_comes_later(browsing: Browsing, place: Path) -> None:
    tabs = [browsing.hear("1") for _ in range(4)]
    for text in (WRONG, RIGHT, WRONG):
        (place / "solutions" / "1.py").write_text(text + f"# {time.monotonic()}\n")
        ends = [tab.until("panel", "conclusion") for tab in tabs]
        assert len({end["course"] for end in ends}) == 1
    for tab in tabs:
        cases = [(said["course"], said["number"]) for name, said in tab.seen if name == "case"]
        assert cases == sorted(set(cases)) and len(cases) == 9
        tab.close()
    later = browsing.hear("1")
    assert any(name == "panel" and "conclusion" in said["html"] for name, said in later.seen)
    later.close()
    assert runs(place) == ["WA", "AC", "WA"]


def test_a_run_is_not_lost_with_its_tab(browsing: Browsing, place: Path) -> None:
    tab = browsing.hear("1")
    (place / "solutions" / "1.py").write_text("import time\ntime.sleep(0.3)\n" + RIGHT)
    tab.until("panel", "1.py")
    tab.close()
    other = browsing.hear("1")
    if not any("conclusion" in said.get("html", "") for _, said in other.seen):
        other.until("panel", "conclusion")
    other.close()
    assert runs(place) == ["AC"]


def test_pasted_sources_are_judged_and_kept(browsing: Browsing, place: Path) -> None:
    heard = browsing.hear("1")
    browsing.post("/problem/1/judge", text=RIGHT, language="python3")
    heard.until("panel", "conclusion")
    heard.until("log")
    heard.close()
    assert runs(place) == ["AC"] and list((place / "solutions").iterdir()) == []
    page = browsing.get("/status")
    key = page.partition('href="/submission/')[2].partition('"')[0]
    source = browsing.get(f"/submission/{key}")
    assert '<span class="nb">' in source and "judge it again" in source
    browsing.post(f"/submission/{key}/judge")


def test_compile_errors_have_their_lines(browsing: Browsing, place: Path) -> None:
    heard = browsing.hear("1")
    (place / "solutions" / "1.py").write_text("print(1\nx = = 2\n")
    said = heard.until("panel", "conclusion")["html"]
    assert "Compile Error" in said and "1.py" in said and "line" in said
    assert '<span class="WA">' in said and '<span class=" excerpt">' in said
    heard.close()


def test_what_the_terminal_did_appears(browsing: Browsing, place: Path) -> None:
    from tests import commands
    from tests.conftest import JUDGE, clean_environment

    (place / "other.py").write_text(WRONG)
    heard = browsing.hear("1")
    commands.run([*JUDGE, "run", "other.py", "--problem", "1"], cwd=place, env=clean_environment(), capture_output=True)
    heard.until("log")
    heard.close()
    assert "Wrong Answer" in browsing.get("/status/rows?problem=1")


def test_a_hunt_shrinks_and_is_kept_by_a_button(browsing: Browsing, place: Path) -> None:
    (place / "solutions" / "1.py").write_text("a, b = map(int, input().split())\nprint(a + b if a < 50 else 0)\n")
    heard = browsing.hear("1")
    browsing.post("/problem/1/stress", seconds="600")  # it ends by itself when nothing smaller is left: its time has no say here
    said = heard.until("panel", "conclusion")
    while said["kind"] != "stress":
        said = heard.until("panel", "conclusion")
    assert "keep it as a case" in said["html"] and "50 " in said["html"]
    assert 'data-copy="found-input"' in said["html"] and "the first 3,000" not in said["html"]
    assert said["html"].count("Wrong Answer") == 1  # what was found is told once
    assert not (place / "problems" / "1" / "data" / "stress").exists()
    browsing.post("/problem/1/keep")
    assert len(list((place / "problems" / "1" / "data" / "stress").glob("*.in"))) == 1
    heard.close()


@pytest.mark.full
def test_growth_is_drawn(browsing: Browsing, place: Path) -> None:
    (place / "solutions" / "1.py").write_text("a, b = map(int, input().split())\nprint(a + b)\n")
    heard = browsing.hear("1")
    browsing.post("/problem/1/growth", seconds="5")
    said = heard.until("panel")
    while said["kind"] != "growth" or ("<svg" not in said["html"] and "trouble" not in said["html"]):
        said = heard.until("panel")
    heard.close()


def test_something_is_stopped(browsing: Browsing, place: Path) -> None:
    heard = browsing.hear("1")
    (place / "solutions" / "1.py").write_text("while True: pass\n")
    said = heard.until("panel", "solutions/1.py")
    browsing.post(f"/course/{said['course']}/stop")
    heard.until("panel", "stopped")
    heard.close()
    assert not (place / ".judge" / "history.db").exists() or runs(place) == []


def test_ctrl_c_tells_the_page_and_leaves_nothing_running(serve: Serve, place: Path) -> None:
    browsing = serve("--lang", "en")
    heard = browsing.hear("1")
    (place / "solutions" / "1.py").write_text("while True: pass\n")
    heard.until("part")
    began = time.monotonic()
    browsing.process.send_signal(signal.SIGINT)
    heard.until("bye")
    heard.close()
    out, err = browsing.process.communicate(timeout=PATIENCE_S)
    assert browsing.process.returncode == 0 and "Traceback" not in out + err, err
    assert time.monotonic() - began < 20
    left = subprocess.run(["ps", "-eo", "args"], capture_output=True, text=True, check=True).stdout
    assert str(place) not in left


class _Ids(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [value for name, value in attrs if name == "id" and value]


def test_ids_are_unique(browsing: Browsing) -> None:
    parser = _Ids()
    parser.feed(browsing.get("/problem/1"))
    assert len(parser.ids) == len(set(parser.ids)) > 5


def test_a_note_that_was_begun_is_a_link_away(browsing: Browsing, place: Path) -> None:
    heard = browsing.hear("1")
    for number in range(3):
        (place / "solutions" / "1.py").write_text(f"{WRONG}# {number}\n")
        end = heard.until("panel", "conclusion")["html"]
    heard.close()
    assert "a wrong-answer note was begun" in end and end.count('<a href="/wrong">') == 1
