"""What the tests have workers do; a module of its own, since workers import it."""

import os
import signal
import time
from pathlib import Path

from judge.errors import UsageError
from judge.workers.work import Ground


def double(value: int, ground: Ground) -> tuple[int, int]:
    return 2 * value, os.getpid()


def fail(value: str, ground: Ground) -> None:
    raise UsageError("no file {path}", path=value)


def miss(value: str, ground: Ground) -> bytes:
    return Path(value).read_bytes()


def stumble(value: int, ground: Ground) -> float:
    return 1 / value


def die_once(mark: Path, ground: Ground) -> str:
    """Dies at the first try, and leaves a mark."""
    if not mark.exists():
        mark.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "alive"


def die(value: int, ground: Ground) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def show(name: str, ground: Ground) -> tuple[str, str, bytes]:
    """What a file of the first content says, and where it lies."""
    folder = ground.folders[0]
    return folder.name, str(folder), (folder / name).read_bytes()


def wait_a_little(value: int, ground: Ground) -> int:
    time.sleep(0.05)
    return value


def outlive(mark: Path, ground: Ground) -> None:
    """Writes its number, then works until nobody waits for it."""
    mark.write_text(f"{os.getpid()} {ground.asker}")
    while os.getppid() == ground.asker:
        time.sleep(0.01)
    mark.with_suffix(".ended").touch()
    raise SystemExit(1)


def speak(value: object, ground: Ground) -> str:
    """Says each part of the value before it is done."""
    for part in str(value):
        ground.tell(part)
    return "done"


def wait_for_interrupt(value: object, ground: Ground) -> str:
    """Until Ctrl-C."""
    try:
        ground.tell("ready")
        signal.pause()
    except KeyboardInterrupt:
        return "interrupted"
    return "something else"
