"""What a crash and a run that is too slow tell, beside the source."""

import re
import sys

from judge.messages import N_
from judge.recognising.wrongrun import LikelyMistake, WrongRun

#: bytes of input, or of answer, from which the way to read or print them decides
_MUCH_BYTES = 500_000

#: a loop that only the input's end can end
_ENDLESS = re.compile(r"\bwhile\s*+(?:\(\s*+)?(?:True|true|1)\b|\bfor\s*+\(\s*+;\s*+;")


def no_file(run: WrongRun) -> LikelyMistake | None:
    """A program that reads a file of its author's."""
    found = re.search(
        r"""(?:freopen\(\s*|\bopen\(\s*|readFileSync\(\s*|ifstream\s+\w+\s*[({]\s*|new\s+File(?:Reader)?\(\s*)["'](?:\./)?([^"'/]+\.(?:txt|in|dat))["']""",
        run.source,
    )
    if found is None or re.search(r"^\s*(?://|#)[^\n]*" + re.escape(found[0]), run.source, re.MULTILINE):
        return None
    return LikelyMistake(N_("it reads {name}, which is not here: input comes from stdin (take freopen or open out)"), (("name", found[1]),))


def file_beside(run: WrongRun) -> LikelyMistake | None:
    """A file of the learner's that is imported: what is handed in is one file."""
    found = re.search(r"ModuleNotFoundError: No module named '(\w+)|Cannot find module '\./([\w.]+)", run.stderr)
    name = (found[1] or found[2]) if found else ""
    near = next((near for near in run.beside if name and near.partition(".")[0] == name.partition(".")[0]), None)
    if near is None:
        return None
    return LikelyMistake(
        N_("{name} is not handed in with it, a solution is one file: take what it needs of {name} into it"), (("name", near),)
    )


def library(run: WrongRun) -> LikelyMistake | None:
    """What does not come with Python, installed or not."""
    found = re.search(r"ModuleNotFoundError: No module named '(\w+)", run.stderr)
    if found is None or found[1] in sys.stdlib_module_names:
        return None
    return LikelyMistake(N_("{name} does not come with Python, and is not there for this problem"), (("name", found[1]),))


def recursion(run: WrongRun) -> LikelyMistake | None:
    """Python stops at a depth of 1000."""
    if not run.is_python or "RecursionError" not in run.reason + run.stderr:
        return None
    if "setrecursionlimit" in run.source:
        return LikelyMistake(N_("the recursion is deeper than sys.setrecursionlimit allows: raise it, or use a loop with a stack"))
    return LikelyMistake(N_("the recursion is deeper than 1000: import sys; sys.setrecursionlimit(10**6), or use a loop"))


def texts_for_numbers(run: WrongRun) -> LikelyMistake | None:
    """What Python says of text where a number belongs."""
    if not run.is_python:
        return None
    if re.search(
        r"TypeError: (?:(?!TypeError: ).)*(?:'str'|str \(not|must be str|concatenate|'<' not supported|not all arguments converted)",
        run.stderr,
    ):
        return LikelyMistake(N_("input() gives text: make numbers of it with int()"))
    found = re.search(r"ValueError: invalid literal for int\(\) with base 10: '(.*?)'", run.stderr)
    if found and len(found[1].split()) > 1:
        return LikelyMistake(N_("this line has several numbers: map(int, input().split()) reads them"))
    if found and not found[1].strip():
        return LikelyMistake(N_("int() of an empty line: is a line read that is not there, or a blank one?"))
    if re.search(r"ValueError: (?:not enough|too many) values to unpack", run.stderr):
        return LikelyMistake(N_("a line has more or fewer values than it is unpacked into: look at the input's format"))
    return None


def input_ended(run: WrongRun) -> LikelyMistake | None:
    """More is read than there is."""
    if run.is_python and "EOFError" in run.stderr + run.reason:
        return LikelyMistake(N_("more lines are read than the input has: are several numbers on one line, or is a loop one too long?"))
    if run.is_java and "NoSuchElement" in run.stderr + run.reason:
        return LikelyMistake(N_("more is read than the input has: is a loop one too long?"))
    return None


