"""Which comparison a package asks for, with its flags checked: in `.judge.yaml`, in problem.yaml, in its groups."""

from collections.abc import Sequence

from judge.checkers.validator import FLAGS, problem_with
from judge.handwritten import Section
from judge.model import CheckerChoice, Comparison


def own_choice(own: Section) -> CheckerChoice | None:
    """The `checker` of `.judge.yaml`; None where it says nothing. PackageError when it is unknown or its flags are."""
    name, *flags = own.text("checker").split() or [""]
    if not name:
        return None
    known = {comparison.value: comparison for comparison in Comparison}
    if name not in known:
        raise own.wrong("checker", "unknown checker {name}: known are {known}", name=name, known=", ".join(known))
    comparison = known[name]
    if comparison is Comparison.FLOATS and len(flags) == 1:
        flags = ["float_tolerance", flags[0]]
    if comparison in (Comparison.FLOATS, Comparison.VALIDATOR):
        refuse_flags(own, "checker", flags)
    elif comparison is not Comparison.PROGRAM and set(flags) - ({"case_insensitive"} if comparison is Comparison.TOKENS else set()):
        raise own.wrong("checker", "{name} has no flag {flag}", name=name, flag=flags[0])
    return CheckerChoice(comparison, tuple(flags))


def refuse_flags(section: Section, key: str, flags: Sequence[str]) -> None:
    """PackageError on flags that the default output validator does not know or that lack their number."""
    wrong = problem_with(flags)
    if wrong:
        raise section.wrong(key, "unknown or incomplete validator flag {flag}: known are {known}", flag=wrong, known=", ".join(FLAGS))
