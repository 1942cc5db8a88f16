"""`judge random`: a problem that is new, near the learner's level unless another is asked for."""

import os

from judge.catalog import levels_between
from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import say
from judge.keywords import level_at
from judge.messages import N_
from judge.practice.dayplan import survey
from judge.practice.rules.fresh import has_fresh, near_levels
from judge.practice.untried import draw_untried
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.todaylines import NOTHING_NEW
from judge.tagmatching import tags_meant
from judge.tagnames import level_name, tag_name


def run(invocation: Invocation) -> int | Document:
    """Exit code 0, and 1 when there is none like that."""
    arguments, style = invocation.arguments, invocation.style
    known = survey(invocation.root, moment(), is_fresh=True)
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else near_levels(known.facts)
    here = {tag for _, own in known.facts.labels.values() for tag in own}
    tags = [tags_meant(tag, here) for tag in arguments.texts("--tag")]
    seed = arguments.seed(int.from_bytes(os.urandom(3), "big"))
    count = arguments.whole("--count", 1)
    drawn = draw_untried(known, count, seed, levels=levels, tags=tags)
    if len(drawn.ids) < count and not arguments.has("--level"):  # nobody asked for these levels
        drawn, levels = draw_untried(known, count, seed, tags=tags), (0, 100)
    is_hiding = arguments.has("--hide") or known.plan.is_hiding
    labels, code = {id_: ("", ()) if is_hiding else known.facts.labels[id_] for id_ in drawn.ids}, 0 if drawn.ids else 1
    if invocation.is_json:
        rows = [{"id": id_, "names": dict(known.entries[id_].names), "level": labels[id_][0], "tags": labels[id_][1]} for id_ in drawn.ids]
        between = [level_at(levels[0]), level_at(levels[1])] if levels[0] > 0 else []
        return Document({"problems": rows, "seed": seed, "fitting": drawn.fitting, "levels": between}, code)
    if not drawn.ids:
        words = N_("no problem like that is left: judge list --state new shows what there is")
        words = words if has_fresh(known.facts) else NOTHING_NEW
        say(style.say(words))
    for id_ in drawn.ids:
        about = _about(*labels[id_], style)
        say(f"{style.paint(id_, 'bold')}  {title_of(known.entries[id_].names, style.language)}  {about}".rstrip())
    return code


def _about(level: str, tags: tuple[str, ...], style: Style) -> str:
    shown = style.level(level, level_name(level, style.language))
    topics = "".join(f"{', ' if number or level else ''}{tag_name(tag, style.language)}" for number, tag in enumerate(tags))
    return shown + style.paint(topics, "dim")
