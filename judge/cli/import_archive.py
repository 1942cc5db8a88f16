"""`judge import`: bring archives in, and tell what came of it."""

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from judge.archives.opening import open_archive
from judge.cli.arguments import Arguments
from judge.cli.place import open_or_make_workspace, shown_path
from judge.cli.terminal import Progress, say, talk
from judge.errors import JudgeError, UsageError
from judge.intake.importing import ImportOrders, Summary, bring_in
from judge.reports.style import Style
from judge.store.files import write_atomically
from judge.store.workspace import Workspace

#: lines of skipped things and of files kept that are shown; the rest is in the file of details
_MOST_SHOWN = 5


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0 when something was brought in or is here already, 1 when there was nothing but trouble."""
    if not arguments.words:
        raise UsageError("which archive? for example: judge import ~/boj-archive")
    is_dry = arguments.has("--dry-run")
    workspace = open_or_make_workspace(arguments, style, is_dry=is_dry)
    orders = ImportOrders(
        arguments.has("--all-submissions"), arguments.text("--problem"), is_dry, arguments.whole("--jobs", min(4, os.cpu_count() or 1))
    )
    summaries: list[Summary] = []
    errors: list[JudgeError] = []
    for word in arguments.words:
        try:
            summaries.append(_import(word, workspace, orders, style))
        except JudgeError as error:
            if len(arguments.words) == 1:
                raise
            errors.append(error)
            talk(f"judge: {error.render(style.translate)}")
        except (KeyboardInterrupt, SystemExit):
            talk(style.say("stopped: what was read so far is kept, the same command goes on from there"))
            raise
    summary = _joined(summaries)
    if arguments.has("--json"):
        _print_json(summary, orders)
    else:
        _show(summary, orders, style)
    details = list(_details(summary, style))
    if details and not orders.dry:
        path = _free_path(workspace.root / ".judge" / "imports", f"{datetime.now():%Y-%m-%d-%H%M%S}")
        write_atomically(path, ("\n".join(details) + "\n").encode("utf-8", "surrogateescape"))
        talk(style.say("details: {path}", path=shown_path(path)))
    if errors:
        return 2 if all(isinstance(error, UsageError) for error in errors) else 3
    return 0 if summary.new or summary.changed or summary.present or summary.attempts or summary.solutions or not summary.skipped else 1


def _import(word: str, workspace: Workspace, orders: ImportOrders, style: Style) -> Summary:
    """What came of one archive."""
    if "://" in word:
        raise UsageError("{word} is an address: judge fetch {word} brings a problem from there", word=word)
    scratch = workspace.cache
    if not orders.dry:
        scratch.mkdir(parents=True, exist_ok=True)
    progress = Progress(style)
    with tempfile.TemporaryDirectory(prefix="unpacked-", dir=None if orders.dry else scratch) as folder:
        found = open_archive(Path(word), Path(folder))
        names = ", ".join(dict.fromkeys(style.translate(one.layout.name) for one in found))
        talk(style.say("{path}: {layouts}", path=word, layouts=names))
        try:
            return bring_in(
                found, workspace, orders, on_progress=lambda done, total: progress.bar(done, total, style.say("importing")),
                on_wait=lambda: talk(style.say("another command brings problems in: waiting for it ...")),
            )  # fmt: skip
        finally:
            progress.clear()


def _free_path(folder: Path, name: str) -> Path:
    """A file of this name, or with a number behind it, that is not there yet."""
    number = 1
    while (path := folder / f"{name}{f'-{number}' if number > 1 else ''}.txt").exists():
        number += 1
    return path


def _joined(summaries: list[Summary]) -> Summary:
    return Summary(
        tuple(name for one in summaries for name in one.new), tuple(change for one in summaries for change in one.changed),
        sum(one.present for one in summaries), sum(one.solutions for one in summaries), sum(one.attempts for one in summaries),
        tuple(skipped for one in summaries for skipped in one.skipped),
    )  # fmt: skip


def _show(summary: Summary, orders: ImportOrders, style: Style) -> None:
    more = [change for change in summary.changed if change.added or change.replaced]
    kept = [change for change in summary.changed if change.kept]
    if orders.dry:
        for name in summary.new:
            say(style.say("would import {id}", id=name))
        for change in more:
            say(style.say("would add to {id}: {files}", id=change.id, files=", ".join((*change.added, *change.replaced))))
    rows = (
        (style.say("problems imported"), len(summary.new)),
        (style.say("problems that got something more"), len(more)),
        (style.say("problems here already"), summary.present + len(summary.changed) - len(more)),
        (style.say("solutions"), summary.solutions),
        (style.say("attempts into history"), summary.attempts),
        (style.say("skipped"), len(summary.skipped)),
    )
    if orders.dry:
        say(style.paint(style.say("nothing was written (--dry-run); an import would give:"), "yellow"))
    for label, count in rows:
        if count:
            say(f"  {count:>7,}  {label}")
        if rows[0] == (label, count) and 0 < count <= _MOST_SHOWN and not orders.dry:
            say(" " * 11 + style.paint(", ".join(summary.new), "dim"))
    if not any(count for _, count in rows):
        say("  " + style.say("there is nothing in it"))
    for change in kept[:_MOST_SHOWN]:
        say("  " + style.say("{id}: yours stays, the archive's differs: {files}", id=change.id, files=", ".join(change.kept)))
    for skipped in summary.skipped[:_MOST_SHOWN]:
        say("  " + style.paint(style.say("skipped {label}: {why}", label=skipped.label, why=skipped.why.render(style.translate)), "yellow"))
    rest = max(0, len(kept) - _MOST_SHOWN) + max(0, len(summary.skipped) - _MOST_SHOWN)
    if rest:
        say("  " + style.say("... and {count} more", count=rest))


def _details(summary: Summary, style: Style) -> Iterator[str]:
    for name in summary.new:
        yield style.say("imported {id}", id=name)
    for change in summary.changed:
        for template, files in (
            (style.say("added to {id}: {files}", id=change.id, files=", ".join(change.added)), change.added),
            (style.say("brought up to date in {id}: {files}", id=change.id, files=", ".join(change.replaced)), change.replaced),
            (style.say("{id}: yours stays, the archive's differs: {files}", id=change.id, files=", ".join(change.kept)), change.kept),
        ):
            if files:
                yield template
    for skipped in summary.skipped:
        yield style.say("skipped {label}: {why}", label=skipped.label, why=skipped.why.render(style.translate))


def _print_json(summary: Summary, orders: ImportOrders) -> None:
    import json

    document = {
        "schema": 1, "dry_run": orders.dry, "imported": list(summary.new),
        "changed": [change._asdict() for change in summary.changed], "present": summary.present,
        "solutions": summary.solutions, "attempts": summary.attempts,
        "skipped": [{"label": skipped.label, "message": str(skipped.why)} for skipped in summary.skipped],
    }  # fmt: skip
    say(json.dumps(document, ensure_ascii=False, indent=1))
