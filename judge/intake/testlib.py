"""testlib.h, which checkers, validators and generators of the public collection include: one copy for the whole workspace."""

from judge.errors import SourceError
from judge.store.files import write_atomically
from judge.store.workspace import Workspace

NAME = "testlib.h"


def lacks_testlib(workspace: Workspace) -> bool:
    """Whether programs that include the header would not find it."""
    named = workspace.settings().testlib
    places = (workspace.cache / "include", *([named] if named is not None else []))
    return not any((place / NAME).is_file() for place in places)


def keep_testlib(workspace: Workspace, content: bytes) -> None:
    """Have the header where programs look for it; a newer one takes the place of an older one."""
    path = workspace.cache / "include" / NAME
    if not path.is_file() or path.read_bytes() != content:
        write_atomically(path, content)


def no_testlib() -> SourceError:
    """What to do where a clone came without the header."""
    return SourceError(
        "not in this archive, and checkers, validators and generators need it: import the whole clone, with its third_party/testlib/,"
        " or name a folder that holds it in judge.toml: testlib = ..."
    )
