"""Mistakes of beginners: wrong submissions of each kind are recognised, right ones never."""

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from judge.judging import judge
from judge.languages import language_named
from judge.model import Verdict
from judge.recognising import badends, oddvalues, unseen, wrongoutput
from judge.recognising.recognise import WRONG_OUTPUT, recognise
from judge.recognising.wrongrun import Rule, WrongRun
from judge.store.packages import load_problem
from judge.toolchain.build import Workbench
from tests.conftest import ROOT, AtDepth, add_problem
from tests.depth import every

LONG = "\n".join(str(number * 7919 % 100003) for number in range(120_000))

#: problems in a word: cases as input and answer
PROBLEMS: dict[str, list[tuple[str, str]]] = {
    "sum": [("1 2\n", "3\n"), ("3 4\n", "7\n"), ("10 20\n", "30\n")],
    "large sum": [("1 2\n", "3\n"), ("2000000000 2000000000\n", "4000000000\n")],
    "upto": [("3\n", "1\n2\n3\n"), ("5\n", "1\n2\n3\n4\n5\n")],
    "total": [("3\n", "6\n"), ("5\n", "15\n"), ("10\n", "55\n")],
    "sorted": [("4\n10 9 3 100\n", "3 9 10 100\n"), ("3\n3 20 1\n", "1 3 20\n")],
    "half": [("1\n", "0.50\n"), ("3\n", "1.50\n")],
    "halved": [("4\n", "2\n"), ("10\n", "5\n")],
    "metres": [("3\n", "3000000.0\n")],
    "even": [("2\n", "YES\n"), ("3\n", "NO\n")],
    "inside": [("2\n", "1\n"), ("3\n", "0\n")],
    "cases": [("2\n1 2\n3 4\n", "3\n7\n"), ("3\n1 1\n2 2\n5 5\n", "2\n4\n10\n")],
    "power": [("3\n", "8\n"), ("40\n", "511620083\n")],
    "depth": [("50000\n", "50000\n")],
    "grid": [("2\n1 2\n3 4\n", "1 2\n3 4\n")],
    "sum all": [(f"120000\n{LONG}\n", f"{sum(map(int, LONG.split()))}\n")],
}


class Wrong(NamedTuple):
    """A submission, and words of what is to be said of it."""

    problem: str
    language: str
    source: str
    said: str


WRONG = [Wrong(**one) for one in tomllib.loads((ROOT / "tests" / "data" / "mistakes.toml").read_text("utf-8"))["wrong"]]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    for name, cases in PROBLEMS.items():
        limits = f"limits: {{time_limit: {0.05 if name == 'sum all' else 1}, memory: 256}}\n"
        folder = add_problem(tmp_path, name, {f"secret/{number}": case for number, case in enumerate(cases)}, limits)
        (folder / "data" / "secret" / "test_group.yaml").write_text("output_validator_args: [case_sensitive, space_change_sensitive]\n")
    return tmp_path


def said_of(source: Path, folder: Path, language: str, bench: Workbench) -> tuple[Verdict, str]:
    """The verdict on a source, and what is recognised."""
    known, problem = language_named(language), load_problem(folder, None)
    assert known is not None
    report = judge(problem, source, known, bench, cases=problem.cases)
    found = recognise(report)
    return report.verdict, found.template.format(**dict(found.values)) if found else ""


@pytest.mark.parametrize("wrong", every(5, WRONG), ids=[f"{number}-{one.problem}" for number, one in enumerate(WRONG)])
def test_a_mistake_is_recognised(wrong: Wrong, place: Path, bench: Workbench) -> None:
    source = place / {"python3": "a.py", "cpp17": "a.cpp", "java": "Main.java"}[wrong.language]
    source.write_text(wrong.source, "utf-8")
    verdict, said = said_of(source, place / "problems" / wrong.problem, wrong.language, bench)
    assert verdict not in (Verdict.AC, Verdict.CE)
    assert wrong.said in said
    assert len(said) <= 110


