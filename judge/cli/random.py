"""`judge random`: a problem that was never tried."""

import os
from pathlib import Path

from judge.catalog import levels_between
from judge.cli.arguments import Arguments
from judge.cli.clock import moment
from judge.cli.terminal import say
from judge.cli.values import read_seed
from judge.keywords import difficulty
from judge.practice.dayplan import survey
from judge.practice.rules.proposal import draw, weight_by_weakness
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.root import need_root
from judge.tagnames import keyword_of_tag, level_name, tag_name


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0, and 1 when there is none like that."""
    ground = survey(need_root(Path(arguments.text("--root", ".")).resolve()), moment(), is_fresh=True)
    low, high = levels_between(arguments.text("--level")) if arguments.has("--level") else (0, 100)
    tags = {keyword_of_tag(tag) for tag in arguments.texts("--tag")}
    labels, briefs = ground.facts.labels, ground.state.briefs
    fitting = [
        id_
        for id_, (level, own) in labels.items()
        if low <= difficulty(level) <= high and tags <= set(own) and not (id_ in briefs and briefs[id_].is_tried)
    ]
    seed = read_seed(arguments, int.from_bytes(os.urandom(3), "big"))
    chosen = draw(fitting, arguments.whole("--count", 1), weight_by_weakness(ground.facts), seed)
    is_hiding = arguments.has("--hide") or ground.plan.is_hiding
    if arguments.has("--json"):
        import json

        rows = [{"id": id_, "names": dict(ground.entries[id_].names), "level": labels[id_][0], "tags": labels[id_][1]} for id_ in chosen]
        say(json.dumps({"problems": rows, "seed": seed, "fitting": len(fitting)}, ensure_ascii=False, indent=1))
        return 0 if chosen else 1
    if not chosen:
        say(style.say("no problem like that is left: judge list --state new shows what there is"))
    for id_ in chosen:
        about = "" if is_hiding else ", ".join(_about(*labels[id_], style))
        say(f"{style.paint(id_, 'bold')}  {title_of(ground.entries[id_].names, style.language)}  {style.paint(about, 'dim')}".rstrip())
    return 0 if chosen else 1


def _about(level: str, tags: tuple[str, ...], style: Style) -> list[str]:
    return [*([level_name(level, style.language)] if level else []), *(tag_name(tag, style.language) for tag in tags)]
