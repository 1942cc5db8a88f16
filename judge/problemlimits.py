"""The limits of a problem: values that know what they are. Seconds, and MiB of 1,048,576 bytes."""

from collections.abc import Mapping
from typing import NamedTuple

#: the memory of a package that says none: the format's own default
USUAL_MEMORY_MIB = 2048.0


class LanguageLimits(NamedTuple):
    """Limits that a problem gives one language of its own; 0 where it says nothing."""

    time_s: float = 0.0
    memory_mib: float = 0.0


class Limits(NamedTuple):
    """A problem's limits before any language's bonus; `output_mib` 0 means relative to the answer."""

    time_s: float
    memory_mib: float
    output_mib: float = 0.0
    extra_time: bool = True
    extra_memory: bool = True
    #: how often the program may be run for one case
    passes: int = 1
    languages: Mapping[str, LanguageLimits] = {}


class TimingRule(NamedTuple):
    """How a time limit follows from the slowest submission that may not be too slow: `factor` times its seconds, in whole steps."""

    factor: float
    step_s: float
    #: to the next step, and not to the nearest
    rounds_up: bool
    #: whether those that are wrong or crash have a say, too
    counts_failures: bool
    #: whether that was done here already
    is_measured: bool = False
