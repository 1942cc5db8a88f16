"""Test cases as sites, tools and people lay them out become cases of one problem; what is left out is told."""

import codecs
import unicodedata
import zipfile
from pathlib import Path

import pytest

from judge.archives.archiveitems import ArchiveItem, Holding, Tree
from judge.archives.archivelayouts import find_layouts
from judge.archives.opening import open_archive

#: files of a folder called 1000, by what they are: inputs and answers, and the cases that they become
LAYOUTS = {
    "HackerRank": ("input/input00.txt output/output00.txt input/input01.txt output/output01.txt", "secret/00 secret/01"),
    "AtCoder": ("in/00_sample_00.txt out/00_sample_00.txt in/a.txt out/a.txt", "secret/00_sample_00 secret/a"),
    "two folders, with suffixes": ("inputs/1.in outputs/1.out inputs/2.in outputs/2.ans", "secret/1 secret/2"),
    "two folders within data": ("data/in/1.txt data/out/1.txt", "secret/1"),
    "Polygon": ("tests/01 tests/01.a tests/02 tests/02.a", "secret/01 secret/02"),
    "BAPC": ("sample/1.in sample/1.ans secret/2.in secret/2.ans secret/big/3.in secret/big/3.ans", "sample/1 secret/2 secret/3"),
    "BAPC below data": ("data/sample/1.in data/sample/1.ans data/secret/1.in data/secret/1.ans", "sample/1 secret/1"),
    "in, ans and out": ("1.in 1.ans 2.in 2.out", "secret/1 secret/2"),
    "samples of oj": ("test/sample-1.in test/sample-1.out", "sample/1"),
    "Themis": ("1.inp 1.out", "secret/1"),
    "double suffixes": ("1.in.txt 1.out.txt", "secret/1"),
    "short words": ("in1.txt out1.txt in2 out2", "secret/1 secret/2"),
    "COCI": ("kol.in.1a kol.out.1a kol.in.2 kol.out.2", "secret/kol-1a secret/kol-2"),
    "numbers behind the suffix": ("kol.in1 kol.out1", "secret/kol-1"),
    "capital letters": ("1.IN 1.OUT Input2.txt Output2.txt", "secret/1 secret/2"),
    "JOI": ("01-01-in.txt 01-01-out.txt sample-02-in.txt sample-02-out.txt", "secret/01-01 sample/02"),
    "USACO": ("I.1 O.1", "secret/1"),
    "Korean words": ("입력1.txt 출력1.txt 예제입력2.txt 예제출력2.txt", "secret/1 sample/2"),
    "Korean folders": ("입력/1.txt 출력/1.txt", "secret/1"),
    "words in the middle": ("sample_input_1.txt sample_output_1.txt", "sample/1"),
    "other words for answers": ("case1.in case1.expected 2.in 2.sol", "secret/case1 secret/2"),
    "a folder for each case": ("test1/input.txt test1/output.txt test2/input.txt test2/output.txt", "secret/test1 secret/test2"),
    "folders that are numbers": ("1/in 1/out 02/in 02/out", "secret/1 secret/02"),
    "one name in two styles": ("1.in 1.out in1.txt out1.txt", "secret/1 secret/1-2"),
    "the same names in two folders": ("1.in 1.out test/1.in test/1.out", "secret/1 secret/test-1"),
}


def read_folder(folder: Path) -> tuple[ArchiveItem, Holding]:
    (found,) = find_layouts(folder)
    (item,) = found.layout.reading.find_items(found.folder)
    return item, found.layout.reading.read(item, everything=False)


def tree_of(brought: Holding) -> Tree:
    (tree,) = brought.problems
    assert isinstance(tree, Tree)
    return tree


def write(folder: Path, names: str) -> None:
    for name in names.split():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name}\n")


def content_of(tree: Tree, name: str) -> str:
    content = tree.files[name]
    return content.decode() if isinstance(content, bytes) else content.read_text()


@pytest.mark.parametrize("kind", LAYOUTS)
def test_a_layout(kind: str, tmp_path: Path) -> None:
    names, cases = LAYOUTS[kind]
    folder = tmp_path / "1000"
    write(folder, names)
    item, brought = read_folder(folder)
    tree = tree_of(brought)
    assert (item.label, tree.id, brought.skipped) == (".", "1000", ())
    assert {name.removeprefix("data/") for name in tree.files} == {
        "problem.yaml", *(f"{case}.{suffix}" for case in cases.split() for suffix in ("in", "ans")),
    }  # fmt: skip
    pairs = dict(zip(names.split()[::2], names.split()[1::2], strict=True))
    for case in cases.split():
        assert pairs[content_of(tree, f"data/{case}.in").strip()] == content_of(tree, f"data/{case}.ans").strip()


