"""Which of several files is started."""

from pathlib import Path

import pytest

from judge.languages import language_named
from judge.toolchain.sourcefiles import read_sources
from tests.files import lay_out


@pytest.mark.parametrize(
    ("language", "files", "main"),
    [
        ("pascal", {"add.pp": "{ parts }\nunit add;\n", "sum.pas": "uses add;\nbegin\nend.\n"}, "sum.pas"),
        ("pascal", {"a.pas": "program units;\nbegin\nend.\n", "b.pas": "unit b;\n"}, "a.pas"),
        ("javascript", {"main.mjs": "", "add.mjs": ""}, "main.mjs"),
        ("python3", {"b.py": "", "a.py": "", "__main__.py": ""}, "__main__.py"),
        ("java", {"A.java": "class A {}", "B.java": "class B { public static void main(String[] a) {} }"}, "B.java"),
    ],
)
def test_what_is_started(tmp_path: Path, language: str, files: dict[str, str], main: str) -> None:
    found = language_named(language)
    assert found is not None
    assert read_sources(lay_out(tmp_path, files), found, {}, {}).main == main
