"""Compilers that failed for what the machine or the shell did not let them have: no word about the source."""

import os
import re
import signal
from errno import EAGAIN, EFBIG, ENOMEM, ENOSPC

from judge.errors import RunnerError
from judge.running.ceilings import ceilings_below, memory_here_mib
from judge.runs import RunLimits, RunResult, Stop
from judge.verdicts import too_busy

#: what compilers, their runtimes and the system say then
_REFUSED = re.compile(
    "|".join(map(os.strerror, (ENOMEM, EAGAIN, EFBIG)))
    + r"|out of memory|memory exhausted|could not reserve|initialization of (?:the )?VM|(?:create|new|native) (?:OS |native )?thread"
    r"|file size limit exceeded|terminated program|Segmentation fault|fatal error: runtime|MemoryError|bad_alloc",
    re.IGNORECASE,
)

#: what a compiler's first process says where the kernel killed another of its own
_KILLED = re.compile(r"Killed signal terminated program|signal: killed|signal: 9")


def refuse_full_disk(result: RunResult, source: bytes) -> None:
    """OSError where a compiler says that the disk is full, in words of its own: it quotes lines of the source, too."""
    words = os.strerror(ENOSPC)
    if words.encode() in result.stderr and words.encode() not in source:
        raise OSError(ENOSPC, words)


def refuse_hampered(result: RunResult, limits: RunLimits, *, name: str) -> None:
    """RunnerError where a compiler's failure is the machine's: it got no processor, or the shell's `ulimit` stopped it.

    `name`: what the compiler calls the source; who complains of the source names it.
    """
    if result.stop is Stop.WALL and result.wall_s - result.queued_s < limits.wall_s:
        raise too_busy(result)
    said = (result.stderr + result.stdout).decode("utf-8", "replace")
    is_killed = result.stop is Stop.MEMORY or result.signal == signal.SIGKILL or bool(_KILLED.search(said))
    if is_killed and result.memory_mib < limits.memory_mib and (here_mib := memory_here_mib()) < limits.memory_mib:
        raise RunnerError(
            "the compiler was ended for want of memory, of which this machine or container has {here:.0f} MiB: whether the source is at "
            "fault cannot be told",
            here=here_mib,
        )
    if result.stop is not Stop.ENDED or (name in said and not result.signal and not _REFUSED.search(said)):
        return
    ceilings = ceilings_below(limits)
    if ceilings:
        raise RunnerError(
            "the compiler may have failed for what this shell lets it have, ulimit {ceilings}, and not for the source: run it from a "
            "shell without that limit",
            ceilings=", ".join(ceilings),
        )
