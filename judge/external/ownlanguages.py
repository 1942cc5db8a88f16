"""What only the programs of packages are written in: scripts that build and run them, grammars of inputs.

<program>/build    makes <program>/run, where it is not there; both are started as they are, in a copy of the folder
<name>.ctd         a grammar for checktestdata, whichever of its programs is here
"""

from collections.abc import Sequence
from pathlib import Path

from judge.language import Language
from judge.languages import languages_of_file

#: grammars that can be asked here; of others the format has `.viva`
GRAMMAR_SUFFIXES = (".ctd",)

_BUILD, _RUN = "build", "run"

#: the exit code of `build` is nobody's word: what it must do is to leave `run` there
_MAKE = (
    f"cd {{folder}}; if [ -x {_BUILD} ]; then ./{_BUILD}; elif [ -e {_BUILD} ]; then sh ./{_BUILD}; fi; "
    f"chmod -R a+rX . 2>/dev/null; chmod a+x {_RUN} 2>/dev/null; [ -x {_RUN} ]"
)

SCRIPTED = Language(
    id="scripted", name="build and run", suffixes=(), package="coreutils", sites=r"",
    compile=("sh", "-c", _MAKE), run=(f"{{folder}}/{_RUN}",), hello="",
)  # fmt: skip

#: the program of DOMjudge's people, and the one in Python that problemtools brings along
_CHECKTESTDATA = tuple(
    Language(
        id=command, name="Checktestdata", suffixes=GRAMMAR_SUFFIXES, package="checktestdata (Debian, or pip)", sites=r"",
        compile=(), run=(command, "{source}"), hello="",
        locate={"pyctd": ("sh", "-c", "pyenv which pyctd 2>/dev/null || command -v pyctd")},
    )
    for command in ("checktestdata", "pyctd")
)  # fmt: skip


def is_scripted(path: Path) -> bool:
    """Whether a folder is a program by its scripts."""
    return path.is_dir() and any((path / name).is_file() for name in (_BUILD, _RUN))


def languages_of_program(name: str) -> Sequence[Language]:
    """The languages that a package's program of one file may be in; none for what is no program."""
    if name.endswith(GRAMMAR_SUFFIXES):
        return _CHECKTESTDATA
    return tuple(language for language in languages_of_file(name)[:1] if language.is_program)
