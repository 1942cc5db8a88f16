"""Command lines that people get wrong: the message has the command that would have worked."""

import os
from pathlib import Path

import pytest

from tests.conftest import Command, add_problem
from tests.files import lay_out

GOOD = "a, b = map(int, input().split())\nprint(a + b)\n"

#: three and more of each kind: what is typed, and what the message must have in it
LINES = [
    ("list --unsolved", "judge list --state new?"),
    ("list --solved", "judge list --state accepted?"),
    ("list --limit 3", "judge list --help"),
    ("random --new", "judge random?"), ("random --solved", "judge list --state accepted?"),
    ("random --untried --level gold", "judge random --level gold?"),
    ("wrong 1000 실수", "judge wrong 1000 --cause 실수"),
    ("run 1000 파이썬", "judge run 1000 --language 파이썬"),
    # a command that is misspelt, or goes by another name
    ("rnu 1000", "judge run 1000"), ("RUN 1000", "judge run 1000"), ("runn 1000 -x", "judge run 1000 -x"), ("lsit", "judge list"),
    ("stres 1000", "judge stress 1000"), ("addcse 1000", "judge add-case 1000"), ("add_case 1000", "judge add-case 1000"),
    ("solve 1001", "judge new 1001"), ("start 1001", "judge new 1001"), ("view 1000", "judge show 1000"),
    ("compare 1000", "judge diff 1000"), ("fuzz 1000", "judge stress 1000"), ("debug 1000", "judge exec 1000"),
    ("download 1002", "judge fetch 1002"), ("exam", "judge mock"), ("languages", "judge doctor"), ("xyzzy", "judge --help"),
    # no command at all
    ("1000", "judge run 1000"), ("1000.py", "judge run 1000.py"), ("solutions/1000.py -x", "judge run solutions/1000.py -x"),
    ("1001", "judge show 1001"),
    # an option that is misspelt, or another command's
    ("run 1000 --jsn", "judge run 1000 --json"), ("run 1000 --cases 1", "judge run 1000 --case 1"),
    ("run 1000 --case 1 --csae 2", "judge run 1000 --case 1 --case 2"),
    ("run 1000 --fast", "judge run 1000 --fail-fast"), ("run 1000 -z", "judge run 1000"), ("run 1000 --verbose", "judge run 1000"),
    ("stress 1000 --seconds 5", "judge stress 1000 --time 5"), ("list --difficulty silver", "judge list --level silver"),
    ("list --tags dp", "judge list --tag dp"), ("show 1000 --korean", "judge show 1000 --lang ko"),
    ("verify 1000 -x", "judge verify 1000"), ("today --number 3", "judge today"), ("run 1000 --time 3", "judge run 1000"),
    # a value that is missing, or none
    ("run 1000 --case", "judge run 1000 --case NAME"), ("run 1000 -c", "judge run 1000 -c NAME"),
    ("today --minutes", "judge today --minutes 10"),
    ("run --case --json 1000", "judge run --case NAME --json 1000"), ("run 1000 --json=yes", "judge run 1000 --json"),
    ("run 1000 --backend docker", "judge run 1000 --backend auto"), ("list --sort levels", "judge list --sort level"),
    ("list --lang KO", "judge list --lang ko"), ("list --lang korean", "judge list --lang ko"),
    ("list --state solved", "judge list --state"),
    # an option before the command
    ("--json run 1000", "judge run 1000 --json"), ("-x run 1000", "judge run 1000 -x"), ("--nothing", "judge --help"),
    # a problem that is not here, or called otherwise
    ("run 9999", "judge fetch 9999"), ("show 31415", "judge fetch 31415"), ("new 9999", "judge fetch 9999"),
    ("run https://www.acmicpc.net/problem/9999", "judge fetch https://www.acmicpc.net/problem/9999"),
    ("show abc301_b", "judge fetch abc301_b"), ("show sum", "judge list sum"), ("show kit-saef", "kit-safe"),
    # a file that is not here
    ("run 1001.py", "judge new 1001"), ("run 1000.cpp", "judge run 1000"), ("run nothing.py", "judge list"),
    ("run main.py", "judge run main.py -p 1000"),
    ("run 1001", "judge new 1001"), ("run 1000 -l cpp", "judge new 1000 -l cpp17"),
    # words too few, or too many
    ("give-up", "judge give-up 1000"), ("new", "judge new 1000"), ("new 1000 1001", "judge new 1000"), ("doctor 1000", "judge doctor"),
    ("rate 1000", "judge rate 1000 hard"), ("rate 1000 great", "judge rate 1000 hard"), ("export", "judge export 1000"),
    ("fetch nothing at all", "judge fetch 1000"), ("fetch", "judge fetch 1000"), ("import", "judge import"),
    ("run 1000 -c 77", "judge cases 1000"),
    # an option's word without its option, and words in another order
    ("run 1000 py", "judge run 1000 --language py"), ("stress all", "judge stress --all"), ("wake 5", "judge wake --pace 5"),
    ("new 1000 cpp", "judge new 1000 --language cpp"), ("new python 1001", "judge new 1001 --language python"),
    ("wrong 1000 edge", "judge wrong 1000 --cause edge"), ("show two bridges", "judge list two bridges"),
    ("rate good 1000", "judge rate 1000 good"), ("mock 60", "judge mock start --minutes 60"), ("mock kakao", "judge mock start kakao"),
    ("show BOJ-31415", "judge fetch 31415"),
    # several at once, other systems' paths, addresses of repositories
    ("run 1000,1001", "judge run 1000 1001"), ("run 1000..1003", "judge run 1000 1001"),
    (r"run C:\me\solutions\1000.py", "judge run 1000"),
    ("fetch https://github.com/me/boj", "git clone https://github.com/me/boj archive"),
    ("import git@github.com:me/boj.git", "judge import archive"),
    ("sleep 1000 3d", "judge sleep 1000 --until 3d"), ("stress 1000 brute.py", "judge stress 1000 --against brute.py"),
    ("mock stop", "judge mock end"), ("rate 1000 3", "judge rate 1000 good"), ("config minutes 30분", "judge config minutes 30"),
    # the command behind its problem, in two words, or help behind it
    ("1000 run", "judge run 1000"), ("1000.py 실행", "judge run 1000.py"), ("1000번 hint", "judge hint 1000"),
    ("add case 1000", "judge add-case 1000"), ("give up 1000", "judge give-up 1000"), ("run help", "judge run --help"),
    ("hint 1000 도움말", "judge hint --help"),
    # what an option would say, written like one, or as a compiler has it; cases and other words behind a problem
    ("run 1000 --python", "judge run 1000 --language python"), ("list --silver", "judge list --level silver"),
    ("run 1000 -std=c++20", "judge run 1000 --language c++20"),
    ("run 1000 sample", "judge run 1000 --case sample"), ("run 1000 own/1", "judge run 1000 --case own/1"),
    ("run 1000 2 3", "judge run 1000 --case 2 --case 3"), ("run 1000 예제", "judge run 1000 --case sample"),
    ("sleep 1000 until tomorrow", "judge sleep 1000 --until tomorrow"), ("sleep 1000 내일까지", "judge sleep 1000 --until 내일까지"),
    ("verify all", "judge verify --all"),
    # a problem named twice, and files whose name has its number in it
    ("run 1000 -p 1001", "judge run 1000"), ("run p1000.py", "judge run p1000.py -p 1000"),
    ("bench main.py", "judge bench main.py -p 1000"),
    ("mock start 삼성 90분", "judge mock start samsung --minutes 90"), ("mock start 2시간", "judge mock start --minutes 120"),
    ("config minutes 1시간", "judge config minutes 60"),
    ("config language ko", "judge config lang ko"), ("replay 1000", "judge replay --problem 1000"), ("init a b", "judge init a"),
]  # fmt: skip


