"""A draft from samples and a statement: the layout from the samples, the names and bounds from what the statement says."""

import re
from collections.abc import Mapping, Sequence

from judge.drafting.boardplaces import add_corners, guess_places
from judge.drafting.boundguesses import guess_bounds, guess_ends, guess_numbered
from judge.drafting.differences import add_differences
from judge.drafting.draft import STATEMENT, NoDraft, SpecDraft
from judge.drafting.drafttrial import DraftTrial
from judge.drafting.guesses import ALL_COMMANDS, AT_LEAST, OTHERWISE, UNTIL_END
from judge.drafting.inequalities import Chain
from judge.drafting.layouthints import hints_of
from judge.drafting.layoutnodes import ArrayNode, BlankNode, EitherNode, LayoutNode, RepeatNode, WholeNode, count_text
from judge.drafting.lettercases import with_one_case
from judge.drafting.lineranges import with_counts
from judge.drafting.mentions import InputSection, read_section
from judge.drafting.naming import NamedLayout, name_slots, slots_of, spoken_names
from judge.drafting.numberednames import with_numbers
from judge.drafting.plaintext import Pieces, inside_of, sentences, split_statement
from judge.drafting.pronouns import with_names
from judge.drafting.properties import add_properties
from judge.drafting.readitems import UNTOLD
from judge.drafting.roles import relations_of, roles_of
from judge.drafting.samplelayouts import layouts_of
from judge.drafting.slotkinds import quoted, say_kind
from judge.drafting.spokenwords import choices_in, commands_in
from judge.drafting.statementbounds import StatementSaid, UnnamedLimits, add_bounds
from judge.drafting.unsayable import refuse_expressions, refuse_lists, refuse_triangles
from judge.drafting.wordedlimits import Limit, limits_in
from judge.drafting.wordnames import short_names, with_long_names, with_short_names
from judge.messages import N_

#: layouts that are compared with the statement
_TRIED = 40
_NOTHING = re.compile(r"입력은?이? 없|입력이 주어지지 않|no input|read nothing|does not (?:take|have) any input", re.IGNORECASE)


def draft_from_statement(markdown: str, samples: Sequence[bytes]) -> SpecDraft:
    """The draft; NoDraft says what is missing."""
    pieces = plain_pieces(markdown)
    short = short_names(pieces)
    pieces = with_short_names(pieces, short)
    if _NOTHING.search(pieces.input) and not any(sample.strip() for sample in samples):
        return SpecDraft(STATEMENT, ())
    texts = _lines_of(samples)
    refuse_triangles(texts)
    section = read_section(pieces.input)
    hints = hints_of(pieces.input, section, commands_in(markdown))
    found = layouts_of(texts, hints)
    if not found:
        raise NoDraft(N_("no layout is known that reads all samples: write one (docs/stress.md)"))
    best = min((name_slots(one, section) for one in found[:_TRIED]), key=lambda one: one.cost)
    return with_long_names(_draft(best, _said(pieces, section, choices_in(markdown)), samples), short)


def plain_pieces(markdown: str) -> Pieces:
    """The statement in plain text, numbers of lines as counts, values that differ by a number as names of their own."""
    pieces = with_one_case(with_numbers(split_statement(markdown)))
    return pieces._replace(input=with_names(with_counts(pieces.input)))


def _lines_of(samples: Sequence[bytes]) -> list[str]:
    if not samples:
        raise NoDraft(
            N_("no sample shows what inputs look like: judge add-case takes one off the problem's page, or write the spec (docs/stress.md)")
        )
    texts = []
    for number, sample in enumerate(samples, 1):
        text = sample.decode("utf-8", "replace").replace("\r\n", "\n").removesuffix("\n")
        for line, content in enumerate(text.split("\n"), 1):
            if content != content.strip() or "  " in content or "\t" in content:
                raise NoDraft(
                    N_("sample {number}, line {line} has blanks that no layout has: no spec can be drafted"), number=number, line=line
                )
        if not text:
            raise NoDraft(N_("sample {number} is empty: no spec can be drafted"), number=number)
        texts.append(text)
    return texts


def _said(pieces: Pieces, section: InputSection, choices: Sequence[tuple[str, ...]]) -> StatementSaid:
    inside = inside_of(pieces)
    chains: list[Chain] = []
    limits: list[Limit] = []
    for said in limits_in([*inside, *sentences(pieces.story)]):
        if isinstance(said, Chain):
            chains.append(said)
        elif said.sentence < len(inside) or said.names:
            limits.append(said)
    text = " ".join(inside)
    return StatementSaid(chains, limits, section, inside=inside, input=text, all=f"{'. '.join(inside)}. {pieces.story}", choices=choices)


