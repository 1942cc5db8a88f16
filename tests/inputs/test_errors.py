"""A spec that cannot be understood is told with line and column, and what was perhaps meant."""

import pytest

from judge.errors import PackageError
from judge.inputs.resolving import read_spec


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("N\n---\n1 <= N", "x:1: N has no bounds: say N <= ... below ---, or put it in quotes if the input holds this word"),
        ("N\n---\n", "x:1: N has no bounds: say 1 <= N <= 100 below ---, or put it in quotes if the input holds this word"),
        ("N M\n---\n1 <= N, K <= 3", "x:3: K does not stand in the layout: it has N, M"),
        ("count\n---\n1 <= cuont <= 3", "x:3: cuont does not stand in the layout: did you mean count?"),
        ("N N\n---\n1 <= N <= 2", "x:1: N stands twice in the layout: give the second one another name"),
        ("A[1..K]\nK\n---\n1 <= A, K <= 3", "x:1: K cannot say how many there are: it has to be one number that was read before"),
        ("N\nA K * N\nB[1..K]\n---\n0 <= N <= 3", "x:3: K cannot say how many there are: it has to be one number that was read before"),
        ("N\nA[1..N]\nB * A\n---\n0 <= N <= 3", "x:3: A cannot say how many there are: it has to be one number that was read before"),
        ("1 A | 2\nB[1..A]\n---\n0 <= A <= 3", "x:2: A cannot say how many there are: it has to be one number that was read before"),
        ("N\nA[1..M]\n---\n0 <= N <= 3", "x:2: M does not stand in the layout: it has N, A"),
        ("{\nN\n---\n1 <= N <= 2", "x:1: this brace is never closed: write the closing one and * T below its lines"),
        ("} * 3", "x:1: a closing brace without an opening one"),
        ("{\n} * 3", "x:2: nothing stands between the braces"),
        ("N\n---\n5 <= N <= 9\n3 < 2", "x:4: this can never be: 3 < 2"),
        ("N\n---\n9 <= N <= 5", "x:3: this can never be: 9 <= 5"),
        ("N\n---\n1 <= N >= 3", "x:3: a chain of comparisons must go one way: <= >="),
        ("N\nA[1..N]\nx\n---\n1 <= N <= 4\n1 <= A <= x\n1 <= x <= 5",
         "x:6: A has many values where x stands: a rule can only join values of one line"),
        ("u v * 3\n---\nu: tree of 3", "x:3: an edge has two ends: write u v: tree of N"),
        ("u v\n---\nu v: tree of 3", "x:1: u v stand in one line only: a graph needs a line for each edge"),
        ("u v w * 3\n---\nu v w: tree of 4", "x:3: an edge has two ends, not 3: write u v: tree of N"),
        ("u u2 * 3\n---\nu u: tree of 4", "x:3: u stands twice in this rule"),
        ("{\nx\ny[1..x]\n} * 3\n---\n1 <= x, y <= 9\nx y: distinct",
         "x:7: y has several values in a line: distinct is said of single ones"),
        ("u v * 3\nN\n---\n1 <= N <= 9\nu v: tree of N",
         "x:5: N is not known where u v stands: it has to be one value that was read before"),
        ("{\nu v w\n} * 3\n---\n4 <= w <= 9\nu v: graph of w",
         "x:6: w is not known where u v stands: it has to be one value that was read before"),
        ('N\nx * N\n---\n1 <= x <= 9\nN: "one" | "two"', "x:1: N holds words: no number can depend on it"),
        ('a b\n---\na, b: "one" | "two"\na != b', "x:1: a holds words: no number can depend on it"),
        ("S\nN\n---\n1 <= N <= 9\nS: [01]{N}", "x:1: N is not known where S stands: it has to be one value that was read before"),
        ("S\n---\nS: [01]{1..S}", "x:1: S is not known where S stands: it has to be one value that was read before"),
        ("R * 3\nS\n---\nR: [a]{1..3}\nS: [01]{len(R)}", "x:2: R is not known where S stands: it has to be one value that was read before"),
        ('"push" n | "say" w * 2\n---\n1 <= n <= 9\nw: [a]{n}',
         "x:1: n is not known where w stands: it has to be one value that was read before"),
        ('"push" n | "say" w * 2\n---\n1 <= n <= 9\n1 <= w <= n',
         "x:4: n has many values where w stands: a rule can only join values of one line"),
        ('"push" n | "say" w * 2\n---\n1 <= n, w <= 9\nn w: distinct', "x:4: n w must stand in the same lines"),
        ("S\n---\nS: spaced\nS: [a-z]{1..3}", "x:1: S has no blanks: spaced is said of words that have some"),
        ("N\n---\nN: distinct\n1 <= N <= 3", "x:3: N is a single value: distinct needs an array or repeated lines"),
        ("u v * 2\n---\nu v: sorted", "x:3: sorted_up says something of single names: separate them by commas"),
        ("N\n---\nN: sortd", "x:3:4: cannot read sortd: did you mean sorted instead of sortd?"),
        ("u v * 3\n---\nu v: conected graph of 4", "x:3:6: cannot read conected: did you mean connected instead of conected?"),
        ("N * ", "x:1:4: the line ends too early: expected (, -, a name, a number, len, min, max or abs, sum"),
        ("S\n---\nS: [z-a]{1}", "x:3: the range z-a in an alphabet is empty or too large"),
        ("N\nS\n---\n1 <= N <= 9\nS: [01]{len(N)}", "x: len(N) needs a word of an alphabet that comes before"),
        ("S\nT\n---\nT: [01]{1..9}\nS: [01]{len(T)}", "x: len(T) needs a word of an alphabet that comes before"),
        ("N\n---\nN: decimal(99)", "x:3: decimal needs a number of digits from 0 to 18, not 99"),
        ("N\n---\n1 <= N <= 2^(0-1)", "x:3: a power needs a whole exponent from 0 to 4096, not -1"),
        ("A * 1..5 until B\n---\n1 <= A <= 3", "x:1: what ends the input must be numbers or texts in quotes"),
        ("N\n---\nsum(N) >= 3", "x:3: a sum can only have an upper limit, alone: sum(N) <= 2*10^5"),
        ("K * 3\nN\n---\n1 <= K, N <= 9\nsum(K) <= N",
         "x:5: the sum of K is that of the whole input: N in its limit must be one value, before K"),
        ('N | "none"\nK * 3\n---\n1 <= K, N <= 9\nsum(K) <= N',
         "x:5: the sum of K is that of the whole input: N in its limit must be one value, before K"),
        ("T\n{\nN\nA[1..N]\n} * T\n---\n1 <= T, N, A <= 9\nsum(A) <= 3*N",
         "x:8: the sum of A is that of the whole input: N in its limit must be one value, before A"),
        ("N\n---\n1 <= N <= min(1,000)",
         "x:3: min takes two values or more, with a blank after each comma: 1,000 is a thousand"),
        ("N\nA[1..N]\n---\n1 <= N, A <= 5\nA[1] <= A[2]",
         "x:5: what is said of single values must compare one with what is known before it: A[1] = 0, 1 <= A[N] <= 5"),
        ("N\nA[1..N]\n---\n1 <= N, A <= 5\nA[1] != 2",
         "x:5: what is said of single values must compare one with what is known before it: A[1] = 0, 1 <= A[N] <= 5"),
        ("N\n---\n1 <= N <= 5\nN[1] = 3", "x:4: N has no value with so many indexes"),
        ("N\nA[1..N]\n---\n1 <= N, A <= 5\nA[1]: [x]", "x:5: A has numbers: write A[1] = 0"),
        ("N\nA[1..N]\n---\n1 <= N, A <= 5\nA: sorted\nA[1] = 2",
         "x:6: the values of A belong together: nothing can be said of a single one"),
        ("N\nAB[1..N]\n---\n1 <= N, AB <= 5\nBA[1] = 2", "x:5: BA does not stand in the layout: did you mean AB?"),
        ("N\nrow * N\n---\n1 <= N <= 5\nrow: [SE]{N}\nrow: once [SE]",
         "x:2: row: what stands once must be some of its letters, and not all of them"),
        ("N\nrow * N\n---\n1 <= N <= 5\nrow: [.S]{1..N}\nrow: once [S]",
         "x:2: row: what stands once needs lines of one length that is told before them"),
        ('row * 1..9 until "end"\n---\nrow: [.S]{4}\nrow: once [S]',
         "x:1: row: what stands once needs lines of one length that is told before them"),
        ("S\n---\nS: [.S]{5}\nS: once [S]", "x:4: S is a single value: once needs an array or repeated lines"),
        ("N\nx y * N\n---\n1 <= N, y <= 9\nx: [a-c]{1..3}\nx y: distinct",
         "x:2: x holds words, which can be distinct alone: all else is said of numbers"),
        ("N\nx * N\n---\n1 <= N <= 9\nx: [a-c]{1..3}\nx: sorted",
         "x:2: x holds words, which can be distinct alone: all else is said of numbers"),
        ("N\n---\n1 != 2", "x:3: this rule has no name in it"),
    ],
)  # fmt: skip
def test_an_error_says_where_and_what(text: str, message: str) -> None:
    with pytest.raises(PackageError) as error:
        read_spec(text, "x")
    assert str(error.value) == message


def test_what_is_pasted_from_a_statement_is_understood() -> None:
    spec = read_spec("N M\n---\n1 ≤ N ≤ 100,000\n1 ≤ M ≤ N\nN ≠ M\n", "x")
    assert [str(bound.value) for bound in spec.variables["N"].bounds] == ["Number(value=1)", "Number(value=100000)"]


@pytest.mark.parametrize("name", ["maximum", "minutes", "absent", "sum", "min", "summary", "treeSize", "of", "eof", "sorted", "down"])
def test_names_may_look_like_words_of_the_language(name: str) -> None:
    spec = read_spec(f"{name} A\n---\n1 <= {name} <= 5\n1 <= A <= max({name}, 2)\n", "x")
    assert list(spec.variables) == [name, "A"]


def test_comments_and_hashes_in_alphabets() -> None:
    spec = read_spec('# a maze\nN # rows\nrow * N # of it\n"#" X\n---\n1 <= N, X <= 3\nrow: [.#]{3}  # walls\n', "x")
    assert list(spec.variables) == ["N", "row", "X"]
