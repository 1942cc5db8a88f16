"""What a page hears: nothing said while it reads how things stand is missed, and no panel begins with one state and ends with the next."""

import asyncio
import re
from pathlib import Path

from judge.checkers import STANDARD
from judge.model import CaseResult, CheckerChoice, TestCase, Verdict
from judge.reports.style import Style
from judge.runs import Said
from judge.web.announcer import Announcer
from judge.web.courses import Course, CourseKind, CourseStage, ShownCase
from judge.web.huntwork import HuntEnd
from judge.web.panels import panel_html
from tests.drawn import a_run


def test_what_is_said_before_a_page_reads_is_kept_for_it() -> None:
    """A page's panels take long to send where they are large."""

    async def read() -> object:
        announcer = Announcer()
        announcer.open()
        with announcer.listening() as heard:
            announcer.say("first")
            await asyncio.sleep(0)  # it is spread before anybody asks
            word = await asyncio.wait_for(anext(heard), 10)
            assert announcer.listeners == 1
        assert announcer.listeners == 0
        return word

    assert asyncio.run(read()) == "first"


def test_a_course_that_ends_while_it_is_shown_is_shown_as_it_was() -> None:
    """The thread that listens to a seat ends it between two words of the page."""
    course = Course(1, CourseKind.STRESS, "1", "1.py")
    course.stage = CourseStage.RUNNING

    def ends_it(text: str) -> str:
        course.outcome, course.stage = HuntEnd((), "nothing was found", "", is_clean=True, found=None, old_case=""), CourseStage.OVER
        return text

    seen = panel_html(course, Style(translate=ends_it))
    assert course.is_over and "hunting ..." in seen and "nothing was found" not in seen
    assert "nothing was found" in panel_html(course, Style())


def test_conversations_of_a_page_have_names_of_their_own_and_two_sides() -> None:
    course = Course(1, CourseKind.JUDGE, "1", "1.py")
    for name in ("sample/1", "sample/2"):
        case = TestCase(name, Path("1.in"), None, CheckerChoice(STANDARD))
        said = (Said(False, 0.0, b"3\n"), Said(True, 0.1, b"1\n"))
        course.cases.append(ShownCase(CaseResult(case, Verdict.WA, a_run(), said=said), b"3\n", None, b""))
    page = panel_html(course, Style())
    assert re.findall(r'aria-label="(conversation[^"]*)"', page) == ["conversation sample/1", "conversation sample/2"]
    assert page.count("<span>the judge</span> <span>your program</span>") == 2
