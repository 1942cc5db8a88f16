"""`problem.xml` of a package of Polygon, the system in which problems of Codeforces and of many olympiads are made, as values.

Relied on, as public packages show it and problem-xml-specs describes it:

    <problem short-name url> <names><name language value>  <judging input-file output-file run-count treat-points-from-checker-as-percent>
    <testset name><time-limit>ms <memory-limit>bytes <input-path-pattern>tests/%02d <answer-path-pattern>tests/%02d.a
      <tests><test method cmd from-file sample group points>, in their order from 1 on
      <groups><group name points points-policy="complete-group|each-test"><dependencies><dependency group>
    <files><resources><file path type for-types><stages><assets>  <executables><executable><source path type>
    <assets><checker name type><source>  <interactor><source>  <validators><validator><source>  <solutions><solution tag><source>  <scorer>
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from judge.errors import SourceError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: a package has another of these only where its problem has pretests
_TESTSET = "tests"

_PATTERN = re.compile(r"[^%]*%(?:0\d{1,2})?d[^%]*")

#: more tests than any package has
_MOST_TESTS = 20_000


class PolygonFile(NamedTuple):
    """A file by its path in the package, and what it is written in: `cpp.g++17`; empty where nothing is said."""

    path: str
    kind: str = ""


class PolygonTest(NamedTuple):
    """A test by its number; the files of its input and its answer need not be there."""

    number: int
    input: str
    answer: str
    is_sample: bool
    group: str
    points: float
    #: generator and arguments; empty where it was written by hand
    command: str
    #: the generator writes it into a file, and not to its output
    is_from_file: bool


class PolygonGroup(NamedTuple):
    """A group of tests: all of them must pass for its points where it `is_whole`, and every test of the groups that it waits for."""

    name: str
    points: float
    is_whole: bool
    requires: tuple[str, ...]


class PolygonResource(NamedTuple):
    """A file that programs are built with: the mask of languages, and which programs."""

    file: PolygonFile
    for_types: str
    assets: frozenset[str]


class PolygonProblem(NamedTuple):
    """All of a package's `problem.xml` that matters here."""

    url: str
    #: titles by the word for their language: `english`
    names: Mapping[str, str]
    time_s: float
    memory_mib: float
    tests: tuple[PolygonTest, ...]
    groups: tuple[PolygonGroup, ...]
    checker: PolygonFile | None
    interactor: PolygonFile | None
    validators: tuple[PolygonFile, ...]
    #: all programs of the problem, generators among them
    executables: tuple[PolygonFile, ...]
    #: the sources of the jury by their tags
    solutions: tuple[tuple[str, PolygonFile], ...]
    resources: tuple[PolygonResource, ...]
    #: names of what is read and written in place of stdin and stdout
    input_file: str
    output_file: str
    runs: int
    #: whether points come from programs: a scorer, or a checker that tells percent
    is_scored: bool
    other_testsets: tuple[str, ...]
    tags: tuple[str, ...]


def is_polygons(content: bytes) -> bool:
    """Whether a `problem.xml` is one of Polygon; many other things are called that."""
    return b"<problem" in content and b"<judging" in content and b"<testset" in content


def parse_problem(content: bytes) -> PolygonProblem:
    """The values of a `problem.xml`; SourceError says what of it cannot be read."""
    root = _root(content)
    judging = _wanted(root, "judging")
    testsets = judging.findall("testset")
    testset = next((one for one in testsets if one.get("name") == _TESTSET), testsets[0] if testsets else None)
    if testset is None:
        raise _lacks("judging/testset")
    assets = root.find("assets")
    percent = judging.get("treat-points-from-checker-as-percent", "false") == "true"
    return PolygonProblem(
        url=root.get("url", ""),
        names={name.get("language", ""): name.get("value", "").strip() for name in root.iterfind("names/name") if name.get("value")},
        time_s=_amount(testset.findtext("time-limit", ""), "time-limit") / 1000,
        memory_mib=_amount(testset.findtext("memory-limit", ""), "memory-limit") / (1 << 20),
        tests=tuple(_tests(testset)), groups=tuple(_groups(testset)),
        checker=_source(assets, "checker"), interactor=_source(assets, "interactor"),
        validators=tuple(_sources(root, "assets/validators/validator")), executables=tuple(_sources(root, "files/executables/executable")),
        solutions=tuple(
            (one.get("tag", ""), file) for one in root.iterfind("assets/solutions/solution") if (file := _source(one)) is not None
        ),
        resources=tuple(_resources(root)),
        input_file=_name_of_file(judging, "input-file"), output_file=_name_of_file(judging, "output-file"),
        runs=int(_amount(judging.get("run-count") or "1", "run-count")), is_scored=percent or root.find("assets/scorer") is not None,
        other_testsets=tuple(one.get("name", "") for one in testsets if one is not testset),
        tags=tuple(tag.get("value", "") for tag in root.iterfind("tags/tag") if tag.get("value")),
    )  # fmt: skip


