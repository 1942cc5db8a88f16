"""Work in several processes: results in order, errors as they were, nothing left running."""

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge import errors
from judge.batch import in_parallel
from judge.errors import CheckerError, JudgeError, PackageError, UsageError
from tests.conftest import ROOT
from tests.depth import every
from tests.drawn import natural_names

KINDS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, JudgeError)]


def square_the_first_slowest(number: int) -> int:
    """The earlier in the order, the more work there is before the result."""
    return number * number + 0 * sum(range(2_000_000 // (number + 1)))


def process_of(_: int) -> int:
    return os.getpid()


def fail_at_two(number: int) -> int:
    if number == 2:
        raise UsageError("no problem {id} in {folder}", id=number, folder=Path("problems"))
    return number


@pytest.mark.parametrize("jobs", [1, 2, pytest.param(20, marks=pytest.mark.full)])
def test_results_come_in_the_order_of_the_things(jobs: int) -> None:
    things = list(range(6))
    assert list(in_parallel(square_the_first_slowest, things, jobs)) == [number * number for number in things]


@pytest.mark.parametrize("jobs", [1, 2])
def test_there_may_be_nothing_to_do(jobs: int) -> None:
    assert list(in_parallel(abs, [], jobs)) == []


def test_one_job_needs_no_other_process() -> None:
    assert set(in_parallel(process_of, [1, 2, 3], 1)) == {os.getpid()}


def test_several_jobs_are_other_processes() -> None:
    assert os.getpid() not in set(in_parallel(process_of, [1, 2, 3], 2))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_arrives_as_it_was_raised_after_what_came_before(jobs: int) -> None:
    results = in_parallel(fail_at_two, [0, 1, 2, 3], jobs)
    assert [next(results), next(results)] == [0, 1]
    with pytest.raises(UsageError, match=r"^no problem 2 in problems$"):
        next(results)


def test_no_process_is_left_when_the_results_are_not_all_wanted() -> None:
    results = in_parallel(square_the_first_slowest, list(range(50)), 2)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]  # it is a generator
    assert not multiprocessing.active_children()


def hears_interrupts(_: int) -> bool:
    return signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_workers_never_hear_an_interrupt_from_the_first_pool_on() -> None:
    code = "from tests.test_batch import *; print(list(in_parallel(hears_interrupts, [1, 2], 2)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)  # there, no pool came before
    assert done.stdout == "[False, False]\n"


values = st.dictionaries(natural_names.filter(str.isidentifier), st.one_of(st.integers(), st.text(), natural_names.map(Path)), max_size=3)


@pytest.mark.parametrize("kind", every(3, KINDS), ids=lambda kind: kind.__name__)
@given(values=values)
def test_errors_come_through_a_pipe_whole(kind: type[JudgeError], values: dict[str, object]) -> None:
    template = "what happened: " + ", ".join(f"{{{name}}}" for name in values)
    error = kind(template, **{"where": "problem.yaml:3", "line": 3, **values})
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (again.template, again.values, str(again)) == (error.template, error.values, str(error))


def test_a_message_is_its_template_filled_in() -> None:
    assert str(CheckerError("{path} ended with exit code {code}", path=Path("check.py"), code=3)) == "check.py ended with exit code 3"
    assert str(PackageError("{key} stands twice", where="problem.yaml:3", key="name")) == "problem.yaml:3: name stands twice"


def test_a_message_is_translated_before_it_is_filled_in() -> None:
    error = PackageError("{key} stands twice", where="problem.yaml:3", key="name")
    assert error.render({"{key} stands twice": "{key}가 두 번 나옵니다"}.__getitem__) == "problem.yaml:3: name가 두 번 나옵니다"


@pytest.mark.parametrize("text", ["{", "{}", "{0}", "{x.y}", "%s", "{{x}}"])
def test_a_value_is_no_template(text: str) -> None:
    assert str(UsageError("no problem {id}", id=text)) == f"no problem {text}"