def test_nearly_all_are_recognised_and_there_are_enough() -> None:
    assert len(WRONG) >= 30


def test_what_is_right_is_no_mistake(place: Path, bench: Workbench, at_depth: AtDepth) -> None:
    """Every accepted Python program of the starters, in a quick run some, on its samples."""
    programs = sorted((ROOT / "problems").glob("*/submissions/accepted/*.py"))[:: at_depth(16, 1)]
    assert len(programs) > 7
    for program in programs:
        problem = load_problem(program.parents[2])
        if any(one.is_sample for one in problem.cases):
            language = language_named("python3")
            assert language is not None
            report = judge(problem._replace(unmade=()), program, language, bench, cases=[one for one in problem.cases if one.is_sample])
            assert report.verdict is not Verdict.AC or recognise(report) is None, program


def ran(rule: Rule, **how: object) -> str:
    """What a rule says of a run."""
    usual = {"verdict": Verdict.WA, "language": "python3", "source": "", "given": "", "expected": "", "found": ""}
    found = rule(WrongRun(**{**usual, **how}))  # type: ignore[arg-type]
    return found.template.format(**dict(found.values)) if found else ""


MUCH = 600_000

#: a program that answers all and reads on
ENDLESS = {"source": "while True:", "expected": "3\n7\n", "found": "3\n7\n"}


@pytest.mark.parametrize("language", ["cpp17", "java", "javascript", "go"])
def test_no_other_language_is_told_words_of_python(language: str) -> None:
    """print(*values), range, end=" " and // help nobody who writes Java."""
    answers = ("1\n2\n3\n", "1 2 3\n", "6\n", "0.50\n", "YES\n")
    outputs = (
        "1\n2\n3\n",
        "1 2 3\n",
        "[1, 2, 3]\n",
        "[ 1, 2, 3 ]",
        "1\n2\n",
        "123",
        "6.0\n",
        "None\n",
        "True\n",
        "<map object at 0x1>\n",
        "",
    )
    for expected in answers:
        for found in outputs:
            run = WrongRun(
                verdict=Verdict.WA, language=language, source="range(1, n) float(", given="1 2 3", expected=expected, found=found
            )
            for rule in WRONG_OUTPUT:
                said = rule(run)
                assert said is None or not re.search(r"print\(|range|end=|//|int\(\)|input\(|Python", said.template), (rule, said)


