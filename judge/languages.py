"""The languages, one entry each: all that the kit knows of a language stands here (and a row in docs/languages.md).

Commands are those of Baekjoon Online Judge's help page as it stood in 2026, with these words filled in:
    {source}   the source file         {folder}   the folder it is built in
    {program}  the executable to make  {main}     the class to start, with its package
Time and memory bonuses were checked against 3,798 accepted submissions in public archives (C, C++, Python 3, PyPy3,
Java, Kotlin, node.js); Go, Rust memory, C#, Ruby, Swift rest on one source or memory.
"""

from collections.abc import Iterable

from judge.language import CAPITAL_C, MODULE, Bonus, Language, Runtime
from judge.pythonscripts import CHECK
from judge.rarelanguages import RARE_LANGUAGES


def _check_python(command: str) -> tuple[str, ...]:
    return (command, "-W", "ignore", "-c", CHECK, "{source}")


def _locate_python(command: str) -> dict[str, tuple[str, ...]]:
    return {command: (command, "-c", "import sys; print(getattr(sys, '_base_executable', '') or sys.executable)")}


def _compile_c(compiler: str, standard: str) -> tuple[str, ...]:
    words = f"{compiler} {{source}} -o {{program}} -O2 -Wall -lm -static -std={standard} -DONLINE_JUDGE -DBOJ"
    return tuple(words.split())


_PYTHON_BEGINS = "import sys\n\ninput = sys.stdin.readline\n\n"

_CPP_HELLO = '#include <iostream>\nint main() { std::cout << "hello" << std::endl; }\n'
_CPP_BEGINS = (
    "#include <bits/stdc++.h>\nusing namespace std;\n\n"
    "int main() {\n    ios::sync_with_stdio(false);\n    cin.tie(nullptr);\n\n    return 0;\n}\n"
)

_JVM_COMPILER = ("-J-Xms1024m", "-J-Xmx1920m", "-J-Xss512m")
_JVM = ("java", "-Xms1024m", "-Xmx1920m", "-Xss512m", "-Dfile.encoding=UTF-8", "-XX:+UseSerialGC", "-DONLINE_JUDGE=1", "-DBOJ=1")

_NODE = ("node", "--stack-size=65536")
_LOCATE_NODE = {"node": ("node", "-p", "process.execPath")}
#: what `import fs from "fs"` needs to compile where the types of node are not installed
_NODE_TYPES = """declare var require: any; declare var process: any; declare var Buffer: any;
declare module "fs"; declare module "readline"; declare module "os"; declare module "util";
"""

_NODE_TALKS = (
    'const fs = require("fs");\nconst byte = Buffer.alloc(1);\n\nfunction readLine() {\n    let line = "";\n'
    '    while (fs.readSync(0, byte) && byte[0] !== 10) line += byte.toString("latin1");\n    return line;\n}\n\n'
)

