"""What a command returns instead of an exit code when a program reads what it found."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Document(NamedTuple):
    """Keys and values for one JSON document, printed by `dispatch` when the command is over, and the exit code."""

    payload: Mapping[str, Any]
    code: int = 0
    #: what was asked for to the reason why it could not be had
    errors: Mapping[str, str] = {}
