"""How long a short solution with bits/stdc++.h compiles in the judge, with and without the precompiled header, in plain g++.

The header is precompiled only when it stands first, so a line before it does without. Every repetition edits the file.
"""

from functools import partial
from itertools import count

from measure import command, first_report, medians, tell, wall_s, workspace

from judge.languages import languages_of

SHORT = """#include <bits/stdc++.h>
int main() {
    std::map<int, std::vector<int>> numbers;
    for (int a; std::cin >> a;) numbers[a % 7].push_back(a);
    for (auto &[rest, list] : numbers) std::sort(list.begin(), list.end()), std::cout << rest << list.size() << "\\n";
}
"""
WITHOUT = f"#define WITHOUT\n{SHORT}"

with workspace(1, SHORT, ".cpp") as root:
    source, edits = root / "solutions" / "1000.cpp", count()

    def compile_s(text: str) -> float:
        """What `judge run` says it compiled, in seconds."""
        source.write_text(f"{text}// {next(edits)}\n")
        return float(first_report(root)["compile_s"])

    words = [word.format(source=source, program=root / "plain") for word in languages_of(".cpp")[0].compile]
    plain_s = partial(wall_s, command(words, root))
    with_header, without, plain = medians(partial(compile_s, SHORT), partial(compile_s, WITHOUT), plain_s)
    remark = f"without it {without / plain:.2f}"
    tell("compiling a short bits/stdc++.h solution with the precompiled header / plain g++, same flags", with_header / plain, 1.0, remark)
