"""Counterexamples of before: the one that still breaks a solution, and those that count no more, for they are no inputs as it seems."""

from collections.abc import Iterator
from typing import NamedTuple

from judge.errors import InputError, PackageError, StressError
from judge.inputs.checking import refusal
from judge.inputs.inputspec import Spec
from judge.inputs.resolving import read_spec
from judge.messages import N_
from judge.model import TestCase
from judge.store.addedcases import kept_counterexamples
from judge.store.specfile import spec_text
from judge.stress.builtsource import Setting
from judge.stress.finding import Counterexample
from judge.stress.opencheck import open_check
from judge.stress.troubles import Trouble

_FAILS_THERE = N_("{case} counts no more: {path} fails there as well, so it may be no input (judge cases {id} {case} --remove)")
_REFUSED = N_("{case} counts no more: input.spec refuses it, {why} (judge cases {id} {case} --remove)")


class OldFinding(NamedTuple):
    """A case that breaks the solution still, and how."""

    case: str
    finding: Counterexample


def first_old(setting: Setting) -> tuple[OldFinding | None, tuple[Trouble, ...]]:
    """The smallest old counterexample that breaks the solution, None where none does; and what smaller ones count no more for."""
    old = sorted(kept_counterexamples(setting.problem), key=lambda case: case.input.stat().st_size)
    if not old:
        return None, ()
    spec, troubles = _spec(setting), list[Trouble]()
    cross_check = open_check(setting)
    try:
        for case in old:
            content = case.input.read_bytes()
            troubles += _refusals(setting, spec, case, content)
            if troubles and troubles[-1].error.values["case"] == case.name:
                continue
            try:
                finding = cross_check.judge(content)
            except StressError as error:
                path = error.values.get("path", "")
                troubles.append(Trouble(StressError(_FAILS_THERE, case=case.name, path=path, id=setting.problem.id)))
                continue
            if finding is not None:
                return OldFinding(case.name, finding), tuple(troubles)
    finally:
        cross_check.close()
    return None, tuple(troubles)


def _spec(setting: Setting) -> Spec | None:
    """The problem's spec, where it has one that can be read."""
    text = spec_text(setting.problem.folder)
    try:
        return read_spec(text, "input.spec") if text else None
    except PackageError:
        return None


def _refusals(setting: Setting, spec: Spec | None, case: TestCase, content: bytes) -> Iterator[Trouble]:
    """That the spec refuses a case, as it does once somebody has mended it."""
    refused: InputError | None = refusal(spec, content) if spec is not None else None
    if refused is not None:
        yield Trouble(StressError(_REFUSED, case=case.name, why=refused, id=setting.problem.id))
