"""Which comparison a package asks for, with its flags checked: in `.judge.yaml`, in problem.yaml, in its groups."""

from collections.abc import Sequence

from judge.checkers import COMPARISONS, VALIDATOR, wrong_flag
from judge.handwritten import Section
from judge.messages import N_
from judge.model import CheckerChoice, Comparison

_BOTH = "float_tolerance"

#: flags that say how near a number must be, the first of them in both ways; of version 2025-09 on each way may be said once
_TOLERANCES = (_BOTH, "float_absolute_tolerance", "float_relative_tolerance")
_NEWER_KEY = "output_validator_args"


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
    tolerances = [flag for flag in flags if flag in _TOLERANCES]
    if key == _NEWER_KEY and (len(set(tolerances)) < len(tolerances) or (len(tolerances) > 1 and _BOTH in tolerances)):
        raise section.wrong(key, N_("{flags} say twice how near a number must be"), flags=", ".join(tolerances))
