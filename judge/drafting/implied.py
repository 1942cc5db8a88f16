"""What follows from a comparison of two names: where B < C and C <= 100, no B is 100; what makes inputs needs it said."""

import re
from collections.abc import Iterator

from judge.drafting.draft import SpecDraft, render_draft
from judge.inputs.expressions import names_in, show
from judge.inputs.inputspec import Spec, Whole
from judge.inputs.resolving import read_spec

_COMPARED = re.compile(r"^([A-Za-z]\w*+) (<=?) ([A-Za-z]\w*+)")


def with_implied(draft: SpecDraft) -> SpecDraft:
    """The draft with these ends as rules of their own."""
    spec = read_spec(render_draft(draft), "input.spec")
    more = [rule for rule in dict.fromkeys(_rules(draft, spec)) if rule not in draft.rules]
    return draft._replace(rules=(*draft.rules, *more))


def _rules(draft: SpecDraft, spec: Spec) -> Iterator[str]:
    for found in filter(None, map(_COMPARED.fullmatch, draft.rules)):
        less, sign, more = found.groups()
        if not all(name in spec.variables and isinstance(spec.variables[name].kind, Whole) for name in (less, more)):
            continue
        for bound in spec.variables[more].bounds:
            if bound.is_upper and not bound.gap and not set(names_in(bound.value)) & {less, more}:
                yield f"{less} {sign} {show(bound.value)}"
        for bound in spec.variables[less].bounds:
            if not bound.is_upper and not bound.gap and not set(names_in(bound.value)) & {less, more}:
                yield f"{show(bound.value)} {sign} {more}"