_CSHARP_HELLO = 'class Hello { static void Main() { System.Console.WriteLine("hello"); } }\n'
_CSHARP_BEGINS = (
    "using System;\nusing System.IO;\n\nclass Program\n{\n    static void Main()\n    {\n"
    "        var input = new StreamReader(Console.OpenStandardInput());\n    }\n}\n"
)
_CSPROJ = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>
<OutputType>Exe</OutputType><TargetFramework>net8.0</TargetFramework><AssemblyName>Main</AssemblyName>
</PropertyGroup></Project>
"""

#: words of commands that are filled in
PLACES = ("{source}", "{folder}", "{program}", "{main}")

#: in the order in which a suffix is looked up
LANGUAGES = (
    Language(
        id="python3", name="Python 3", suffixes=(".py", ".py3"), package="python3", sites=r"python( ?3.*)?|cpython.*",
        compile=_check_python("python3"), run=("python3", "-W", "ignore", "{source}"), locate=_locate_python("python3"),
        has_environments=True,
        time=Bonus(3, 2), memory=Bonus(2, 32), address_space_mib=128, start_ms=2, runtime=Runtime.PYTHON, entry_point="__main__.py",
        hello='print("hello")\n', template=_PYTHON_BEGINS, comment="#", flush="print(..., flush=True)",
    ),
    Language(
        id="pypy3", name="PyPy3", suffixes=(".py", ".py3"), package="pypy3", sites=r"pypy3( .*)?|pypy (?!2).*",
        compile=_check_python("pypy3"), run=("pypy3", "-W", "ignore", "{source}"), locate=_locate_python("pypy3"),
        has_environments=True,
        time=Bonus(3, 2), memory=Bonus(2, 128), address_space_mib=128, runtime=Runtime.PYTHON, entry_point="__main__.py", code="python3",
        hello='print("hello")\n', template=_PYTHON_BEGINS, comment="#", flush="print(..., flush=True)",
    ),
    Language(
        id="c", name="C99", suffixes=(".c",), package="gcc libc6-dev", sites=r"c(90|99|11|17|2x|23)?( \(clang\))?|c \(gcc.*\)",
        compile=_compile_c("gcc", "gnu99"), run=("{program}",), start_ms=1, takes_headers=True, compiles_all=True,
        hello='#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n',
        template="#include <stdio.h>\n\nint main(void) {\n    return 0;\n}\n", flush="fflush(stdout)",
    ),
    Language(
        id="cpp17", name="C++17", suffixes=(".cpp", ".cc", ".cxx", ".c++", CAPITAL_C), package="g++", sites=r"c\+\+.*",
        compile=_compile_c("g++", "gnu++17"), run=("{program}",), start_ms=1, takes_headers=True, compiles_all=True, code="cpp",
        slow_header="bits/stdc++.h",
        hello=_CPP_HELLO, template=_CPP_BEGINS, flush="cout << ... << endl",
    ),
    Language(
        id="cpp20", name="C++20", suffixes=(".cpp", ".cc", ".cxx", ".c++", CAPITAL_C), package="g++",
        sites=r"c\+\+2[\da-c]( \(clang\))?|c\+\+ ?2\d.*",
        compile=_compile_c("g++", "gnu++20"), run=("{program}",), start_ms=1, takes_headers=True, compiles_all=True, code="cpp",
        slow_header="bits/stdc++.h",
        hello=_CPP_HELLO, template=_CPP_BEGINS, flush="cout << ... << endl",
    ),
    Language(
        id="java", name="Java 11", suffixes=(".java",), package="default-jdk-headless", sites=r"java\d*( .*)?",
        compile=("javac", "--release", "11", *_JVM_COMPILER, "-encoding", "UTF-8", "-d", "{folder}", "{source}"),
        run=(*_JVM, "-cp", "{folder}", "{main}"), version=("-version",), is_named_by_class=True, compiles_all=True, entry_point="main.java",
        time=Bonus(2, 1), memory=Bonus(2, 16), memory_floor_mib=32.0, runtime=Runtime.JVM,
        hello='public class Main { public static void main(String[] a) { System.out.println("hello"); } }\n',
        template="import java.io.*;\nimport java.util.*;\n\npublic class Main {\n"
        "    public static void main(String[] args) throws IOException {\n"
        "        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));\n"
        "        StringBuilder out = new StringBuilder();\n\n        System.out.print(out);\n    }\n}\n",
        flush="System.out.flush()",
    ),
    Language(
        id="javascript", name="node.js", suffixes=(".js", MODULE), package="nodejs", sites=r"node\.?js( .*)?|javascript( .*)?",
        compile=(), run=(*_NODE, "{source}"), locate=_LOCATE_NODE, entry_point="main.js",
        time=Bonus(3, 2), memory=Bonus(2, 0), memory_floor_mib=36.0, address_space_mib=1024, runtime=Runtime.NODE,
        hello='console.log("hello");\n', template='const lines = require("fs").readFileSync(0, "utf8").split("\\n");\n\n',
        talk_template=_NODE_TALKS, flush="console.log",
    ),
    Language(
        id="typescript", name="TypeScript", suffixes=(".ts",), package="node-typescript", sites=r"typescript( .*)?",
        compile=("tsc", "--module", "commonjs", "--target", "es2020", "{source}", "{folder}/node.d.ts"),
        run=(*_NODE, "{folder}/Main.js"), locate=_LOCATE_NODE, extra_files={"node.d.ts": _NODE_TYPES},
        time=Bonus(3, 2), memory=Bonus(2, 0), memory_floor_mib=36.0, runtime=Runtime.NODE,
        hello='const word: string = "hello";\nconsole.log(word);\n',
        template='const lines: string[] = require("fs").readFileSync(0, "utf8").split("\\n");\n\n',
        talk_template=_NODE_TALKS, flush="console.log",
    ),
    Language(
        id="go", name="Go", suffixes=(".go",), package="golang-go", sites=r"go( .*)?|golang",
        compile=("go", "build", "-o", "{program}", "{source}"), run=("{program}",), version=("version",), compiles_all=True,
        time=Bonus(1, 2), memory=Bonus(1, 512), start_ms=3, runtime=Runtime.GO,
        hello='package main\n\nimport "fmt"\n\nfunc main() { fmt.Println("hello") }\n',
        template='package main\n\nimport (\n\t"bufio"\n\t"os"\n)\n\nfunc main() {\n\tin := bufio.NewReader(os.Stdin)\n'
        "\tout := bufio.NewWriter(os.Stdout)\n\tdefer out.Flush()\n\t_ = in\n}\n", flush="out.Flush()",
    ),
    Language(
        id="rust", name="Rust 2021", suffixes=(".rs",), package="rustc", sites=r"rust( ?\d+)?( .*)?",
        compile=("rustc", "--edition", "2021", "-O", "-o", "{program}", "{source}"), run=("{program}",),
        locate={"rustc": ("sh", "-c", 'echo "$(rustc --print sysroot)/bin/rustc"')},
        memory=Bonus(1, 16), start_ms=1, runtime=Runtime.RUST,
        hello='fn main() { println!("hello"); }\n',
        template="use std::io::{self, Read};\n\nfn main() {\n    let mut input = String::new();\n"
        "    io::stdin().read_to_string(&mut input).unwrap();\n    let mut _words = input.split_ascii_whitespace();\n}\n",
        talk_template="use std::io::{self, BufRead};\n\nfn main() {\n    let mut _lines = io::stdin().lock().lines();\n}\n",
        flush="println!",
    ),
    Language(
        id="kotlin", name="Kotlin (JVM)", suffixes=(".kt",), package="kotlin", sites=r"kotlin( .*)?",
        compile=("kotlinc-jvm", *_JVM_COMPILER, "-include-runtime", "-d", "{folder}/Main.jar", "{source}"),
        run=(*_JVM, "-jar", "{folder}/Main.jar"), version=("-version",), compiles_all=True,
        time=Bonus(2, 1), memory=Bonus(2, 16), memory_floor_mib=32.0, runtime=Runtime.JVM,
        hello='fun main() { println("hello") }\n',
        template="import java.io.*\n\nfun main() {\n    val input = BufferedReader(InputStreamReader(System.`in`))\n"
        "    val out = StringBuilder()\n\n    print(out)\n}\n",
        flush="System.out.flush()",
    ),
    Language(
        id="csharp", name="C# (.NET)", suffixes=(".cs",), package="dotnet-sdk-8.0 (Microsoft's packages)", sites=r"c#( .*)?|csharp",
        compile=("dotnet", "publish", "{folder}/Main.csproj", "--configuration", "Release", "--output", "{folder}/out"),
        run=("dotnet", "{folder}/out/Main.dll"), extra_files={"Main.csproj": _CSPROJ},
        time=Bonus(2, 1), memory=Bonus(2, 16), memory_floor_mib=16.0, address_space_mib=128,
        hello=_CSHARP_HELLO, template=_CSHARP_BEGINS, flush="Console.Out.Flush()",
    ),
    Language(
        id="csharp-mono", name="C# (Mono)", suffixes=(".cs",), package="mono-mcs mono-runtime", sites=r"c# .*\(mono\)",
        compile=("mcs", "-optimize+", "-out:{folder}/Main.exe", "{source}"), run=("mono", "{folder}/Main.exe"),
        compiles_all=True, code="csharp",
        time=Bonus(2, 1), memory=Bonus(2, 16), memory_floor_mib=16.0, address_space_mib=128,
        hello=_CSHARP_HELLO, template=_CSHARP_BEGINS, flush="Console.Out.Flush()",
    ),
    Language(
        id="ruby", name="Ruby", suffixes=(".rb",), package="ruby", sites=r"ruby( .*)?",
        compile=("ruby", "-c", "{source}"), run=("ruby", "{source}"),
        time=Bonus(2, 1), memory=Bonus(2, 512), address_space_mib=128, runtime=Runtime.RUBY,
        hello='puts "hello"\n', template="lines = $stdin.each_line\n\n", comment="#", flush="$stdout.flush",
    ),
    Language(
        id="swift", name="Swift", suffixes=(".swift",), package="swiftlang", sites=r"swift( .*)?",
        compile=("swiftc", "-O", "-o", "{program}", "{source}"), run=("{program}",), memory=Bonus(1, 512), start_ms=3,
        hello='print("hello")\n', template="while let line = readLine() {\n}\n", flush="fflush(nil)",
    ),
    Language(
        id="text", name="Text", suffixes=(".txt",), package="coreutils", sites=r"text",
        compile=(), run=("cat", "{source}"), is_program=False, hello="hello\n",
    ),
    *RARE_LANGUAGES,
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
    return tuple(language for language in LANGUAGES if language.takes(suffix))


def languages_of_file(name: str) -> tuple[Language, ...]:
    """The languages that a file may be in: the one that its name says (`1000.pypy3.py`) first, then as its suffix says."""
    stem, dot, suffix = name.rpartition(".")
    mark = stem.rpartition(".")[2]
    return tuple(sorted(languages_of(dot + suffix), key=lambda language: language.id != mark))


def languages_of_files(names: Iterable[str]) -> tuple[Language, ...]:
    """The languages that files together may be a program in; none where they are sources of several, but for C beside C++."""
    found = [languages for name in names if (languages := languages_of("." + name.rpartition(".")[2])) and languages[0].is_program]
    kinds = {languages[0].package_code: languages for languages in found}
    if "cpp" in kinds:
        kinds.pop("c", None)
    return next(iter(kinds.values())) if len(kinds) == 1 else ()


def tells_no_language(suffix: str) -> bool:
    """Whether a file with this suffix may be a source in any language: none, or one of plain text."""
    return not suffix or any(not language.is_program for language in languages_of(suffix))


def is_program_file(name: str) -> bool:
    """Whether a file is a program in one of the languages, by its suffix."""
    return any(language.is_program for language in languages_of_file(name))
