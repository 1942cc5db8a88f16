"""Problems of Library Checker from the files of their repository."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.strategies  # noqa: F401 - the profile
from judge.errors import MissingError, SourceError
from judge.fetched import SampleCase
from judge.sources.library_checker import MOST_FILE_BYTES, find_files, parse_problem
from tests.ground.sites import library_tree

INFO = b"title = 'Lantern Sum'\ntimelimit = 2.5\n[[tests]]\n    name = \"example.in\"\n    number = 1\n[params]\n    N_MAX = 200_000\n"
TASK = """## @{keyword.statement}

@{lang.en}
Add $N$ lanterns.
@{lang.ja}
灯籠を足す。
@{lang.end}

## @{keyword.constraints}

- $1 \\leq N \\leq @{param.N_MAX}$

## @{keyword.input}

~~~
$N$
$a_1$ $a_2$
~~~

## @{keyword.sample}

@{example.example_00}

@{example.example_01}
"""

FILES = {"info.toml": INFO, "task.md": TASK.encode()}


def with_params(lines: str, task: str = "## T\n\n$@{param.X}$\n") -> dict[str, bytes]:
    return {"info.toml": f"title = 'T'\ntimelimit = 1\n[params]\n{lines}\n".encode(), "task.md": task.encode()}


@given(st.lists(st.binary(max_size=60), max_size=12))
def test_examples_come_back(inputs: list[bytes]) -> None:
    examples = {f"gen/example_{number:02}.in": text for number, text in enumerate(inputs)}
    assert parse_problem("lantern_sum", {**FILES, **examples}).samples == tuple(SampleCase(text, None) for text in inputs)


def test_names_the_problem() -> None:
    fetched = parse_problem("lantern_sum", FILES)
    assert (fetched.id, fetched.origin) == ("library-checker-lantern-sum", "Library Checker lantern_sum")
    assert (fetched.url, fetched.keywords) == ("https://judge.yosupo.jp/problem/lantern_sum", ("library-checker:lantern_sum",))
    assert fetched.names == {"en": "Lantern Sum", "ja": "Lantern Sum"}
    assert fetched.limits[:2] == (2.5, 0)
    assert fetched.licence.startswith("Apache-2.0")


def test_statements_by_language() -> None:
    rest = "\n\n- $1 \\leq N \\leq 200{,}000$\n\n"
    code = "\n\n~~~\nN\na_1 a_2\n~~~\n"
    assert parse_problem("lantern_sum", FILES).statements == {
        "en": f"## Problem Statement\n\nAdd $N$ lanterns.\n\n## Constraints{rest}## Input{code}",
        "ja": f"## 問題文\n\n灯籠を足す。\n\n## 制約{rest}## 入力{code}",
    }


@pytest.mark.parametrize(("text", "language"), [("## T\n\nAdd.\n", "en"), ("## T\n\nランタンを足す。\n", "ja")])
def test_statement_without_language_marks(text: str, language: str) -> None:
    fetched = parse_problem("lantern_sum", {**FILES, "task.md": text.encode()})
    assert (fetched.statements, [*fetched.names]) == ({language: text}, [language])


def test_older_mark_for_the_end_of_a_language() -> None:
    text = "@{lang.en}One.@{endlang}\n\nTwo.\n"
    assert parse_problem("lantern_sum", {**FILES, "task.md": text.encode()}).statements == {"en": "One.\n\nTwo.\n"}


def test_problem_without_statement() -> None:
    fetched = parse_problem("lantern_sum", {"info.toml": INFO})
    assert (fetched.statements, fetched.names) == ({}, {"en": "Lantern Sum"})


def test_formulas_in_code_are_plain() -> None:
    text = "## T\n\n- `0 $u$ $v$`: costs $u$.\n\n```\n$N$\n```\n"
    statement = parse_problem("lantern_sum", {**FILES, "task.md": text.encode()}).statements["en"]
    assert statement == "## T\n\n- `0 u v`: costs $u$.\n\n```\nN\n```\n"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("1000", "1{,}000"), ("999", "999"), ("0", "0"), ("998244353", "998{,}244{,}353"), ("1000000", "10^{6}"),
        ("1_000_000_000_000_000_000", "10^{18}"), ("5_000_000", "5 \\times 10^{6}"), ("25_000_000", "2.5 \\times 10^{7}"),
        ("-1_000_000_000", "-10^{9}"), ("-20", "-20"), ("0.5", "0.5"), ("'abc'", "abc"),
    ],
)  # fmt: skip
def test_parameters_in_formulas(value: str, shown: str) -> None:
    assert parse_problem("t", with_params(f"X = {value}")).statements["en"] == f"## T\n\n${shown}$\n"


def test_unknown_parameter_is_refused() -> None:
    with pytest.raises(SourceError, match="uses X, which info"):
        parse_problem("t", with_params("Y = 1"))


@pytest.mark.parametrize(
    ("info", "message"),
    [
        (None, "no info.toml"), (b"title = ", "info.toml is not TOML"), (b"\xff", "info.toml is not UTF-8"),
        (b"timelimit = 1", "no title"), (b"title = 'x'", "timelimit is no number above 0"),
        (b"title = 'x'\ntimelimit = 0", "timelimit is no number above 0: 0"), (b"title = 'x'\ntimelimit = true", "timelimit is no number"),
        (b"title = 'x'\ntimelimit = 1\nparams = 3", "params that are no table"),
        (b"title = 'x'\ntimelimit = 1\n[params]\nA = []", "neither number nor text: A"),
        (b"title = 'x'\ntimelimit = 1\n[params]\nA = 0x1" + b"0" * 5000, "neither number nor text: A"),
        (b"title = 'x'\ntimelimit = 1\n[params]\nA = 1" + b"0" * 5000, "info.toml is not TOML"),
    ],
)  # fmt: skip
def test_damaged_info_is_refused(info: bytes | None, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_problem("t", {} if info is None else {"info.toml": info})


def test_programs_go_to_their_places() -> None:
    programs = {"checker.cpp": b"C", "verifier.cpp": b"V", "sol/correct.cpp": b"S", "gen/random.cpp": b"R", "gen/max.cpp": b"M"}
    assert parse_problem("t", {**FILES, **programs}).files == {
        "output_validators/checker.cpp": b"C",
        "input_validators/verifier.cpp": b"V",
        "submissions/accepted/correct.cpp": b"S",
        "generators/random.cpp": b"R",
        "generators/max.cpp": b"M",
    }


def test_parameters_become_a_header_beside_those_that_include_it() -> None:
    files = with_params("X = 5\nY = 0.5\nZ = 'a\"b'")
    files |= {
        "verifier.cpp": b'#include "params.h"\n',
        "gen/random.cpp": b'#include <cstdio>\n#include "../params.h"\nint x;\n',
        "checker.cpp": b"C",
    }
    header = b'#define X (long long)5\n#define Y 0.5\n#define Z "a\\"b"\n'
    assert parse_problem("t", files).files == {
        "input_validators/verifier.cpp": b'#include "params.h"\n',
        "input_validators/params.h": header,
        "generators/random.cpp": b'#include <cstdio>\n#include "params.h"\nint x;\n',
        "generators/params.h": header,
        "output_validators/checker.cpp": b"C",
    }


def test_header_of_the_repository_is_kept() -> None:
    files = {**FILES, "params.h": b"#define OWN 1\n", "verifier.cpp": b'#include "params.h"\n'}
    assert parse_problem("t", files).files["input_validators/params.h"] == b"#define OWN 1\n"


def test_test_data_is_made_by_recipes() -> None:
    info = INFO.replace(b"[params]", b"[[tests]]\n name = 'random.cpp'\n number = 2\n[[tests]]\n name = 'deep.in'\n number = 1\n[params]")
    digest = "ab" * 32
    files = {
        "gen/random.cpp": b"R",
        "gen/deep_00.in": b"5\n",
        "gen/example_00.in": b"1\n",
        "hash.json": json.dumps({"random_01.in": digest}).encode(),
    }
    found = parse_problem("t", {**FILES, **files, "info.toml": info}).files
    assert {name: content for name, content in found.items() if name.startswith("data/")} == {
        "data/sample/1.made": b"",
        "data/secret/random_00.made": b"random.cpp 0\n\n",
        "data/secret/random_01.made": f"random.cpp 1\nsha256 {digest}\n".encode(),
        "data/secret/deep_00.in": b"5\n",
        "data/secret/deep_00.made": b"",
    }


@pytest.mark.parametrize("line", ["name = '../x.cpp'\n number = 1", "name = 'x.cpp'\n number = 1000000", "number = 1"])
def test_a_test_that_is_none_is_refused(line: str) -> None:
    with pytest.raises(SourceError, match="a test that is none"):
        parse_problem("t", {**FILES, "info.toml": INFO.replace(b"[params]", f"[[tests]]\n{line}\n[params]".encode())})


def test_submissions_lie_where_their_verdict_says() -> None:
    lines = "".join(
        f"[[solutions]]\n name = '{name}.cpp'\n{more}\n"
        for name, more in (("w", "expect = 'WA'"), ("t", "expect = 'TLE'"), ("a", ""), ("f", "function = true"), ("s", "allow_tle = true"))
    )
    files = {f"sol/{name}.cpp": b"S" for name in ("correct", "w", "t", "a", "f", "s")}
    found = parse_problem("t", {**FILES, **files, "info.toml": INFO.replace(b"[params]", lines.encode() + b"[params]")}).files
    assert sorted(name.removeprefix("submissions/") for name in found) == [
        "accepted/a.cpp", "accepted/correct.cpp", "time_limit_exceeded/t.cpp", "wrong_answer/w.cpp"
    ]  # fmt: skip


def test_headers_that_include_headers() -> None:
    files = {
        **FILES,
        "gen/random.cpp": b'#include "base.hpp"\n#include "random.h"\n#include "testlib.h"\n',
        "gen/base.hpp": b'#include "../lib/a.hpp"\n',
        "lib/a.hpp": b'#include "../gen/base.hpp"\nA\n',
        "common/random.h": b"R",
    }
    assert parse_problem("t", files).files == {
        "generators/random.cpp": b'#include "base.hpp"\n#include "random.h"\n#include "testlib.h"\n',
        "generators/base.hpp": b'#include "a.hpp"\n',
        "generators/a.hpp": b'#include "base.hpp"\nA\n',
        "generators/random.h": b"R",
    }


def test_submission_is_one_file() -> None:
    files = {
        **FILES,
        "sol/correct.cpp": b'#include "../base.hpp"\n#include "../base.hpp"\n#include <vector>\nint main() {}\n',
        "base.hpp": b'#pragma once\n#include "params.h"\nint base;\n',
    }
    source = parse_problem("t", files).files["submissions/accepted/correct.cpp"]
    assert source == b"\n#define N_MAX (long long)200000\nint base;\n\n#include <vector>\nint main() {}\n"


@pytest.mark.parametrize("name", ["../x", "a/b", ""])
def test_names_that_are_none(name: str) -> None:
    with pytest.raises(MissingError, match="Library Checker has no problem"):
        parse_problem(name, FILES)
    with pytest.raises(MissingError, match="Library Checker has no problem"):
        find_files(library_tree({"x/y/info.toml": 1}), name)


def test_finds_the_small_files_of_a_problem() -> None:
    wanted = [
        "info.toml", "task.md", "checker.cpp", "verifier.cpp", "sol/correct.cpp", "gen/random.cpp", "gen/example_00.in", "gen/base.hpp",
        "params.h", "lib/a.hpp", "gen/hack_00.in", "hash.json",
    ]  # fmt: skip
    others = ["sol/wrong.cpp", "gen/readme", "grader/solve.hpp", "include/notes.txt"]
    paths = {f"math/t/{place}": 10 for place in (*wanted, *others)}
    paths |= {"common/random.h": 10, "common/testlib.h": 10, "math/tt/info.toml": 10, "math/tt/checker.cpp": 10, "README.md": 10}
    assert find_files(library_tree(paths), "t") == {**{place: f"math/t/{place}" for place in wanted}, "common/random.h": "common/random.h"}


def test_large_files_are_left_out() -> None:
    paths = {"math/t/info.toml": 1, "math/t/gen/example_00.in": MOST_FILE_BYTES, "math/t/gen/example_01.in": MOST_FILE_BYTES + 1}
    assert [*find_files(library_tree(paths), "t")] == ["info.toml", "gen/example_00.in"]


def test_problem_that_is_not_there() -> None:
    with pytest.raises(MissingError, match="Library Checker has no problem u"):
        find_files(library_tree({"math/t/info.toml": 1}), "u")


def test_problem_that_is_there_twice() -> None:
    with pytest.raises(SourceError, match="two problems t: math/t, tree/t"):
        find_files(library_tree({"math/t/info.toml": 1, "tree/t/info.toml": 1}), "t")


def test_list_that_is_cut_off() -> None:
    with pytest.raises(SourceError, match="not whole"):
        find_files(library_tree({"math/t/info.toml": 1}, truncated=True), "t")


@pytest.mark.parametrize(
    "tree",
    [
        b"",
        b"<html>",
        b"[]",
        b'{"message": "rate limit"}',
        b'{"tree": 3}',
        json.dumps({"tree": [{"type": "blob"}], "truncated": False}).encode(),
    ],
)
def test_what_is_no_list_is_refused(tree: bytes) -> None:
    with pytest.raises(SourceError, match="no list of a repository's files"):
        find_files(tree, "t")
