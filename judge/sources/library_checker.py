"""Problems of Library Checker from the files of their repository, github.com/yosupo06/library-checker-problems. Pure.

    <group>/<name>/info.toml    title, timelimit, [params], [[tests]]
                   task.md      @{keyword.input} @{param.N_MAX} @{lang.en} .. @{lang.ja} .. @{lang.end} @{example.example_00}
                   checker.cpp  verifier.cpp  sol/correct.cpp  gen/*.cpp  gen/example_00.in  and headers anywhere below
    common/random.h fastio.h testlib.h    on the path of includes

Relied on as the repository's own scripts (problem.py, htmlgen.py) read it. Two things it does not have: test data, which its scripts
make with gen/*.cpp and sol/correct.cpp, and the kit by recipes (judge.madecases); and `params.h`, which they write from `[params]`,
and so does this module.

In the package headers lie beside the programs that include them, and their include lines lose the path; a submission is one file, so what
correct.cpp includes is put into it. `testlib.h` is left to the kit, which has it for all checkers.
"""

import json
import re
import tomllib
from collections.abc import Mapping
from functools import partial
from urllib.parse import quote

from judge.errors import MissingError, SourceError
from judge.fetched import Fetched, SampleCase
from judge.jsontext import parse_json
from judge.problemlimits import Limits
from judge.sources.checkerprograms import programs_of
from judge.sources.checkertests import expected_of, tests_of
from judge.sources.downloads import Asking
from judge.sources.page.versions import language_of_text
from judge.sources.targets import FetchTarget, target_of_address

SITE = "Library Checker"
ADDRESS = "https://judge.yosupo.jp"
LICENCE = "Apache-2.0 (library-checker-problems)"

#: bytes; larger files are no examples to look at
MOST_FILE_BYTES = 1 << 20

_NAME = re.compile(r"\w+", re.ASCII)
_WANTED = re.compile(
    r"info\.toml|hash\.json|task\.md|checker\.cpp|verifier\.cpp|sol/correct\.cpp|gen/[\w.-]+\.(?:cpp|in)|(?!grader/)[\w./-]+\.(?:h|hpp)"
)
_COMMON = re.compile(r"common/(?!testlib\.h$)[\w.-]+\.h")
_EXAMPLE = re.compile(r"gen/example_\w+\.in")
_SOLUTION = re.compile(r"sol/[\w.-]+\.cpp")

