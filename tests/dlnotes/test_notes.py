"""The chapters say the same in both languages, and what can be worked out in them is right."""

import ast
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.dlnotes.arithmetic import work_out
from tests.dlnotes.chapters import BOXES, CHAPTERS, EVERY, PAIRS, Block, Chapter, chapter_id

SLUGS = (
    "01-stack",
    "02-compile",
    "03-binary",
    "04-multiclass",
    "05-regression",
    "06-optimizers",
    "07-training",
    "08-batchnorm",
    "09-preprocessing",
    "10-nan",
    "11-evaluation",
    "12-dense",
    "13-convolution",
    "14-pooling",
    "15-formats",
)

PROBLEMS = Path(__file__).parents[2] / "problems"

each_chapter = pytest.mark.parametrize("chapter", EVERY, ids=chapter_id)
each_pair = pytest.mark.parametrize(("korean", "english"), PAIRS, ids=lambda chapter: chapter.slug)

#: on which of these Keras runs here, by preference; without one its programs cannot run
BACKENDS = [name for name in ("torch", "jax", "tensorflow") if find_spec(name)]

PROGRAMS = [(f"{chapter_id(chapter)}:{block.line}", block) for chapter in EVERY for block in chapter.blocks if block.kind == "python"]


@pytest.mark.parametrize("language", BOXES)
def test_every_chapter_is_there(language: str) -> None:
    assert tuple(chapter.slug for chapter in CHAPTERS[language]) == SLUGS


@each_chapter
def test_a_chapter_has_its_form(chapter: Chapter) -> None:
    assert re.fullmatch(r"# \S.*", chapter.lines[0])
    assert sum(line.startswith("# ") for line in chapter.prose) == 1
    assert 4 <= len(chapter.sections) <= 8
    assert len(set(chapter.sections)) == len(chapter.sections)
    assert 60 <= len(chapter.lines) - 1 <= 144
    assert chapter.lines[-1] == "" != chapter.lines[-2], "one line feed at the end"


@each_chapter
def test_lines_are_clean(chapter: Chapter) -> None:
    assert [line for line in chapter.lines if line != line.rstrip() or "\t" in line or "\r" in line] == []
    closed = re.sub(r"^```\w+\n(?:(?!```).*\n)*```$", "block", "\n".join(chapter.lines), flags=re.MULTILINE)
    assert "\n\n\n" not in closed, "one empty line is enough"


@each_chapter
def test_every_section_says_something(chapter: Chapter) -> None:
    for heading, following in zip(chapter.lines, [*chapter.lines[1:], ""], strict=True):
        if heading.startswith("## "):
            assert following == "", heading
    sections = re.split(r"^## .*$", "\n".join(chapter.lines), flags=re.MULTILINE)[1:]
    assert all(section.strip() for section in sections)


@each_chapter
def test_the_last_section_names_sources(chapter: Chapter) -> None:
    assert chapter.sections[-1] == {"ko": "출처", "en": "Sources"}[chapter.language]
    last = chapter.prose[chapter.prose.index(f"## {chapter.sections[-1]}") + 1 :]
    assert sum(line.startswith("- ") for line in last) >= 2


@each_chapter
def test_every_fence_is_closed_and_named(chapter: Chapter) -> None:
    assert sum(line.startswith("```") for line in chapter.lines) == 2 * len(chapter.blocks)
    assert {block.kind for block in chapter.blocks} <= {"python", "text", "formula"}


@each_chapter
def test_a_chapter_works_a_number_out(chapter: Chapter) -> None:
    assert any(block.kind == "text" for block in chapter.blocks)


@each_chapter
def test_arithmetic_is_right(chapter: Chapter) -> None:
    for block in chapter.blocks:
        if block.kind == "text":
            for done in work_out(block.text):
                assert done.agrees, f"{done.line}: it is {done.exact}"


@each_pair
def test_both_languages_have_the_same_parts(korean: Chapter, english: Chapter) -> None:
    assert korean.slug == english.slug
    assert len(korean.sections) == len(english.sections)
    assert korean.boxes == english.boxes
    assert [block.kind for block in korean.blocks] == [block.kind for block in english.blocks]
    assert [section_of(korean, block) for block in korean.blocks] == [section_of(english, block) for block in english.blocks]


