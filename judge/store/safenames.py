"""Which names files and folders of a package may have: those that lead nowhere else, on any system."""

#: of one name, which leaves room for what is put before and behind it while it is written
_MOST_BYTES = 200


def is_safe_name(name: str) -> bool:
    """Whether a file or folder may be called that in a package."""
    return name not in ("", ".", "..") and not {"/", "\\", "\0"} & set(name) and 0 < _utf8_bytes(name) <= _MOST_BYTES


def _utf8_bytes(name: str) -> int:
    """How long a name is on the disk; 0 for one that is no text."""
    try:
        return len(name.encode())
    except UnicodeEncodeError:
        return 0
