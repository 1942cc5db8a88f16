"""`judge spec`: print a problem's input spec, check an input against it, make inputs by it; draft one where there is none."""

from pathlib import Path

from judge.cli.draftscreen import confirm_draft, write_draft
from judge.cli.invocation import Invocation
from judge.cli.terminal import give, give_bytes, say, shown_path
from judge.givenfiles import read_given
from judge.inputs.checking import refusal
from judge.inputs.inputspec import Spec
from judge.inputs.making import make_random
from judge.inputs.shapes import LARGEST
from judge.messages import N_
from judge.reports.specwords import describe
from judge.reports.style import Style
from judge.store.specfile import need_spec, spec_path

#: samples grow from this size on, so that the first is small
_SAMPLE_SIZES = (3, 5, 8, 12, 20)

#: beyond every limit
_ALL = 1 << 60


def run(invocation: Invocation) -> int:
    """Exit code 1 when a checked file does not keep the spec."""
    arguments, style, problem = invocation.arguments, invocation.style, invocation.one_problem()
    if arguments.has("--draft"):
        write_draft(invocation, problem)
        return 0
    if arguments.has("--confirm"):
        confirm_draft(problem, style)
        return 0
    spec = need_spec(problem)
    if arguments.has("--check"):
        return _check(spec, Path(arguments.text("--check")), style)
    seed = arguments.whole("--seed", 1)
    if arguments.has("--max"):
        give_bytes(make_random(spec, seed, _ALL, LARGEST[0]).content)
    elif arguments.has("--sample"):
        _print_samples(spec, seed, arguments.whole("--count", 3))
    else:
        give(spec_path(problem.folder).read_text("utf-8").rstrip() + "\n")
        say("")
        for line in describe(spec, style):
            say(line)
    return 0


def _check(spec: Spec, path: Path, style: Style) -> int:
    refused = refusal(spec, read_given(path))
    if refused is None:
        say(style.paint(style.translate(N_("keeps the spec")), "green"))
        return 0
    say(f"{shown_path(path)}: {refused.render(style.translate)}")
    return 1


def _print_samples(spec: Spec, seed: int, count: int) -> None:
    """One after the other, an empty line between two."""
    for number in range(count):
        if number:
            say("")
        give_bytes(make_random(spec, seed + number, _SAMPLE_SIZES[number % len(_SAMPLE_SIZES)]).content)
