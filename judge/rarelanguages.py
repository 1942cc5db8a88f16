"""Languages in which few learners write and some juries do; entries as those of `judge.languages`, behind which they stand.

What sites give them beyond a problem's limits is not known, so they get the limits as they are.
"""

from judge.language import Language

RARE_LANGUAGES = (
    Language(
        id="bash", name="Bash", suffixes=(".sh", ".bash"), package="bash", sites=r"bash|shell|sh",
        compile=("bash", "-n", "{source}"), run=("bash", "{source}"),
        hello="echo hello\n", template="while read -r line; do\n    :\ndone\n", comment="#", flush="echo",
    ),
    Language(
        id="perl", name="Perl", suffixes=(".pl", ".pm"), package="perl", sites=r"perl( ?5.*)?",
        compile=("perl", "-c", "{source}"), run=("perl", "{source}"),
        hello='print "hello\\n";\n', template="use strict;\nuse warnings;\n\nmy @lines = <STDIN>;\n\n", comment="#",
        talk_template="use strict;\nuse warnings;\n\n$| = 1;\n\n", flush="$| = 1",
    ),
    Language(
        id="php", name="PHP", suffixes=(".php",), package="php-cli", sites=r"php( .*)?", entry_point="main.php",
        compile=("php", "-n", "-l", "{source}"), run=("php", "-n", "-d", "display_errors=stderr", "-d", "memory_limit=-1", "{source}"),
        hello='<?php echo "hello\\n";\n', first_line="<?php\n", template='$lines = file("php://stdin");\n\n',
        talk_template="\n", flush="echo",
    ),
    Language(
        id="lua", name="Lua", suffixes=(".lua",), package="lua5.4", sites=r"lua( .*)?",
        compile=("luac5.4", "-p", "{source}"), run=("lua5.4", "{source}"), version=("-v",),
        hello='print("hello")\n', template='local text = io.read("a")\n\n', comment="--",
        talk_template='local line = io.read("l")\n\n', flush="io.flush()",
    ),
    Language(
        id="haskell", name="Haskell", suffixes=(".hs",), package="ghc", sites=r"haskell( .*)?|ghc", reads=("/var/lib/ghc",),
        compile=("ghc", "-O2", "-v0", "-i{folder}", "-outputdir", "{folder}", "-o", "{program}", "{source}"), run=("{program}",),
        hello='main :: IO ()\nmain = putStrLn "hello"\n', template='main :: IO ()\nmain = interact $ \\text ->\n    ""\n', comment="--",
        talk_template="import System.IO\n\nmain :: IO ()\nmain = hSetBuffering stdout LineBuffering\n", flush="hFlush stdout",
    ),
    Language(
        id="pascal", name="Pascal", suffixes=(".pas", ".pp", ".p"), package="fp-compiler fp-units-base", sites=r"pascal( .*)?|free ?pascal",
        compile=("fpc", "-O2", "-v0ew", "-FE{folder}", "-Fu{folder}", "-o{program}", "{source}"), run=("{program}",),
        version=("-iV",), reads=("/etc/fpc.cfg",), part=r"(?is)(\s|\{.*?\}|\(\*.*?\*\)|//[^\n]*\n)*unit\b",
        hello="begin\n  writeln('hello');\nend.\n", template="var\n  n: int64;\nbegin\n  read(n);\nend.\n", flush="flush(output)",
    ),
    Language(
        id="ocaml", name="OCaml", suffixes=(".ml",), package="ocaml-nox", sites=r"ocaml( .*)?",
        # unix and str come with the compiler; since version 5 each lies in a folder of its own
        compile=(
            "ocamlopt", "-I", "{folder}", "-I", "+unix", "-I", "+str", "unix.cmxa", "str.cmxa", "-o", "{program}", "{source}",
        ),
        run=("{program}",), version=("-version",),
        hello='let () = print_endline "hello"\n', template='let read () = Scanf.scanf " %d" (fun n -> n)\n\nlet () =\n  ()\n',
        comment="(*", comment_end="*)", flush="print_endline",
    ),
    Language(
        id="fortran", name="Fortran", suffixes=(".f90", ".f95", ".f"), package="gfortran", sites=r"fortran( .*)?",
        compile=("gfortran", "-O2", "-J{folder}", "-o", "{program}", "{source}"), run=("{program}",),
        hello="print '(a)', 'hello'\nend\n", comment="!", flush="flush (6)",
        template="program main\n  implicit none\n  integer :: n, status\n  read (*, *, iostat=status) n\nend program main\n",
    ),
    Language(
        id="ada", name="Ada", suffixes=(".adb", ".ada"), package="gnat", sites=r"ada( .*)?",
        compile=("gnatmake", "-q", "-O2", "-D", "{folder}", "-o", "{program}", "{source}"), run=("{program}",),
        hello='with Ada.Text_IO;\nprocedure Main is\nbegin\n   Ada.Text_IO.Put_Line ("hello");\nend Main;\n',
        template="with Ada.Text_IO; use Ada.Text_IO;\nprocedure Main is\nbegin\n   null;\nend Main;\n", comment="--", flush="Flush",
    ),
    Language(
        id="d", name="D", suffixes=(".d",), package="gdc", sites=r"d( \(.*\))?",
        compile=("gdc", "-O2", "-I{folder}", "-o", "{program}", "{source}"), run=("{program}",), compiles_all=True,
        hello='import std.stdio;\nvoid main() { writeln("hello"); }\n', template="import std.stdio;\n\nvoid main()\n{\n}\n",
        flush="stdout.flush()",
    ),
    Language(
        id="r", name="R", suffixes=(".r",), package="r-base-core", sites=r"r( .*)?", reads=("/etc/R",), makes_files=True,
        compile=("Rscript", "-e", "invisible(parse('{source}'))"), run=("Rscript", "--vanilla", "{source}"),
        hello='cat("hello\\n")\n', template='lines <- readLines(file("stdin"))\n\n', comment="#",
        talk_template='input <- file("stdin", "r")\n\n', flush="flush(stdout())",
    ),
    Language(
        id="awk", name="awk", suffixes=(".awk",), package="mawk", sites=r"g?awk( .*)?",
        compile=(), run=("awk", "-f", "{source}"), version=("-W", "version"),
        hello='BEGIN { print "hello" }\n', template="{\n}\n", comment="#", flush="fflush()",
    ),
    Language(
        id="scheme", name="Scheme", suffixes=(".scm",), package="guile-3.0", sites=r"scheme( .*)?|guile.*",
        compile=(), run=("guile", "--no-auto-compile", "{source}"),
        hello='(display "hello")\n(newline)\n', template="(define n (read))\n\n", comment=";", flush="(force-output)",
    ),
    Language(
        id="lisp", name="Common Lisp", suffixes=(".lisp", ".cl"), package="sbcl", sites=r"(common )?lisp( .*)?", entry_point="main.lisp",
        compile=(), run=("sbcl", "--script", "{source}"),
        hello='(write-line "hello")\n', template="(defvar n (read *standard-input* nil))\n\n", comment=";", flush="(finish-output)",
    ),
)  # fmt: skip
