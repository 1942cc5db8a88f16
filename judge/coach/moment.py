"""Now, as everything that is written down needs it."""

from datetime import datetime
from typing import NamedTuple


class Moment(NamedTuple):
    """Now, and how many minutes the clock here is ahead of UTC."""

    at: datetime
    offset: int

    @property
    def seconds(self) -> float:
        """Since 1970."""
        return self.at.timestamp()
