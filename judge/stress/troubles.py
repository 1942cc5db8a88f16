"""What did not do its part while a hunt went on: counted by kind and told at the end, for one bad thing ends no hunt."""

from typing import NamedTuple

from judge.errors import JudgeError


class Trouble(NamedTuple):
    """The first error of a kind, and how often it happened."""

    error: JudgeError
    times: int = 1

    @property
    def kind(self) -> tuple[str, str]:
        """What of two troubles is the same: the sentence, and the file that it is about."""
        return self.error.template, str(self.error.values.get("path", ""))


class TroubleLog:
    """Troubles by kind, in the order of their first."""

    def __init__(self) -> None:
        self._by_kind: dict[tuple[str, str], Trouble] = {}

    def add(self, error: JudgeError, times: int = 1) -> None:
        """One more, or several of one kind."""
        new = Trouble(error, times)
        known = self._by_kind.get(new.kind)
        self._by_kind[new.kind] = new if known is None else known._replace(times=known.times + times)

    def merge(self, troubles: tuple[Trouble, ...]) -> None:
        """Add what somebody else met."""
        for trouble in troubles:
            self.add(trouble.error, trouble.times)

    def take(self) -> tuple[Trouble, ...]:
        """All of them, which are forgotten here."""
        troubles = tuple(self._by_kind.values())
        self._by_kind.clear()
        return troubles


def merged(*heard: tuple[Trouble, ...]) -> tuple[Trouble, ...]:
    """The troubles of several parts of a hunt, each kind once."""
    log = TroubleLog()
    for troubles in heard:
        log.merge(troubles)
    return log.take()
