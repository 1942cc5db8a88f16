"""Hypothesis takes over an input that was found: it replays the choices that made it and shrinks from there.

Choices are handed over as an entry of hypothesis's own database format (`hypothesis.database.choices_to_bytes`). Where a version has
none of that, nothing is shrunk here, and the shrinker over tokens does what it can.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from hypothesis.strategies import SearchStrategy


class _Breaks(Exception):
    """What hypothesis is told of an input that breaks the solution."""


def shrink_from(strategy: SearchStrategy[Any], choices: Sequence[Any], breaks: Callable[[Any], bool], over: type[BaseException]) -> None:
    """Ask `breaks` about ever simpler values than the one that `choices` make; `over` raised by it ends that and goes through."""
    from hypothesis import HealthCheck, Phase, Verbosity, given, settings
    from hypothesis.errors import HypothesisException

    database = _database(choices)
    if database is None:
        return

    @settings(
        database=database, phases=(Phase.reuse, Phase.shrink), deadline=None, suppress_health_check=list(HealthCheck),
        max_examples=1_000_000, report_multiple_bugs=False, print_blob=False, verbosity=Verbosity.quiet,
    )  # fmt: skip
    @given(strategy)
    def ask(value: object) -> None:
        if breaks(value):
            raise _Breaks

    try:
        ask()
    except over:
        raise
    except (_Breaks, HypothesisException):
        pass  # the best input is known to whom was asked


def _database(choices: Sequence[Any]):  # type: ignore[no-untyped-def]  # its base class is hypothesis's own
    """A database with one entry; None where this hypothesis does not know such entries."""
    try:
        from hypothesis.database import ExampleDatabase, choices_to_bytes
    except ImportError:
        return None
    entry = choices_to_bytes(tuple(choices))

    class One(ExampleDatabase):
        def save(self, key: bytes, value: bytes) -> None:
            """Nothing is kept."""

        def fetch(self, key: bytes) -> Iterable[bytes]:
            """The entry, as one that is still to be shrunk."""
            return [entry] if key.endswith(b".secondary") else []

        def delete(self, key: bytes, value: bytes) -> None:
            """Nothing is kept."""

    return One()
