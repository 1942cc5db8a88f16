"""A long hunt as it appears on the terminal: a live line, a line for each solution that is broken, and what came of it."""

import time
from collections.abc import Sequence
from typing import Any

from judge.cli.terminal import LiveLine, say, shown_path
from judge.errors import JudgeError
from judge.reports.style import Style
from judge.reports.visible import cut, printable
from judge.stress.longhunt import HuntTarget, HuntTurn

#: solutions that could not be stressed that are named with their reasons
_MOST_NAMED = 5


class LongScreen:
    """Shows one: `refuse` and `begin`, `turn` while it goes on, `end`; nothing when it `is_quiet`, and `document` for programs."""

    def __init__(self, style: Style, *, is_quiet: bool) -> None:
        self._style, self._is_quiet = style, is_quiet
        self._line = LiveLine(style)
        self._began_s = time.monotonic()
        self._turns = self.tried = 0
        self._solutions = 0
        #: what was found, as JSON has it
        self.found: list[dict[str, Any]] = []
        #: why something could not be stressed, by what it was called
        self.errors: dict[str, str] = {}

    def refuse(self, word: str, error: JudgeError) -> None:
        """This one cannot be stressed."""
        self.errors[word] = error.render(self._style.translate)

    def begin(self, targets: Sequence[HuntTarget], turns: int) -> None:
        """So many solutions, which had so many turns before."""
        self._solutions, self._began_s = len(targets), time.monotonic()
        if turns and not self._is_quiet:
            say(self._style.paint(self._style.say("going on after {count} turns with other inputs", count=f"{turns:,}"), "dim"))
        self._show()

    def turn(self, turn: HuntTurn, case: str) -> None:
        """A turn is over; `case` is what its finding is kept as."""
        result, target = turn.result, turn.target
        if isinstance(result, JudgeError):
            self.refuse(target.problem, result)
        else:
            self._turns += 1
            self.tried += result.tried
            if result.verdict is not None and all(one["source"] != str(target.source) for one in self.found):
                self.found.append(
                    {
                        "problem": target.problem, "source": str(target.source), "verdict": result.verdict.name, "case": case,
                        "tokens": result.tokens,
                    }
                )  # fmt: skip
                self._tell(target, self.found[-1])
        self._show()

    def _tell(self, target: HuntTarget, found: dict[str, Any]) -> None:
        if self._is_quiet:
            return
        self._line.clear()
        style = self._style
        words = style.say(
            "found: {verdict} with {count} tokens, kept as {case}", verdict=found["verdict"], count=found["tokens"], case=found["case"]
        )
        say(f"{style.paint('✓', 'green')}  {target.problem}  {shown_path(target.source)}  {style.paint(words, 'bold')}")

    def _show(self) -> None:
        if not self._is_quiet:
            words = self._style.say(
                "{time}  {turns} turns at {total} solutions, {inputs} inputs, {found} found",
                time=self._passed(), turns=f"{self._turns:,}", total=self._solutions, inputs=f"{self.tried:,}", found=len(self.found),
            )  # fmt: skip
            self._line.show(words)

    def _passed(self) -> str:
        seconds = int(time.monotonic() - self._began_s)
        minutes = seconds // 60
        if not minutes:
            return self._style.say("{seconds} s", seconds=seconds)
        return self._style.say("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)

    def clear(self) -> None:
        """Take the live line away."""
        self._line.clear()

    def tell_refused(self) -> None:
        """Which could not be stressed, and why."""
        style = self._style
        if self.errors and not self._is_quiet:
            say(style.say("{count} could not be stressed:", count=len(self.errors)))
            for word, why in [*self.errors.items()][:_MOST_NAMED]:
                say(style.paint(cut(printable(f"  {word}  {why}".encode()), style.columns), "dim"))

    def end(self, *, is_stopped: bool) -> None:
        """What came of it."""
        style = self._style
        self.tell_refused()
        words = style.say(
            "{found} of {total} solutions have a counterexample now: {turns} turns, {inputs} inputs, {time}",
            found=len(self.found), total=self._solutions, turns=f"{self._turns:,}", inputs=f"{self.tried:,}", time=self._passed(),
        )  # fmt: skip
        say(style.paint(words, "bold"))
        if is_stopped:
            say(style.say("stopped: the same command goes on from here"))
        if self.found:
            say(style.say("judge today has what was found, until it is mended"))

    def document(self) -> dict[str, Any]:
        """The same as JSON."""
        return {"solutions": self._solutions, "turns": self._turns, "inputs": self.tried, "found": self.found}