@pytest.fixture
def desk(workspace: Path) -> Path:
    for problem in ("1000", "1001", "kit-safe", "atcoder-abc300-a"):
        add_problem(workspace, problem, {"sample/1": ("1 2\n", "3\n")})
    lay_out(workspace, {"solutions/1000.py": GOOD, "main.py": GOOD, "p1000.py": GOOD})
    return workspace


def test_an_option_that_stands_there_is_not_what_was_meant(desk: Path, judge: Command) -> None:
    said = judge("stress", "1000", "--seed", "4", "--keep").stderr
    assert "no option --keep: judge stress 1000 --seed 4, or" in said


@pytest.mark.parametrize(("line", "told"), LINES, ids=[line for line, _ in LINES])
def test_the_command_that_would_have_worked_is_told(line: str, told: str, desk: Path, judge: Command) -> None:
    done = judge(*line.split())
    assert done.returncode == 2, done.stdout
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1 and done.stderr.startswith("judge: ")
    assert str(desk) not in done.stderr  # a path from here says it
    korean = judge(*line.split(), JUDGE_LANG="ko").stderr
    assert told in korean and any("가" <= letter <= "힣" for letter in korean)


@pytest.mark.parametrize(
    ("line", "like"),
    [
        ("test 1000", "run 1000"), ("submit 1000", "run 1000"), ("search test", "list test"), ("settings", "config"),
        ("language java", "config language java"), ("채점 1000", "run 1000"),
    ],
)  # fmt: skip
def test_other_words_for_a_command_are_taken(line: str, like: str, desk: Path, judge: Command) -> None:
    done = judge(*line.split())
    assert done.returncode == judge(*like.split()).returncode == 0
    assert done.stderr.splitlines()[0] == f"{line.split()[0]} is judge {like.split()[0]} here"


