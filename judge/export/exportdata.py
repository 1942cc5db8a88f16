"""Test cases where the format has them: data/sample and data/secret, with the flags of validators in testdata.yaml or test_group.yaml.

Groups of a package become part of names where they mean nothing, as a submission is right or wrong as a whole. Where the format has no
flags for single cases, those with different ones lie in groups.
"""

from collections.abc import Mapping, Sequence

from judge.errors import ExportError
from judge.export.exportnotes import ExportNote, listed
from judge.export.exportpoints import PointGroup, outer_settings, settings_of_group
from judge.export.names import case_names, is_legal, legal_name
from judge.export.packageversions import PackageVersion, settings_of
from judge.messages import N_
from judge.model import Problem, TestCase
from judge.store.yamlwriter import render_yaml

_Files = Mapping[str, bytes]


def lay_out_cases(
    problem: Problem, files: _Files, version: PackageVersion, plan: PointGroup | None = None
) -> tuple[dict[str, bytes], list[ExportNote]]:
    """The files below data/, in groups where these give points. ExportError when there is no case, or one without its answer."""
    _refuse_missing(problem)
    samples = [case for case in problem.cases if case.is_sample]
    secret = [case for case in problem.cases if not case.is_sample and not (plan and case.is_added)]
    notes: list[ExportNote] = []
    if not version.has_case_files and len({repr(settings_of(case, version)) for case in samples}) > 1:
        raise ExportError("the samples have different validator flags, which the format has no place for: give them the same")
    if not secret:
        notes.append(
            ExportNote(
                N_("no secret data: the samples are the secret cases, too; add some to {path}"), {"path": problem.folder / "data/secret"}
            )
        )
        secret = samples
    added = sum(case.is_added for case in problem.cases)
    if added and plan:
        notes.append(ExportNote(N_("cases that were added here are not in the package, as they give no points: {count}"), {"count": added}))
    elif added:
        notes.append(ExportNote(N_("cases that were added here became secret ones: {count}"), {"count": added}))
    renamed = [case.name for case in problem.cases if not is_legal(case.name)]
    if renamed:
        notes.append(ExportNote(N_("renamed, as the format does not take their names: {names}"), {"names": listed(renamed)}))
    outer = outer_settings(plan, version) if plan else {}
    laid = _lay_out("data/sample", samples, files, version, group=outer.get("sample", {}))
    if plan:
        return laid | _lay_out_groups(plan, secret, files, version), notes
    if version.has_case_files:
        return laid | _lay_out("data/secret", secret, files, version), notes
    groups = list(dict.fromkeys(repr(settings_of(case, version)) for case in secret))
    for number, settings in enumerate(groups, 1):
        folder = "data/secret" if len(groups) == 1 else f"data/secret/{number:0{len(str(len(groups)))}}"
        laid |= _lay_out(folder, [case for case in secret if repr(settings_of(case, version)) == settings], files, version)
    return laid, notes


def _lay_out_groups(plan: PointGroup, secret: Sequence[TestCase], files: _Files, version: PackageVersion) -> dict[str, bytes]:
    """Secret cases in the folders of their groups, with what these say of points."""
    laid: dict[str, bytes] = {}
    if whole := outer_settings(plan, version).get(""):
        laid[f"data/{version.group_file}"] = render_yaml(whole)
    if plan.groups:
        laid[f"data/secret/{version.group_file}"] = render_yaml(settings_of_group(plan, plan, version))
    for group in plan.groups or (plan,):
        cases = [case for case in secret if case.name.startswith(f"{group.name}/")]
        if not version.has_case_files and len({repr(settings_of(case, version)) for case in cases}) > 1:
            raise ExportError("the cases of {group} have different validator flags, which the format has no place for", group=group.name)
        folder = "/".join(("data", *map(legal_name, group.name.split("/"))))
        laid |= _lay_out(folder, cases, files, version, group=settings_of_group(plan, group, version), below=f"{group.name}/")
    return laid


def _refuse_missing(problem: Problem) -> None:
    if not problem.cases:
        raise ExportError("problem {id} has no test cases: add {folder}/data/sample/1.in and 1.ans", id=problem.id, folder=problem.folder)
    missing = [case.name for case in problem.cases if case.answer is None]
    if missing:
        raise ExportError("no answer for {names}: write them with judge verify {id} --answers", names=listed(missing), id=problem.id)


def _lay_out(
    folder: str, cases: Sequence[TestCase], files: _Files, version: PackageVersion, *, group: Mapping[str, object] = {}, below: str = ""
) -> dict[str, bytes]:
    """The files of cases in a folder, with what holds for all of them, of points too; what holds for one alone beside it.

    Their names are those below `below`.
    """
    laid: dict[str, bytes] = {}
    names = case_names([case.name.removeprefix(below).removeprefix("sample/").removeprefix("secret/") for case in cases])
    settings = [settings_of(case, version) for case in cases]
    are_alike = all(one == settings[0] for one in settings)
    for case, name, own in zip(cases, names, settings, strict=True):
        for suffix in (".in", ".ans"):
            laid[f"{folder}/{name}{suffix}"] = files[f"data/{case.name}{suffix}"]
        laid |= {f"{folder}/{name}{path.removeprefix(f'data/{case.name}')}": files[path] for path in _beside(case, files)}
        if own and not are_alike:
            laid[f"{folder}/{name}.yaml"] = render_yaml(own)
    said = {**group, **(settings[0] if settings and are_alike else {})}
    if said and cases:
        laid[f"{folder}/{version.group_file}"] = render_yaml(said)
    return laid


def _beside(case: TestCase, files: _Files) -> list[str]:
    """The paths of the files that lie where a submission runs."""
    return [path for path in files if path.startswith(f"data/{case.name}.files/")] if case.files else []
