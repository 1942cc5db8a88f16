"""What was read of an archive before, so that it need not be read again: a file in the cache, of which nothing but time can be lost."""

import json
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from judge.archives.archiveitems import ArchiveItem, Skipped
from judge.errors import SourceError
from judge.jsontext import parse_json
from judge.store.files import write_atomically

#: changes whenever readers bring in more or other things than before
_VERSION = 6


class LedgerEntry(NamedTuple):
    """An item that was read: its signature then, the problems it brought, and what of it was skipped."""

    label: str
    signature: str
    problems: tuple[str, ...]
    skipped: tuple[Skipped, ...]


class Ledger:
    """The entries of one folder in one layout."""

    def __init__(self, cache: Path, folder: Path, layout: str) -> None:
        name = blake2b(f"{folder.resolve()}\0{layout}".encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()
        self._path = cache / "imports" / f"{name}.json"
        self._entries: dict[str, LedgerEntry] = {}
        self._changed = False
        try:
            document = parse_json(self._path.read_bytes())
            if document["version"] == _VERSION:
                for label, signature, problems, skipped in document["entries"]:
                    notes = tuple(Skipped(place, SourceError(template, **values)) for place, template, values in skipped)
                    self._entries[label] = LedgerEntry(label, signature, tuple(problems), notes)
        except (OSError, ValueError, KeyError, TypeError):
            self._entries = {}

    def entry(self, label: str, signature: str) -> LedgerEntry | None:
        """The entry of an item whose files did not change since; None when it is to be read."""
        entry = self._entries.get(label)
        return entry if entry is not None and entry.signature == signature else None

    def add(self, entry: LedgerEntry) -> None:
        """Remember an item; on disk after `save`."""
        self._entries[entry.label] = entry
        self._changed = True

    def save(self) -> None:
        """Write what changed."""
        if not self._changed:
            return
        rows = [
            [
                entry.label,
                entry.signature,
                entry.problems,
                [[note.label, note.why.template, _plain(note.why.values)] for note in entry.skipped],
            ]
            for entry in self._entries.values()
        ]
        write_atomically(
            self._path, json.dumps({"version": _VERSION, "entries": rows}, ensure_ascii=False).encode("utf-8", "surrogateescape")
        )
        self._changed = False


def signature_of(item: ArchiveItem, *, everything: bool, problem: str = "") -> str:
    """What changes when one of the item's files does, or what is wanted of it."""
    digest = blake2b(f"{everything}\0{problem}\0".encode("utf-8", "surrogateescape"), digest_size=12)
    for path in (*item.paths, *item.left_out):
        try:
            status = path.stat()
        except OSError:
            continue
        digest.update(f"{path.name}\0{status.st_size}\0{status.st_mtime_ns}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _plain(values: dict[str, object]) -> dict[str, object]:
    return {key: value if isinstance(value, str | int | float) else str(value) for key, value in values.items()}
