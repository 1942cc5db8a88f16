"""The exit code that tells a script what became of submissions."""

from collections.abc import Collection

from judge.model import Verdict

#: none was wrong, but of one nobody can tell whether it is right
CANNOT_TELL = 4


def exit_code(verdicts: Collection[Verdict]) -> int:
    """0 all accepted, 3 the judge or a problem is at fault for one, else 1 one is not accepted, else 4 one cannot be told."""
    if Verdict.JE in verdicts:
        return 3
    if any(verdict not in (Verdict.AC, Verdict.NA) for verdict in verdicts):
        return 1
    return CANNOT_TELL if Verdict.NA in verdicts else 0