@pytest.mark.parametrize(
    ("rule", "how", "said"),
    [
        (wrongoutput.overflow, {"language": "cpp17", "expected": f"{2**64 + 5}", "found": "5"}, "64 bits"),
        (wrongoutput.overflow, {"expected": f"{2**32 + 5}", "found": "5"}, ""),
        (wrongoutput.modulus, {"expected": "999999000", "found": "-1007"}, "remainder"),
        (wrongoutput.modulus, {"expected": "5", "found": "1005"}, ""),
        (wrongoutput.float_form, {"language": "cpp17", "expected": "3", "found": "3.0"}, "3.0 is printed where 3"),
        (wrongoutput.float_form, {"expected": "3.5", "found": "4.5"}, ""),
        (wrongoutput.order, {"expected": "1 2 3", "found": "3 2 1"}, "reverse"),
        (wrongoutput.order, {"expected": "1 2 3", "found": "2 1 3"}, "another"),
        (wrongoutput.parts, {"expected": "1 2 3", "found": "2 3"}, "first value"),
        (wrongoutput.parts, {"expected": "Hello World!", "found": "Hello"}, ""),
        (wrongoutput.parts, {"language": "java", "expected": "1"}, "nothing was printed"),
        (wrongoutput.lines_and_blanks, {"expected": "1 2", "found": "12"}, "nothing stands between"),
        (wrongoutput.lines_and_blanks, {"expected": "1\n2", "found": "1\n\n2"}, "empty lines"),
        (wrongoutput.constants_of_python, {"expected": "1", "found": "1\nNone"}, "None"),
        (wrongoutput.float_form, {"source": "print(0)", "expected": "0.6666", "found": "0"}, ""),
        (wrongoutput.float_form, {"source": "print(a // b)", "expected": "0.6666", "found": "0"}, "decimals are lost"),
        (unseen.unseen_letters, {"expected": "1 2", "found": "1 2\0"}, "value 0"),
        (unseen.unseen_letters, {"expected": "1 2", "found": "\ufeff1 2"}, "byte order mark"),
        (unseen.unseen_letters, {"expected": "1 2", "found": "1\u30002"}, "full-width"),
        (unseen.unseen_letters, {"expected": "1 2", "found": "1\f2"}, "form feed"),
        (unseen.unseen_letters, {"expected": "1\u30002", "found": "1\u30003"}, ""),
        (unseen.unseen_letters, {"expected": "1 2", "found": "1 3\0"}, ""),
        (unseen.other_encoding, {"expected": "각 1", "found": "\u1100\u1161\u11a8 1"}, "NFD"),
        (unseen.other_encoding, {"expected": "각 1", "found": "\ufffd\ufffd 1", "found_in_cp949": "각 1"}, "CP949"),
        (unseen.other_encoding, {"expected": "각 1", "found": "각 2"}, ""),
        (unseen.carriage_returns, {"source": "getline(cin, s);", "given": "1\r\n", "expected": "1", "found": "2"}, "CR LF"),
        (unseen.carriage_returns, {"source": "cin >> s;", "given": "1\r\n", "expected": "1", "found": "2"}, ""),
        (badends.recursion, {"source": "sys.setrecursionlimit(5000)", "stderr": "RecursionError"}, "allows"),
        (badends.texts_for_numbers, {"stderr": "ValueError: invalid literal for int() with base 10: ''"}, "empty line"),
        (badends.texts_for_numbers, {"stderr": "ValueError: not enough values to unpack (expected 2, got 1)"}, "unpacked"),
        (badends.input_ended, {"language": "java", "stderr": "java.util.NoSuchElementException"}, "loop one too long"),
        (badends.index, {"language": "java", "stderr": "Index 5 out of bounds for length 5"}, "its last is 4"),
        (badends.file_beside, {"stderr": "ModuleNotFoundError: No module named 'tree'", "beside": ("1.py", "tree.py")}, "of tree.py into"),
        (badends.file_beside, {"stderr": "Error: Cannot find module './tree.js'", "beside": ("tree.js",)}, "tree.js is not handed in"),
        (badends.file_beside, {"stderr": "ModuleNotFoundError: No module named 'numpy'", "beside": ("1.py", "tree.py")}, ""),
        (badends.division, {"stderr": "ZeroDivisionError: division by zero"}, "divided by 0"),
        (badends.names, {"stderr": "NameError: name 'maht' is not defined"}, "no maht"),
        (badends.names, {"stderr": "UnboundLocalError: cannot access local variable 'count' where"}, "global count"),
        (badends.slow_input, {"language": "cpp17", "source": "cin >> n;", "given_bytes": MUCH}, "sync_with_stdio"),
        (badends.slow_input, {"language": "java", "source": "new Scanner(System.in)", "given_bytes": MUCH}, "BufferedReader"),
        (badends.slow_input, {"source": "n = input()", "given_bytes": 10}, ""),
        (badends.slow_input, {"source": "input = sys.stdin.readline\nn = input()", "given_bytes": MUCH}, ""),
        (badends.slow_output, {"language": "cpp17", "source": "cout << n << endl;", "expected_bytes": MUCH}, "endl"),
        (badends.slow_output, {"language": "java", "source": "System.out.println(n);", "expected_bytes": MUCH}, "StringBuilder"),
        (badends.slow_output, {"source": "print(n, flush=True)", "expected_bytes": MUCH}, "flush=True"),
        (badends.library, {"stderr": "ModuleNotFoundError: No module named 'numpy'"}, "numpy does not come with Python"),
        (badends.library, {"stderr": "ModuleNotFoundError: No module named 'tkinter'"}, ""),
        (badends.no_file, {"language": "javascript", "source": "fs.readFileSync('./input.txt')"}, "reads input.txt"),
        (badends.no_file, {"language": "javascript", "source": "fs.readFileSync('/dev/stdin')"}, ""),
        (badends.all_answered, ENDLESS | {"stderr": "EOFError: EOF when reading a line"}, "for line in"),
        (badends.all_answered, ENDLESS | {"found": "3", "stderr": "EOFError"}, ""),
        (badends.all_answered, ENDLESS | {"stderr": "invalid literal for int() with base 10: ''"}, "sys.stdin"),
        (badends.all_answered, ENDLESS | {"source": "for _ in range(n + 1):", "stderr": "EOFError"}, ""),
        (badends.all_answered, ENDLESS | {"language": "java", "source": "while(true)", "reason": "NoSuchElement"}, "hasNext"),
        (badends.all_answered, ENDLESS | {"stderr": "IndexError: list index out of range"}, ""),
        (badends.index, {"stderr": "line 6, in <module>\nIndexError: pop from empty list"}, "line 6 takes a value out of what is empty"),
        (badends.undefined, {"language": "javascript", "stderr": "TypeError: Cannot read properties of undefined"}, "line too many"),
        (oddvalues.printed_object, {"language": "java", "expected": "1 2", "found": "[I@6d06d69c"}, "one by one"),
        (oddvalues.printed_object, {"language": "java", "expected": "1 2", "found": "Main$Node@1b6d3586"}, "one by one"),
        (oddvalues.printed_object, {"language": "javascript", "expected": "1 2", "found": "[object Object]"}, "one by one"),
        (oddvalues.printed_object, {"language": "java", "expected": "me@decade", "found": "you@decade"}, ""),
        (oddvalues.no_value, {"language": "javascript", "expected": "3", "found": "undefined"}, "does not return"),
        (oddvalues.no_value, {"language": "javascript", "expected": "3", "found": "NaN"}, "no number"),
        (oddvalues.no_value, {"expected": "0 4 0", "found": "0 4 inf"}, "prints inf"),
        (oddvalues.no_value, {"language": "cpp17", "expected": "1.5", "found": "-nan"}, "prints -nan"),
        (oddvalues.no_value, {"expected": "INF", "found": "inf"}, ""),
        (wrongoutput.joined_texts, {"language": "javascript", "given": "1 2", "expected": "3", "found": "12"}, "Number()"),
        (wrongoutput.joined_texts, {"language": "java", "given": "1 2", "expected": "3", "found": "12"}, "brackets around"),
        (wrongoutput.joined_texts, {"language": "cpp17", "given": "1 2", "expected": "3", "found": "12"}, ""),
        (wrongoutput.printed_container, {"language": "javascript", "expected": "1 2", "found": "[ 1, 2 ]"}, "print the values alone"),
        (wrongoutput.lines_and_blanks, {"language": "java", "expected": "1 2", "found": "1\n2"}, "belong on one"),
        (wrongoutput.parts, {"language": "java", "expected": "1 2 3", "found": "1 2"}, "a loop end one early"),
        (wrongoutput.parts, {"source": "range(1, n)", "expected": "1 2 3", "found": "1 2"}, "range(1, n)"),
        (wrongoutput.parts, {"expected": "2 * 1 = 2\n2 * 2 = 4\n", "found": "2 * 1 = 2\n"}, "only the first"),
        (wrongoutput.parts, {"expected": "a b\nc d\ne f\n", "found": "a b\nc d\n"}, "last line is missing"),
        (wrongoutput.parts, {"expected": "a b\nc d\ne f\n", "found": "c d\ne f\n"}, "first line is missing"),
        (wrongoutput.float_form, {"source": "a = float(input())", "expected": "3", "found": "3.0"}, "not with float()"),
        (wrongoutput.float_form, {"source": "print(a / b)", "expected": "3", "found": "3.0"}, "with //"),
        (badends.no_file, {"language": "cpp17", "source": '// freopen("input.txt", "r", stdin);'}, ""),
    ],
)  # fmt: skip
def test_each_rule_says_what_it_is_for(rule: Rule, how: dict[str, object], said: str) -> None:
    assert said in ran(rule, **how)
    assert bool(said) == bool(ran(rule, **how))


