"""Which header a source has precompiled, and that it is built with it, not in spite of it."""

import os
from pathlib import Path

import pytest

from judge.languages import LANGUAGES
from judge.running.runner import Backend
from judge.toolchain.build import Workbench, build
from judge.toolchain.precompiled import find_slow_header

CPP = next(language for language in LANGUAGES if language.id == "cpp17")

TESTLIB = "#ifndef T\n#define T\n#include <cstdio>\nint answer() { return 42; }\n#endif\n"
CHECKER = '#include "testlib.h"\nint main() { return std::printf("%d", answer()); }\n'


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("#include <bits/stdc++.h>\n", "bits/stdc++.h"),
        ("// a\n/* b */ #include <bits/stdc++.h>\n", "bits/stdc++.h"),
        ("int x;\n#include <bits/stdc++.h>\n", None),
        (CHECKER, "first.hpp"),
        ('// a\n#include <vector>\n#include <bits/stdc++.h>\n# include "testlib.h"\n', "first.hpp"),
        ('#define FOR_WINDOWS\n#include "testlib.h"\n', None),
        ('#include "own.h"\n#include "testlib.h"\n', None),
    ],
)
def test_the_header_that_comes_before_all_else(source: str, name: str | None, tmp_path: Path) -> None:
    (tmp_path / "testlib.h").write_text(TESTLIB)
    found = find_slow_header(CPP, source.encode(), include=(tmp_path / "none", tmp_path), shared=(tmp_path,))
    assert getattr(found, "name", None) == name


def test_a_package_with_a_header_of_its_own_has_none_precompiled(tmp_path: Path) -> None:
    (own := tmp_path / "own").mkdir()
    (shared := tmp_path / "shared").mkdir()
    for folder in (own, shared):
        (folder / "testlib.h").write_text(TESTLIB)
    assert find_slow_header(CPP, CHECKER.encode(), include=(own, shared), shared=(shared,)) is None


def build_checker(source: str, tmp_path: Path) -> str | None:
    """What the compiler has against a checker; None when it is built."""
    (shared := tmp_path / "include").mkdir(exist_ok=True)
    if not (shared / "testlib.h").exists():
        (shared / "testlib.h").write_text(TESTLIB)
    (tmp_path / "check.cpp").write_text(source)
    bench = Workbench(tmp_path / "cache", dict(os.environ), Backend.AUTO, include=(shared,))
    done = build(tmp_path / "check.cpp", CPP, bench, include=(shared,))
    return done.output if done.program is None else None


@pytest.mark.full
def test_a_checker_is_built_with_it(tmp_path: Path) -> None:
    assert build_checker(CHECKER, tmp_path) is None
    (header,) = (tmp_path / "cache" / "headers").glob("*/first.hpp.gch")
    (tmp_path / "include" / "testlib.h").write_text(TESTLIB.replace("answer", "other"))
    assert "answer" in (build_checker(CHECKER + "\n", tmp_path) or ""), "a header that changed is precompiled anew"
    assert header.exists()


@pytest.mark.full
def test_what_only_the_plain_header_compiles_is_built_all_the_same(tmp_path: Path) -> None:
    """A name of the standard library that the checker has for itself, which no header in its text brings."""
    own = '#include "testlib.h"\nnamespace std { struct mt19937 { int x; }; }\nint main() { return std::mt19937{0}.x + answer(); }\n'
    assert build_checker(own, tmp_path) is None
