"""Pictures of a statement on a screen: drawn where they stand, or told at the end: what they are and where they lie."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from judge.markup.markdownblocks import Block
from judge.markup.picturetargets import targets_of
from judge.pictures import NamedPicture, format_by_name
from judge.reports.drawnpicture import DrawnPicture
from judge.reports.style import Style


class PagePictures(NamedTuple):
    """The pictures of a statement by their targets, those of them that are drawn, and one of the whole page."""

    found: Mapping[str, NamedPicture]
    drawn: Mapping[str, DrawnPicture]
    page: NamedPicture | None = None
    page_drawn: DrawnPicture | None = None

    def after(self, block: Block) -> Iterator[DrawnPicture]:
        """What is drawn below a block."""
        yield from (self.drawn[target] for target in targets_of(block) if target in self.drawn)

    def rest(self, style: Style) -> Iterator[str | DrawnPicture]:
        """What is told at the end of the statement of those that are not drawn."""
        left = [one for target, one in self.found.items() if target not in self.drawn]
        if not left:
            return
        yield ""
        yield style.paint(style.say("Pictures"), "bold")
        for one in left:
            form = one.form or (format_by_name(one.name) if one.path is None else "")
            if one.path is None and not form:
                yield style.say("{name} is not here: {address}", name=one.name, address=one.target)
            elif one.path is None:
                yield style.say("{name} ({form}) is not here: {address}", name=one.name, form=form, address=one.target)
            else:
                yield style.say("{name} ({form}): {path}", name=one.name, form=form or "?", path=one.path)
        if self.page is not None and self.page.path is not None and any(one.path is None for one in left):
            yield style.say("the whole page as it looked ({form}): {path}", form=self.page.form, path=self.page.path)
            yield from [self.page_drawn] if self.page_drawn else []
