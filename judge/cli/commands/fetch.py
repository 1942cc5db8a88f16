"""`judge fetch`: bring problems here, and tell where from and under which terms."""

from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import LiveLine, say, shown_path, talk
from judge.errors import UsageError
from judge.intake.fetching import Fetching, FetchOrders, FetchOutcome
from judge.practice.dayplan import plan_with_new, survey
from judge.practice.rules.waking import all_absent
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.sources.addresses import with_mirrors
from judge.sources.sourcetable import SOURCES
from judge.sources.web import Web
from judge.store.root import find_root
from judge.store.workspace import Workspace


def run(invocation: Invocation) -> int | Document:
    """Exit code 0 when all problems are here now, 1 when one could not be had."""
    arguments, style = invocation.arguments, invocation.style
    source = arguments.text("--source")
    if source == "list":
        if invocation.is_json:
            return Document({"sources": [{"name": known.name, "about": style.translate(known.about)} for known in SOURCES]})
        _list_sources(style)
        return 0
    if source and source not in [known.name for known in SOURCES]:
        raise UsageError("unknown source {name}: known are {known}", name=source, known=", ".join(known.name for known in SOURCES))
    words = list(invocation.words) or _absent(invocation)
    outcomes = _fetch(invocation, words, FetchOrders(source, arguments.has("--refresh")))
    if any(outcome.delivered and outcome.delivered.is_new for outcome in outcomes):
        plan_with_new(invocation.root, moment())
    code = 1 if any(outcome.trouble for outcome in outcomes) else 0
    return Document({"problems": [_json(outcome) for outcome in outcomes]}, code) if invocation.is_json else code


def _absent(invocation: Invocation) -> list[str]:
    """The problems that were solved elsewhere and are not here, the newest first; UsageError where there are none."""
    if find_root(invocation.start) is not None or invocation.arguments.has("--root"):
        absent = [id_ for id_ in all_absent(survey(invocation.root, moment(), is_fresh=True).facts) if id_.isdecimal()]
        if absent:
            talk(invocation.style.say("{count} problems that you solved are not here; stopped, the same goes on later", count=len(absent)))
            return absent
    raise UsageError("which problem? for example: judge fetch 1000")


def _fetch(invocation: Invocation, words: list[str], orders: FetchOrders) -> list[FetchOutcome]:
    """What became of each problem, shown as it comes; where no source answers the rest of what nobody named is not tried."""
    arguments, style, workspace = invocation.arguments, invocation.style, invocation.begin_workspace()
    line = LiveLine(style)
    web = Web(
        workspace.cache, offline=arguments.has("--offline"),
        on_wait=lambda host, wait_s: line.show(style.say("{host} asks to wait {seconds:.0f} s ...", host=host, seconds=wait_s)),
    )  # fmt: skip
    outcomes: list[FetchOutcome] = []
    try:
        fetching = Fetching(
            workspace, web.get, with_mirrors(workspace.settings().sources), orders,
            on_progress=lambda name, done, total: line.bar(done, total, name),
        )  # fmt: skip
        line.show(style.say("fetching ..."))
        for outcome in fetching.run(words):
            line.clear()
            outcomes.append(outcome)
            if not invocation.is_json:
                _show(outcome, workspace, style)
            if outcome.is_unanswered and not arguments.words:
                talk(style.say("stopped: {count} are left, judge fetch goes on later", count=len(words) - len(outcomes) + 1))
                break
            line.show(style.say("fetching ..."))
    finally:
        line.clear()
        web.close()
    return outcomes


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


def _json(outcome: FetchOutcome) -> dict[str, object]:
    return {
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
