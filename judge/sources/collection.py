"""The public collection testcase-ac: limits, samples, more inputs, validators, generators, checkers, programs; no statements.

    testcase/boj/<id>/metadata.yaml  sample_1.in .out  additional_*.in ...  validator.cpp  checker.cpp  generator_*  correct_*  rejected_*

MIT licence. This module knows the layout; whether files come over the network or from a clone is not its concern.
"""

import re
from collections.abc import Mapping
from urllib.parse import quote

from judge.errors import SourceError
from judge.fetched import Fetched, SampleCase
from judge.jsontext import parse_json
from judge.languages import LANGUAGES
from judge.problemlimits import Limits
from judge.sitelanguages import language_called
from judge.sources.downloads import Asking
from judge.sources.page.parse import ADDRESS, SITE
from judge.sources.targets import FetchTarget

NAME = "testcase-ac"
LICENCE = "MIT (testcase-ac); samples belong to the problem's authors: for private use"

#: below the repository
FOLDER = "testcase/boj"
TESTLIB = "third_party/testlib/testlib.h"

#: the largest file that is fetched
MOST_FILE_BYTES = 256 << 20

_SAMPLE = re.compile(r"sample_(\d+)\.in")
_INPUT = re.compile(r".+\.in|.+\.in\..+|testcase_.*\.txt|(?:additional|testcase|singlegen)_[^.]*", re.DOTALL)
_GENERATOR = re.compile(r"(?:single)?gen(?:erator)?(?:_.*)?\.(?:cpp|cc|py)")
_SOURCE = re.compile(r"(correct|rejected)_?.*\.\w+")
_UNSAFE = re.compile(r"[^A-Za-z0-9_.-]")

#: the collection's tags of languages that a suffix alone does not tell
_TAGS = {"pypy3": "pypy3", "cpp23": "cpp20", "cpp20": "cpp20"}
_FOLDERS = {"correct": "accepted", "rejected": "rejected"}