@each_pair
def test_both_languages_show_the_same_code_and_figures(korean: Chapter, english: Chapter) -> None:
    for left, right in zip(korean.blocks, english.blocks, strict=True):
        assert meaning(left) == meaning(right)


@each_pair
def test_both_languages_name_the_same_sources(korean: Chapter, english: Chapter) -> None:
    assert addresses(korean) == addresses(english)


def test_problems_and_chapters_name_each_other() -> None:
    """What a chapter says to run is a starter, whose statements name the chapter; and every problem of the notes is named."""
    for chapter in EVERY:
        for problem in re.findall(r"`judge run (\S+)`", "\n".join(chapter.prose)):
            statement = (PROBLEMS / problem / "statement" / f"problem.{chapter.language}.md").read_text("utf-8")
            assert f"`judge notes {chapter.slug.partition('-')[2]}`" in statement, problem
    for language, word in {"ko": "문제", "en": "Problem"}.items():
        lines = [line for chapter in CHAPTERS[language] for line in chapter.prose if "`judge run " in line]
        assert all(re.fullmatch(rf"{word}: `judge run nn-[a-z]+`", line) for line in lines)
        found = {line.split()[-1].rstrip("`") for line in lines}
        assert found == {folder.name for folder in PROBLEMS.glob("nn-*")}


@each_chapter
def test_korean_is_korean(chapter: Chapter) -> None:
    hangul = [len(re.findall("[가-힣]", line)) for line in chapter.prose]
    assert sum(hangul) > 700 if chapter.language == "ko" else sum(hangul) == 0


@pytest.mark.parametrize("block", [block for _, block in PROGRAMS], ids=[name for name, _ in PROGRAMS])
def test_programs_print_what_they_say(block: Block, tmp_path: Path) -> None:
    """A program that needs a library runs where the library is; all are read by Python everywhere."""
    needed = imported(ast.parse(block.text))
    missing = [name for name in needed if find_spec(name) is None]
    if missing or ("keras" in needed and not BACKENDS):
        pytest.skip(f"needs {', '.join(missing) or 'a backend of Keras'}")
    words = {**os.environ, "KERAS_BACKEND": "".join(BACKENDS[:1]), "KERAS_HOME": str(tmp_path), "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", block.text], capture_output=True, text=True, timeout=300, cwd=tmp_path, env=words)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == promised(block.text)


def test_programs_need_known_libraries_only() -> None:
    needed = {name for _, block in PROGRAMS for name in imported(ast.parse(block.text)) if name not in sys.stdlib_module_names}
    assert needed <= {"keras", "numpy", "pandas", "torch"}


@pytest.mark.parametrize("line", ["1 + 1 = 3", "1 / 3 = 0.334", "x = 2 * 3 = 7", "10 / 4 = 2"])
def test_wrong_arithmetic_is_noticed(line: str) -> None:
    (done,) = work_out(line)
    assert not done.agrees


def section_of(chapter: Chapter, block: Block) -> int:
    """The number of headings above a block."""
    return sum(line.startswith("## ") for line in chapter.lines[: block.line])


def meaning(block: Block) -> str:
    """A block without what may differ between languages: comments of programs, save for what they print."""
    return ast.dump(ast.parse(block.text)) + "\n".join(promised(block.text)) if block.kind == "python" else block.text


def addresses(chapter: Chapter) -> list[str]:
    return re.findall(r"https?://[^\s)]+|arXiv:[\d.]+\d|`keras/src/[^`]+`", "\n".join(chapter.prose))


def imported(tree: ast.Module) -> list[str]:
    """The top-level packages a program imports."""
    names = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    return sorted({name.partition(".")[0] for name in names})


def promised(program: str) -> list[str]:
    """What the comments behind the prints say, line by line."""
    return [line.partition(")  # ")[2] for line in program.splitlines() if line.lstrip().startswith("print(")]
