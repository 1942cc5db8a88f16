"""The warm launcher: speaks the protocol of launcher.c, but forks a prepared interpreter where that one executes a program.

Executed as a script inside the confinement, beside launcher.py and forked.py, by the solution's interpreter. It lives twice:

    first    greets, waits for a request, and executes itself again with the solution's flags, environment, files and stack limit:
             `python FLAGS zygote.py IMPORTS repeat|once init|subreaper SCRATCH NUMBER... ARGV...`
    second   compiles the solution, imports what it imports, then forks for each request; with `repeat`, for as many as it can

So what an interpreter derives from its start is genuine; only what belongs to the script itself is set by hand. For another
command, environment or stack limit, or after many runs, it executes itself once more: string hashes get a new seed.
Of the kit it uses launcher.py (limits, measuring, reaping) and forked.py (how a script begins and ends). CPython on Linux only.
"""

import _signal  # type: ignore[import-not-found]  # the module below signal, which a solution may not have imported
import gc
import os
import sys
from types import CodeType, ModuleType
from typing import Any, NoReturn

#: runs until the seed of string hashes is renewed; an interpreter's start is then some 0.02 ms a run
RUNS_PER_SEED = 1000

#: seconds after which a run is looked at, as launcher.py does from then on
FIRST_LOOK_S = 0.01

#: places of the words before those that are handed over, and how many they are
IMPORTS, REPETITION, SITUATION, SCRATCH, WORDS = 1, 2, 3, 4, 5

SCRIPT_NAMES = {name: value for name, value in globals().items() if name.startswith("__")}  # as every script gets them

#: places in the numbers of a request, as launcher.py unpacks them, and how many they are
CPU_US, FILE_BYTES, STACK_BYTES, PROCESSES, NUMBERS = 0, 4, 5, 6, 7

Request = tuple[list[int], list[bytes], list[bytes]]


def beside(name: str) -> Any:  # what a script holds is not known to a type checker
    """A script of this folder as a module. Import would list the folder, which the confinement shows no one."""
    path = os.path.join(os.path.dirname(__file__), f"{name}.py")
    module = ModuleType(name)
    with open(path, "rb") as file:
        exec(compile(file.read(), path, "exec"), vars(module))
    return module


launcher = beside("launcher")
forked = beside("forked")
repeated = beside("repeated")


class Forked(BaseException):
    """Leaves the launcher's loop in the child, so that as few frames as possible lie below the solution's; says whether it repeats."""


def greet() -> Request:
    """The first life: all that the second one inherits, then the first request."""
    for number in range(1, _signal.NSIG):
        try:
            _signal.signal(number, _signal.SIG_DFL)
        except (OSError, ValueError):  # SIGKILL, SIGSTOP, and those that the C library keeps
            continue
    _signal.pthread_sigmask(_signal.SIG_SETMASK, [])
    for standard, file in enumerate((launcher.STDIN, launcher.STDOUT, launcher.STDERR)):
        os.dup2(file, standard, inheritable=True)
    os.chdir(sys.argv[SCRATCH])
    is_able = sys.implementation.name == "cpython" and hasattr(os, "pidfd_open")
    os.write(launcher.REPLIES, b"ready\n" if is_able else b"this interpreter cannot be kept warm\n")
    request: Request = launcher.read_request()
    return request


def begin_anew(request: Request) -> None:
    """Execute this script again, prepared for what `request` asks; returns when that is impossible, with a reply sent."""
    numbers, argv, env = request
    script = repeated.script_at(argv)
    words = [*argv[:script], *map(os.fsencode, sys.argv[:WORDS]), *(b"%d" % number for number in numbers), *argv]
    launcher.limit(launcher.RLIMIT_STACK, numbers[STACK_BYTES], launcher.RLIM_INFINITY)
    for file in range(launcher.REQUESTS, launcher.STDERR + 1):
        os.set_inheritable(file, True)
    try:
        # Names of libraries resolved now are pages that no child has to copy.
        os.execve(argv[0], words, {**environment_of(env), b"LD_BIND_NOW": b"1"})
    except OSError as error:
        os.write(launcher.REPLIES, b"0 %d 0 0 0 0 0 0 0 0 0\n" % (error.errno or 0))


def environment_of(env: list[bytes]) -> dict[bytes, bytes]:
    """The words NAME=VALUE of a request as a mapping."""
    return dict(word.split(b"=", 1) for word in env)


def compiled(path: str) -> CodeType | None:
    """The script's code; None when it does not compile, which a fresh interpreter has to say."""
    try:
        with open(path, "rb") as file:
            return compile(file.read(), path, "exec", dont_inherit=True)
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None


def prepare(path: str) -> None:
    """Make this interpreter look as one that is about to run the script at `path`."""
    for name in filter(None, sys.argv[IMPORTS].split(",")):
        try:
            __import__(name)
        except ImportError:
            pass  # the solution meets it where it imports it, or never
    sys.path[0] = os.path.dirname(os.path.realpath(path))
    sys.path_importer_cache.pop(os.path.dirname(os.path.realpath(__file__)), None)


def become_child(numbers: list[int], argv: list[bytes], *, repeats: bool = False) -> NoReturn:
    """In place of executing the program: limits as launcher.py sets them, and out of its loop."""
    os.setsid()
    if not repeats:
        cpu_s = numbers[CPU_US] // 1_000_000 + 2
        launcher.limit(launcher.RLIMIT_CPU, cpu_s, cpu_s + 1)
    launcher.limit(launcher.RLIMIT_FSIZE, numbers[FILE_BYTES], numbers[FILE_BYTES])
    launcher.limit(launcher.RLIMIT_NPROC, numbers[PROCESSES], numbers[PROCESSES])
    os.closerange(launcher.REQUESTS, 64)
    _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    _signal.signal(_signal.SIGALRM, _signal.SIG_DFL)
    script = repeated.script_at(argv)
    sys.argv = [os.fsdecode(word) for word in argv[script:]]
    if hasattr(sys, "orig_argv"):
        sys.orig_argv = [os.fsdecode(word) for word in argv]
    raise Forked(repeats)


