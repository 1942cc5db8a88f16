"""Archives that a tool wrote in a learner's own browser: the vault, and the backup of a second tool.

vault                                           backup
metadata.json progress.json                     data/<user>/profile.json
submissions-cache.json                          data/<user>/submissions.json
solved/index.json                               data/<user>/problems/<id>/index.html
solved/<id>/problem.{html,json,png}             data/<user>/problems/<id>/meta.json
submissions/<id>/<number>.{json,<suffix>}       data/<user>/problems/<id>/submissions.json
profile/ board/ authored/                       data/<user>/problems/<id>/sources/<number>.<suffix>
"""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path

from tests.ground.frame import error_page
from tests.ground.heading import problem_lines
from tests.ground.page import LABELS, Page
from tests.ground.rendering import render_page
from tests.ground.submission import Submission

#: the time of the site
KOREA = timezone(timedelta(hours=9))

#: the smallest picture there is: a screenshot has the name of one, its content is nobody's business
PICTURE = b"\x89PNG\r\n\x1a\n"

#: columns of the second tool's tables
COLUMNS = (
    "submissionId",
    "problemId",
    "problemTitle",
    "result",
    "resultClass",
    "memoryKb",
    "timeMs",
    "language",
    "codeLength",
    "submittedAt",
    "submittedAtTimestamp",
)

#: classes of results, by how their text begins
RESULT_CLASSES = {
    "맞았": "result-ac",
    "출력 형": "result-pe",
    "틀렸": "result-wa",
    "시간": "result-tle",
    "메모리": "result-mle",
    "출력 초": "result-ole",
    "런타임": "result-rte",
    "컴파일": "result-ce",
    "채점 불가": "result-co",
}


def write_vault(
    folder: Path, problems: Iterable[Page], submissions: Iterable[Submission], *, renamed: bool = False, broken: Iterable[int] = ()
) -> None:
    """A vault; `renamed` has folders of problems as `<id>.<title>`, which some people made of them, `broken` ids hold an error page."""
    pages, sent = tuple(problems), tuple(submissions)
    for page in pages:
        name = f"{page.number}.{page.title.replace('/', '_')}" if renamed else str(page.number)
        save_problem(folder / "solved" / name, page, render_page(page))
        (folder / "solved" / name / "problem.png").write_bytes(PICTURE)
    for number in broken:
        _save_broken(folder / "solved" / str(number), number)
    for submission in sent:
        save_submission(folder / "submissions" / str(submission.problem), submission)
    save_lists(folder, pages, sent)
    _save_own_things(folder)


