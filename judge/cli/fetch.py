"""`judge fetch`: bring problems here, and tell where from and under which terms."""

from judge.cli.arguments import Arguments
from judge.cli.place import open_or_make_workspace, shown_path
from judge.cli.terminal import Progress, say, talk
from judge.errors import UsageError
from judge.intake.fetching import Fetching, FetchOrders, FetchOutcome
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.sources.addresses import with_mirrors
from judge.sources.sourcetable import SOURCES
from judge.sources.web import Web
from judge.store.workspace import Workspace


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0 when all problems are here now, 1 when one could not be had."""
    source = arguments.text("--source")
    if source == "list":
        _list_sources(style)
        return 0
    if source and source not in [known.name for known in SOURCES]:
        raise UsageError("unknown source {name}: known are {known}", name=source, known=", ".join(known.name for known in SOURCES))
    if not arguments.words:
        raise UsageError("which problem? for example: judge fetch 1000")
    workspace = open_or_make_workspace(arguments, style)
    progress = Progress(style)
    web = Web(
        workspace.cache, offline=arguments.has("--offline"),
        on_wait=lambda host, wait_s: progress.show(style.say("{host} asks to wait {seconds:.0f} s ...", host=host, seconds=wait_s)),
    )  # fmt: skip
    orders = FetchOrders(source, arguments.has("--refresh"))
    outcomes: list[FetchOutcome] = []
    try:
        fetching = Fetching(
            workspace, web.get, with_mirrors(workspace.settings().sources), orders,
            on_progress=lambda name, done, total: progress.bar(done, total, name),
        )  # fmt: skip
        progress.show(style.say("fetching ..."))
        for outcome in fetching.run(list(arguments.words)):
            progress.clear()
            outcomes.append(outcome)
            if not arguments.has("--json"):
                _show(outcome, workspace, style)
            progress.show(style.say("fetching ..."))
    finally:
        progress.clear()
        web.close()
    if arguments.has("--json"):
        _print_json(outcomes, style)
    return 1 if any(outcome.trouble for outcome in outcomes) else 0


def _show(outcome: FetchOutcome, workspace: Workspace, style: Style) -> None:
    if outcome.trouble is not None:
        talk(f"judge: {outcome.trouble.render(style.translate)}")
        return
    folder = shown_path(workspace.problems / outcome.id)
    if outcome.fetched is None or outcome.delivered is None:
        say(style.say("{id} is here: {folder} (--refresh asks the sources again)", id=outcome.id, folder=folder))
        return
    fetched, delivered = outcome.fetched, outcome.delivered
    title = title_of(fetched.names, style.language)
    say(style.paint(f"{outcome.id} {title}".strip(), "bold") + "  " + style.paint(folder, "dim"))
    inputs = [name for name in fetched.files if name.startswith("data/") and name.endswith(".in")]
    unanswered = sum(name.removesuffix(".in") + ".ans" not in fetched.files for name in inputs)
    say(
        "  "
        + style.say(
            "from {source}: {samples} samples, {inputs} more inputs",
            source=outcome.source,
            samples=len(fetched.samples),
            inputs=len(inputs),
        )
    )
    if fetched.licence:
        say("  " + style.say("licence: {licence}", licence=fetched.licence))
    if unanswered:
        say("  " + style.say("{count} inputs have no answer yet: judge verify {id} --answers makes them", count=unanswered, id=outcome.id))
    if not fetched.statements:
        say("  " + style.say("without a statement: its page may be at {url}", url=fetched.url))
    if not delivered.is_new and not (delivered.added or delivered.replaced):
        say("  " + style.say("nothing new"))
    if delivered.kept:
        say("  " + style.paint(style.say("yours stays, the source's differs: {files}", files=", ".join(delivered.kept)), "yellow"))
    for note in outcome.notes:
        say("  " + style.paint(note.render(style.translate), "dim"))


def _list_sources(style: Style) -> None:
    columns = max(len(source.name) for source in SOURCES)
    for source in SOURCES:
        say(f"  {source.name:<{columns}}  {style.translate(source.about)}")


def _print_json(outcomes: list[FetchOutcome], style: Style) -> None:
    import json

    problems = [
        {
            "problem": outcome.id,
            "source": outcome.source,
            "here": outcome.trouble is None,
            "licence": outcome.fetched.licence if outcome.fetched else "",
            "added": list(outcome.delivered.added) if outcome.delivered else [],
            "replaced": list(outcome.delivered.replaced) if outcome.delivered else [],
            "kept": list(outcome.delivered.kept) if outcome.delivered else [],
            "notes": [str(note) for note in outcome.notes],
            "message": str(outcome.trouble or ""),
        }
        for outcome in outcomes
    ]
    say(json.dumps({"schema": 1, "problems": problems}, ensure_ascii=False, indent=1))