#: sources that compilers warn of, and what is said where they go wrong
WARNED = [
    ("c", 'int main(void) { int a = 0; scanf("%d", a); printf("%d", a); }', "scanf() wants &"),
    ("cpp17", 'int main() { int a = 0, b = 0; scanf("%d%d", a, &b); printf("%d", a + b); }', "scanf() wants &"),
    ("c", 'int main(void) { double a; scanf("%f", &a); printf("%f", a); }', "%f is for float, and gets double"),
    ("cpp17", 'int main() { long long a; scanf("%lld", &a); printf("%d", a + (1LL << 32)); }', "%d is for int, and gets long long int"),
    ("cpp17", 'int f(int a) { if (a > 50) return 1; }\nint main() { int a; scanf("%d", &a); printf("%d", f(a)); }', "a function ends"),
    ("c", 'int main(void) { int a, b = 7; scanf("%d", &a); if (a = b) puts("0"); }', "= in a condition"),
    ("c", 'int main(void) { int a, b = 7; scanf("%d", &a); a == b; printf("%d", a + b); }', "changes nothing"),
    ("c", 'int main(void) { int a, s; scanf("%d", &a); s += a; printf("%d", s + 1); }', "s has no value yet"),
    ("c", 'int main(void) { int a; char t[9] = "x", *p = t; scanf("%d", &a); *p++; printf("%d%s", a, p); }', ""),
    ("c", 'int main(void) { int a, unused; scanf("%d", &a); printf("%d", a + 100); }', ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "source", "said"), WARNED, ids=[said for _, _, said in WARNED])
