"""Fetch problems: ask the sources in order, take what the first one has, deliver it. Prints nothing."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from judge.errors import JudgeError, MissingError, SourceError, UnreachableError, UsageError
from judge.fetched import Fetched
from judge.intake.preparing import arrival_of
from judge.intake.testlib import keep_testlib, lacks_testlib
from judge.pictures import MOST_PICTURE_BYTES, form_of
from judge.sources.collection import fetch_testlib, wants_testlib
from judge.sources.downloads import Asking, Get, fetch_from, ratings_of, tasks_of_contest
from judge.sources.picturefiles import with_pictures
from judge.sources.sourcetable import Source, sources_for
from judge.sources.targets import FetchTarget, find_target
from judge.store.arrival import Delivered, Deliveries
from judge.store.workspace import Workspace


class FetchOrders(NamedTuple):
    """What is wanted of a fetch."""

    #: the one source to ask; empty: all that are asked by themselves
    source: str = ""
    #: ask though the problem is here
    refresh: bool = False


class FetchOutcome(NamedTuple):
    """What became of one problem."""

    id: str
    #: empty when the problem was here, or could not be had
    source: str = ""
    fetched: Fetched | None = None
    delivered: Delivered | None = None
    #: pictures that could not be had, and other things that the learner should know
    notes: tuple[JudgeError, ...] = ()
    #: why it could not be had
    trouble: JudgeError | None = None
    #: no source so much as said that it does not have it: nor will it for the next problem
    is_unanswered: bool = False


class Fetching:
    """One `judge fetch`: holds the way to the network and what it learned of it."""

    def __init__(
        self,
        workspace: Workspace,
        get: Get,
        addresses: Mapping[str, str],
        orders: FetchOrders,
        *,
        on_progress: Callable[[str, int, int], None],
    ) -> None:
        """`get` is the way to the network; `on_progress` is told the problem, and `done` of `total` requests for it."""
        self._workspace = workspace
        self._orders = orders
        self._on_progress = on_progress
        self._asking = Asking(get, addresses, lambda done, total: None)
        #: hosts of pictures that did not answer: not asked again
        self._silent: set[str] = set()
        self._asks_for_ratings = not orders.source

    def run(self, words: list[str]) -> Iterator[FetchOutcome]:
        """The outcome of each problem, as it comes; a contest's address stands for all of its problems."""
        for word in words:
            target = find_target(word)
            if target.id:
                yield self._fetch(target)
                continue
            try:
                targets = [find_target(url) for url in tasks_of_contest(target, self._asking)]
            except JudgeError as error:
                yield FetchOutcome(word, trouble=error)
                continue
            yield from map(self._fetch, targets)

    def _fetch(self, target: FetchTarget) -> FetchOutcome:
        is_here = (self._workspace.problems / target.id).is_dir()
        if is_here and not self._orders.refresh and not self._orders.source:
            return FetchOutcome(target.id)
        self._asking = self._asking._replace(on_progress=lambda done, total: self._on_progress(target.id, done, total))
        reasons: list[JudgeError] = []
        sources = sources_for(target.site, self._orders.source)
        if not sources:
            return FetchOutcome(
                target.id, trouble=UsageError("{source} has no problems of that site: {id}", source=self._orders.source, id=target.id)
            )
        for source in sources:
            try:
                return self._deliver(source, fetch_from(source, target, self._asking))
            except SourceError as error:
                reasons.append(SourceError("{source}: {why}", source=source.name, why=error))
        return _nothing(target, tuple(reasons))

    def _deliver(self, source: Source, fetched: Fetched) -> FetchOutcome:
        notes: list[JudgeError] = []
        if source.site == "boj":
            fetched = self._with_ratings(fetched, notes)
        fetched = self._with_pictures(fetched, notes)
        if wants_testlib(fetched):
            self._fetch_testlib(notes)
        with Deliveries(self._workspace) as deliveries:
            delivered = deliveries.deliver(arrival_of(fetched, source.name, source.authority), refresh=self._orders.refresh)
        return FetchOutcome(fetched.id, source.name, fetched, delivered, notes=tuple(notes))

    def _with_ratings(self, fetched: Fetched, notes: list[JudgeError]) -> Fetched:
        """With difficulty and tags, where the page does not say and an honest client is answered."""
        if not self._asks_for_ratings or any(keyword.startswith("level:") for keyword in fetched.keywords):
            return fetched
        try:
            return fetched._replace(keywords=(*fetched.keywords, *ratings_of(fetched.id, self._asking)))
        except SourceError as error:
            self._asks_for_ratings = False
            notes.append(SourceError("no difficulty and tags: {why}", why=error))
            return fetched

    def _with_pictures(self, fetched: Fetched, notes: list[JudgeError]) -> Fetched:
        """With its pictures as files, as far as they can be had."""
        contents: dict[str, bytes] = {}
        for done, picture in enumerate(fetched.pictures):
            self._asking.on_progress(done, len(fetched.pictures))
            host = picture.url.split("/")[2] if "://" in picture.url else ""
            if host in self._silent:
                continue
            try:
                content = self._asking.get(picture.url, most_bytes=MOST_PICTURE_BYTES).content
            except MissingError:
                continue
            except SourceError:
                self._silent.add(host)
                continue
            if form_of(content) is not None:
                contents[picture.name] = content
        missing = len(fetched.pictures) - len(contents)
        if missing:
            notes.append(SourceError("{count} pictures could not be had: a link stays in its place", count=missing))
        return with_pictures(fetched, contents)

    def _fetch_testlib(self, notes: list[JudgeError]) -> None:
        if not lacks_testlib(self._workspace):
            return
        try:
            keep_testlib(self._workspace, fetch_testlib(self._asking))
        except SourceError as error:
            notes.append(SourceError("no testlib.h, which its programs need: {why}", why=error))


def _nothing(target: FetchTarget, reasons: tuple[JudgeError, ...]) -> FetchOutcome:
    """What to do when no source has it."""
    is_unreachable = all(isinstance(reason.values["why"], UnreachableError) for reason in reasons)
    if target.site == "boj" and is_unreachable:
        trouble = SourceError(
            "{id} cannot be had, for no source can be reached: without a network, judge import a page that you saved, or an archive",
            id=target.id,
        )
    elif target.site == "boj":
        trouble = SourceError(
            "{id} cannot be had ({reasons}): open a copy of its page in the browser (web.archive.org, your own), save it and judge import"
            " the file, or post it to judge listen",
            id=target.id, reasons=reasons,
        )  # fmt: skip
    else:
        trouble = SourceError(
            "{id} cannot be had ({reasons}): open its page in the browser and post it to judge listen", id=target.id, reasons=reasons
        )
    is_unanswered = not any(isinstance(reason.values["why"], MissingError) for reason in reasons)
    return FetchOutcome(target.id, trouble=trouble, is_unanswered=is_unanswered)
