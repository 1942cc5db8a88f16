"""A draft from a testlib validator: what it reads is the layout, what it ensures are the rules."""

from collections.abc import Callable, Sequence

from judge.drafting.cppstatements import parse_program
from judge.drafting.cpptokens import TokenKind, read_tokens
from judge.drafting.draft import VALIDATOR, NoDraft, SpecDraft
from judge.drafting.edgerules import graph_rules
from judge.drafting.following import Follower
from judge.drafting.guesses import ASKS_MORE, BY_MESSAGES, HOW_MANY
from judge.drafting.parents import parents_of
from judge.drafting.reading import Fork, Named, ValidatorState
from judge.drafting.readitems import Endless, Item, Loop, Unreadable, layout_lines, names_of
from judge.drafting.symbols import ONE, polynomial
from judge.drafting.testlibpatterns import alphabet_text
from judge.errors import PackageError
from judge.inputs.expressions import Expression, names_in, show
from judge.inputs.resolving import read_spec
from judge.messages import N_

#: what reads the input beside inf
_OTHER_READING = frozenset(("cin", "scanf", "getchar", "gets", "fgets", "fread", "getchar_unlocked", "stdin"))


def draft_from_validator(text: str, name: str) -> SpecDraft:
    """The draft; NoDraft names the line that cannot be read. `name` is what messages call the file."""
    try:
        follower = Follower(parse_program(text))
        _refuse_other_reading(text)
        items, parents = parents_of(follower.follow(), follower.reading)
        layout = layout_lines(items)
        bounds = [rule for named in _read(items, follower.reading) for rule in _bounds(named, follower.reading, parents)]
    except Unreadable as unread:
        line = unread.line or 1
        raise NoDraft(N_("{name}:{line}: no spec can be drafted from what is read here"), name=name, line=line) from unread
    except (Fork, RecursionError, ZeroDivisionError, ValueError):
        raise NoDraft(N_("{name}: no spec can be drafted from this validator"), name=name) from None
    guesses = [ASKS_MORE.format(name=name, line=line, rule=what) for line, what in sorted(follower.reading.unsaid.items())]
    for _, rule, line in graph_rules(follower.reading, items):
        if "tree of" in rule or "connected" in rule or "acyclic" in rule:
            guesses.append(BY_MESSAGES.format(rule=rule, name=name, line=line))
    if _has_endless(items):
        guesses.append(HOW_MANY)
    asked = [(rule, line) for rule, line in [*_asked_rules(follower.reading, items), *follower.reading.rules.items()]]
    kept, lost = _keep(lambda rules: "\n".join([*layout, "---", *rules]), bounds, asked, name=name)
    guesses += [ASKS_MORE.format(name=name, line=line, rule=rule) for rule, line in lost]
    return SpecDraft(VALIDATOR, tuple(layout), tuple(kept), tuple(guesses))


def _refuse_other_reading(text: str) -> None:
    """Unreadable where the input is read by other means than testlib's."""
    for token in read_tokens(text):
        if token.text in _OTHER_READING and token.kind is TokenKind.NAME:
            raise Unreadable(token.line, token.text)


def _read(items: Sequence[Item], reading: ValidatorState) -> list[Named]:
    return [reading.names[name] for name in dict.fromkeys(names_of(items))]


def _bounds(named: Named, reading: ValidatorState, parents: frozenset[str]) -> list[str]:
    if named.name in parents:
        return [f"{named.name}: parents"]
    if named.word is None:
        assert named.low is not None and named.high is not None
        for end in (named.low, named.high):
            _refuse_strange(end, named)
        rules = [f"{show(named.low)} <= {named.name} <= {show(named.high)}"]
        return rules if named.digits is None else [f"{named.name}: decimal({named.digits})", *rules]
    word = named.word
    if word.words:
        return [f"{named.name}: " + " | ".join(f'"{one}"' for one in word.words)]
    if word.letters is None or not word.letters:
        raise Unreadable(named.line, f"{named.name} is a word of characters that are not told")
    if word.most is None:
        raise Unreadable(named.line, f"{named.name} has no greatest length")
    least = word.least or ONE
    for end in (least, word.most):
        _refuse_strange(end, named)
    lengths = show(least) if polynomial(least) == polynomial(word.most) else f"{show(least)}..{show(word.most)}"
    return [f"{named.name}: {alphabet_text(word.letters)}{{{lengths}}}"]


def _refuse_strange(expression: Expression, named: Named) -> None:
    if any(name.startswith(("%", "#")) or not name.isidentifier() for name in names_in(expression)):
        raise Unreadable(named.line, f"a bound of {named.name} that is no number of the input")


def _asked_rules(reading: ValidatorState, items: Sequence[Item]) -> list[tuple[str, int]]:
    edges = graph_rules(reading, items)
    taken = {names for names, _, _ in edges}
    rules = [(text, line) for _, text, line in edges]
    for names, line in reading.distinct.items():
        if names not in taken:
            rules.append((f"{' '.join(names)}: distinct", line))
    return rules


def _keep(
    text_of: Callable[[Sequence[str]], str], bounds: Sequence[str], asked: Sequence[tuple[str, int]], *, name: str
) -> tuple[list[str], list[tuple[str, int]]]:
    """The rules that a spec can say, one after the other, and those it cannot."""
    kept, lost = list(bounds), list[tuple[str, int]]()
    try:
        read_spec(text_of(kept), "input.spec")
    except PackageError as error:
        raise NoDraft(N_("{name}: the draft would be no spec: {why}"), name=name, why=error) from None
    for rule, line in asked:
        try:
            read_spec(text_of([*kept, rule]), "input.spec")
            kept.append(rule)
        except PackageError:
            lost.append((rule, line))
    return kept, lost


def _has_endless(items: Sequence[Item]) -> bool:
    return any(isinstance(item, Endless) or (isinstance(item, Loop) and _has_endless(item.items)) for item in items)