def fetch(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem of the public collection, file by file."""
    folder = f"{FOLDER}/{target.id}"
    names = parse_listing(asking.get(f"{asking.addresses['collection_listing']}/{folder}").content)
    files = {}
    for done, name in enumerate(names):
        asking.on_progress(done, len(names))
        url = f"{asking.addresses['collection']}/{folder}/{quote(name)}"
        files[name] = asking.get(url, most_bytes=MOST_FILE_BYTES).content
    return parse_problem(target.id, files)


def fetch_testlib(asking: Asking) -> bytes:
    """The header that the collection's programs include."""
    return asking.get(f"{asking.addresses['collection']}/{TESTLIB}").content


def parse_listing(content: bytes) -> list[str]:
    """The wanted files' names of a folder, from GitHub's answer about it. SourceError when it is something else."""
    try:
        entries = parse_json(content)
        names = [str(entry["name"]) for entry in entries if entry["type"] == "file" and entry["size"] <= MOST_FILE_BYTES]
    except (ValueError, TypeError, KeyError):
        raise SourceError("the listing of the folder cannot be read") from None
    return [name for name in names if "/" not in name and is_wanted(name)]


def parse_problem(number: str, files: Mapping[str, bytes]) -> Fetched:
    """The problem from the files of its folder. SourceError when the metadata is damaged or a sample lacks its answer."""
    metadata = _load_mapping(files.get("metadata.yaml", b""), "metadata.yaml")
    title = str(metadata.get("title") or "").strip()
    codes = metadata.get("codes")
    tags = {str(name): str(tag) for name, tag in codes.items()} if isinstance(codes, dict) else {}
    has_checker = "checker.cpp" in files
    return Fetched(
        id=number, names={"ko": title} if title else {}, origin=f"{SITE} {number}",
        url=str(metadata.get("externalLink") or f"{ADDRESS}/problem/{number}"),
        limits=Limits(_amount(metadata, "timeLimitMs") / 1000, _amount(metadata, "memoryLimitMb")),
        special=bool(metadata.get("isSpecialJudge")) and not has_checker, keywords=(f"boj:{number}",),
        samples=_samples(files), files=_others(files, tags), licence=LICENCE,
    )  # fmt: skip


def wants_testlib(fetched: Fetched) -> bool:
    """Whether one of its programs includes testlib.h."""
    return any(b"testlib.h" in content for name, content in fetched.files.items() if not name.startswith("data/"))


def is_wanted(name: str) -> bool:
    """Whether a file of a problem's folder is one that a package has room for."""
    given = name.replace(".out", ".in", 1)  # an answer is wanted as its input is
    return name == "metadata.yaml" or _place(given, {}) is not None or _SAMPLE.fullmatch(given) is not None


def _samples(files: Mapping[str, bytes]) -> tuple[SampleCase, ...]:
    numbers = sorted(int(found[1]) for found in map(_SAMPLE.fullmatch, files) if found)
    for number in numbers:
        if f"sample_{number}.out" not in files:
            raise SourceError("sample {number} has an input and no output", number=number)
    return tuple(SampleCase(files[f"sample_{number}.in"], files[f"sample_{number}.out"]) for number in numbers)


def _others(files: Mapping[str, bytes], tags: Mapping[str, str]) -> dict[str, bytes]:
    """Everything but metadata and samples, by its place in a package; answers follow their inputs."""
    placed: dict[str, bytes] = {}
    for name, content in sorted(files.items()):
        place = _place(name, tags)
        if place is None:
            continue
        placed[place] = content
        answer = name.replace(".in", ".out", 1)
        if place.startswith("data/") and answer != name and answer in files:
            placed[place.removesuffix(".in") + ".ans"] = files[answer]
    return placed


def _place(name: str, tags: Mapping[str, str]) -> str | None:
    """Where a file belongs in a package; None for what has no place of its own."""
    safe = _UNSAFE.sub("_", name)
    if name == "validator.cpp":
        return "input_validators/validator.cpp"
    if name == "checker.cpp":
        return "output_validators/checker.cpp"
    if _GENERATOR.fullmatch(name):
        return f"generators/{safe}"
    source = _SOURCE.fullmatch(name)
    if source:
        return f"submissions/{_FOLDERS[source[1]]}/{_named_by_language(safe, tags.get(name, ''))}"
    if _INPUT.fullmatch(name) and not _SAMPLE.fullmatch(name):
        return f"data/secret/{safe.removesuffix('.in')}.in"
    return None


def _named_by_language(name: str, tag: str) -> str:
    """`correct_1.pypy3.py` where the suffix alone means another language than the collection says."""
    language_id = _TAGS.get(tag) or getattr(language_called(tag), "id", "")
    stem, dot, suffix = name.rpartition(".")
    usual = next((language.id for language in LANGUAGES if f".{suffix}" in language.suffixes), "")
    fits = any(language.id == language_id and f".{suffix}" in language.suffixes for language in LANGUAGES)
    return f"{stem}.{language_id}{dot}{suffix}" if fits and usual != language_id else name


def _amount(metadata: Mapping[str, object], key: str) -> float:
    """A number above 0; 0 where it is not told, for which the collection has 0 as well."""
    value = metadata.get(key)
    if value is None or (value == 0 and not isinstance(value, bool)):
        return 0.0
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e9:
        raise SourceError("{key} is no number above 0: {value}", key=key, value=value)
    return float(value)


def _load_mapping(content: bytes, name: str) -> dict[str, object]:
    """The mapping in a text, empty for an empty one. SourceError when it is something else."""
    import yaml  # slow to import, for sources that are not always asked

    try:
        document = yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError, LookupError, AttributeError, TypeError):
        raise SourceError("{name} is not YAML", name=name) from None
    if document is None:
        return {}
    if not isinstance(document, dict):
        raise SourceError("{name} is not YAML", name=name)
    return {str(key): value for key, value in document.items()}
