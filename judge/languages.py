"""The languages, one entry each: how it is compiled and run, what it is granted beyond a problem's limits.

Commands are those of Baekjoon Online Judge's help page as it stood in 2026, with these words filled in:
    {source}   the source file         {folder}   the folder it is built in
    {program}  the executable to make  {main}     Java: the class to start, with its package
Time and memory bonuses were checked against 3,798 accepted submissions in public archives (C, C++, Python 3, PyPy3,
Java, Kotlin, node.js); Go, Rust memory, C#, Ruby, Swift rest on one source or memory.
"""

from collections.abc import Mapping
from typing import NamedTuple

from judge.model import Limits


class Bonus(NamedTuple):
    """A limit becomes factor x limit + plus (seconds or MiB)."""

    factor: float = 1.0
    plus: float = 0.0

    def of(self, limit: float) -> float:
        """The limit with this bonus."""
        return self.factor * limit + self.plus


class Language(NamedTuple):
    """One language. `compile` is empty where nothing is compiled."""

    id: str
    name: str
    suffixes: tuple[str, ...]
    compile: tuple[str, ...]
    run: tuple[str, ...]
    hello: str
    #: what to install, as Debian or Ubuntu call it, or where to get it
    package: str
    time: Bonus = Bonus()
    memory: Bonus = Bonus()
    #: resident MiB of its hello program here beyond what the site reported for it; keeps 4 to 16 MB limits solvable
    memory_floor_mib: float = 0.0
    version: tuple[str, ...] = ("--version",)
    #: files to lay beside the source, name to content
    extra_files: Mapping[str, str] = {}
    #: header to precompile when a source begins with it
    slow_header: str = ""


def _python(command: str) -> tuple[str, ...]:
    check = "import py_compile; py_compile.compile(r'{source}', doraise=True)"
    return (command, "-W", "ignore", "-c", check)


def _c(compiler: str, standard: str) -> tuple[str, ...]:
    words = f"{compiler} {{source}} -o {{program}} -O2 -Wall -lm -static -std={standard} -DONLINE_JUDGE -DBOJ"
    return tuple(words.split())


_JVM_COMPILER = ("-J-Xms1024m", "-J-Xmx1920m", "-J-Xss512m")
_JVM = ("java", "-Xms1024m", "-Xmx1920m", "-Xss512m", "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-DONLINE_JUDGE=1", "-DBOJ=1")
_JAVA_TIME, _JAVA_MEMORY, _JVM_FLOOR_MIB = Bonus(2, 1), Bonus(2, 16), 32.0
_NODE_TIME, _NODE_MEMORY, _NODE_FLOOR_MIB = Bonus(3, 2), Bonus(2, 0), 36.0

_HELLO_C = '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n'
_HELLO_CPP = '#include <iostream>\nint main() { std::cout << "hello" << std::endl; }\n'
_HELLO_CS = 'class Hello { static void Main() { System.Console.WriteLine("hello"); } }\n'

#: what `import fs from "fs"` needs to compile where the types of node are not installed
_NODE_TYPES = """declare var require: any; declare var process: any; declare var Buffer: any;
declare module "fs"; declare module "readline"; declare module "os"; declare module "util";
"""

