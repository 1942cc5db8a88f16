"""The envelope of every JSON document that a command prints; docs/json.md describes them. New keys may come, none goes or changes."""

import json
from collections.abc import Mapping
from typing import Any

#: raised when a key changes its meaning
SCHEMA = 1


def render_document(command: str, payload: Mapping[str, Any], errors: Mapping[str, str]) -> str:
    """One document: which command said it, what it found, and by what was asked for why it could not be had.

    The empty text as what was asked for stands for all of it.
    """
    told = [{"problem": asked or None, "message": message} for asked, message in errors.items()]
    return json.dumps({"schema": SCHEMA, "command": command, **payload, "errors": told}, ensure_ascii=False, indent=1)
