"""The stub of a brute force reads exactly the layout: it ends well on what the spec makes, whatever stands there."""

import subprocess
import sys
from pathlib import Path

import pytest

from judge.drafting.stub import brute_stub
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.store.starters import starters_folder
from judge.translations import find_translation
from tests.depth import every

STARTERS = sorted(path.parent.name for path in starters_folder().glob("*/input.spec"))

#: the program reads the next line after the stub's reading: there must be none
_CHECK = "\n    import sys\n    assert not sys.stdin.read(), 'not all is read'\n"


def reads_all(spec_text: str) -> None:
    spec = read_spec(spec_text, "input.spec")
    stub = brute_stub(spec, "1 A", str)
    end = stub.rindex("\n\n\nmain()")
    content = make_random(spec, 3, 5).content
    program = stub[:end] + _CHECK + stub[end:]
    done = subprocess.run([sys.executable, "-c", program], input=content, capture_output=True, check=False)
    assert done.returncode == 0 and done.stdout == b"", (program, content.decode(), done.stderr.decode())


@pytest.mark.parametrize("problem", every(3, STARTERS))
def test_it_reads_the_starters(problem: str) -> None:
    reads_all(Path(starters_folder() / problem / "input.spec").read_text("utf-8"))


@pytest.mark.parametrize(
    "spec",
    [
        "N\n{\nK A[1..K] s\n} * N\n---\n1 <= N <= 5\n1 <= K <= 4\n1 <= A <= 9\ns: [a-z]{1..3}\n",
        'Q\n"push" X | "pop"   * Q\n---\n1 <= Q <= 9\n1 <= X <= 5\n',
        "x y   * 1..5 until eof\n---\n0 <= x, y <= 9\nx: decimal(2)\n",
        'S   * 1..5 until "end"\n---\nS: [a-d ]{1..9}\n',
    ],
)
def test_it_reads_other_forms(spec: str) -> None:
    reads_all(spec)


def test_comments_are_in_the_learners_language() -> None:
    spec = read_spec('N\nblank\nA":"B\n---\n1 <= N, A, B <= 9\n', "input.spec")
    stub = brute_stub(spec, "1 A", find_translation("ko"))
    assert "input()  # 빈 줄\n" in stub and "# A B: 몇 개는 사이에 공백이 없습니다" in stub and stub.count("여기에 틀림없는") == 2
