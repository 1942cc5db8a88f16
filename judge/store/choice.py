"""Which comparison a package asks for, with its flags checked: in `.judge.yaml`, in problem.yaml, in its groups."""

from collections.abc import Sequence

from judge.checkers import COMPARISONS, VALIDATOR, wrong_flag
from judge.handwritten import Section
from judge.model import CheckerChoice, Comparison


def own_choice(own: Section) -> CheckerChoice | None:
    """The `checker` of `.judge.yaml`; None where it says nothing. PackageError when it is unknown or its flags are."""
    name, *flags = own.text("checker").split() or [""]
    if not name:
        return None
    if name not in COMPARISONS:
        raise own.wrong("checker", "unknown checker {name}: known are {known}", name=name, known=", ".join(COMPARISONS))
    comparison = COMPARISONS[name]
    if comparison.number_flag and len(flags) == 1:
        flags = [comparison.number_flag, flags[0]]
    refuse_flags(own, "checker", flags, comparison)
    return CheckerChoice(comparison, tuple(flags))


def refuse_flags(section: Section, key: str, flags: Sequence[str], comparison: Comparison = VALIDATOR) -> None:
    """PackageError on flags that the comparison does not know or that lack their number."""
    wrong = wrong_flag(comparison, flags)
    if wrong and comparison.flags == VALIDATOR.flags:
        known = ", ".join(dict(comparison.flags))
        raise section.wrong(key, "unknown or incomplete validator flag {flag}: known are {known}", flag=wrong, known=known)
    if wrong:
        raise section.wrong(key, "{name} has no flag {flag}", name=comparison.name, flag=wrong)
