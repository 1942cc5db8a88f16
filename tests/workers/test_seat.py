"""A seat says words while it works, and may be interrupted."""

import os
import signal
from pathlib import Path

import pytest

from judge.workers.seat import Seat, SeatLost
from judge.workers.work import Ground
from tests.workers import functions


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return Ground(tmp_path, tmp_path)


def test_words_come_before_the_answer(ground: Ground) -> None:
    seat = Seat()
    try:
        heard: list[object] = []
        seat.ask(functions.speak, "abc", ground)
        assert seat.answer(heard.append) == "done"
        assert heard == ["a", "b", "c"]
        seat.ask(functions.double, 2, ground)
        assert seat.answer()[0] == 4
    finally:
        seat.close()


def test_an_interrupt_reaches_the_work_and_no_idle_seat(ground: Ground) -> None:
    seat = Seat()
    try:
        seat.ask(functions.double, 1, ground)
        seat.answer()
        seat.interrupt()
        seat.ask(functions.wait_for_interrupt, "", ground)
        assert seat.answer(lambda _: seat.interrupt()) == "interrupted"
        seat.ask(functions.double, 2, ground)
        assert seat.answer()[0] == 4
    finally:
        seat.close()


def test_an_interrupt_waits_for_the_work_that_is_about_to_begin(ground: Ground, capfd: pytest.CaptureFixture[str]) -> None:
    """Which ends with its process where it has not begun to listen; in a process that is starting, too, and without a word."""
    for works in (0, 1):
        seat = Seat()
        try:
            for _ in range(works):
                seat.ask(functions.double, 1, ground)
                seat.answer()
            os.kill(seat.pid, signal.SIGSTOP)  # so that it does not begin before it is interrupted
            seat.ask(functions.wait_for_interrupt, "", ground)
            seat.interrupt()
            os.kill(seat.pid, signal.SIGCONT)
            assert seat.answers.poll(60), "it was not heard"
            try:
                assert seat.answer() == "interrupted"
            except SeatLost:
                pass
        finally:
            seat.close()
    assert capfd.readouterr().err == ""


def test_who_ignores_interrupts_may_send_them(ground: Ground) -> None:
    """As a server does that was started with `&` or `nohup`."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        seat = Seat()
    finally:
        signal.signal(signal.SIGINT, before)
    try:
        seat.ask(functions.wait_for_interrupt, "", ground)
        heard: list[object] = []
        while not heard:
            assert seat.answers.poll(60)
            heard.append(seat.answers.recv())
        seat.interrupt()
        assert seat.answers.poll(60), "it was not heard"
        assert seat.answer() == "interrupted"
    finally:
        seat.close()
