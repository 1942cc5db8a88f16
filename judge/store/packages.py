"""Problem packages: one folder each, in the ICPC format, `legacy` or `2025-09`.

    problem.yaml               name, limits, source, keywords, type or validation
    .judge.yaml                what the format cannot say: limits of single languages, no bonus, the checker
    data/sample secret stress  *.in with *.ans, in groups; test_group.yaml or testdata.yaml with validator flags
    output_validator(s)/       the checker program

Knows nothing of how problems are judged.
"""

from collections.abc import Sequence
from pathlib import Path

from judge.checkers import VALIDATOR
from judge.errors import PackageError
from judge.handwritten import Section, read_text
from judge.languages import LANGUAGES
from judge.model import Kind, LanguageLimits, Limits, Need, Problem, TestCase
from judge.siterules import site_of
from judge.store.choice import own_choice, refuse_flags
from judge.store.comparison import LEARNER, Owners, comparison_files
from judge.store.testdata import find_validator, list_cases
from judge.store.yamlfile import load_yaml

#: the format's own default
_MEMORY_MIB = 2048.0

#: legacy packages may leave the time limit to be measured; this stands in for it
_TIME_S = 2.0

#: more than a year is a mistake
_MOST_TIME_S = 1e7

_OWN_KEYS = (
    "extra_time", "extra_memory", "samples_judged", "special", "checker", "languages", "allowed_languages", "denied_languages"
)  # fmt: skip
_OWN_LANGUAGE_KEYS = ("time_limit", "memory")

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
    kinds = _kinds(yaml, version)
    owners = Owners(folder)
    validator = find_validator(folder, owners)
    are_of_one = validator is None or version not in _LEGACY or owners.owner(folder / "problem.yaml") in (LEARNER, owners.owner(validator))
    if version in _LEGACY and are_of_one and not yaml.text("validation", "default").startswith("custom"):
        validator = None
    flags = yaml.texts("validator_flags") if version in _LEGACY and are_of_one else ()
    choice = own_choice(own)
    if validator is None and choice is None:
        refuse_flags(yaml, "validator_flags", flags)
    url = _url(yaml)
    cases = list_cases(folder, cache, own=choice, flags=flags, validator=validator, owners=owners)
    return Problem(
        id=folder.name, folder=folder, names=names_of(yaml, folder), limits=_limits(yaml, own, folder), kinds=kinds,
        keywords=yaml.texts("keywords"), url=url, validator=validator, cases=cases,
        special=own.boolean("special", False) and validator is None and choice is None and not _is_known_by_another(cases, folder, owners),
        samples_judged=own.boolean("samples_judged", True), needs=_needs(yaml),
        allowed_languages=_listed(own, "allowed_languages"), denied_languages=_listed(own, "denied_languages"),
        site=site_of(url, yaml.text("license")),
    )  # fmt: skip


def _is_known_by_another(cases: Sequence[TestCase], folder: Path, owners: Owners) -> bool:
    """Whether flags say how to compare, which came from elsewhere than the mark that nobody knows."""
    if all(case.checker.comparison != VALIDATOR or not case.checker.flags for case in cases):
        return False
    mark = owners.owner(folder / ".judge.yaml")
    return mark != LEARNER and any(owners.owner(folder / name) != mark for name in comparison_files(folder))


def names_of(yaml: Section, folder: Path) -> dict[str, str]:
    """The titles by language; the folder's name where there is none."""
    if yaml.is_mapping("name"):
        section = yaml.section("name")
        return {language: section.text(language) for language in section}
    return {"en": yaml.text("name", folder.name)}


def _kinds(yaml: Section, version: str) -> frozenset[Kind]:
    words = list(yaml.texts("type"))
    if version in _LEGACY:
        validation = yaml.text("validation", "default").split()
        words += ["interactive"] * ("interactive" in validation) + ["multi-pass"] * ("multipass" in validation)
        words += ["scoring"] * ("score" in validation)
    known = {kind.value: kind for kind in Kind}
    for word in words:
        if word not in known:
            raise yaml.wrong("type", "unknown type {word}: known are {known}", word=word, known=", ".join(known))
    return frozenset(known[word] for word in words) or frozenset((Kind.PLAIN,))


def _needs(yaml: Section) -> frozenset[Need]:
    known = {need.value: need for need in Need}
    words = [keyword.removeprefix("needs:") for keyword in yaml.texts("keywords") if keyword.startswith("needs:")]
    for word in words:
        if word not in known:
            raise yaml.wrong("keywords", "unknown need {word}: known are {known}", word=word, known=", ".join(known))
    return frozenset(known[word] for word in words)


def _listed(own: Section, key: str) -> tuple[str, ...]:
    """A list whose texts may have blanks in them: `Python 3`."""
    if key in own and not own.nodes[key].items:
        raise own.wrong(key, "{key} must be a list of texts")
    return own.listed(key)


def _url(yaml: Section) -> str:
    if yaml.is_mapping("source"):
        return yaml.section("source").text("url")
    return yaml.text("source_url")


def _limits(yaml: Section, own: Section, folder: Path) -> Limits:
    section = yaml.section("limits")
    time_s = section.number("time_limit", 0.0) if "time_limit" in section else _legacy_time_s(folder)
    languages = own.section("languages")
    languages.refuse_others(tuple(language.id for language in LANGUAGES))
    return Limits(
        time_s=time_s, memory_mib=section.number("memory", _MEMORY_MIB),
        output_mib=section.number("output", 1.0) if "output" in section else 0.0,
        extra_time=own.boolean("extra_time", True), extra_memory=own.boolean("extra_memory", True),
        languages={name: _language_limits(languages.section(name)) for name in languages},
    )  # fmt: skip


def _language_limits(section: Section) -> LanguageLimits:
    section.refuse_others(_OWN_LANGUAGE_KEYS)
    numbers = [section.number(key, 1.0) if key in section else 0.0 for key in _OWN_LANGUAGE_KEYS]
    return LanguageLimits(*numbers)


def _legacy_time_s(folder: Path) -> float:
    """Seconds from `.timelimit` or `domjudge-problem.ini`, as Kattis and DOMjudge keep them beside legacy packages."""
    for name in (".timelimit", "domjudge-problem.ini"):
        path = folder / name
        lines = read_text(path).splitlines() if path.exists() else []
        for number, line in enumerate(lines, 1):
            key, _, value = line.rpartition("=") if name.endswith(".ini") else ("timelimit", "", line)
            if key.strip() == "timelimit" and value.strip():
                return _seconds(value.strip(" \t'\""), f"{path}:{number}")
    return _TIME_S


def _seconds(text: str, where: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < _MOST_TIME_S:
        raise PackageError("not a number of seconds: {value}", where=where, value=text)
    return seconds