_LANGUAGE = re.compile(r"@\{\s*(?:lang\.(\w+)|endlang(?:\(\))?)\s*\}")
_MACRO = re.compile(r"@\{\s*(?P<kind>keyword|param|example)\.(?P<name>\w+)\s*\}")
_EMPTY_SECTION = re.compile(r"^## [^\n]*\n\s*(?=^## |\Z)", re.MULTILINE)
_CODE = re.compile(r"^(?P<fence>~~~|```).*?^(?P=fence)|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_FORMULA = re.compile(r"\$([^$\n]+)\$")

_KEYWORDS = {
    "en": {"statement": "Problem Statement", "constraints": "Constraints", "input": "Input", "output": "Output", "sample": "Sample"},
    "ja": {"statement": "問題文", "constraints": "制約", "input": "入力", "output": "出力", "sample": "サンプル"},
}

#: the tree of a repository of some thousand files is not small
_MOST_TREE_BYTES = 32 << 20


def fetch(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem of the Library Checker, from the files of its repository."""
    name = target.url.rpartition("/")[2]
    places = find_files(asking.get(asking.addresses["library_checker_tree"], most_bytes=_MOST_TREE_BYTES).content, name)
    files = {}
    for done, (place, path) in enumerate(places.items()):
        asking.on_progress(done, len(places))
        files[place] = asking.get(f"{asking.addresses['library_checker']}/{quote(path)}").content
    return parse_problem(name, files)


def find_files(tree: bytes, name: str) -> dict[str, str]:
    """The small files of a problem: place in its folder (or `common/..`) to path in the repository, from GitHub's list of all its files.

    MissingError when there is no such problem; SourceError when the list is damaged or not whole.
    """
    sizes = _read_tree(tree)
    folders = [path.removesuffix("/info.toml") for path in sizes if path.endswith(f"/{name}/info.toml") and _NAME.fullmatch(name)]
    if not folders:
        raise MissingError("Library Checker has no problem {name}", name=name)
    if len(folders) > 1:
        raise SourceError("the repository has two problems {name}: {places}", name=name, places=", ".join(folders))
    found = {}
    for path, size_bytes in sizes.items():
        place = path.removeprefix(f"{folders[0]}/")
        if size_bytes <= MOST_FILE_BYTES and (_WANTED.fullmatch(place) if place != path else _COMMON.fullmatch(path)):
            found[place] = path
    return found


def parse_problem(name: str, files: Mapping[str, bytes]) -> Fetched:
    """The problem from the files that `find_files` names, by their places."""
    target = target_of_address(f"{ADDRESS}/problem/{name}")
    if target is None or not target.id:
        raise MissingError("Library Checker has no problem {name}", name=name)
    info = _read_info(files.get("info.toml"))
    title, time_s, params = info.get("title"), info.get("timelimit"), info.get("params", {})
    if not isinstance(title, str) or not title.strip():
        raise SourceError("info.toml has no title")
    if isinstance(time_s, bool) or not isinstance(time_s, int | float) or not 0 < time_s < 1e6:
        raise SourceError("{key} is no number above 0: {value}", key="timelimit", value=time_s)
    if not isinstance(params, dict):
        raise SourceError("info.toml has params that are no table")
    header = _render_params(params)
    statements = _statements(_decode(files.get("task.md", b""), "task.md"), params)
    examples = [place for place in sorted(files) if _EXAMPLE.fullmatch(place)]
    return Fetched(
        id=target.id, names=dict.fromkeys(statements or ("en",), title.strip()), origin=f"{SITE} {name}", url=target.url,
        limits=Limits(float(time_s), 0.0), keywords=(f"library-checker:{name}",), statements=statements,
        samples=tuple(SampleCase(files[place], None) for place in examples),
        files={
            **programs_of({"params.h": header, **files}, expected_of(info.get("solutions"))), **tests_of(info.get("tests"), files),
            **{f"data/sample/{number}.made": b"" for number, _ in enumerate(examples, 1)},
        },
        licence=LICENCE,
    )  # fmt: skip


def _read_tree(content: bytes) -> dict[str, int]:
    """Paths of all files, with their sizes."""
    try:
        tree = parse_json(content)
    except ValueError:
        tree = None
    entries = tree.get("tree") if isinstance(tree, dict) else None
    if not isinstance(entries, list):
        raise SourceError("no list of a repository's files")
    if tree.get("truncated") is not False:
        raise SourceError("the list of the repository's files is not whole")
    files = [entry for entry in entries if isinstance(entry, dict) and entry.get("type") == "blob"]
    sizes = {entry.get("path"): entry.get("size") for entry in files}
    if not all(isinstance(path, str) and type(size) is int for path, size in sizes.items()):
        raise SourceError("no list of a repository's files")
    return sizes  # type: ignore[return-value]  # just looked at


def _read_info(content: bytes | None) -> dict[str, object]:
    if content is None:
        raise SourceError("the problem has no info.toml")
    try:
        return tomllib.loads(_decode(content, "info.toml"))
    except ValueError:
        raise SourceError("{name} is not TOML", name="info.toml") from None


def _decode(content: bytes, name: str) -> str:
    try:
        return content.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise SourceError("{name} is not UTF-8 text", name=name) from None


def _statements(text: str, params: Mapping[str, object]) -> dict[str, str]:
    """The statement by language: what stands outside of the language marks belongs to all."""
    pieces = _LANGUAGE.split(text)
    marked = [("", pieces[0]), *zip(pieces[1::2], pieces[2::2], strict=True)]
    languages = dict.fromkeys(language for language, _ in marked if language not in ("", "end", None)) or [language_of_text(text)]
    statements = {}
    for language in languages:
        own = "".join(piece for mark, piece in marked if mark in ("", "end", None, language))
        whole = _CODE.sub(lambda code: _FORMULA.sub(r"\1", code[0]), _MACRO.sub(partial(_expand, params, language), own))
        statement = re.sub(r"\n{3,}", "\n\n", _EMPTY_SECTION.sub("", whole)).strip()
        if statement:
            statements[language] = f"{statement}\n"
    return statements


def _expand(params: Mapping[str, object], language: str, macro: re.Match[str]) -> str:
    """The text for a macro; examples are no part of a statement, for they are kept as samples."""
    kind, name = macro["kind"], macro["name"]
    if kind == "example":
        return ""
    if kind == "keyword":
        return _KEYWORDS.get(language, _KEYWORDS["en"]).get(name, name)
    if name not in params:
        raise SourceError("task.md uses {name}, which info.toml does not have", name=name)
    value = params[name]
    return _tex(value) if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _tex(number: int) -> str:
    """A number as formulas have it: `10^{9}`, `5 \\times 10^{6}`, `998{,}244{,}353`."""
    digits = str(abs(number))
    sign = "-" if number < 0 else ""
    if not digits.endswith("000000") or number == 0:
        return sign + f"{abs(number):,}".replace(",", "{,}")
    significant = digits.rstrip("0")
    factor = significant[0] + (f".{significant[1:]}" if significant[1:] else "")
    power = f"10^{{{len(digits) - 1}}}"
    return sign + (power if factor == "1" else f"{factor} \\times {power}")


def _render_params(params: Mapping[str, object]) -> bytes:
    """The header with the parameters as macros."""
    lines = []
    for name, value in params.items():
        is_large = isinstance(value, int) and abs(value) >= 1 << 64
        if isinstance(value, bool) or is_large or not isinstance(value, int | float | str) or not _NAME.fullmatch(name):
            raise SourceError("info.toml has a parameter that is neither number nor text: {name}", name=name)
        text = f"(long long){value}" if isinstance(value, int) else str(value)
        lines.append(f"#define {name} {json.dumps(value) if isinstance(value, str) else text}\n")
    return "".join(lines).encode()


def place_in(folder: str, path: str) -> str:
    """The place by which `parse_problem` knows a file of a clone, by its path, for the problem in `folder`; empty for any other file."""
    place = path.removeprefix(f"{folder}/")
    if place == path:
        return path if _COMMON.fullmatch(path) else ""
    return place if _WANTED.fullmatch(place) or _SOLUTION.fullmatch(place) else ""
