"""A fetched problem as the files of a package in the ICPC format `2025-09`. Pure: path below the package to content."""

from collections.abc import Mapping
from uuid import NAMESPACE_URL, uuid5

from judge.fetched import Fetched
from judge.model import Kind
from judge.problemlimits import Limits
from judge.store.yamlwriter import render_yaml

#: the format wants time limits as multiples of this many seconds
_FINE_RESOLUTION_S = 0.001


def render_package(fetched: Fetched) -> dict[str, bytes]:
    """All files of the problem's package; `.judge.yaml` only where there is something to say."""
    files = dict(fetched.files)
    files["problem.yaml"] = render_yaml(_problem_yaml(fetched))
    own = _judge_yaml(fetched)
    if own:
        files[".judge.yaml"] = render_yaml(own)
    for language, statement in fetched.statements.items():
        files[f"statement/problem.{language}.md"] = statement.encode()
    digits = len(str(len(fetched.samples)))
    for number, sample in enumerate(fetched.samples, 1):
        name = f"data/sample/{number:0{digits}}"
        files[f"{name}.in"] = _typed(sample.input)
        if sample.answer is not None:
            files[f"{name}.ans"] = _typed(sample.answer)
    if fetched.validator_flags:
        files["data/test_group.yaml"] = render_yaml({"output_validator_args": list(fetched.validator_flags)})
    return files


def _typed(content: bytes) -> bytes:
    """A sample as a program reads and prints it: pages keep blanks from being dropped by making them unbreakable."""
    return content.replace("\u00a0".encode(), b" ")


def _problem_yaml(fetched: Fetched) -> dict[str, object]:
    names = fetched.names or {"en": fetched.id}
    yaml: dict[str, object] = {"problem_format_version": "2025-09", "name": names["en"] if [*names] == ["en"] else dict(names)}
    yaml["uuid"] = str(uuid5(NAMESPACE_URL, fetched.url or f"judge-kit:{fetched.id}"))
    kinds = sorted(kind.value for kind in fetched.kinds if kind is not Kind.PLAIN)
    if kinds:
        yaml["type"] = kinds[0] if len(kinds) == 1 else kinds
    if fetched.origin or fetched.url:
        yaml["source"] = {key: value for key, value in (("name", fetched.origin or fetched.url), ("url", fetched.url)) if value}
    yaml["license"] = "unknown"
    limits = _limits(fetched.limits)
    if limits:
        yaml["limits"] = limits
    keywords = [*fetched.keywords, *sorted(f"needs:{need.value}" for need in fetched.needs)]
    if keywords:
        yaml["keywords"] = keywords
    return yaml


def _limits(limits: Limits) -> dict[str, object]:
    said: dict[str, object] = {}
    if limits.time_s:
        said["time_limit"] = _number(limits.time_s)
        if limits.time_s != int(limits.time_s):
            said["time_resolution"] = _FINE_RESOLUTION_S
    if limits.memory_mib:
        said["memory"] = _number(limits.memory_mib)
    return said


def _judge_yaml(fetched: Fetched) -> dict[str, object]:
    own: dict[str, object] = {}
    if not fetched.limits.extra_time:
        own["extra_time"] = False
    if not fetched.limits.extra_memory:
        own["extra_memory"] = False
    languages: Mapping[str, dict[str, object]] = {
        name: {key: _number(value) for key, value in (("time_limit", limits.time_s), ("memory", limits.memory_mib)) if value}
        for name, limits in fetched.limits.languages.items()
    }
    if languages:
        own["languages"] = dict(languages)
    if fetched.special:
        own["special"] = True
    if not fetched.samples_judged:
        own["samples_judged"] = False
    if fetched.allowed_languages:
        own["allowed_languages"] = list(fetched.allowed_languages)
    if fetched.denied_languages:
        own["denied_languages"] = list(fetched.denied_languages)
    return own


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value