def test_names_in_decomposed_hangul(tmp_path: Path) -> None:
    write(tmp_path / "1000", unicodedata.normalize("NFD", "입력/입력1.txt 출력/출력1.txt"))
    _, brought = read_folder(tmp_path / "1000")
    assert set(tree_of(brought).files) == {"problem.yaml", "data/secret/1.in", "data/secret/1.ans"}


def test_what_is_packed_is_no_case(tmp_path: Path) -> None:
    write(tmp_path / "1000", "1.in.gz 1.out.gz 2.in 2.out")
    _, brought = read_folder(tmp_path / "1000")
    assert set(tree_of(brought).files) == {"problem.yaml", "data/secret/2.in", "data/secret/2.ans"}
    assert {note.label for note in brought.skipped} == {"./1.in.gz", "./1.out.gz"}


def test_folders_of_several_problems(tmp_path: Path) -> None:
    for problem in ("A", "B"):
        write(tmp_path / problem, "in/1.txt out/1.txt")
    (found,) = find_layouts(tmp_path)
    assert [(item.label, item.problem) for item in found.layout.reading.find_items(tmp_path)] == [("A", "A"), ("B", "B")]


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    write(tmp_path / "1000", "in/1.txt in/2.txt out/1.txt out/7.txt 3.ans main.cpp in/read.me")
    _, brought = read_folder(tmp_path / "1000")
    assert {(note.label, str(note.why)) for note in brought.skipped} == {
        ("./in/2.txt", "no answer beside it: brought in without one"),
        *((f"./{name}", "no input, and no answer of one: left out") for name in ("3.ans", "main.cpp", "in/read.me", "out/7.txt")),
    }


@pytest.mark.parametrize(
    ("content", "expected", "told"),
    [
        (codecs.BOM_UTF16_LE + "1 2\r\n".encode("utf-16-le"), b"1 2\n", "UTF-16"),
        (codecs.BOM_UTF16_BE + "가\n".encode("utf-16-be"), "가\n".encode(), "UTF-16"),
        (codecs.BOM_UTF8 + b"1 2\r\n", b"1 2\n", "byte order mark"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8\x01", codecs.BOM_UTF16_LE + b"\x00\xd8\x01", "no text in an encoding"),
        ("1 2\r\n가\n".encode("utf-16-le"), "1 2\n가\n".encode(), "UTF-16"),
        ("1 2\n".encode("utf-16-be"), b"1 2\n", "UTF-16"),
        (codecs.BOM_UTF32_LE + "1 2\n".encode("utf-32-le"), b"1 2\n", "UTF-32"),
        ("나비 3\r\n".encode("cp949"), "나비 3\n".encode(), "CP949"),
        (b"f\xfcr 1\n", b"f\xfcr 1\n", "no text in an encoding"),
        (b"1\0\0\0", b"1\0\0\0", ""),
        ("가 1\r\n".encode(), "가 1\r\n".encode(), ""),
        (b"1 2\r\n", b"1 2\r\n", ""),
        (b"", b"", ""),
    ],
)
def test_text_of_other_encodings_becomes_plain(content: bytes, expected: bytes, told: str, tmp_path: Path) -> None:
    folder = tmp_path / "1000"
    write(folder, "1.in 1.out")
    (folder / "1.in").write_bytes(content)
    _, brought = read_folder(folder)
    found = tree_of(brought).files["data/secret/1.in"]
    assert (found if isinstance(found, bytes) else found.read_bytes()) == expected
    assert [(note.label, told in str(note.why)) for note in brought.skipped] == ([("./1.in", True)] if told else [])


@pytest.mark.parametrize("name", ["tests\\1.{}", "tests/1.{}"])
def test_a_zip_of_old_windows_tools(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "1000.zip", "w") as archive:
        archive.writestr("tests\\" if "\\" in name else "tests/", "")
        archive.writestr(name.format("in"), "1 2\n")
        archive.writestr(name.format("out"), "3\n")
    (scratch := tmp_path / "scratch").mkdir()
    (found,) = open_archive(tmp_path / "1000.zip", scratch)
    (item,) = found.layout.reading.find_items(found.folder)
    assert set(tree_of(found.layout.reading.read(item, everything=False)).files) == {
        "problem.yaml", "data/secret/1.in", "data/secret/1.ans",
    }  # fmt: skip
