"""`judge open`: a problem's web page in the browser."""

from judge.cli.invocation import Invocation
from judge.cli.terminal import say, talk
from judge.errors import UsageError
from judge.messages import N_
from judge.sources.addresses import archived_copy


def run(invocation: Invocation) -> int:
    """Exit code 0 when there is a page; its address is printed as well, for browsers elsewhere."""
    import webbrowser

    arguments, style, problem = invocation.arguments, invocation.style, invocation.one_problem()
    if not problem.url.startswith(("https://", "http://")):
        raise UsageError("{id} has no web page: its problem.yaml names none as source: url", id=problem.id)
    copy = archived_copy(problem.url)
    if copy:
        talk(style.translate(N_("the site closed in April 2026: this is the web archive's copy of the page, if it has one")))
    address = copy or problem.url
    say(address)
    if not arguments.has("--print") and not webbrowser.open(address):
        talk(style.translate(N_("no browser opens here: open the address by hand")))
    return 0
