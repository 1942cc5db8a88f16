"""`judge import`: bring archives in, and tell what came of it."""

import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from judge.archives.archivelayouts import LAYOUTS, FoundFolder
from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import LiveLine, say, shown_path, talk
from judge.errors import JudgeError, LayoutError, UsageError
from judge.intake.importing import Summary
from judge.intake.preparing import ImportOrders
from judge.intake.unpacking import ImportWatch, import_archive, joined, save_details
from judge.messages import N_, command_line
from judge.reports.style import Style
from judge.reports.visible import pad, width
from judge.store.arrival import Delivered
from judge.store.workspace import Workspace

#: lines of skipped things and of files kept that are shown; the rest is in the file of details
_MOST_SHOWN = 5


def run(invocation: Invocation) -> int | Document:
    """Exit code 0 when something was brought in or is here already, 1 when there was nothing but trouble."""
    arguments, style = invocation.arguments, invocation.style
    if not arguments.words:
        raise UsageError("which archive? for example: judge import ~/boj-archive")
    is_dry = arguments.has("--dry-run")
    jobs = arguments.whole("--jobs", min(4, os.cpu_count() or 1))
    orders = ImportOrders(arguments.has("--all-submissions"), arguments.text("--problem"), arguments.text("--mine"), is_dry, jobs)
    workspace = invocation.begin_workspace(is_dry=is_dry)
    summary, errors = _import_all(arguments.words, workspace, orders, style)
    if not invocation.is_json:
        _show(summary, orders, style)
    details = list(_details(summary, style))
    if details and not orders.dry:
        path = save_details(workspace, details, f"{datetime.now():%Y-%m-%d-%H%M%S}")
        talk(style.say("details: {path}", path=shown_path(path)))
    if not orders.dry and (summary.attempts or summary.new):
        _look_ahead(invocation, is_told=bool(summary.attempts))
    code = _exit_code(summary, list(errors.values()))
    if not invocation.is_json:
        return code
    return Document(_json(summary, orders), code, {word: error.render(style.translate) for word, error in errors.items()})


def _look_ahead(invocation: Invocation, *, is_told: bool) -> None:
    """What the archive means for the days to come; with that, what `judge today` and `judge stats` need is at hand."""
    from judge.cli.commands.wake import show_overview
    from judge.practice.archiveview import archive_overview
    from judge.practice.dayplan import plan_anew, survey
    from judge.practice.gathering import gather_statistics

    plan_anew(invocation.root, moment())
    gather_statistics(invocation.root, moment())
    found = survey(invocation.root, moment(), is_fresh=True)
    if is_told and not invocation.is_json:
        say("")
        show_overview(archive_overview(found), found, invocation.style)


def _import_all(words: Sequence[str], workspace: Workspace, orders: ImportOrders, style: Style) -> tuple[Summary, dict[str, JudgeError]]:
    """What came of all archives, and of which nothing came; the error of one that was alone is raised."""
    summaries: list[Summary] = []
    errors: dict[str, JudgeError] = {}
    for word in words:
        try:
            summaries.append(_import(word, workspace, orders, style))
        except JudgeError as error:
            if len(words) == 1:
                raise
            errors[word] = error
            talk(f"judge: {error.render(style.translate)}")
        except (KeyboardInterrupt, SystemExit):
            talk(style.say("stopped: what was read so far is kept, the same command goes on from there"))
            raise
    return joined(summaries), errors


def _import(word: str, workspace: Workspace, orders: ImportOrders, style: Style) -> Summary:
    """What came of one archive."""
    line = LiveLine(style)

    def tell_layouts(found: Sequence[FoundFolder]) -> None:
        names = ", ".join(dict.fromkeys(style.translate(one.layout.name) for one in found))
        talk(style.say("{path}: {layouts}", path=word, layouts=names))
        for note in dict.fromkeys(one.layout.note for one in found if one.layout.note):
            talk(style.paint(style.translate(note), "yellow"))

    watch = ImportWatch(
        tell_layouts,
        lambda done, total: line.bar(done, total, style.say("importing")),
        lambda: talk(style.say("another command brings problems in: waiting for it ...")),
    )
    try:
        return import_archive(word, workspace, orders, watch)
    except LayoutError:
        names = [style.translate(layout.name) for layout in LAYOUTS]
        for name, layout in zip(names, LAYOUTS, strict=True):
            talk(f"  {pad(name, max(map(width, names)))}  {layout.looks_like}")
        raise
    finally:
        line.clear()


