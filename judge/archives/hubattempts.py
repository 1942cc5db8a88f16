"""What a folder of BaekjoonHub says of submissions: each source in it was accepted, unless its owner's name for it says otherwise."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Skipped, Solution
from judge.archives.hubsites import HubSite
from judge.archives.ownsources import NOT_ACCEPTED
from judge.archives.pagepictures import is_picture_file
from judge.archives.pastsubmissions import read_korean_time
from judge.archives.sourcenames import says_wrong
from judge.errors import SourceError
from judge.fetched import PastAttempt
from judge.languages import languages_of
from judge.model import Verdict

_MEASURED = re.compile(r"메모리:\s*([\d,.]{1,12})\s*(KB|MB),\s*시간:\s*([\d,.]{1,12})\s*ms")
_KIB = 1024

#: a sample beside a source
CASE_FILE = re.compile(r"(?:input|output)(\d*)\.txt")

#: notes of a problem
_NOTES = ".md"

#: the suffix that this tool gives where it does not know the language
_UNNAMED = "undefined"

#: suffixes of this tool that are usually others
_SUFFIXES = {".cc": ".cpp"}


def sources_of(item: ArchiveItem) -> tuple[dict[Path, float], tuple[Skipped, ...]]:
    """The accepted sources with the times of their first commits, 0 where none is known; and what was not accepted by its name."""
    title = item.label.rpartition("/")[2].partition(".")[2].strip()
    found: dict[Path, float] = {}
    skipped = []
    for path, at_s in zip(item.paths, item.times, strict=True):
        if path.suffix.lower() == _NOTES or CASE_FILE.fullmatch(path.name) or is_picture_file(path):
            continue
        stem = unicodedata.normalize("NFC", path.stem).strip()
        if stem != title and says_wrong(stem):
            skipped.append(Skipped(f"{item.label}/{path.name}", SourceError(NOT_ACCEPTED)))
        else:
            found[path] = at_s
    return found, tuple(skipped)


def attempts_of(item: ArchiveItem, site: HubSite, sections: Mapping[str, str], sources: Mapping[Path, float]) -> tuple[PastAttempt, ...]:
    """An attempt for each source, the oldest first. What the README says of day and figures is true of the newest."""
    measured = _MEASURED.search(sections.get("성능 요약", ""))
    last_s = max(sources.values(), default=0.0)
    made = []
    for path, at_s in sources.items():
        is_last = at_s == last_s or not at_s
        told = measured if is_last else None
        content = path.read_bytes()
        made.append(
            PastAttempt(
                key=f"{site.key}:{item.problem.removeprefix(site.prefix)}:{blake2b(content, digest_size=10).hexdigest()}",
                problem=item.problem, at=_moment(path, at_s, sections.get("제출 일자", "") if is_last else ""),
                language=_language_of(path), verdict=Verdict.AC, words="맞았습니다!!" if site.is_plain else "",
                cpu_s=_number(told[3]) / 1000 if told else None,
                memory_mib=round(_number(told[1]) / (_KIB if told[2] == "KB" else 1), 3) if told else None,
                source_bytes=len(content), source=path,
            )
        )  # fmt: skip
    return tuple(sorted(made, key=lambda attempt: (attempt.at, -len(attempt.source.name if attempt.source else ""))))


def solutions_of(attempts: Iterable[PastAttempt], *, everything: bool) -> tuple[Solution, ...]:
    """The newest source of each known language, or all of them."""
    found: list[Solution] = []
    names: dict[str, int] = {}
    for one in reversed([*attempts]):
        if one.source is None or not languages_of(one.source.suffix):
            continue
        suffix = _SUFFIXES.get(one.source.suffix, one.source.suffix)
        names[suffix] = number = names.get(suffix, 0) + 1
        if number == 1 or everything:
            name = f"accepted{suffix}" if number == 1 else f"accepted-{number}{suffix}"
            found.append(Solution(one.problem, name, one.source, one.at.timestamp()))
    return tuple(found)


def left_out(attempts: Sequence[PastAttempt], item: ArchiveItem) -> tuple[Skipped, ...]:
    """Sources in languages that nobody here knows."""
    why = SourceError("no source in a language that is known: it is left out, its attempt is in the history")
    return tuple(Skipped(f"{item.label}/{one.source.name}", why) for one in attempts if one.source and not languages_of(one.source.suffix))


def _moment(path: Path, at_s: float, day: str) -> datetime:
    """The README's day; older repositories do not tell: then the first commit's, else the file's own time."""
    try:
        return read_korean_time(" ".join(day.split()))
    except SourceError:
        now_s = datetime.now(UTC).timestamp()
        return datetime.fromtimestamp(int(at_s if 0 < at_s < now_s else min(now_s, path.stat().st_mtime)), UTC)


def _number(text: str) -> float:
    plain = text.replace(",", "")
    return float(plain) if plain.count(".") <= 1 and plain.strip(".") else 0.0


def _language_of(path: Path) -> str:
    """The language as far as the suffix tells; empty where it tells none."""
    known = languages_of(path.suffix)
    name = path.suffix.removeprefix(".")
    return known[0].name if known else name if name != _UNNAMED else ""