def test_a_word_that_no_problem_has_leads_to_its_option(desk: Path, judge: Command) -> None:
    done = judge("list", "gold")
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "gold is in no title or tag here: judge list --level gold"


def test_settings_may_be_written_as_other_tools_have_them(desk: Path, judge: Command) -> None:
    for words in (("set", "minutes", "30"), ("minutes=30",)):
        assert "minutes is 30" in judge("config", *words).stdout
    assert judge("config", "list").stdout == judge("config").stdout


@pytest.mark.parametrize(
    "line",
    [
        "run boj 1000",
        "run https://www.acmicpc.net/problem/1000",
        "run boj/1000",
        "run BOJ-1000",
        "run １０００",
        "run abc300_a",
        "run ABC300A",
        "run 1000.py",
        "run solutions/1000.py",
        "run",
    ],
)
def test_what_is_plain_is_found(line: str, desk: Path, judge: Command) -> None:
    lay_out(desk, {"solutions/atcoder-abc300-a/abc300-a.py": GOOD})
    done = judge(*line.split())
    assert "Accepted" in done.stdout, done.stderr


def test_a_short_name_of_a_problem_is_no_option(desk: Path, judge: Command) -> None:
    """`c` is a language, too."""
    add_problem(desk, "contest-c", {"sample/1": ("1 2\n", "3\n")})
    lay_out(desk, {"solutions/contest-c/contest-c.py": GOOD})
    done = judge("run", "c")
    assert "is no problem" not in done.stderr and "contest-c" in done.stdout, done.stderr
    assert "judge run --language d" in judge("run", "d").stderr


def test_a_problem_named_by_its_option_is_not_the_file_that_was_saved_last(desk: Path, judge: Command) -> None:
    lay_out(desk, {"solutions/1001.py": "print(0)\n"})
    os.utime(desk / "solutions" / "1001.py", (2e9, 2e9))
    done = judge("run", "-p", "1000")
    assert "Accepted" in done.stdout and "1000.py" in done.stdout, done.stdout + done.stderr
    assert judge("run", "1000", "-p", "1000").returncode == 0


@pytest.mark.parametrize("word", ["1001.cpp", "boj/1001", "https://www.acmicpc.net/problem/1001"])
def test_a_solution_begins_under_its_problems_name(word: str, desk: Path, judge: Command) -> None:
    assert "judge run 1001" in judge("new", word).stdout
    assert [path.name for path in (desk / "solutions").glob("1001*")] == ["1001.cpp" if ".cpp" in word else "1001.py"]


def test_a_number_in_another_sites_folder_is_not_this_ones(judge: Command, desk: Path) -> None:
    assert judge("show", "boj/1000").returncode == 0
    assert judge("show", "codeforces/1000").returncode != 0
