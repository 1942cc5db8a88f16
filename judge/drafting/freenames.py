"""Names for values of which a statement has none."""

from collections.abc import Sequence, Set


def free_name(values: Sequence[str], taken: Set[str], *, is_count: bool) -> str:
    """The first usual name that is not taken."""
    wanted = (
        ("S", "word", "text", "line") if are_text(values) else ("N", "M", "K", "T") if is_count else ("A", "B", "C", "D", "x", "y", "z")
    )
    number = 1
    while True:
        for name in wanted:
            full = name if number == 1 else f"{name}{number}"
            if full not in taken:
                return full
        number += 1


def are_text(values: Sequence[str]) -> bool:
    """Whether some are no numbers."""
    return any(not value.lstrip("-").replace(".", "", 1).isdigit() for value in values)