def _exit_code(summary: Summary, errors: Sequence[JudgeError]) -> int:
    if errors:
        return 2 if all(isinstance(error, UsageError) for error in errors) else 3
    has_something = summary.new or summary.changed or summary.present or summary.attempts or summary.solutions or summary.known
    return 0 if has_something or not summary.skipped else 1


def _show(summary: Summary, orders: ImportOrders, style: Style) -> None:
    more = [change for change in summary.changed if change.added or change.replaced]
    kept = [change for change in summary.changed if change.kept]
    if orders.dry:
        for name in summary.new[:_MOST_SHOWN]:
            say(style.say("would import {id}", id=name))
        for change in more[:_MOST_SHOWN]:
            say(style.say("would add to {id}: {files}", id=change.id, files=", ".join((*change.added, *change.replaced))))
        rest = max(0, len(summary.new) - _MOST_SHOWN) + max(0, len(more) - _MOST_SHOWN)
        if rest:
            say(style.say("... and {count} more", count=rest))
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
    if summary.has_testlib:
        say("  " + style.say("testlib.h is here, which checkers, validators and generators of the collection include"))
    for label, count in rows:
        if count:
            say(f"  {count:>7,}  {label}")
        if rows[0] == (label, count) and 0 < count <= _MOST_SHOWN and not orders.dry:
            say(" " * 11 + style.paint(", ".join(summary.new), "dim"))
    if summary.older:
        told = N_("{count} accepted solutions stay in the archive, newer ones came instead: --all-submissions brings all")
        say("  " + style.say(told, count=summary.older))
    if summary.absent and not orders.dry:
        few = summary.absent if len(summary.absent) <= _MOST_SHOWN else ()
        command = command_line("fetch", *few)  # without words it brings all of them
        say("  " + style.say("{count} problems of these attempts are not here: {command}", count=len(summary.absent), command=command))
    if not any(count for _, count in rows):
        say("  " + style.say("there is nothing in it"))
    _show_left(kept, summary, style)


def _show_left(kept: Sequence[Delivered], summary: Summary, style: Style) -> None:
    """What stayed as it was, and what was skipped, by reasons."""
    for change in kept[:_MOST_SHOWN]:
        say("  " + style.say("{id}: yours stays, the archive's differs: {files}", id=change.id, files=", ".join(change.kept)))
    by_reason: dict[str, list[str]] = {}
    for skipped in summary.skipped:
        by_reason.setdefault(skipped.why.render(style.translate), []).append(skipped.label)
    for why, labels in list(by_reason.items())[:_MOST_SHOWN]:
        words = style.say("skipped {label}: {why}", label=_some(labels, style), why=why)
        say("  " + style.paint(words, "yellow"))
    rest = max(0, len(kept) - _MOST_SHOWN) + sum(map(len, list(by_reason.values())[_MOST_SHOWN:]))
    if rest:
        say("  " + style.say("... and {count} more", count=rest))


def _some(labels: Sequence[str], style: Style) -> str:
    """The first of them, and how many more there are."""
    return style.say("{label} and {count} more", label=labels[0], count=len(labels) - 1) if len(labels) > 1 else labels[0]


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


def _json(summary: Summary, orders: ImportOrders) -> dict[str, Any]:  # Any: JSON
    return {
        "dry_run": orders.dry, "imported": list(summary.new), "changed": [change._asdict() for change in summary.changed],
        "testlib": summary.has_testlib, "present": summary.present, "solutions": summary.solutions,
        "older": summary.older, "attempts": summary.attempts,
        "absent": list(summary.absent),
        "skipped": [{"label": skipped.label, "message": str(skipped.why)} for skipped in summary.skipped],
    }  # fmt: skip