def save_problem(folder: Path, page: Page, html: bytes) -> None:
    """A problem of a vault."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "problem.html").write_bytes(html)
    save_json(folder / "problem.json", problem_record(page))


def _save_broken(folder: Path, number: int) -> None:
    """A problem whose page the tool saved while the site was in trouble."""
    folder.mkdir(parents=True)
    (folder / "problem.html").write_bytes(error_page())
    record = {"problemId": number, "title": "", "timeLimit": "", "memoryLimit": "", "tags": [], "fetchedAt": "2026-04-24T10:00:00.000Z"}
    save_json(folder / "problem.json", record)


def problem_record(page: Page) -> dict[str, object]:
    """What `problem.json` of a vault says; texts that are empty are missing."""
    time, memory = problem_lines(page)
    texts = {"description": page.description, "inputDesc": page.input, "outputDesc": page.output}
    tags = [*(LABELS[label] for label in page.labels), *(["원문"] if page.languages else []), *page.tags]
    return {
        "problemId": page.number,
        "title": page.title,
        "timeLimit": time,
        "memoryLimit": memory,
        **{name: text for name, text in texts.items() if text},
        **({"tags": tags} if tags else {}),
        "fetchedAt": "2026-04-24T10:00:00.000Z",
    }


def save_submission(folder: Path, submission: Submission) -> None:
    """A submission of a vault, its source as well unless it is lost."""
    folder.mkdir(parents=True, exist_ok=True)
    save_json(folder / f"{submission.number}.json", submission_record(submission))
    save_source(folder, submission)


def save_source(folder: Path, submission: Submission) -> None:
    """The source to the byte, unless it is lost."""
    if submission.source is not None:
        (folder / f"{submission.number}.{submission.suffix}").write_bytes(submission.source.encode())


def submission_record(submission: Submission) -> dict[str, object]:
    """What a vault says of a submission."""
    return {
        "submissionId": submission.number,
        "problemId": submission.problem,
        "problemTitle": submission.title,
        "result": submission.result,
        "memory": submission.memory_kb,
        "time": submission.time_ms,
        "language": submission.language,
        "codeLength": submission.length,
        "submittedAt": submission.at,
    }


def save_lists(folder: Path, pages: Sequence[Page], submissions: Sequence[Submission]) -> None:
    """The index, the list of submissions and the two notes of the tool about itself."""
    index = [{"problemId": page.number, "title": page.title} for page in pages]
    save_json(folder / "solved" / "index.json", {"totalCount": len(index), "problems": index})
    last = submissions[-1].number if submissions else 0
    records = [submission_record(submission) for submission in submissions]
    save_json(folder / "submissions-cache.json", {"lastSubmissionId": last, "pageNum": 1, "complete": True, "submissions": records})
    times = {"startedAt": "2026-04-24T09:00:00.000Z", "completedAt": "2026-04-24T12:00:00.000Z"}
    # the tool never counts what was solved
    stats = {"solvedProblems": 0, "submissions": len(submissions)}
    save_json(folder / "metadata.json", {"handle": "PRIVATE-HANDLE", **times, "version": "0.1.0", "stats": stats})
    save_json(folder / "progress.json", {"phase": "done"})


def _save_own_things(folder: Path) -> None:
    """What is the owner's business: profile, posts, problems that they wrote."""
    save_json(folder / "profile" / "profile.json", {"handle": "PRIVATE-HANDLE", "memo": "PRIVATE-MEMO"})
    save_json(folder / "board" / "1.json", {"title": "PRIVATE-POST"})
    authored = Page(90001, title="PRIVATE-AUTHORED")
    save_problem(folder / "authored" / "90001", authored, render_page(authored))


def write_backup(folder: Path, problems: Iterable[Page], submissions: Iterable[Submission], *, user: str = "PRIVATE-HANDLE") -> None:
    """A backup of the second tool, everything under `data/<user>`."""
    home, sent = folder / "data" / user, tuple(submissions)
    save_json(home / "profile.json", {"handle": user})
    save_json(home / "submissions.json", _table(sent))
    for page in problems:
        place = home / "problems" / str(page.number)
        mine = tuple(submission for submission in sent if submission.problem == page.number)
        (place / "sources").mkdir(parents=True)
        # this tool saved the page as it was sent, without what scripts put behind the body
        (place / "index.html").write_bytes(re.sub(rb"</body>.*", b"</body></html>", render_page(page), flags=re.DOTALL))
        meta = {"kind": "boj-problem-backup", "version": 4, "problemId": page.number, "title": page.title}
        save_json(place / "meta.json", {**meta, "tierLevel": page.tier, "tags": list(page.tags)})
        save_json(place / "submissions.json", _table(mine))
        for submission in mine:
            save_source(place / "sources", submission)


def _table(submissions: Sequence[Submission]) -> dict[str, object]:
    return {"columns": list(COLUMNS), "rows": [_row(submission) for submission in submissions]}


def _row(submission: Submission) -> list[object]:
    record = submission_record(submission)
    kind = next((name for start, name in RESULT_CLASSES.items() if submission.result.startswith(start)), "result-pac")
    more = {
        "resultClass": kind,
        "memoryKb": submission.memory_kb,
        "timeMs": submission.time_ms,
        "submittedAtTimestamp": seconds_of(submission.at),
    }
    record.update(more)
    return [record[name] for name in COLUMNS]


def seconds_of(at: str) -> int:
    """A Korean local time such as `2023년 6월 22일 10:25:52` in seconds since 1970."""
    year, month, day, hour, minute, second = (int(number) for number in re.findall(r"\d+", at))
    return int(datetime(year, month, day, hour, minute, second, tzinfo=KOREA).timestamp())


def save_json(path: Path, value: object) -> None:
    """JSON as a JavaScript tool writes it: Unicode raw, two blanks."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2), "utf-8")
