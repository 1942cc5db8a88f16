"""Which launcher to execute: launcher.c compiled once into the cache, or launcher.py where there is no C compiler."""

import os
import sys
from pathlib import Path
from zlib import crc32

from judge.running.launch import LauncherProgram
from judge.searchpath import NEUTRAL
from judge.temporary import make_folder

_HERE = Path(__file__).parent

#: the launcher in Python, and what it reads beside it
SCRIPTS = ("launcher.py", "sampling.py", "traces.py", "removed.py")
#: the launcher in C, likewise
_SOURCES = ("launcher.c", "sampling.h", "traces.h", "removed.h")
_COMPILERS = ("cc", "gcc", "clang")


def find_launcher(cache: Path) -> LauncherProgram:
    """The compiled launcher, built now if need be; else the one in Python."""
    source = _HERE / _SOURCES[0]
    content = b"".join((_HERE / name).read_bytes() for name in _SOURCES)
    binary = cache.absolute() / "launcher" / f"{crc32(content):08x}"
    if not binary.exists() and not _compile(source, binary):
        return in_python()
    if not os.access(binary, os.X_OK):  # its disk lets nothing be executed (noexec)
        return in_python()
    return LauncherProgram((str(binary),), ((str(binary), "/launcher"),))


def in_python() -> LauncherProgram:
    """The launcher that needs no compiler, on the interpreter that runs the judge."""
    import sysconfig

    interpreter = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    scripts = tuple((str(_HERE / name), f"/{name}") for name in SCRIPTS)
    prefix = sysconfig.get_config_var("installed_base") or sys.base_prefix
    needs = scripts if prefix == "/usr" else (*scripts, (prefix, prefix))
    return LauncherProgram((interpreter, "-S", "-I", scripts[0][0]), needs)


def _compile(source: Path, binary: Path) -> bool:
    import shutil
    import subprocess

    folders = os.pathsep.join(filter(os.path.isabs, os.environ.get("PATH", os.defpath).split(os.pathsep)))
    compiler = next((path for name in _COMPILERS if (path := shutil.which(name, path=folders))), None)
    if compiler is None:
        return False
    with make_folder(binary.parent) as folder:
        unfinished = folder / binary.name
        places = {**os.environ, "TMPDIR": str(folder)}  # what a killed compiler leaves goes with it
        for linking in (["-static"], []):
            done = subprocess.run(
                [compiler, "-O2", *linking, "-o", str(unfinished), str(source)],
                cwd=NEUTRAL, env=places, capture_output=True, check=False,
            )  # fmt: skip
            if done.returncode == 0:
                unfinished.chmod(0o755)
                _put(unfinished, binary)
                return True
    return False


def _put(unfinished: Path, binary: Path) -> None:
    """Give it its name; another judge's same launcher stays: who is about to start that one may execute no other file."""
    try:
        os.link(unfinished, binary)
    except FileExistsError:
        pass
    except OSError:  # a file system without links
        unfinished.replace(binary)
