"""A whole export, put together from its parts."""

from collections.abc import Mapping
from typing import NamedTuple

from judge.errors import ExportError
from judge.export.exportdata import lay_out_cases
from judge.export.exportnotes import ExportNote, listed
from judge.export.exportpoints import plan_points
from judge.export.limits import choose_limits, render_limits
from judge.export.metadata import render_metadata
from judge.export.names import is_legal, short_name
from judge.export.packageversions import DRAFT, PackageVersion
from judge.export.programs import lay_out_checker, lay_out_input_validators
from judge.export.statements import lay_out_statements
from judge.export.submissions import lay_out_submissions
from judge.handwritten import Section
from judge.messages import N_
from judge.model import Problem
from judge.problemlimits import Limits
from judge.store.yamlwriter import render_yaml

#: folders that both formats have and that mean nothing to this kit
_ALIKE = ("attachments/", "generators/", "include/", "solution/")


class Export(NamedTuple):
    """A package: its name, its files by path below it, and what should be known of it."""

    name: str
    files: Mapping[str, bytes]
    notes: tuple[ExportNote, ...]
    #: what it gives every language
    limits: Limits


def render_export(
    problem: Problem, yaml: Section, files: Mapping[str, bytes], *, solutions: Mapping[str, bytes] = {}, testlib: bytes | None = None,
    version: PackageVersion = DRAFT, widens_time: bool = False,
) -> Export:  # fmt: skip
    """The package of a problem, from its problem.yaml and all its files by path.

    `solutions` (name to content) become accepted submissions; `testlib` is the header for programs that lack theirs.
    ExportError when the package lacks what the format demands.
    """
    name = short_name(problem.id)
    statements, languages, statement_notes = lay_out_statements(problem, files)
    plan = plan_points(problem, files, version)
    cases, case_notes = lay_out_cases(problem, files, version, plan)
    checker, checker_notes = lay_out_checker(problem, files, testlib)
    validators, validator_notes = lay_out_input_validators(problem, files, testlib)
    submissions = lay_out_submissions(files, solutions, has_partial=plan is not None and version is DRAFT)
    if not any(path.startswith("submissions/accepted/") for path in submissions.files):
        raise ExportError(
            "problem {id} has no accepted submission: put one into {path}, or add your solution with --with-solutions",
            id=problem.id, path=problem.folder / "submissions" / "accepted",
        )  # fmt: skip
    answer_bytes = max(len(content) for path, content in cases.items() if path.endswith(".ans"))
    limits, limit_notes = choose_limits(problem.limits, submissions.accepted, answer_bytes=answer_bytes, widens_time=widens_time)
    said = render_limits(limits, source_bytes=submissions.largest_bytes)
    metadata, metadata_notes = render_metadata(problem, yaml, languages, said, version=version, gives_points=plan is not None)
    alike = {path: content for path, content in files.items() if path.startswith(_ALIKE)}
    strange = [path for path in alike if not is_legal(path)]
    laid = {"problem.yaml": render_yaml(metadata), **statements, **cases, **checker, **validators, **submissions.files, **alike}
    notes = [*statement_notes, *case_notes, *checker_notes, *validator_notes, *submissions.notes, *limit_notes, *metadata_notes]
    if strange:
        notes.append(ExportNote(N_("left out, as the format does not take their names: {names}"), {"names": listed(strange)}))
    laid = {path: content for path, content in sorted(laid.items()) if path not in strange}
    refused = [path for path in laid if not is_legal(path)]
    if refused:
        raise ExportError("names that the format does not take (letters, digits, _ . - only): rename {names}", names=listed(refused))
    return Export(name, laid, tuple(notes), limits)
