"""Seats that work for the pages: judgings in one, one after the other; hunts and measurements in another, so saves are judged meanwhile.

What is begun goes on whether a page is open or not; how it is stays here, for whoever asks.
"""

from collections import OrderedDict
from collections.abc import Callable
from itertools import count
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, NamedTuple

from judge.errors import JudgeError, RunnerError
from judge.store.root import cache_in
from judge.web.courses import Begun, Course, CourseKind, CourseStage, CourseWord, LogWord, ShownCase
from judge.workers.seat import Seat, SeatLost
from judge.workers.work import Function, Ground

#: courses that are remembered
_MOST_COURSES = 200


class _Asked(NamedTuple):
    """A course, and what is to be done for it. Any: what the function takes."""

    course: Course
    function: Function
    ask: Any


class _Warming(NamedTuple):
    """Something for a seat to do before anybody asks for anything. Any: what the function takes."""

    function: Function
    ask: Any


class Lanes:
    """The seats, and what was asked of them; close it."""

    def __init__(self, root: Path, say: Callable[[object], None], on_bug: Callable[[str], None]) -> None:
        """`say` is told what changes; `on_bug` a traceback that nobody else would see."""
        self._say = say
        self._numbers = count(1)
        self._courses: OrderedDict[int, Course] = OrderedDict()
        ground = Ground(cache_in(root), root)
        self._lanes = {name: _Lane(ground, say, on_bug) for name in (CourseKind.JUDGE, CourseKind.STRESS)}

    def begin(self, kind: CourseKind, function: Function, ask: Any, *, problem: str, source: str) -> Course:  # Any: what the function takes
        """Ask for something to be done; what waits for the same source is not done twice."""
        course = Course(next(self._numbers), kind, problem, source)
        self._courses[course.number] = course
        while len(self._courses) > _MOST_COURSES:
            self._courses.popitem(last=False)
        self._lane(kind).take(_Asked(course, function, ask))
        self._say(CourseWord(course))
        return course

    def warm(self, function: Function, ask: Any) -> None:  # Any: what the function takes
        """Have the seat of judgings ready."""
        self._lane(CourseKind.JUDGE).warm(_Warming(function, ask))

    def find(self, number: int) -> Course | None:
        """The course with this number."""
        return self._courses.get(number)

    def latest(self, problem: str, kind: CourseKind) -> Course | None:
        """The last course of a kind for a problem."""
        return next((one for one in reversed(list(self._courses.values())) if one.problem == problem and one.kind is kind), None)

    def stop(self, course: Course) -> None:
        """End a course with what it has."""
        self._lane(course.kind).stop(course)

    def tell(self, course: Course) -> None:
        """Tell that something of a course changed."""
        self._say(CourseWord(course))

    def close(self) -> None:
        """End all of them at once."""
        for lane in self._lanes.values():
            lane.close()

    def _lane(self, kind: CourseKind) -> "_Lane":
        return self._lanes[CourseKind.JUDGE if kind in (CourseKind.JUDGE, CourseKind.MOCK) else CourseKind.STRESS]


class _Lane:
    """One seat, and the thread that asks it."""

    def __init__(self, ground: Ground, say: Callable[[object], None], on_bug: Callable[[str], None]) -> None:
        self._ground, self._say, self._on_bug = ground, say, on_bug
        self._queue: SimpleQueue[_Asked | _Warming | None] = SimpleQueue()
        self._lock = Lock()
        self._seat: Seat | None = None
        self._now: Course | None = None
        self._waiting: list[Course] = []
        self._is_closed = False
        Thread(target=self._work, daemon=True).start()

    def take(self, turn: _Asked) -> None:
        with self._lock:
            for older in [one for one in self._waiting if one.source == turn.course.source and one.kind is turn.course.kind]:
                older.stage, older.is_stopped = CourseStage.OVER, True
                self._waiting.remove(older)
            self._waiting.append(turn.course)
        self._queue.put(turn)

    def warm(self, warming: _Warming) -> None:
        self._queue.put(warming)

    def stop(self, course: Course) -> None:
        with self._lock:
            if course in self._waiting:
                self._waiting.remove(course)
                course.stage, course.is_stopped = CourseStage.OVER, True
            elif course is self._now:
                course.is_stopped = True
                if self._seat is not None:
                    self._seat.interrupt()
        self._say(CourseWord(course))

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            seat = self._seat
        self._queue.put(None)
        if seat is not None:
            seat.close()

    def _work(self) -> None:
        while (turn := self._queue.get()) is not None:
            if isinstance(turn, _Warming):
                self._warm(turn)
                continue
            with self._lock:
                if self._is_closed or turn.course not in self._waiting:
                    continue
                self._waiting.remove(turn.course)
                self._now = turn.course
                turn.course.stage = CourseStage.BUILDING
            self._say(CourseWord(turn.course))
            self._do(turn)

    def _warm(self, warming: _Warming) -> None:
        with self._lock:
            if self._is_closed:
                return
            seat = self._seat = self._seat or Seat()
        try:
            seat.ask(warming.function, warming.ask, self._ground)
            seat.answer()
        except SeatLost:
            self._lose()
        except (OSError, RuntimeError):
            pass  # the first judging will tell

    def _do(self, turn: _Asked) -> None:
        """Ask the seat, and listen to it until the course is over."""
        course = turn.course
        try:
            seat = self._ask(turn)
            outcome = seat.answer(lambda word: self._hear(course, word)) if seat is not None else None
        except SeatLost:
            outcome = None if course.is_stopped else RunnerError("the process that did it died")
            self._lose()
        except (OSError, RuntimeError) as error:
            outcome = RunnerError("it stumbled: {problem}", problem=str(error).strip().rpartition("\n")[2])
            if not self._is_closed:
                self._on_bug(str(error))
        with self._lock:
            self._now = None
        if isinstance(outcome, JudgeError):
            course.error = outcome
        else:
            course.outcome = outcome
            course.is_stopped = course.is_stopped or outcome is None
        course.stage = CourseStage.OVER
        self._say(CourseWord(course))
        self._say(LogWord())

    def _ask(self, turn: _Asked) -> Seat | None:
        """The seat that works now; none where the course, or all of them, was stopped just before."""
        with self._lock:
            if turn.course.is_stopped or self._is_closed:
                return None
            seat = self._seat = self._seat or Seat()
            seat.ask(turn.function, turn.ask, self._ground)
            return seat

    def _lose(self) -> None:
        with self._lock:
            seat, self._seat = self._seat, None
            if seat is not None and not self._is_closed:
                seat.close()

    def _hear(self, course: Course, word: object) -> None:
        if isinstance(word, ShownCase):
            course.cases.append(word)
            self._say(CourseWord(course, "case", len(course.cases)))
        elif isinstance(word, Begun):
            course.begun = word
            self._say(CourseWord(course))
        elif isinstance(word, CourseStage):
            course.stage = word
            self._say(CourseWord(course, "progress"))
        else:
            course.progress, course.found = word if isinstance(word, tuple) and len(word) == 2 else (word, course.found)
            self._say(CourseWord(course, "progress"))
