"""Answers of the web as they lie in the cache, with what is needed to ask whether they changed."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from judge.jsontext import parse_json
from judge.store.files import write_atomically


class Answer(NamedTuple):
    """What a host gave."""

    content: bytes
    charset: str = ""


class Kept:
    """An answer in the cache: `<hash>.json` says of what, `<hash>.body` holds it."""

    def __init__(self, path: Path) -> None:
        self._about = path.with_suffix(".json")
        self._body = path.with_suffix(".body")

    def answer(self) -> Answer | None:
        """The answer as it was, None where there is none."""
        about = self._load()
        try:
            return Answer(self._body.read_bytes(), about["charset"]) if about else None
        except OSError:
            return None

    def conditions(self) -> dict[str, str]:
        """Headers that ask for the answer only if it changed."""
        about = self._load()
        if not about or not self._body.exists():
            return {}
        pairs = (("If-None-Match", about["etag"]), ("If-Modified-Since", about["modified"]))
        return {name: value for name, value in pairs if value}

    def keep(self, url: str, answer: Answer, headers: Mapping[str, str]) -> None:
        """Remember an answer; the body first, so that what is said of it is true."""
        about = {
            "url": url, "charset": answer.charset, "etag": headers.get("ETag", ""),
            "modified": headers.get("Last-Modified", ""),
        }  # fmt: skip
        self._about.unlink(missing_ok=True)
        write_atomically(self._body, answer.content)
        write_atomically(self._about, json.dumps(about).encode())

    def _load(self) -> dict[str, str]:
        try:
            about = parse_json(self._about.read_bytes())
            return {key: str(about[key]) for key in ("url", "charset", "etag", "modified")}
        except (OSError, ValueError, KeyError, TypeError):
            return {}