def all_answered(run: WrongRun) -> LikelyMistake | None:
    """What goes on to read when everything is read, and answered: the input tells by its end how long it is."""
    if not run.expected.split() or run.expected.split() != run.found.split() or not _ENDLESS.search(run.source):
        return None
    told = run.stderr + run.reason
    if run.is_python and re.search(r"EOFError|values to unpack \(expected \d+, got 0\)|with base 10: ''", told):
        return LikelyMistake(N_("all is answered, and then it reads on: for line in sys.stdin ends where the input does"))
    if run.is_java and re.search(r"NoSuchElement|NullPointer", told):
        return LikelyMistake(N_("all is answered, and then it reads on: while (scanner.hasNext()) ends where the input does"))
    return None


def undefined(run: WrongRun) -> LikelyMistake | None:
    """What node.js says of a value that is not there."""
    if run.is_javascript and re.search(r"TypeError: Cannot read propert(?:y|ies)[^\n]*\bof (?:undefined|null)", run.stderr):
        return LikelyMistake(N_("a value is read of what is not there (undefined): an index too large, or a line too many"))
    return None


def index(run: WrongRun) -> LikelyMistake | None:
    """An index that is as large as the list."""
    if run.is_python and "IndexError" in run.reason + run.stderr:
        line = re.findall(r"line (\d+)", run.stderr)
        if line and re.search(r"IndexError: pop from (?:an )?empty", run.stderr):
            return LikelyMistake(
                N_("line {line} takes a value out of what is empty: look first whether there is one"), (("line", line[-1]),)
            )
        words = N_("line {line} reaches behind the end of a list: its last index is its length - 1")
        return LikelyMistake(words, (("line", line[-1]),)) if line else None
    found = re.search(r"Index (-?\d+) out of bounds for length (\d+)", run.stderr)
    if run.is_java and found:
        words = N_("index {index} of an array with {length}: its last is {last}")
        return LikelyMistake(words, (("index", found[1]), ("length", found[2]), ("last", int(found[2]) - 1)))
    return None


def division(run: WrongRun) -> LikelyMistake | None:
    """A division by zero."""
    if "ZeroDivision" in run.reason + run.stderr or "FloatingPoint" in run.reason or "by zero" in run.stderr:
        return LikelyMistake(N_("something is divided by 0 for this input"))
    return None


def names(run: WrongRun) -> LikelyMistake | None:
    """A name that is not there, or used before it has a value."""
    found = re.search(r"(?:NameError: name|UnboundLocalError: (?:(?!UnboundLocalError).)*?variable) '(\w+)'", run.stderr)
    if not run.is_python or not found:
        return None
    if "UnboundLocalError" in run.stderr:
        return LikelyMistake(
            N_("{name} is changed in a function and begins outside of it: say global {name} there, or pass it in"), (("name", found[1]),)
        )
    return LikelyMistake(N_("there is no {name} here: is it spelled like this, and imported?"), (("name", found[1]),))


def slow_input(run: WrongRun) -> LikelyMistake | None:
    """The slow way to read, where there is much to read."""
    if run.given_bytes < _MUCH_BYTES:
        return None
    if (
        run.is_python
        and re.search(r"(?<!\.)\binput\(\)", run.source)
        and not re.search(r"^[ \t]*input\s*=|stdin", run.source, re.MULTILINE)
    ):
        return LikelyMistake(N_("input() is slow for so much input: import sys; input = sys.stdin.readline"))
    if run.is_cpp and re.search(r"\bcin\b", run.source) and "sync_with_stdio" not in run.source:
        return LikelyMistake(N_("cin is slow for so much input: ios::sync_with_stdio(false); cin.tie(nullptr);"))
    if run.is_java and re.search(r"new\s+Scanner", run.source):
        return LikelyMistake(N_("Scanner is slow for so much input: use BufferedReader and StringTokenizer"))
    return None


def slow_output(run: WrongRun) -> LikelyMistake | None:
    """The slow way to print, where there is much to print."""
    if run.expected_bytes < _MUCH_BYTES:
        return None
    if run.is_cpp and re.search(r"\bendl\b", run.source):
        return LikelyMistake(N_("endl writes each line out at once, which is slow for so much output: use '\\n'"))
    if run.is_java and re.search(r"System\.out\.print", run.source) and "StringBuilder" not in run.source:
        return LikelyMistake(N_("System.out.println is slow for so much output: collect it in a StringBuilder"))
    if run.is_python and re.search(r"\bflush\s*=\s*True", run.source):
        return LikelyMistake(N_("flush=True writes each line out at once, which is slow for so much output"))
    return None
