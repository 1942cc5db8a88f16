"""Problem packages: one folder each, in the ICPC format, `legacy` or `2025-09`.

    problem.yaml               name, limits, source, keywords, type or validation
    .judge.yaml                what the format cannot say: limits of single languages, no bonus, the checker
    data/sample secret stress  *.in with *.ans, in groups; test_group.yaml or testdata.yaml with validator flags
    output_validator(s)/       the checker program

Knows nothing of how problems are judged.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from judge.checkers import PROGRAM, VALIDATOR
from judge.constants import constants_of
from judge.handwritten import Section
from judge.messages import N_
from judge.model import CaseFolder, CheckerChoice, Kind, Need, Problem, TestCase
from judge.scoring import TestGroup
from judge.siterules import site_of
from judge.store.choice import own_choice, refuse_flags
from judge.store.comparison import LEARNER, Owners, comparison_files
from judge.store.packagelimits import read_limits
from judge.store.testdata import CaseTerms, filled, find_validator, is_made, list_cases
from judge.store.yamlfile import load_yaml

_OWN_KEYS = (
    "extra_time", "extra_memory", "samples_judged", "special", "checker", "languages", "allowed_languages", "denied_languages"
)  # fmt: skip
#: what follows `custom` in a legacy package's `validation`, as Kattis and DOMjudge have it, and the kind that it means
_VALIDATION_KINDS = {"score": "scoring", "interactive": "interactive", "multi-pass": "multi-pass", "multipass": "multi-pass"}

#: the only end of points that is known here
_MOST = "max"

#: words of `type` of which the format has one or the other
_EXCLUDING = (("submit-answer", "interactive"), ("submit-answer", "multi-pass"), ("scoring", "pass-fail"))

_LEGACY = ("legacy", "legacy-icpc")
_NEW = ("2023-07-draft", "2023-07", "draft", "2025-09")


def load_problem(folder: Path, cache: Path | None = None) -> Problem:
    """The problem in `folder`; PackageError where a file breaks the format. `cache` keeps parsed files."""
    yaml = load_yaml(folder / "problem.yaml", cache)
    version = yaml.text("problem_format_version", "legacy")
    if version not in _LEGACY + _NEW:
        raise yaml.wrong(
            "problem_format_version", "unknown format {version}: known are {known}", version=version, known=", ".join(_LEGACY + _NEW)
        )
    own = load_yaml(folder / ".judge.yaml", cache)
    own.refuse_others(_OWN_KEYS)
    terms, kinds = _terms(yaml, own, folder, version), _kinds(yaml, version)
    limits, timing = read_limits(yaml, own, folder, cache=cache, is_legacy=version in _LEGACY)
    listed, url, is_compared = list_cases(folder, cache, terms), _url(yaml), terms.validator is not None or terms.own is not None
    unmade = tuple(case for case in listed if not is_made(case))
    cases = tuple(case for case in listed if case not in unmade or case.input.exists()) if unmade else listed
    problem = Problem(
        id=folder.name, folder=folder, names=names_of(yaml, folder), limits=limits, kinds=kinds,
        keywords=yaml.texts("keywords"), url=url, validator=terms.validator, cases=cases,
        special=own.boolean("special", False) and not is_compared and not _is_known_by_another(cases, folder, terms.owners),
        samples_judged=own.boolean("samples_judged", True), needs=_needs(yaml),
        allowed_languages=_listed(own, "allowed_languages"), denied_languages=_listed(own, "denied_languages"),
        site=site_of(url, yaml.text("license")), languages=_languages(yaml), constants=terms.constants, timing=timing,
        grading=(grading := _grading(yaml, kinds, cases, cache, folder=folder)), unmade=unmade,
        grader=_grader(folder) if grading is not None and grading.needs_program else None,
    )  # fmt: skip
    return _with_static_cases(problem, cache)


def load_validation_cases(problem: Problem, folders: Sequence[str]) -> tuple[TestCase, ...]:
    """The cases below these folders of data/ that are there to try validators on, and judge nothing."""
    yaml, own = load_yaml(problem.folder / "problem.yaml", None), load_yaml(problem.folder / ".judge.yaml", None)
    version = yaml.text("problem_format_version", "legacy")
    return list_cases(problem.folder, None, _terms(yaml, own, problem.folder, version), folders)


def _terms(yaml: Section, own: Section, folder: Path, version: str) -> CaseTerms:
    """By what outputs are compared; PackageError on flags that what compares does not know."""
    owners, is_legacy = Owners(folder), version in _LEGACY
    validator = find_validator(folder, owners)
    are_of_one = validator is None or not is_legacy or owners.owner(folder / "problem.yaml") in (LEARNER, owners.owner(validator))
    if is_legacy and are_of_one and not yaml.text("validation", "default").startswith("custom"):
        if validator is not None and "validation" not in yaml:
            template = N_("{place}/ has a program that nothing asks: say validation: custom here, or take it away")
            raise yaml.wrong("validation", template, place=validator.relative_to(folder).parts[0])
        validator = None
    if not is_legacy:
        _refuse_older_words(yaml, version)
    flags = yaml.texts("validator_flags") if is_legacy and are_of_one else ()
    choice = own_choice(own)
    is_custom = is_legacy and yaml.text("validation", "default").startswith("custom")
    if validator is None and choice is None and is_custom and not own.boolean("special", False):
        choice = CheckerChoice(PROGRAM)  # which is not here: whoever asks it is told, and no other comparison stands in for it
    if validator is None and choice is None:
        refuse_flags(yaml, "validator_flags", flags)
    return CaseTerms(choice, flags, validator, owners, constants=constants_of(yaml), gives_points=Kind.SCORING in _kinds(yaml, version))


def _refuse_older_words(yaml: Section, version: str) -> None:
    """PackageError where the key of an older version decides verdicts there, and says nothing in this one."""
    if yaml.texts("validator_flags"):
        template = N_("{key} says nothing in version {version} of the format: write output_validator_args into data/test_group.yaml")
        raise yaml.wrong("validator_flags", template, version=version)
    kinds = [*_validation_kinds(yaml)]
    strange = next((word for word in kinds if word not in yaml.texts("type")), None)
    if strange is not None:
        template = N_("{key} says nothing in version {version} of the format: write type: {word}")
        raise yaml.wrong("validation", template, version=version, word=strange)


def _grading(yaml: Section, kinds: frozenset[Kind], cases: Sequence[TestCase], cache: Path | None, *, folder: Path) -> TestGroup | None:
    """How points are given, where they are and there is something to give them for; PackageError where fewer are better."""
    rules = yaml.section("grading") if Kind.SCORING in kinds and yaml.is_mapping("grading") else None
    if rules is not None and (word := rules.text("objective", _MOST)) != _MOST:
        raise rules.wrong("objective", N_("{key}: {word} is not known here: more points are better"), word=word)
    if Kind.SCORING not in kinds or not any(case.name.startswith(f"{CaseFolder.SECRET.value}/") for case in cases):
        return None
    from judge.store.groups import find_groups  # few problems give points

    return find_groups(folder / "data", cache, yaml.text("problem_format_version", "legacy"))


def _with_static_cases(problem: Problem, cache: Path | None) -> Problem:
    """The problem with what its program that reads sources is asked; most have none."""
    if not (problem.folder / "static_validator").is_dir():
        return problem
    from judge.store.statictests import list_static_cases

    return problem._replace(static_cases=list_static_cases(problem.folder, cache, partial(filled, constants=problem.constants)))


def _grader(folder: Path) -> Path | None:
    from judge.store.groups import find_grader

    return find_grader(folder)


def _is_known_by_another(cases: Sequence[TestCase], folder: Path, owners: Owners) -> bool:
    """Whether flags say how to compare, which came from elsewhere than the mark that nobody knows."""
    if all(case.checker.comparison != VALIDATOR or not case.checker.flags for case in cases):
        return False
    mark = owners.owner(folder / ".judge.yaml")
    return mark != LEARNER and any(owners.owner(folder / name) != mark for name in comparison_files(folder))


def names_of(yaml: Section, folder: Path) -> dict[str, str]:
    """The titles by language; those of a legacy package's statements, and the folder's name where there is none."""
    if yaml.is_mapping("name"):
        section = yaml.section("name")
        return {language: section.text(language) for language in section}
    name = yaml.text("name")
    if name and not (folder / "problem_statement").is_dir():
        return {"en": name}
    from judge.store.latextitles import titles_of_statements  # legacy packages are few, its patterns are not

    found = titles_of_statements(folder)
    if name and "en" in found:
        found["en"] = name
    return found or {"en": name or folder.name}


def _kinds(yaml: Section, version: str) -> frozenset[Kind]:
    words = [*yaml.texts("type"), *(_validation_kinds(yaml) if version in _LEGACY else ())]
    known = {kind.value: kind for kind in Kind}
    for word in words:
        if word not in known:
            raise yaml.wrong("type", "unknown type {word}: known are {known}", word=word, known=", ".join(known))
    for pair in _EXCLUDING:
        if set(pair) <= set(yaml.texts("type")):
            raise yaml.wrong("type", N_("{key}: {one} and {other} exclude each other"), one=pair[0], other=pair[1])
    return frozenset(known[word] for word in words) or frozenset((Kind.PLAIN,))


def _validation_kinds(yaml: Section) -> Iterator[str]:
    """The kinds that a legacy package's `validation` means; what it says decides verdicts, so no word is passed over."""
    first, *others = yaml.texts("validation") or ("default",)
    known = {"default": {}, "custom": _VALIDATION_KINDS}.get(first)
    strange = first if known is None else next((word for word in others if word not in known), None)
    if strange is not None:
        template = N_("unknown validation {word}: known are default, and custom with any of {known}")
        raise yaml.wrong("validation", template, word=strange, known=", ".join(_VALIDATION_KINDS))
    yield from (_VALIDATION_KINDS[word] for word in others)


def _needs(yaml: Section) -> frozenset[Need]:
    known = {need.value: need for need in Need}
    words = [keyword.removeprefix("needs:") for keyword in yaml.texts("keywords") if keyword.startswith("needs:")]
    for word in words:
        if word not in known:
            raise yaml.wrong("keywords", "unknown need {word}: known are {known}", word=word, known=", ".join(known))
    return frozenset(known[word] for word in words)


def _languages(yaml: Section) -> tuple[str, ...]:
    """The languages that may be submitted, in the format's words; empty for all."""
    languages = yaml.listed("languages")
    return () if languages == ("all",) else languages


def _listed(own: Section, key: str) -> tuple[str, ...]:
    """A list whose texts may have blanks in them: `Python 3`."""
    if key in own and not own.nodes[key].items:
        raise own.wrong(key, "{key} must be a list of texts")
    return own.listed(key)


def _url(yaml: Section) -> str:
    if yaml.is_mapping("source"):
        return yaml.section("source").text("url")
    return yaml.text("source_url")
