"""A thread that begins, or what keeps it from that, in words: the shell or the machine, never the program that is judged."""

from threading import Thread

from judge.errors import RunnerError


def start_thread(thread: Thread) -> None:
    """Begin it; RunnerError where the system lets no more threads be."""
    try:
        thread.start()
    except RuntimeError:
        raise RunnerError(
            "the judge cannot begin a thread: ulimit -u and -v of this shell, or its container, may leave it too few processes or too "
            "little memory"
        ) from None