def _root(content: bytes) -> "Element":
    from xml.etree import ElementTree  # few import such packages

    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise SourceError("problem.xml defines a document type of its own: refused")
    try:
        return ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise SourceError("problem.xml is damaged: {problem}", problem=" ".join(str(error).split())) from None


def _lacks(what: str) -> SourceError:
    return SourceError("problem.xml lacks {what}", what=what)


def _wanted(element: "Element", name: str) -> "Element":
    found = element.find(name)
    if found is None:
        raise _lacks(name)
    return found


def _amount(text: str, what: str) -> float:
    """A number of 0 or more."""
    try:
        number = float(text.strip())
    except ValueError:
        number = -1.0
    if not 0 <= number < 1e15:
        raise SourceError("problem.xml: {what} is no number of 0 or more: {value}", what=what, value=text.strip()[:40] or "(empty)")
    return number


def _name_of_file(judging: "Element", key: str) -> str:
    name = judging.get(key, "").strip()
    return "" if name in ("stdin", "stdout") else name


def _tests(testset: "Element") -> Iterator[PolygonTest]:
    patterns = [testset.findtext(name, "").strip() for name in ("input-path-pattern", "answer-path-pattern")]
    for pattern in patterns:
        if not _PATTERN.fullmatch(pattern):
            raise SourceError("problem.xml: {value} is no pattern for the paths of tests", value=pattern[:40] or "(empty)")
    listed = testset.findall("tests/test")
    count = int(_amount(testset.findtext("test-count", str(len(listed))), "test-count"))
    if count > _MOST_TESTS or (listed and count != len(listed)):
        raise SourceError("problem.xml: test-count is {count}, and {listed} tests are listed", count=count, listed=len(listed))
    for number in range(1, count + 1):
        said = listed[number - 1].attrib if listed else {}
        yield PolygonTest(
            number, patterns[0] % number, patterns[1] % number, is_sample=said.get("sample") == "true", group=said.get("group", ""),
            points=_amount(said.get("points") or "0", "points"), command=said.get("cmd", ""), is_from_file="from-file" in said,
        )  # fmt: skip


def _groups(testset: "Element") -> Iterator[PolygonGroup]:
    for group in testset.iterfind("groups/group"):
        policy = group.get("points-policy", "each-test")
        if policy not in ("complete-group", "each-test"):
            raise SourceError("problem.xml: unknown points-policy {policy}: known are complete-group, each-test", policy=policy[:40])
        requires = tuple(one.get("group", "") for one in group.iterfind("dependencies/dependency"))
        points = _amount(group.get("points") or "0", "points")
        yield PolygonGroup(group.get("name", ""), points, is_whole=policy == "complete-group", requires=requires)


def _source(element: "Element | None", name: str = "") -> PolygonFile | None:
    source = element.find(f"{name}/source" if name else "source") if element is not None else None
    return None if source is None else PolygonFile(source.get("path", ""), source.get("type", ""))


def _sources(root: "Element", path: str) -> Iterator[PolygonFile]:
    for element in root.iterfind(path):
        file = _source(element)
        if file is not None:
            yield file


def _resources(root: "Element") -> Iterator[PolygonResource]:
    """What is compiled with programs; whatever says nothing more is there for those of the problem."""
    for file in root.iterfind("files/resources/file"):
        stages = {stage.get("name", "").lower() for stage in file.iterfind("stages/stage")}
        if not stages or "compile" in stages:
            assets = frozenset(asset.get("name", "").lower() for asset in file.iterfind("assets/asset"))
            types = file.get("for-types") or file.get("for-type") or ""
            yield PolygonResource(PolygonFile(file.get("path", ""), file.get("type", "")), types, assets)
