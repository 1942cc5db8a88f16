"""What is known of a language, as one value, and what it is granted beyond a problem's limits.

Whoever needs to know something about languages asks an entry of `judge.languages` for it; no other table has their names.
"""

from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # to begin a solution takes nothing of the model
    from judge.problemlimits import Limits


#: the only suffix that means another language in capitals
CAPITAL_C = ".C"

#: the only one that decides how a file is read: it is a module of ECMAScript, whatever lies beside it
MODULE = ".mjs"


class Runtime(Enum):
    """What runs a program and speaks when it fails; the value is what it is called."""

    NATIVE = "the system, and the C++ library where there is one"
    PYTHON = "Python"
    JVM = "Java virtual machine"
    NODE = "node.js"
    GO = "Go"
    RUST = "Rust"
    RUBY = "Ruby"


class Bonus(NamedTuple):
    """A limit becomes factor x limit + plus (seconds or MiB)."""

    factor: float = 1.0
    plus: float = 0.0

    def of(self, limit: float) -> float:
        """The limit with this bonus."""
        return self.factor * limit + self.plus


class Language(NamedTuple):
    """One language. Words of commands are explained in `judge.languages`; `compile` is empty where nothing is compiled."""

    id: str
    name: str
    suffixes: tuple[str, ...]
    compile: tuple[str, ...]
    run: tuple[str, ...]
    hello: str
    #: what to install, as Debian or Ubuntu call it, or where to get it
    package: str
    #: patterns of what sites call it, whole names in any case; of several languages that one fits the last is meant
    sites: str
    time: Bonus = Bonus()
    memory: Bonus = Bonus()
    #: resident MiB of its hello program here beyond what the site reported for it; keeps 4 to 16 MB limits solvable
    memory_floor_mib: float = 0.0
    #: MiB of address space below which it does not start, doubled; 0 where no usual limit is too small
    address_space_mib: int = 0
    #: CPU milliseconds until a program of it begins, or a fork of a warm interpreter does
    start_ms: int = 40
    runtime: Runtime = Runtime.NATIVE
    version: tuple[str, ...] = ("--version",)
    #: where the first word of a command may be a stand-in (pyenv, rustup, volta): the command that prints the real path
    locate: Mapping[str, tuple[str, ...]] = {}
    #: files to lay beside the source, name to content
    extra_files: Mapping[str, str] = {}
    #: whether it knows Python's virtual environments, in one of which a program does not see what is installed here
    has_environments: bool = False
    #: header to precompile when a source begins with it
    slow_header: str = ""
    #: whether its compiler looks for headers in folders named by -I
    takes_headers: bool = False
    #: whether a source is called as its public class, and the class to start is looked for
    is_named_by_class: bool = False
    #: whether all sources of a folder are compiled together; of others the one that is started finds the rest
    compiles_all: bool = False
    #: the file of a folder that is started, in small letters, where the package format says one
    entry_point: str = ""
    #: a pattern of how a file begins that is never the one that is started
    part: str = ""
    #: files and folders that its tools read beside those of the system; what is missing is left out
    reads: tuple[str, ...] = ()
    #: whether its runtime makes files before a program of it begins: there is no running it where none may be made
    makes_files: bool = False
    #: what the package format calls it, where that is not its id
    code: str = ""
    #: whether a source is a program, and not an output to be handed in
    is_program: bool = True
    #: the first lines of a new solution, below the comments, which begin with `comment`; neither for what is no program
    template: str = ""
    comment: str = "//"
    #: what ends a comment where the line's end does not
    comment_end: str = ""
    #: what stands above the first comment
    first_line: str = ""
    #: what the template is where a judge answers, if the usual one reads all before anything is printed
    talk_template: str = ""
    #: how a line that is printed leaves at once
    flush: str = ""

    def takes(self, suffix: str) -> bool:
        """Whether a file with this suffix may be a source; `.C` is C++ and not C."""
        return suffix in self.suffixes or (suffix != CAPITAL_C and suffix.lower() in self.suffixes)

    @property
    def package_code(self) -> str:
        """What the package format calls it, in `languages:` and below `include/`."""
        return self.code or self.id


def time_limit_s(limits: "Limits", language: Language) -> float:
    """Seconds of CPU time that this language gets for a problem with these limits."""
    own = limits.languages.get(language.id)
    if own and own.time_s:
        return own.time_s
    return language.time.of(limits.time_s) if limits.extra_time else limits.time_s


def memory_limit_mib(limits: "Limits", language: Language) -> float:
    """MiB that this language gets for a problem with these limits, never less than its runtime needs to start."""
    own = limits.languages.get(language.id)
    if own and own.memory_mib:
        return own.memory_mib
    granted = language.memory.of(limits.memory_mib) if limits.extra_memory else limits.memory_mib
    return granted + language.memory_floor_mib