class Alarm(BaseException):
    """A run is not over at the first look."""


def ring(_number: int, _frame: object) -> NoReturn:
    """The handler of the timer."""
    raise Alarm


def run(request: Request, scratch: str, made_ns: int) -> str:
    """launcher.run for a child that is most likely over in a moment: no pipe, no pidfd, no look at the folder unless it changed."""
    numbers, argv, _ = request
    launcher.rewind()
    began_s = launcher.time.monotonic()
    pid = os.fork()
    if pid == 0:
        become_child(numbers, argv)
    stop, queue = launcher.ENDED, launcher.sampling.Queue()
    try:
        _signal.setitimer(_signal.ITIMER_REAL, FIRST_LOOK_S)
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)  # its status stays, so that an alarm cannot lose it
        _signal.setitimer(_signal.ITIMER_REAL, 0)
    except Alarm:
        before_s = launcher.sampling.cpu_of(launcher.getrusage(launcher.RUSAGE_CHILDREN))
        stop = launcher.watch(pid, numbers, began_s, before_s, queue=queue)
    wall_s = launcher.time.monotonic() - began_s
    if stop != launcher.ENDED:
        launcher.kill_everything(pid)
    status, cpu_s, memory_kib, strays = launcher.reap(pid)
    exit_code = os.WEXITSTATUS(status) if os.WIFEXITED(status) else 0
    killed_by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    size = os.fstat(launcher.STDOUT).st_size
    facts = (stop, 0, exit_code, killed_by, round(cpu_s * 1e6), round(wall_s * 1e6), memory_kib, size, strays)
    return " ".join(map(str, (*facts, int(is_dirty(scratch, made_ns)), round(queue.waited_s * 1e6)))) + "\n"


def is_dirty(scratch: str, made_ns: int) -> bool:
    """Whether something was left in the folder, or was there."""
    return os.stat(scratch).st_ctime_ns != made_ns


def serve(request: Request, code: CodeType | None) -> None:
    """Answer requests, each by a child; Forked is raised in the child."""
    prepared = (request[1][: repeated.script_at(request[1]) + 1], request[2], request[0][STACK_BYTES])
    scratch, runs = sys.argv[SCRATCH], 0
    worker = repeated.Worker(launcher, become_child) if sys.argv[REPETITION] == "repeat" and code is not None else None
    made_ns = os.stat(scratch).st_ctime_ns
    made = launcher.traces.trace(scratch, launcher.FILES)
    _signal.signal(_signal.SIGALRM, ring)
    launcher.limit(launcher.RLIMIT_NOFILE, 1024, 4096)
    launcher.limit(launcher.RLIMIT_CORE, 0, 0)
    while True:
        reply = worker.run(request, is_clean=lambda: not is_dirty(scratch, made_ns)) if worker else ""
        if not reply:
            reply = run(request, scratch, made_ns) if code is not None else launcher.run(*request, scratch, made=made)
        os.write(launcher.REPLIES, reply.encode())
        runs += 1
        request = launcher.read_request()
        numbers, argv, env = request
        if (argv[: repeated.script_at(argv) + 1], env, numbers[STACK_BYTES]) != prepared or runs >= RUNS_PER_SEED:
            if worker:
                worker.end()
            begin_anew(request)


def live_on() -> tuple[Request, CodeType | None]:
    """The second life: what was handed over, and the code of the solution, with all prepared for forking."""
    os.environ.pop("LD_BIND_NOW", None)
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)  # as init of its namespace it is then deaf to it
    words = [os.fsencode(word) for word in sys.argv[WORDS:]]
    argv = words[NUMBERS:]
    path = os.fsdecode(argv[repeated.script_at(argv)])
    for file in range(launcher.REQUESTS, launcher.STDERR + 1):
        os.set_inheritable(file, False)
    launcher.is_init = sys.argv[SITUATION] == "init"
    launcher.harden(is_subreaper=not launcher.is_init)
    env = [name + b"=" + value for name, value in os.environb.items()]
    code = compiled(path)
    prepare(path)
    gc.collect()
    return ([int(word) for word in words[:NUMBERS]], argv, env), code


if __name__ == "__main__":
    if len(sys.argv) == WORDS:
        first_request = greet()
        while True:
            begin_anew(first_request)
            first_request = launcher.read_request()
    handed, code_of_solution = live_on()
    speaks_at_end = code_of_solution is not None and forked.has_last_words(code_of_solution)
    # what exec adds lies below a solution: how much of the limit that takes differs from version to version
    sys.setrecursionlimit(sys.getrecursionlimit() + forked.depth() - eval(compile("forked.depth()", "", "eval")))
    gc.freeze()
    try:
        serve(handed, code_of_solution)
    except Forked as kind:
        does_repeat = kind.args[0]
    assert code_of_solution is not None
    if does_repeat:
        turns = repeated.Turns(launcher)
        while turns.begin():
            names, error = forked.names_of_script(sys.argv[0], SCRIPT_NAMES), None
            try:
                exec(code_of_solution, names)
            except BaseException as caught:
                error = caught
            turns.end(names, error)
    try:
        exec(code_of_solution, forked.names_of_script(sys.argv[0], SCRIPT_NAMES))
        code_at_end = 0
    except BaseException as caught:
        code_at_end = forked.report(caught)
    forked.end(code_at_end, has_last_words=speaks_at_end)