_CSPROJ = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>
<OutputType>Exe</OutputType><TargetFramework>net8.0</TargetFramework><AssemblyName>Main</AssemblyName>
</PropertyGroup></Project>
"""

#: in the order in which a suffix is looked up
LANGUAGES = (
    Language(
        id="python3", name="Python 3", suffixes=(".py",), compile=_python("python3"),
        run=("python3", "-W", "ignore", "{source}"), time=Bonus(3, 2), memory=Bonus(2, 32),
        hello='print("hello")\n', package="python3",
    ),
    Language(
        id="pypy3", name="PyPy3", suffixes=(".py",), compile=_python("pypy3"),
        run=("pypy3", "-W", "ignore", "{source}"), time=Bonus(3, 2), memory=Bonus(2, 128),
        hello='print("hello")\n', package="pypy3",
    ),
    Language(
        id="c", name="C99", suffixes=(".c",), compile=_c("gcc", "gnu99"), run=("{program}",),
        hello=_HELLO_C, package="gcc libc6-dev",
    ),
    Language(
        id="cpp17", name="C++17", suffixes=(".cpp", ".cc", ".cxx"), compile=_c("g++", "gnu++17"), run=("{program}",),
        hello=_HELLO_CPP, package="g++", slow_header="bits/stdc++.h",
    ),
    Language(
        id="cpp20", name="C++20", suffixes=(".cpp", ".cc", ".cxx"), compile=_c("g++", "gnu++20"), run=("{program}",),
        hello=_HELLO_CPP, package="g++", slow_header="bits/stdc++.h",
    ),
    Language(
        id="java", name="Java 11", suffixes=(".java",),
        compile=("javac", "--release", "11", *_JVM_COMPILER, "-encoding", "UTF-8", "-d", "{folder}", "{source}"),
        run=(*_JVM, "-cp", "{folder}", "{main}"), time=_JAVA_TIME, memory=_JAVA_MEMORY, memory_floor_mib=_JVM_FLOOR_MIB,
        version=("-version",),
        hello='public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n',
        package="default-jdk-headless",
    ),
    Language(
        id="javascript", name="node.js", suffixes=(".js",), compile=(), run=("node", "--stack-size=65536", "{source}"),
        time=_NODE_TIME, memory=_NODE_MEMORY, memory_floor_mib=_NODE_FLOOR_MIB, hello='console.log("hello");\n', package="nodejs",
    ),
    Language(
        id="typescript", name="TypeScript", suffixes=(".ts",),
        compile=("tsc", "--module", "commonjs", "--target", "es2020", "{source}", "{folder}/node.d.ts"),
        run=("node", "--stack-size=65536", "{folder}/Main.js"), time=_NODE_TIME, memory=_NODE_MEMORY, memory_floor_mib=_NODE_FLOOR_MIB,
        hello='const word: string = "hello";\nconsole.log(word);\n', package="node-typescript", extra_files={"node.d.ts": _NODE_TYPES},
    ),
    Language(
        id="go", name="Go", suffixes=(".go",), compile=("go", "build", "-o", "{program}", "{source}"), run=("{program}",),
        time=Bonus(1, 2), memory=Bonus(1, 512), version=("version",),
        hello='package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n', package="golang-go",
    ),
    Language(
        id="rust", name="Rust 2021", suffixes=(".rs",), compile=("rustc", "--edition", "2021", "-O", "-o", "{program}", "{source}"),
        run=("{program}",), memory=Bonus(1, 16), hello='fn main() { println!("hello"); }\n', package="rustc",
    ),
    Language(
        id="kotlin", name="Kotlin (JVM)", suffixes=(".kt",),
        compile=("kotlinc-jvm", *_JVM_COMPILER, "-include-runtime", "-d", "{folder}/Main.jar", "{source}"),
        run=(*_JVM, "-jar", "{folder}/Main.jar"), time=_JAVA_TIME, memory=_JAVA_MEMORY, memory_floor_mib=_JVM_FLOOR_MIB,
        version=("-version",),
        hello='fun main() { println("hello") }\n', package="kotlin",
    ),
    Language(
        id="csharp", name="C# (.NET)", suffixes=(".cs",),
        compile=("dotnet", "publish", "{folder}/Main.csproj", "--configuration", "Release", "--output", "{folder}/out"),
        run=("dotnet", "{folder}/out/Main.dll"), time=Bonus(2, 1), memory=Bonus(2, 16), memory_floor_mib=16.0,
        hello=_HELLO_CS, package="dotnet-sdk-8.0 (Microsoft's packages)", extra_files={"Main.csproj": _CSPROJ},
    ),
    Language(
        id="csharp-mono", name="C# (Mono)", suffixes=(".cs",), compile=("mcs", "-optimize+", "-out:{folder}/Main.exe", "{source}"),
        run=("mono", "{folder}/Main.exe"), time=Bonus(2, 1), memory=Bonus(2, 16), memory_floor_mib=16.0,
        hello=_HELLO_CS, package="mono-mcs mono-runtime",
    ),
    Language(
        id="ruby", name="Ruby", suffixes=(".rb",), compile=("ruby", "-c", "{source}"), run=("ruby", "{source}"),
        time=Bonus(2, 1), memory=Bonus(2, 512), hello='puts "hello"\n', package="ruby",
    ),
    Language(
        id="swift", name="Swift", suffixes=(".swift",), compile=("swiftc", "-O", "-o", "{program}", "{source}"), run=("{program}",),
        memory=Bonus(1, 512), hello='print("hello")\n', package="swiftlang",
    ),
    Language(id="text", name="Text", suffixes=(".txt",), compile=(), run=("cat", "{source}"), hello="hello\n", package="coreutils"),
)  # fmt: skip


def language_named(name: str) -> Language | None:
    """The language with this id or name, in any case; `c++` and `python` mean the first of their kind."""
    wanted = _plain(name)
    for language in LANGUAGES:
        if wanted in (language.id, _plain(language.name), language.suffixes[0][1:]):
            return language
    return next((language for language in LANGUAGES if wanted and language.id.startswith(wanted)), None)


def _plain(name: str) -> str:
    """A name as people type it: `C++17`, `c#`, `node.js` and `Node` each in one form."""
    return name.lower().replace("c++", "cpp").replace("c#", "csharp").replace(" ", "").removesuffix(".js")


def languages_of(suffix: str) -> tuple[Language, ...]:
    """The languages that files with this suffix may be in, the usual one first."""
    return tuple(language for language in LANGUAGES if suffix.lower() in language.suffixes)


def languages_of_file(name: str) -> tuple[Language, ...]:
    """The languages that a file may be in: the one that its name says (`1000.pypy3.py`) first, then as its suffix says."""
    stem, dot, suffix = name.rpartition(".")
    mark = stem.rpartition(".")[2]
    return tuple(sorted(languages_of(dot + suffix), key=lambda language: language.id != mark))


def time_limit_s(limits: Limits, language: Language) -> float:
    """Seconds of CPU time that this language gets for a problem with these limits."""
    own = limits.languages.get(language.id)
    if own and own.time_s:
        return own.time_s
    return language.time.of(limits.time_s) if limits.extra_time else limits.time_s


def memory_limit_mib(limits: Limits, language: Language) -> float:
    """MiB that this language gets for a problem with these limits, never less than its runtime needs to start."""
    own = limits.languages.get(language.id)
    if own and own.memory_mib:
        return own.memory_mib
    granted = language.memory.of(limits.memory_mib) if limits.extra_memory else limits.memory_mib
    return granted + language.memory_floor_mib
