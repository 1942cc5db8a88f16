"""Headers that are precompiled: reading them is most of a short compilation (docs/benchmarks.md has the figures).

    bits/stdc++.h   90 % of a C++ submission; taken where the source includes it first
    testlib.h       a checker, validator or generator of a problem; taken where only headers of the system are included before it, and
                    only the copy that all problems share: a precompiled one has 110 MB. It has bits/stdc++.h with it, and such programs
                    are optimised little: what is not called is left out before it costs time

The compiler takes a precompiled header only when it fits its flags and stands first; otherwise it reads the plain one by itself.
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from judge.language import Language
from judge.runs import Mount, Program, RunResult
from judge.temporary import make_folder
from judge.toolchain.tools import Tool

_COMMENTS_AND_BLANKS = rb"(?s:\s+|//[^\n]*\n|/\*.*?\*/)*"
_SYSTEM_HEADERS = rb"(?s:\s+|//[^\n]*\n|/\*.*?\*/|#\s*include\s*<[\w/.+]+>)*"
_TESTLIB = "testlib.h"

#: words that no header depends on, or that would make each package's a different one
_WITHOUT = ("-o", "-static", "-lm", "-Wall", "-I")


#: what testlib.h is precompiled as: read before the source, wherever that includes it
_FIRST = "first.hpp"


class SlowHeader(NamedTuple):
    """A header that is worth to be precompiled."""

    #: what it is precompiled as
    name: str
    #: what is compiled for it
    text: str
    #: where it lies; None for one of the system
    folder: Path | None = None
    #: flags in the place of those that optimise; empty: as they are
    optimise: tuple[str, ...] = ()


def find_slow_header(language: Language, content: bytes, *, include: Sequence[Path], shared: Sequence[Path]) -> SlowHeader | None:
    """The header that a source includes before all else; headers are looked for in `include`, of which some are `shared`."""
    if not language.slow_header:
        return None
    testlib = next((folder for folder in include if (folder / _TESTLIB).is_file()), None)
    if testlib in shared and _begins(content, _SYSTEM_HEADERS, _TESTLIB):
        text = f'#include "{_TESTLIB}"\n#include <{language.slow_header}>\n'
        return SlowHeader(_FIRST, text, testlib, ("-O1", "-fwhole-program"))
    if _begins(content, _COMMENTS_AND_BLANKS, language.slow_header):
        return SlowHeader(language.slow_header, f"#include <{language.slow_header}>\n")
    return None


def quick_words(header: SlowHeader, argv: Sequence[str], folder: Path) -> tuple[str, ...]:
    """The command that compiles with the header precompiled in `folder`."""
    if not header.optimise:
        return (*argv, f"-I{folder}")
    words = (word for word in argv[1:] if not word.startswith("-O") and word != "-Wall")
    return (argv[0], f"-I{folder}", "-include", header.name, *words, *header.optimise)


def precompile(header: SlowHeader, argv: Sequence[str], compiler: Tool, cache: Path, *, run: Callable[[Program], RunResult]) -> Path | None:
    """A folder to put first with -I, made now if need be; None when this compiler cannot make one."""
    from hashlib import sha256

    flags = [word for word in argv[1:] if word.startswith("-") and not word.startswith(_WITHOUT)]
    if header.optimise:
        flags = [*(word for word in flags if not word.startswith("-O")), *header.optimise]
    if header.folder is not None:
        flags.append(f"-I{header.folder}")
    key = sha256("\0".join([compiler.identity, *flags, *_stamp(header)]).encode()).hexdigest()[:32]
    folder = cache / "headers" / key
    made_name = f"{header.name}.gch"
    if (folder / made_name).exists():
        return folder
    if folder.exists():
        return None  # tried before, without success
    with make_folder(folder.parent) as unfinished:
        made = unfinished / made_name
        made.parent.mkdir(exist_ok=True)
        wrapper = unfinished / "Main.hpp"
        wrapper.write_text(header.text)
        made.parent.chmod(0o777)
        unfinished.chmod(0o755 if made.parent != unfinished else 0o777)
        mounts = (Mount(unfinished, "/header", writable=True), *([Mount(header.folder, "/include")] if header.folder is not None else []))
        words = (compiler.path, *flags, "-x", "c++-header", str(wrapper), "-o", str(made))
        result = run(Program(words, {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}, mounts, compiler.roots))
        if not result.ended_well:
            made.unlink(missing_ok=True)
        made.parent.chmod(0o755)
        unfinished.chmod(0o755)
        wrapper.unlink()
        with suppress(OSError):  # another judge was faster
            unfinished.rename(folder)
    return folder if (folder / made_name).exists() else None


def _begins(content: bytes, before: bytes, name: str) -> bool:
    """Whether the first of a source that is not `before` includes the header."""
    start = re.match(before, content)
    rest = content[start.end() :] if start else content
    return re.match(rb"#\s*include\s*[<\"]" + re.escape(name.encode()) + rb"[>\"]", rest) is not None


def _stamp(header: SlowHeader) -> tuple[str, ...]:
    """What changes when the header does; one of the system does with its compiler."""
    if header.folder is None:
        return ()
    status = (header.folder / _TESTLIB).stat()
    return (header.text, str(status.st_size), str(status.st_mtime_ns))
