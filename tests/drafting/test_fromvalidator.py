"""Drafts from testlib validators: each form becomes the layout and rules that it means, or its line is told."""

import pytest

from judge.drafting.draft import NoDraft, is_unconfirmed, render_draft
from judge.drafting.fromvalidator import draft_from_validator

HEAD = '#include "testlib.h"\nusing namespace std;\nint main(int argc, char* argv[]) { registerValidation(argc, argv);\n'
TAIL = "\ninf.readEof(); }\n"

FORMS = {
    "bounds, constants and a loop that joins": (
        'const int MAXN = 2e5; int n = inf.readInt(1, MAXN, "N"); inf.readEoln();'
        'for (int i = 0; i < n; i++) { if (i) inf.readSpace(); inf.readInt(-1\'000\'000, 1000000, "a_i"); } inf.readEoln();',
        ["N", "a[1..N]"], ["1 <= N <= 2*10^5", "-10^6 <= a <= 10^6"],
    ),
    "readInts, and a blank or the line's end after each value": (
        'int n = inf.readInt(1, 9); inf.readEoln(); inf.readInts(n, 1, 5, "A"); inf.readEoln();'
        "for (int i = 1; i <= n; ++i) { inf.readLong(0, 7LL, \"B\"); if (i == n) inf.readEoln(); else inf.readSpace(); }",
        ["n", "A[1..n]", "B[1..n]"], ["1 <= n <= 9", "1 <= A <= 5", "0 <= B <= 7"],
    ),
    "test cases with a sum": (
        'int t = inf.readInt(1, 10, "T"); inf.readEoln(); long long sum = 0; while (t--) { int n = inf.readInt(1, 100, '
        '"n"); inf.readEoln();'
        'sum += n; inf.readToken("[a-z]{1,5}", "s"); inf.readEoln(); } ensure(sum <= 200);',
        ["T", "{", "n", "s", "} * T"], ["1 <= T <= 10", "1 <= n <= 100", "s: [a-z]{1..5}", "sum(n) <= 200"],
    ),
    "a tree, by what it says of it": (
        'int n = inf.readInt(2, 50, "n"); inf.readEoln(); for (int i = 1; i < n; i++) { int u = inf.readInt(1, n, "u"); inf.readSpace();'
        'int v = inf.readInt(1, n, "v"); inf.readEoln(); ensuref(unite(u, v), "the graph has a cycle"); }',
        ["n", "u v   * n - 1"], ["2 <= n <= 50", "1 <= u <= n", "1 <= v <= n", "u v: tree of n"],
    ),
    "edges that are too few to connect all": (
        'int n = inf.readInt(3, 50, "n"); inf.readEoln(); set<pair<int,int>> seen;'
        'for (int i = 0; i < n - 2; i++) { int u = inf.readInt(1, n, "u"); inf.readSpace(); int v = inf.readInt(1, n, "v"); inf.readEoln();'
        'ensuref(u != v, "loop"); ensure(seen.insert(minmax(u, v)).second); } ensuref(parts() == 2, "two connected components");',
        ["n", "u v   * n - 2"], ["3 <= n <= 50", "1 <= u <= n", "1 <= v <= n", "u v: simple graph of n", "u != v"],
    ),
    "a tree whose vertices begin with 0": (
        'int n = inf.readInt(2, 50, "n"); inf.readEoln(); for (int i = 1; i < n; i++) { int u = inf.readInt(0, n - 1, "u");'
        'inf.readSpace(); int v = inf.readInt(0, n - 1, "v"); inf.readEoln(); ensuref(unite(u, v), "the roads form a cycle"); }',
        ["n", "u v   * n - 1"], ["2 <= n <= 50", "0 <= u <= n - 1", "0 <= v <= n - 1", "u v: tree of n"],
    ),
    "edges that go round in no circle": (
        'int n = inf.readInt(2, 50, "n"); inf.readSpace(); int m = inf.readInt(1, 60, "m"); inf.readEoln(); set<pair<int,int>> seen;'
        'for (int i = 0; i < m; i++) { int u = inf.readInt(1, n, "u"); inf.readSpace(); int v = inf.readInt(1, n, "v"); inf.readEoln();'
        'ensure(seen.insert({u, v}).second); } ensuref(ordered == n, "a cycle among the tasks");',
        ["n m", "u v   * m"],
        ["2 <= n <= 50", "1 <= m <= 60", "1 <= u <= n", "1 <= v <= n", "u v: simple directed acyclic graph of n"],
    ),
    "a tree, and pairs that are asked about": (
        'int n = inf.readInt(2, 50, "n"); inf.readEoln(); for (int i = 1; i < n; i++) { int u = inf.readInt(1, n, "u"); inf.readSpace();'
        'int v = inf.readInt(1, n, "v"); inf.readEoln(); ensuref(unite(u, v), "a cycle"); } int q = inf.readInt(1, 9, "q"); inf.readEoln();'
        'for (int i = 0; i < q; i++) { inf.readInt(1, n, "a"); inf.readSpace(); inf.readInt(1, n, "b"); inf.readEoln(); }',
        ["n", "u v   * n - 1", "q", "a b   * q"],
        ["2 <= n <= 50", "1 <= u <= n", "1 <= v <= n", "1 <= q <= 9", "1 <= a <= n", "1 <= b <= n", "u v: tree of n"],
    ),
    "edges without a direction that go round in no circle": (
        'int n = inf.readInt(3, 50, "n"); inf.readSpace(); int m = inf.readInt(1, 60, "m"); inf.readEoln(); set<pair<int,int>> seen;'
        'for (int i = 0; i < m; i++) { int u = inf.readInt(1, n, "u"); inf.readSpace(); int v = inf.readInt(1, n, "v"); inf.readEoln();'
        'ensure(u != v); ensure(seen.insert(minmax(u, v)).second); ensuref(unite(u, v), "a cycle"); }',
        ["n m", "u v   * m"], ["3 <= n <= 50", "1 <= m <= 60", "1 <= u <= n", "1 <= v <= n", "u v: simple graph of n", "u != v"],
    ),
    "words as long as the first": (
        'int n = inf.readInt(1, 9, "n"); inf.readEoln(); int length = -1; for (int i = 0; i < n; i++) {'
        'string s = inf.readToken("[a-z]{1,9}", "s"); inf.readEoln();'
        'if (i == 0) length = s.size(); else ensuref((int)s.size() == length, "of one length"); }',
        ["n", "s   * n"], ["1 <= n <= 9", "s: [a-z]{1..9}"],
    ),
    "words whose lengths have an end by their sum alone": (
        'int n = inf.readInt(1, 9, "n"); inf.readEoln(); int total = 0; for (int i = 0; i < n; i++) {'
        'string s = inf.readToken("[a-z]+", "s"); inf.readEoln(); total += s.size(); ensuref(total <= 30, "all letters"); }',
        ["n", "s   * n"], ["1 <= n <= 9", "s: [a-z]{1..30}"],
    ),
    "any 0 of a first line ends it": (
        'while (true) { int a = inf.readInt(0, 9, "a"); inf.readSpace(); int b = inf.readInt(0, 9, "b"); inf.readEoln();'
        'if (a == 0 || b == 0) { ensure(a == 0 && b == 0); break; } inf.readInts(a, 1, 5, "x"); inf.readEoln(); }',
        ["{", "a b", "x[1..a]", "} * 1..100 until 0 0"], ["0 <= a <= 9", "0 <= b <= 9", "1 <= x <= 5", "a >= 1", "b >= 1"],
    ),
    "a simple graph": (
        'int n = inf.readInt(2, 50, "n"); inf.readSpace(); int m = inf.readInt(1, 60, "m"); inf.readEoln(); set<pair<int,int>> seen;'
        'for (int i = 0; i < m; i++) { int u = inf.readInt(1, n, "u"); inf.readSpace(); int v = inf.readInt(1, n, "v"); inf.readEoln();'
        'ensuref(u != v, "loop"); ensure(seen.insert(minmax(u, v)).second); }',
        ["n m", "u v   * m"], ["2 <= n <= 50", "1 <= m <= 60", "1 <= u <= n", "1 <= v <= n", "u v: simple graph of n", "u != v"],
    ),
    "a graph whose edges are put in order first": (
        'int n = inf.readInt(2, 50, "n"); inf.readSpace(); int m = inf.readInt(1, 60, "m"); inf.readEoln(); set<pair<int,int>> seen;'
        'for (int i = 0; i < m; i++) { int u = inf.readInt(1, n, "u"); inf.readSpace(); int v = inf.readInt(1, n, "v"); inf.readEoln();'
        'ensure(u != v); pair<int,int> e = u < v ? make_pair(u, v) : make_pair(v, u); ensure(seen.count(e) == 0); seen.insert(e); }',
        ["n m", "u v   * m"], ["2 <= n <= 50", "1 <= m <= 60", "1 <= u <= n", "1 <= v <= n", "u v: simple graph of n", "u != v"],
    ),
    "rows that a vector of a known size holds": (
        'int n = inf.readInt(1, 9, "N"); inf.readEoln(); vector<string> g(n); for (int i = 0; i < n; i++) {'
        'g[i] = inf.readToken("[.#]{1,9}", "row"); inf.readEoln(); ensure((int)g[i].size() == n); }',
        ["N", "row   * N"], ["1 <= N <= 9", "row: [#.]{N}"],
    ),
    "letters that stand once in a grid": (
        'int n = inf.readInt(2, 9, "n"); inf.readEoln(); vector<string> g(n); int starts = 0, ends = 0; for (int i = 0; i < n; i++) {'
        'g[i] = inf.readToken("[.#SE]{5}", "row"); inf.readEoln();'
        "for (char c : g[i]) { if (c == 'S') ++starts; else if (c == 'E') ends++; } }"
        'ensuref(starts == 1, "one S, found %d", starts); ensure(1 == ends);',
        ["n", "row   * n"], ["2 <= n <= 9", "row: [#.ES]{5}", "row: once [S]", "row: once [E]"],
    ),
    "a letter that stands once, counted afterwards in each test case": (
        'int t = inf.readInt(1, 9, "t"); inf.readEoln(); while (t--) { int n = inf.readInt(2, 9, "n"); inf.readEoln(); vector<string> g(n);'
        'for (int i = 0; i < n; i++) { g[i] = inf.readLine("[.@]{5}", "row"); } int found = 0;'
        "for (int i = 0; i < n; i++) for (int j = 0; j < 5; j++) if (g[i][j] == '@') found++;"
        'ensuref(found == 1, "one @"); }',
        ["t", "{", "n", "row   * n", "} * t"], ["1 <= t <= 9", "2 <= n <= 9", "row: [.@]{5}", "row: once [@]"],
    ),
    "a letter that stands once in each row, and one that is counted otherwise": (
        'int n = inf.readInt(2, 9, "n"); inf.readEoln(); int others = 0; for (int i = 0; i < n; i++) {'
        'string s = inf.readToken("[.#]{5}", "row"); inf.readEoln();'
        "int found = 0; for (char c : s) { if (c == '#') found++; if (c == '.') others += 2; }"
        'ensuref(found == 1, "one wall in each row"); } ensuref(others == 1, "others");',
        ["n", "row   * n"], ["2 <= n <= 9", "row: [#.]{5}"],
    ),
    "a grid with walls around it, and a start": (
        'int n = inf.readInt(3, 9, "n"); inf.readSpace(); int m = inf.readInt(3, 9, "m"); inf.readEoln(); int starts = 0;'
        'vector<string> g(n); for (int i = 0; i < n; i++) { g[i] = inf.readToken("[#.S]{5}", "row"); inf.readEoln();'
        "for (int j = 0; j < m; j++) { if (i == 0 || i == n - 1) ensure(g[i][j] == '#'); if (g[i][j] == 'S') starts++; }"
        "ensure(g[i][m - 1] == '#'); } ensure(starts == 1);",
        ["n m", "row   * n"], ["3 <= n <= 9", "3 <= m <= 9", "row: [#.S]{5}", "row: once [S]"],
    ),
    "a word's first character": (
        'string s = inf.readToken("[0-9]{1,9}", "s"); inf.readEoln(); ensuref(s[0] != \'0\', "leading zero");',
        ["s"], ["s: [0-9]{1..9}", "s[1]: [1-9]"],
    ),
    "the smaller of two ends first": (
        'int n = inf.readInt(2, 50, "n"); inf.readSpace(); int m = inf.readInt(1, 60, "m"); inf.readEoln(); set<pair<int,int>> seen;'
        'for (int i = 0; i < m; i++) { int a = inf.readInt(1, n, "a"); inf.readSpace(); int b = inf.readInt(1, n, "b"); inf.readEoln();'
        'ensure(a != b); int u = min(a, b), v = max(a, b); ensure(!seen.count({u, v})); seen.insert({u, v}); }',
        ["n m", "a b   * m"], ["2 <= n <= 50", "1 <= m <= 60", "1 <= a <= n", "1 <= b <= n", "a b: simple graph of n", "a != b"],
    ),
    "one of a few numbers": (
        'int d = inf.readInt(-1, 2, "d"); inf.readEoln(); ensure(d == -1 || d == 1 || d == 2);', ["d"], ["-1 <= d <= 2", "d != 0"],
    ),
    "a pattern as C knows it": (
        'int m = inf.readInt(1, 9, "m"); inf.readEoln(); string p = "[a-z]{%d}"; p = format(p.c_str(), m); inf.readLine(p, "s");',
        ["m", "s"], ["1 <= m <= 9", "s: [a-z]{m}"],
    ),
    "a condition that a variable holds": (
        'int n = inf.readInt(1, 9, "n"); inf.readEoln(); string s = inf.readLine("[^]{1,9}", "s");'
        "for (int i = 0; i < n; i++) { char c = s[i]; bool ok = c == '#' || c == '.'; ensuref(ok, \"character\"); }"
        'int m = inf.readInt(1, 9, "m"); inf.readEoln(); bool fits = m <= n && n <= 8; ensure(fits);',
        ["n", "s", "m"], ["1 <= n <= 9", "s: [#.]{1..9}", "1 <= m <= 9", "m <= n", "n <= 8"],
    ),
    "a function that says yes or no": (
        "auto isWord = [&](const string& s) { if (s.size() > 5) return false; for (char c : s) { if (c < 'a' || c > 'e') return false; }"
        " return true; }; auto isOrder = [&](int a, int b) { if (a > 50) return false; return a < b; };"
        'string s = inf.readToken("[^]{1,9}", "s"); inf.readSpace(); int l = inf.readInt(1, 99, "l"); inf.readSpace();'
        'int r = inf.readInt(1, 99, "r"); inf.readEoln(); ensuref(isWord(s), "no word"); ensure(isOrder(l, r) && r <= 70);',
        ["s l r"], ["s: [a-e]{1..5}", "1 <= l <= 99", "1 <= r <= 99", "l <= 50", "l < r", "r <= 70"],
    ),
    "words that are as long as each other": (
        'int t = inf.readInt(1, 9, "T"); inf.readEoln(); while (t--) { string a = inf.readLine("[01]{1,9}", "a");'
        'string b = inf.readLine("[01]{1,9}", "b"); ensuref(a.size() == b.length(), "lengths"); }',
        ["T", "{", "a", "b", "} * T"], ["1 <= T <= 9", "a: [01]{1..9}", "b: [01]{len(a)}"],
    ),
    "a line that is there only if there is something on it": (
        'int n = inf.readInt(0, 9, "N"); inf.readEoln(); if (n > 0) { inf.readInts(n, 1, 5, "A"); inf.readEoln(); }',
        ["N", "A[1..N]   * min(N, 1)"], ["0 <= N <= 9", "1 <= A <= 5"],
    ),
    "values that are there only if there are some": (
        'int n = inf.readInt(0, 9, "N"); if (n != 0) { inf.readSpace(); inf.readInts(n, 1, 5, "A"); } inf.readEoln();',
        ["N A[1..N]"], ["0 <= N <= 9", "1 <= A <= 5"],
    ),
    "a pattern that is a decimal": (
        'inf.readToken("0\\\\.[0-9][0-9]|1\\\\.00", "p"); inf.readEoln(); inf.readToken("-?[0-4][.][0-9]{3}", "x"); inf.readEoln();',
        ["p", "x"], ["p: decimal(2)", "0 <= p <= 1", "x: decimal(3)", "-4.999 <= x <= 4.999"],
    ),
    "a grid whose width is a number": (
        'int r = inf.readInt(1, 20, "R"); inf.readSpace(); int c = inf.readInt(1, 20, "C"); inf.readEoln();'
        'for (int i = 0; i < r; i++) { inf.readLine(format("[.#]{%d}", c), "row"); }',
        ["R C", "row   * R"], ["1 <= R <= 20", "1 <= C <= 20", "row: [#.]{C}"],
    ),
    "lines that begin with a command": (
        'int q = inf.readInt(1, 9, "Q"); inf.readEoln(); for (int i = 0; i < q; i++) { string op = inf.readToken("push|pop", "op");'
        'if (op == "push") { inf.readSpace(); inf.readInt(1, 5, "x"); } inf.readEoln(); }',
        ["Q", '"push" x | "pop"   * Q'], ["1 <= Q <= 9", "1 <= x <= 5"],
    ),
    "pairs until 0 0": (
        'while (true) { int a = inf.readInt(0, 9, "a"); inf.readSpace(); int b = inf.readInt(0, 9, "b"); inf.readEoln();'
        "if (a == 0 && b == 0) break; }",
        ["a b   * 1..100 until 0 0"], ["0 <= a <= 9", "0 <= b <= 9"],
    ),
    "pairs until one is 0, and then both are": (
        'while (true) { int a = inf.readInt(0, 9, "a"); inf.readSpace(); int b = inf.readInt(0, 9, "b"); inf.readEoln();'
        'if (a == 0 || b == 0) { ensuref(a == 0 && b == 0, "the end is 0 0"); break; } ensure(a >= 1 && b >= 1); }',
        ["a b   * 1..100 until 0 0"], ["0 <= a <= 9", "0 <= b <= 9", "a >= 1", "b >= 1"],
    ),
    "a bound that is a power of two": (
        'int n = inf.readInt(2, 40, "n"); inf.readSpace(); inf.readLong(0, (1LL << n) - 1, "k"); inf.readEoln();',
        ["n k"], ["2 <= n <= 40", "0 <= k <= 2^n - 1"],
    ),
    "characters and lengths that are ensured afterwards": (
        'string s = inf.readToken(); inf.readEoln(); ensure(s.size() >= 2 && s.size() <= 30); for (char c : s) ensure(c == \'(\' '
        '|| c == \')\');',
        ["s"], ["s: [()]{2..30}"],
    ),
    "the parents of a rooted tree": (
        'int n = inf.readInt(2, 30, "n"); inf.readEoln(); for (int i = 2; i <= n; i++) { inf.readInt(1, i - 1, "p"); '
        'if (i < n) inf.readSpace(); }'
        "inf.readEoln();",
        ["n", "p[2..n]"], ["2 <= n <= 30", "p: parents"],
    ),
    "sorted and distinct values": (
        'int n = inf.readInt(1, 9, "n"); inf.readEoln(); int before = -1; for (int i = 0; i < n; i++) { int x = inf.readInt(0, 99, "x");'
        "inf.readEoln(); ensure(x > before); before = x; }",
        ["n", "x   * n"], ["1 <= n <= 9", "0 <= x <= 99", "x: sorted, distinct"],
    ),
    "values that are counted": (
        'int n = inf.readInt(1, 9, "n"); inf.readEoln(); auto a = inf.readInts(n, 1, n, "a"); inf.readEoln(); vector<int> seen(n + 1);'
        'for (int x : a) ensuref(++seen[x] == 1, "%d comes more than once", x);',
        ["n", "a[1..n]"], ["1 <= n <= 9", "1 <= a <= n", "a: distinct"],
    ),
    "edges until 0 0": (
        'while (true) { int n = inf.readInt(0, 9, "n"); inf.readSpace(); int m = inf.readInt(0, 20, "m"); inf.readEoln();'
        'if (n == 0 && m == 0) break; set<pair<int, int>> edges; for (int i = 0; i < m; i++) { int a = inf.readInt(1, n, "a");'
        'inf.readSpace(); int b = inf.readInt(1, n, "b"); inf.readEoln(); ensure(a != b); ensure(edges.insert(minmax(a, b)).second); } }',
        ["{", "n m", "a b   * m", "} * 1..100 until 0 0"],
        ["0 <= n <= 9", "0 <= m <= 20", "1 <= a <= n", "1 <= b <= n", "a b: simple graph of n", "a != b"],
    ),
    "a function that reads, called twice": (
        'auto pair = [&](int most) { inf.readInt(0, most, "x"); inf.readSpace(); inf.readInt(0, most, "y"); '
        'inf.readEoln(); }; pair(5); pair(6);',
        ["x y", "x2 y2"], ["0 <= x <= 5", "0 <= y <= 5", "0 <= x2 <= 6", "0 <= y2 <= 6"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_form_becomes_what_it_means(form: str) -> None:
    body, layout, rules = FORMS[form]
    draft = draft_from_validator(HEAD + body + TAIL, "validator.cpp")
    assert list(draft.layout) == layout
    assert list(draft.rules) == rules


REFUSED = {
    "a bound that changes": 'for (int i = 0; i < 5; i++) { inf.readInt(1, i * i + 1, "a"); inf.readEoln(); }',
    "a row that grows":
        'for (int i = 1; i < 5; i++) { for (int j = 0; j < i; j++) { if (j) inf.readSpace(); inf.readInt(1, 2, "a"); } '
        'inf.readEoln(); }',
    "what no parser here knows": 'int t = inf.readInt(1, 3); inf.readEoln(); switch (t) { case 1: inf.readInt(1, 2); }',
    "a part of a line that is there or not":
        'int n = inf.readInt(0, 3, "n"); inf.readSpace(); if (n > 0) { inf.readInt(1, 2); } inf.readEoln();',
    "decimals with a gap": 'inf.readToken("0[.][0-9]|2[.][0-9]", "x"); inf.readEoln();',
    "a pattern of several parts": 'inf.readToken("[0-9]{1,3}:[0-9]{2}", "t"); inf.readEoln();',
    "a number without bounds": 'inf.readInt(); inf.readEoln();',
    "a lone value that decides all that follows":
        'int t = inf.readInt(1, 2); inf.readEoln(); if (t == 1) { inf.readInt(1, 2); inf.readEoln(); }',
}  # fmt: skip


@pytest.mark.parametrize("form", REFUSED)
def test_what_cannot_be_said_names_its_line(form: str) -> None:
    with pytest.raises(NoDraft, match=r"^validator\.cpp:4: "):
        draft_from_validator(HEAD + REFUSED[form] + TAIL, "validator.cpp")


def test_what_a_spec_cannot_say_is_a_guess_with_its_line() -> None:
    body = 'int n = inf.readInt(1, 9, "n"); inf.readEoln();\nensuref(is_prime(n), "n must be prime");'
    draft = draft_from_validator(HEAD + body + TAIL, "validator.cpp")
    assert draft.guesses == ("validator.cpp:5 asks for more than is said here: n must be prime",)
    assert is_unconfirmed(render_draft(draft))


def test_a_length_that_only_the_first_word_tells_is_a_guess() -> None:
    draft = draft_from_validator(HEAD + FORMS["words as long as the first"][0] + TAIL, "validator.cpp")
    assert draft.guesses == ("validator.cpp:4 asks for more than is said here: of one length",)


def test_reading_that_is_not_testlib_is_no_draft() -> None:
    with pytest.raises(NoDraft):
        draft_from_validator("int main() { int n; cin >> n; }", "validator.cpp")


@pytest.mark.parametrize(
    "body", ["(" * 5000 + "1" + ")" * 5000 + ";", "int a = " + "9" * 5000 + ";", "}}}}", "inf.readInt(1, 0/0);", "for (;;) {}"]
)
def test_odd_programs_end_well(body: str) -> None:
    try:
        draft_from_validator(HEAD + body + TAIL, "validator.cpp")
    except NoDraft:
        pass
