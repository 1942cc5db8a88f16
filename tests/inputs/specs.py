"""A spec for every construct, and the counts that its largest input begins with."""

from typing import NamedTuple


class Case(NamedTuple):
    text: str
    largest: tuple[int, ...] = ()


SPECS = {
    "no input": Case("# nothing is read\n---\n"),
    "two numbers": Case("A B\n---\n0 < A, B < 10\n"),
    "array": Case("N\nA[1..N]\n---\n1 <= N <= 1000\n-10^9 <= A <= 10^9\n", (1000,)),
    "column": Case("N\nx * N\n---\n1 <= N <= 5000\n1 <= x <= 10^4\n", (5000,)),
    "matrix": Case("N M\na[1..M] * N\n---\n1 <= N, M <= 40\n0 <= a <= 9\n", (40, 40)),
    "grid": Case("N M\nrow * N\n---\n1 <= N, M <= 50\nrow: [.#]{M}\n", (50, 50)),
    "walled grid": Case(
        "N M\nrow * N\n---\n2 <= N, M <= 30\nrow: [.#]{M}\nrow[1]: [#]{M}\nrow[i][1], row[i][M]: [#]\nrow[1][2]: [S]\n", (30, 30)
    ),
    "start and exit in rules of their own": Case(
        "N M\nrow * N\n---\n2 <= N, M <= 30\nrow: [.#SE]{M}\nrow: once [S]\nrow: once [E]\n", (30, 30)
    ),
    "start and exit": Case("N M\nrow * N\n---\n2 <= N, M <= 30\nrow: [.#SE]{M}\nrow: once [SE]\n", (30, 30)),
    "numbered rows": Case("N\nnumber x * N\n---\n1 <= N <= 100\nnumber: permutation\n0 <= x <= 9\n", (100,)),
    "distinct pairs in order": Case("N M\nu v * M\n---\n7 <= N <= 30\n1 <= M <= 20\n1 <= u < v <= N\nu v: distinct\n", ()),
    "distinct spans": Case("N M\nl r * M\n---\n6 <= N <= 30\n1 <= M <= 20\n1 <= l <= r <= N\nl r: distinct\n", ()),
    "simple graph, the smaller end first": Case(
        "N M\nu v * M\n---\n2 <= N <= 30\n1 <= M <= 20\n1 <= u < v <= N\nu v: simple graph of N\n", ()
    ),
    "zeros on the diagonal": Case("N\nA[1..N] * N\n---\n1 <= N <= 30\n1 <= A <= 9\nA[i][i] = 0\n", (30,)),
    "ends of an array": Case("N\nA[0..N-1]\nx * N\n---\n2 <= N <= 30\n1 <= A, x <= 9\nA[0] = 0\nA[i] <= i\n20 <= x[N] < 22\n", (30,)),
    "words": Case("N\nS * N\n---\n1 <= N <= 100\nS: [a-z]{1..20}, distinct\n", (100,)),
    "words of one length": Case(
        "T\n{\na\nb c\n} * T\n---\n1 <= T <= 20\na: [a-z]{1..50}\nb: [01]{len(a)}\nlen(a) <= c <= len(a) + 9\n", (20,)
    ),
    "a line that is there or not": Case("N\nA[1..N] * min(N, 1)\n---\n0 <= N <= 30\n1 <= A <= 9\n", (30,)),
    "letters with blanks": Case("S\n---\nS: [a-z ]{1..100}\n"),
    "test cases": Case("T\n{\nN K\nA[1..N]\n} * T\n---\n1 <= T <= 50\n1 <= K <= N <= 300\n1 <= A <= 9\n", (50, 300)),
    "sum of test cases": Case("T\n{\nN\nA[1..N]\n} * T\n---\n1 <= T <= 100\n1 <= N <= 1000\nsum(N) <= 2000\n1 <= A <= 9\n", (100,)),
    "until the end": Case("A B * 1..200 until eof\n---\n0 < A < B < 10\n"),
    "until zeros": Case("A B * 0..100 until 0 0\n---\n0 <= A, B < 10\n"),
    "until a word": Case('S * 1..30 until "end"\n---\nS: [a-z]{1..5}\n'),
    "tree": Case("N\nu v * N-1\n---\n1 <= N <= 300\nu v: tree of N\n", (300,)),
    "weighted tree": Case("N\nu v w * N-1\n---\n2 <= N <= 100\nu v: tree of N\n1 <= w <= 10^4\n", (100,)),
    "any graph": Case("N M V\nu v * M\n---\n1 <= N <= 100\n1 <= M <= 1000\n1 <= V <= N\nu v: graph of N\n", (100, 1000)),
    "loopless graph": Case("N M\nu v * M\n---\n2 <= N <= 100\n1 <= M <= 1000\nu v: graph of N\nu != v\n", (100, 1000)),
    "simple graph": Case("N M\nu v * M\n---\n2 <= N <= 50\n0 <= M <= 1000\nu v: simple graph of N\n", (50, 1000)),
    "connected graph": Case(
        "N M\nu v w * M\n---\n2 <= N <= 50\n1 <= M <= 500\nu v: simple connected graph of N\n-5 <= w <= 5\n", (50, 500)
    ),
    "connected with doubles": Case("N M\nu v * M\n---\n1 <= N <= 50\n0 <= M <= 500\nu v: connected graph of N\n"),
    "directed graph": Case("N M\nu v * M\n---\n2 <= N <= 50\n1 <= M <= 500\nu v: simple directed graph of N\n", (50, 500)),
    "acyclic graph": Case("N M\nu v * M\n---\n2 <= N <= 50\n1 <= M <= 300\nu v: simple directed acyclic graph of N\n", (50, 300)),
    "graph from 0": Case("N M\nu v * M\n---\n2 <= N <= 50\n1 <= M <= 300\n0 <= u, v < N\nu v: simple graph of N\n", (50, 300)),
    "parents": Case("N\nP[2..N]\n---\n2 <= N <= 100\nP: parents\n", (100,)),
    "permutation": Case("N\nP[1..N]\n---\n1 <= N <= 300\nP: permutation\n", (300,)),
    "distinct": Case("N\nA[1..N]\n---\n1 <= N <= 300\n-1000 <= A <= 1000\nA: distinct\n", (300,)),
    "sorted": Case("N\nA[1..N]\nB * N\n---\n1 <= N <= 100\n1 <= A, B <= 100\nA: sorted\nB: sorted down, distinct\n", (100,)),
    "distinct points": Case("N\nx y * N\n---\n1 <= N <= 100\n-5 <= x, y <= 5\nx y: distinct\n", (100,)),
    "intervals": Case("N M\nl r * M\n---\n1 <= N <= 1000\n1 <= M <= 100\n1 <= l <= r <= N\n"),
    "strict": Case("N\na b c * N\n---\n1 <= N <= 100\n0 < a < b < c < 10\n", (100,)),
    "queries": Case('Q\n"push" X | "pop" | 1 l r * Q\n---\n1 <= Q <= 100\n1 <= X <= 10\n1 <= l <= r <= 9\n', (100,)),
    "decimals": Case("x y\n---\n-5 < x <= y <= 5.25\nx, y: decimal(2)\n"),
    "product": Case("N M\n---\n1 <= N, M <= 10^6\nN * M <= 10^6\nN != M\n"),
    "glued": Case('A","B\n---\n0 < A, B < 10\n'),
    "optional blank": Case("T\n{\nA B\nblank?\n} * T\n---\n1 <= T <= 20\n0 <= A, B <= 5\n", (20,)),
    "blank": Case("A\nblank\nB\n---\n0 <= A, B <= 5\n"),
    "one of": Case('N\nw * N\n---\n1 <= N <= 9\nw: "yes" | "no" | "maybe"\n', (9,)),
    "blocks in blocks": Case("T\n{\nN\n{\nM\nA[1..M]\n} * N\n} * T\n---\n1 <= T, N, M <= 6\n0 <= A <= 9\n", (6, 6, 6)),
    "length of a text": Case("N\nS\n---\n1 <= N <= 500\nS: [ab]{N}\n", (500,)),
    "functions": Case("N K\n---\n1 <= N <= 100\nmax(1, N - 5) <= K <= min(N, 50)\n"),
}
