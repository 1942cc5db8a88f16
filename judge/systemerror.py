"""What the system refused, as an error with words of ours: of which file, why, and what can be done."""

import errno
import os

from judge.errors import JudgeError
from judge.messages import N_

#: what the system says, in words that have a next step
_REASONS = {
    errno.EACCES: N_("it may not be read or written by you: ls -l shows whose it is"),
    errno.EPERM: N_("it may not be read or written by you: ls -l shows whose it is"),
    errno.ENOENT: N_("it is not there, or was taken away meanwhile"),
    errno.EROFS: N_("this disk can only be read"),
    errno.EISDIR: N_("it is a folder, where a file should be"),
    errno.ENOTDIR: N_("there is a file where a folder should be"),
    errno.EMFILE: N_("too many files are open: ulimit -n 4096 allows more"),
    errno.ENAMETOOLONG: N_("the name is too long"),
}

_FULL = N_("the disk is full: free some space, or delete .judge/cache in the workspace")
_OF_A_FILE, _OTHER = N_("cannot go on with {path}: {problem}"), N_("the system refused what this command needs: {problem}")


def as_told(error: JudgeError | OSError) -> JudgeError:
    """The error as it can be told and sent: what is ours as it is, what the system refused in words."""
    return in_words(error) if isinstance(error, OSError) else error


def in_words(error: OSError) -> JudgeError:
    """The error that says it; one that nobody can tell of, because nobody reads any more, is raised."""
    if isinstance(error, BrokenPipeError):
        raise error
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return JudgeError(_FULL)
    known = _REASONS.get(error.errno or 0)
    why = JudgeError(known) if known else str(error.strerror or error)
    return (
        JudgeError(_OTHER, problem=why) if error.filename is None else JudgeError(_OF_A_FILE, path=os.fsdecode(error.filename), problem=why)
    )