def test_a_warning_tells_what_went_wrong(language: str, source: str, said: str, place: Path, bench: Workbench) -> None:
    """Also in a copy of the file, which is not built again."""
    for name in ("a", "b"):
        path = place / f"{name}.{'c' if language == 'c' else 'cpp'}"
        path.write_text(f"#include <stdio.h>\n\n{source}\n")
        verdict, told = said_of(path, place / "problems" / "total", language, bench)
        assert verdict not in (Verdict.AC, Verdict.CE) and said in told and bool(told) == bool(said)


def test_the_answer_itself_that_a_checker_refuses_has_no_wrong_blanks() -> None:
    run = WrongRun(verdict=Verdict.WA, language="python3", source="", given="", expected="1\n2\n", found="1\n2\n")
    assert wrongoutput.lines_and_blanks(run) is None


def test_one_too_large_is_said_where_all_are(place: Path, bench: Workbench) -> None:
    source = place / "a.py"
    for program, said in (("n = int(input())\nprint(n * (n + 1) // 2 + 1)\n", "one too large"), ("print(7)\n", "")):
        source.write_text(program)
        assert said_of(source, place / "problems" / "total", "python3", bench)[1].count("one too large") == bool(said)


def test_what_is_gone_tells_nothing(bench: Workbench, tmp_path: Path) -> None:
    """Pasted text is judged in a folder that is removed; a report outlives it."""
    problem = load_problem(ROOT / "problems" / "1000")
    language = language_named("python3")
    assert language is not None
    source = tmp_path / "1000.py"
    source.write_text("print(input('number: '))\n")
    report = judge(problem, source, language, bench, cases=problem.cases[:1])
    assert recognise(report) is not None
    source.unlink()
    assert recognise(report) is None
