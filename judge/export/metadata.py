"""problem.yaml of an export: what the package's own says, in the keys of the other format."""

from collections.abc import Collection, Mapping
from uuid import NAMESPACE_URL, UUID, uuid5

from judge.errors import ExportError
from judge.export.exportnotes import ExportNote
from judge.export.packageversions import PackageVersion
from judge.handwritten import MAPPING, SCALAR, Node, Section
from judge.messages import N_
from judge.model import Kind, Problem

_LICENCES = ("unknown", "public domain", "cc0", "cc by", "cc by-sa", "educational", "permission")
_CREDITS = ("authors", "contributors", "testers", "translators", "packagers", "acknowledgements")


def render_metadata(
    problem: Problem,
    yaml: Section,
    languages: Collection[str],
    limits: Mapping[str, object],
    *,
    version: PackageVersion,
    gives_points: bool,
) -> tuple[dict[str, object], list[ExportNote]]:
    """The mapping in problem.yaml and what should be known of it; `languages` are those of the statements.

    ExportError when a licence is given and nobody who gives it.
    """
    notes: list[ExportNote] = []
    any_name = next(iter(problem.names.values()), problem.id)
    said: dict[str, object] = {
        "problem_format_version": version.name,
        "name": {language: problem.names.get(language, any_name) for language in languages},
        "uuid": _uuid(problem, yaml),
        "type": (Kind.SCORING if gives_points else Kind.PLAIN).value,
    }
    licence = yaml.text("license", "unknown").strip().lower()
    licence = licence if licence in _LICENCES else "unknown"
    owner = {**_source(yaml), **_credits(yaml)}
    if "rights_owner" in yaml and licence != "public domain":
        owner["rights_owner"] = yaml.text("rights_owner")
    if licence == "unknown":
        notes.append(ExportNote(N_("the licence is unknown: the package is for private use only")))
    elif licence != "public domain" and not owner:
        raise yaml_error(yaml, licence)
    if Kind.SCORING in problem.kinds and not gives_points:
        notes.append(
            ExportNote(N_("points are not in the package, as they cannot be said there: a submission is right or wrong as a whole"))
        )
    said |= {**owner, "license": licence, "limits": dict(limits)}
    if problem.languages:
        said["languages"] = list(problem.languages)
    if problem.keywords:
        said["keywords"] = list(problem.keywords)
    return said, notes


def yaml_error(yaml: Section, licence: str) -> ExportError:
    """The error about a licence that nobody gives."""
    return ExportError("{path}: license {licence} needs somebody who gives it: add rights_owner or source", path=yaml.path, licence=licence)


def _uuid(problem: Problem, yaml: Section) -> str:
    try:
        return str(UUID(yaml.text("uuid")))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, problem.url or f"judge-kit:{problem.id}"))


def _source(yaml: Section) -> dict[str, object]:
    if "source" not in yaml or yaml.nodes["source"].is_null:
        return {}
    source = _plain(yaml.nodes["source"])
    if isinstance(source, str) and "source_url" in yaml:
        source = {"name": source, "url": yaml.text("source_url")}
    return {"source": source} if source else {}


def _credits(yaml: Section) -> dict[str, object]:
    if "credits" in yaml and yaml.is_mapping("credits"):
        found = {item.key: _plain(item) for item in yaml.nodes["credits"].items if item.key in _CREDITS and not item.is_null}
        return {"credits": found} if found else {}
    authors = yaml.text("author") or yaml.text("credits")
    return {"credits": {"authors": [authors]}} if authors else {}


def _plain(node: Node) -> object:
    if node.kind == SCALAR:
        return node.text
    if node.kind == MAPPING:
        return {item.key: _plain(item) for item in node.items}
    return [_plain(item) for item in node.items]
