"""Numbers that hash tables cannot tell apart: by what real tables do with them."""

import subprocess
from pathlib import Path

import pytest

from judge.inputs.collisions import gnu_colliding, python_colliding
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST

RANGES = [(200_000, 1, 10**9), (100_000, -(10**9), 10**9), (300_000, 0, 10**18), (1000, 1, 10**6), (5000, 20, 70_000)]

#: how many numbers lie in the fullest bucket
COUNTER = """#include <iostream>
#include <unordered_set>
int main() {
    std::unordered_set<long long> all;
    for (long long x; std::cin >> x;) all.insert(x);
    std::size_t most = 0;
    for (std::size_t place = 0; place < all.bucket_count(); place++) most = std::max(most, all.bucket_size(place));
    std::cout << most << ' ' << all.size() << std::endl;
}
"""


@pytest.mark.parametrize(("count", "least", "most"), RANGES)
def test_they_are_as_many_as_asked_for_and_in_their_range(count: int, least: int, most: int) -> None:
    for values in (gnu_colliding(count, least, most), python_colliding(count, least, most)):
        assert len(values) == count and least <= min(values) and max(values) <= most


def test_where_a_range_has_none_there_are_none() -> None:
    assert gnu_colliding(100, 1, 1000) == python_colliding(100, 1, 100) == python_colliding(100, 5000, 10**9) == []
    assert gnu_colliding(100_000, 1, 10**9, are_distinct=True) == python_colliding(1000, 1, 10**9, are_distinct=True) == []
    assert len(set(gnu_colliding(100_000, 1, 10**18, are_distinct=True))) == 100_000


def test_all_are_in_one_bucket_of_cpp(tmp_path: Path) -> None:
    (tmp_path / "counter.cpp").write_text(COUNTER)
    subprocess.run(["g++", "-o", str(tmp_path / "counter"), str(tmp_path / "counter.cpp")], check=True)
    for count, least, most in ((1000, 1, 10**6), (5000, 1, 10**9), (4000, -(10**9), 10**9)):  # more would take as long as they are meant to
        given = " ".join(map(str, gnu_colliding(count, least, most)))
        run = subprocess.run([str(tmp_path / "counter")], input=given, capture_output=True, text=True, check=True)
        fullest, size = map(int, run.stdout.split())
        assert fullest == size > count // 20


def test_a_set_of_python_looks_at_each_to_find_one() -> None:
    """Along the way that its tables take for a small number all places are taken, one after the other."""
    count = 4000
    values = python_colliding(count, 1, 10**9)
    first, kept = values[-1], sorted(set(values))
    bits = (kept[-1] - first).bit_length() - 1
    taken = {value % (1 << bits) for value in kept}
    place, looked_at = first, 0
    while place in taken and looked_at < len(taken):
        place, looked_at = (5 * place + 1) % (1 << bits), looked_at + 1
    assert looked_at > 150 and values.count(first) > count // 2 - 2


def test_a_spec_has_them_among_its_largest_inputs() -> None:
    spec = read_spec("N\nA[1..N]\n---\n1 <= N <= 30000\n1 <= A <= 10^9\n", "input.spec")
    for kind, right in (("buckets", gnu_colliding), ("probes", python_colliding)):
        (shape,) = (shape for shape in LARGEST if shape.arrays == kind)
        made = make_random(spec, 1, 1 << 60, shape).content.split()
        assert list(map(int, made[1:])) == right(30_000, 1, 10**9)
