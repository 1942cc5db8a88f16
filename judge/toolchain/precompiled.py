"""A precompiled bits/stdc++.h: 90 % of a short C++ compilation is parsing that header (docs/benchmarks.md has the figures).

The compiler takes it only when it fits its flags and stands first; otherwise it reads the plain header by itself.
"""

import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from judge.language import Language
from judge.runs import Mount, Program, RunResult
from judge.toolchain.tools import Tool

_COMMENTS_AND_BLANKS = rb"(?s:\s+|//[^\n]*\n|/\*.*?\*/)*"


def can_precompile(language: Language, content: bytes) -> bool:
    """Whether the source's first line of code includes the language's slow header."""
    if not language.slow_header:
        return False
    start = re.match(_COMMENTS_AND_BLANKS, content)
    rest = content[start.end() :] if start else content
    return re.match(rb"#\s*include\s*[<\"]" + re.escape(language.slow_header.encode()) + rb"[>\"]", rest) is not None


def precompile(language: Language, argv: Sequence[str], compiler: Tool, cache: Path, *, run: Callable[[Program], RunResult]) -> Path | None:
    """A folder to put first with -I, made now if need be; None when this compiler cannot make one."""
    import shutil
    from hashlib import sha256

    flags = [word for word in argv[1:] if word.startswith("-") and word not in ("-o", "-static", "-lm")]
    key = sha256("\0".join([compiler.identity, *flags]).encode()).hexdigest()[:32]
    folder = cache / "headers" / key
    header = folder / f"{language.slow_header}.gch"
    if header.exists():
        return folder
    if folder.exists():
        return None  # tried before, without success
    unfinished = folder.with_name(f".{key}.{os.getpid()}")
    (unfinished / language.slow_header).parent.mkdir(parents=True)
    wrapper = unfinished / "Main.hpp"
    wrapper.write_text(f"#include <{language.slow_header}>\n")
    made = unfinished / f"{language.slow_header}.gch"
    made.parent.chmod(0o777)
    unfinished.chmod(0o755)
    words = (compiler.path, *flags, "-x", "c++-header", str(wrapper), "-o", str(made))
    result = run(
        Program(
            words,
            {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"},
            (Mount(unfinished, "/header", writable=True),),
            compiler.roots,
        )
    )
    if not result.ended_well:
        made.unlink(missing_ok=True)
    made.parent.chmod(0o755)
    wrapper.unlink()
    try:
        unfinished.rename(folder)
    except OSError:
        shutil.rmtree(unfinished, ignore_errors=True)
    return folder if header.exists() else None
