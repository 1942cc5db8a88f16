"""`judge listen`: take in what the browser posts, and begin a solution file for each problem."""

import sys

from judge.cli.arguments import Arguments
from judge.cli.invocation import Invocation
from judge.cli.terminal import say, shown_path, talk
from judge.errors import JudgeError, UsageError
from judge.intake.listening import Listener
from judge.intake.taking import Taken, take
from judge.reports.style import Style
from judge.sources.companion import PORTS


def run(invocation: Invocation) -> int:
    """Exit code 0 when ended by Ctrl-C or, with --once, by the last problem."""
    arguments, style = invocation.arguments, invocation.style
    workspace = invocation.begin_workspace()
    language = invocation.new_language()
    received: dict[str, int] = {}

    def on_post(body: bytes) -> bool:
        taken = take(body, workspace, language)
        received[taken.batch] = received.get(taken.batch, 0) + 1
        _show(taken, received[taken.batch], style)
        sys.stdout.flush()
        return not (arguments.has("--once") and received[taken.batch] >= taken.size)

    def on_refusal(why: JudgeError) -> None:
        talk(style.paint(style.say("refused what was posted: {why}", why=why.render(style.translate)), "yellow"))

    listener = Listener(_ports(arguments), on_post, on_refusal)
    try:
        talk(style.say("listening on http://127.0.0.1:{port} for Competitive Companion; Ctrl-C ends", port=listener.port))
        if listener.port not in PORTS:
            talk(style.say("add port {port} to the extension's options, for it does not post there by itself", port=listener.port))
        listener.serve()
    except KeyboardInterrupt:
        pass
    finally:
        listener.close()
    return 0


def _ports(arguments: Arguments) -> tuple[int, ...]:
    if not arguments.has("--port"):
        return PORTS
    port = arguments.whole("--port", PORTS[0])
    if port > 65535:
        raise UsageError("there is no port {port}: the last is 65535", port=port)
    return (port,)


def _show(taken: Taken, number: int, style: Style) -> None:
    place = f" ({number}/{taken.size})" if taken.size > 1 else ""
    say(style.paint(f"{taken.delivered.id} {taken.title}", "bold") + place)
    if taken.delivered.kept:
        say("  " + style.paint(style.say("yours stays, the source's differs: {files}", files=", ".join(taken.delivered.kept)), "yellow"))
    if taken.delivered.replaced:
        say("  " + style.say("brought up to date: {files}", files=", ".join(taken.delivered.replaced)))
    if taken.lacks_limits and taken.delivered.is_new:
        told = style.say("the browser could not read its limits: usual ones stand in problems/{id}/problem.yaml", id=taken.delivered.id)
        say("  " + style.paint(told, "yellow"))
    if taken.is_begun:
        say("  " + style.say("begun {path}: judge run {id} judges it", path=shown_path(taken.solution), id=taken.delivered.id))
    else:
        say("  " + style.say("your solution is there: {path}", path=shown_path(taken.solution)))
