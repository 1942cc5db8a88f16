"""Test cases where the format has them: data/sample and data/secret, with the flags of the output validator in testdata.yaml.

Groups of a package become part of names, as they mean nothing where a submission is right or wrong as a whole. Only cases with
different flags lie in groups, since the format has no flags for single cases.
"""

from collections.abc import Mapping, Sequence

from judge.errors import ExportError
from judge.export.exportnotes import ExportNote, listed
from judge.export.names import case_names, is_legal
from judge.messages import N_
from judge.model import Problem, TestCase
from judge.store.yamlwriter import render_yaml

_Files = Mapping[str, bytes]


def lay_out_cases(problem: Problem, files: _Files) -> tuple[dict[str, bytes], list[ExportNote]]:
    """The files below data/. ExportError when there is no case, or one without its answer."""
    _refuse_missing(problem)
    samples = [case for case in problem.cases if case.is_sample]
    secret = [case for case in problem.cases if not case.is_sample]
    notes: list[ExportNote] = []
    if len({case.checker.validator_flags for case in samples}) > 1:
        raise ExportError("the samples have different validator flags, which the format has no place for: give them the same")
    if not secret:
        notes.append(
            ExportNote(
                N_("no secret data: the samples are the secret cases, too; add some to {path}"), {"path": problem.folder / "data/secret"}
            )
        )
        secret = samples
    added = sum(case.is_added for case in secret)
    if added:
        notes.append(ExportNote(N_("cases that were added here became secret ones: {count}"), {"count": added}))
    renamed = [case.name for case in problem.cases if not is_legal(case.name)]
    if renamed:
        notes.append(ExportNote(N_("renamed, as the format does not take their names: {names}"), {"names": listed(renamed)}))
    laid = _lay_out("data/sample", samples, files)
    groups = list(dict.fromkeys(case.checker.validator_flags for case in secret))
    for number, flags in enumerate(groups, 1):
        folder = "data/secret" if len(groups) == 1 else f"data/secret/{number:0{len(str(len(groups)))}}"
        laid |= _lay_out(folder, [case for case in secret if case.checker.validator_flags == flags], files)
    return laid, notes


def _refuse_missing(problem: Problem) -> None:
    if not problem.cases:
        raise ExportError("problem {id} has no test cases: add {folder}/data/sample/1.in and 1.ans", id=problem.id, folder=problem.folder)
    missing = [case.name for case in problem.cases if case.answer is None]
    if missing:
        raise ExportError("no answer for {names}: write them with judge verify {id} --answers", names=listed(missing), id=problem.id)


def _lay_out(folder: str, cases: Sequence[TestCase], files: _Files) -> dict[str, bytes]:
    laid: dict[str, bytes] = {}
    names = case_names([case.name.removeprefix("sample/").removeprefix("secret/") for case in cases])
    for case, name in zip(cases, names, strict=True):
        laid[f"{folder}/{name}.in"] = files[f"data/{case.name}.in"]
        laid[f"{folder}/{name}.ans"] = files[f"data/{case.name}.ans"]
    flags = cases[0].checker.validator_flags if cases else ()
    if flags:
        laid[f"{folder}/testdata.yaml"] = render_yaml({"output_validator_flags": " ".join(flags)})
    return laid