def _draft(best: NamedLayout, said: StatementSaid, samples: Sequence[bytes]) -> SpecDraft:
    guesses: list[str] = []
    layout = layout_text(best.found.nodes, best.names)
    names = [best.names[slot.number] for slot in slots_of(best.found.nodes)]
    trial = DraftTrial(layout, names, samples)
    for number, values in best.found.seen.items():
        if not all(re.fullmatch(r"-?(?:0|[1-9]\d*)(?:\.\d+)?", value) for value in values):
            trial.kinds[best.names[number]] = f"{best.names[number]}: [ -~]{{0..{max(map(len, values))}}}"
        elif digits := max(len(value.partition(".")[2]) for value in values):
            trial.kinds[best.names[number]] = f"{best.names[number]}: decimal({digits})"
    turn = 0
    for slot in slots_of(best.found.nodes):
        turn += say_kind(trial, best, slot.number, said, turn=turn, guesses=guesses)
    for number, values in best.found.seen.items():
        if "[" in trial.kinds.get(best.names[number], ""):
            refuse_expressions(values)
            if any(f"{best.names[number]} has " in guess for guess in guesses):  # where a length is told, it is a word
                refuse_lists(values)
    if trial.spec(()) is None:
        raise NoDraft(N_("the drafted layout does not read all samples: write one (docs/stress.md)"))
    add_bounds(trial, said)
    add_properties(trial, best, said.inside, everything=said.all)
    add_differences(trial, best, said.inside, everything=said.all)
    for slot in slots_of(best.found.nodes):
        name = best.names[slot.number]
        if slot.is_count and not trial.kinds.get(name) and trial.missing(name) == (True, False) and trial.add(f"1 <= {name}"):
            guesses.append(AT_LEAST.format(name=name, low=1))  # what is said of other things says nothing of a number of lines
    guesses += _say_numbers(trial, best, said)
    unsaid = [best.names[slot.number] for slot in slots_of(best.found.nodes) if slot.number not in best.mentioned]
    if unsaid:
        guesses.append(OTHERWISE.format(names=", ".join(unsaid)))
    if any(isinstance(node, RepeatNode) and node.often is None for node in best.found.nodes):
        guesses.append(UNTIL_END.format(most=UNTOLD))
    if any(" | " in line for line in layout) and not any(spoken_names(best.found.nodes)):
        guesses.append(ALL_COMMANDS)
    return SpecDraft(STATEMENT, tuple(layout), tuple(trial.text_rules()), tuple(guesses))


def _say_numbers(trial: DraftTrial, best: NamedLayout, said: StatementSaid) -> list[str]:
    """Give each number its bounds; what was guessed."""
    roles = roles_of(best.found.nodes, said.section.text, best.mentioned)
    guesses = [*guess_numbered(trial, best, said.section.text, said.all), *guess_ends(trial, best, said.section.text)]
    for less, sign, more in relations_of(roles, said.section.text):
        trial.add(f"{best.names[less]} {sign} {best.names[more]}")
    unnamed = UnnamedLimits(said, best, roles, has_words=any("{" in kind for kind in trial.kinds.values()))
    for slot in slots_of(best.found.nodes):
        name = best.names[slot.number]
        if not trial.kinds.get(name) or "decimal" in trial.kinds[name]:
            unnamed.bound(trial, name, slot.number, has_zero="0" in best.found.seen.get(slot.number, []))
    add_corners(trial, best, said.input)
    guesses += guess_places(trial, best, said.input)
    for slot in slots_of(best.found.nodes):
        name = best.names[slot.number]
        if not trial.kinds.get(name) or "decimal" in trial.kinds[name]:
            guesses += guess_bounds(trial, best, slot.number, f"{said.input} {roles.get(slot.number, '')} {name}", everything=said.all)
    return guesses


def layout_text(nodes: Sequence[LayoutNode], names: Mapping[int, str], indent: str = "") -> list[str]:
    """The lines of a layout."""
    lines = []
    for node in nodes:
        if not isinstance(node, RepeatNode):
            lines.append(indent + _line_text(node, names))
            continue
        if node.often is not None:
            often = f"* {count_text(node.often, names)}"
        else:
            end = "eof" if node.sentinel is None else " ".join(_literal(word) for word in node.sentinel.split(" "))
            often = f"* 1..{UNTOLD} until {end}"
        if len(node.body) == 1 and not isinstance(node.body[0], RepeatNode | BlankNode):
            lines.append(f"{indent}{_line_text(node.body[0], names)}   {often}")
        else:
            lines += [f"{indent}{{", *layout_text(node.body, names, indent), f"{indent}}} {often}"]
    return lines


def _line_text(node: LayoutNode, names: Mapping[int, str]) -> str:
    if isinstance(node, BlankNode):
        return "blank"
    if isinstance(node, WholeNode):
        return names[node.slot]
    if isinstance(node, EitherNode):
        return " | ".join(" ".join([_literal(word), *(names[slot] for slot in slots)]) for word, slots in node.ways)
    assert not isinstance(node, RepeatNode)
    words = [names[slot] for slot in node.slots]
    if isinstance(node, ArrayNode):
        words.append(f"{names[node.array]}[1..{count_text(node.often, names)}]")
    return " ".join(words)


def _literal(word: str) -> str:
    return word if re.fullmatch(r"-?\d+(\.\d+)?", word) else quoted(word)
