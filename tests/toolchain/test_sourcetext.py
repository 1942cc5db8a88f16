"""Sources that editors saved in other encodings than UTF-8 are what a site's text box makes of them."""

import codecs
from pathlib import Path

import pytest

from judge.judging import judge
from judge.languages import languages_of_file
from judge.model import Verdict
from judge.store.packages import load_problem
from judge.toolchain.build import Workbench
from judge.toolchain.sourcetext import as_utf8
from tests.conftest import add_problem

PYTHON = "# 인사\nprint('안녕', input())\n"
CPP = '// 인사\n#include <iostream>\nint main() { std::string a; std::cin >> a; std::cout << "안녕 " << a; }\n'
JAVA = (
    "// 인사\nimport java.util.*;\n"
    'public class Main { public static void main(String[] a) { System.out.println("안녕 " + new Scanner(System.in).next()); } }\n'
)


def saved(text: str, encoding: str) -> bytes:
    """As an editor writes it."""
    return (codecs.BOM_UTF16_LE + text.encode("utf-16-le")) if encoding == "utf-16" else text.encode(encoding)


@pytest.mark.parametrize("encoding", ["cp949", "utf-16", "utf-8-sig"])
@pytest.mark.parametrize(("name", "text"), [("a.py", PYTHON), ("a.cpp", CPP), ("Main.java", JAVA)])
def test_what_an_editor_saved_otherwise_is_judged_as_it_is_meant(
    name: str, text: str, encoding: str, workspace: Path, bench: Workbench
) -> None:
    problem = load_problem(add_problem(workspace, "1", {"secret/1": ("3\n", "안녕 3\n")}, "limits: {time_limit: 3}\n"))
    source = workspace / name
    source.write_bytes(saved(text, encoding))
    report = judge(problem, source, languages_of_file(name)[0], bench, cases=problem.cases)
    assert report.verdict is Verdict.AC, report.compile_output


@pytest.mark.parametrize(
    "content",
    [
        "# 가\n".encode(),
        b"# -*- coding: cp949 -*-\nprint('" + "가".encode("cp949") + b"')\n",
        b"#!/usr/bin/python3\n# coding=euc-kr\n'" + "가".encode("cp949") + b"'\n",
        b"# d\xe9j\xe0 vu\n",
        codecs.BOM_UTF16_LE + b"\x00\xd8\x01",
    ],
    ids=["UTF-8", "declared", "declared below", "neither", "half"],
)
def test_the_rest_stays_as_it_is(content: bytes) -> None:
    assert as_utf8(content, languages_of_file("a.py")[0]) == content
