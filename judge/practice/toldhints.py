"""Which hints were told often enough: three times, or until what they tell of was used."""

from pathlib import Path

from judge.cache import keep, recall
from judge.store.root import cache_in

#: times that a hint is told
_OFTEN = 3

#: changes with what is kept
_VERSION = 1


def tell_again(root: Path, hint: str) -> bool:
    """Whether a hint is news still; it counts as told then."""
    told = recall(_place(root, hint), _VERSION) or 0
    if told >= _OFTEN:
        return False
    keep(_place(root, hint), _VERSION, told + 1)
    return True


def is_known_now(root: Path, hint: str) -> None:
    """What a hint tells of was used: it need not be told any more."""
    if (recall(_place(root, hint), _VERSION) or 0) < _OFTEN:
        keep(_place(root, hint), _VERSION, _OFTEN)


def _place(root: Path, hint: str) -> Path:
    return cache_in(root) / "hints" / hint
