"""Zip and tar files are laid out, and nothing in them leaves the folder."""

import io
import os
import stat
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from judge.archives import container
from judge.archives.container import unpack
from judge.archives.opening import open_archive
from judge.errors import SourceError
from tests.conftest import add_problem
from tests.ground.archives import write_vault
from tests.ground.pages import PAGES


def make_zip(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return path


def make_tar(path: Path, entries: dict[str, bytes]) -> Path:
    with tarfile.open(path, "w:gz") as archive:
        for name, content in entries.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return path


Make = Callable[[Path, dict[str, bytes]], Path]
MAKERS = {"zip": make_zip, "tar.gz": make_tar}


@pytest.fixture(params=MAKERS)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[dict[str, bytes]], Path]:
    return lambda entries: MAKERS[request.param](tmp_path / f"a.{request.param}", entries)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def test_files_are_laid_out(make: Callable[[dict[str, bytes]], Path], folder: Path) -> None:
    unpack(make({"a/b.txt": b"x" * 100_000, "가/나.txt": b"", "./c": b"1"}), folder)
    assert (folder / "a/b.txt").read_bytes() == b"x" * 100_000
    assert (folder / "가/나.txt").read_bytes() == b""
    assert (folder / "c").read_bytes() == b"1"


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/x", "a\\..\\..\\x", "C:/x"])
def test_names_that_lead_out_are_refused(name: str, make: Callable[[dict[str, bytes]], Path], folder: Path) -> None:
    with pytest.raises(SourceError, match="would leave its folder"):
        unpack(make({name: b"x"}), folder)
    assert sorted(path.name for path in folder.parent.iterdir() if path.name.startswith("x")) == []


def test_a_colon_is_a_letter_like_others(make: Callable[[dict[str, bytes]], Path], folder: Path) -> None:
    unpack(make({"1: A+B/B: 2.in": b"x"}), folder)
    assert (folder / "1: A+B/B: 2.in").read_bytes() == b"x"


@pytest.mark.parametrize("names", [("a", "a"), ("a", "a/b"), ("a/b", "a")])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_exclude_each_other_are_told(names: tuple[str, str], tmp_path: Path, folder: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    with pytest.raises(SourceError, match="stands in it twice"):
        unpack(tmp_path / "a.zip", folder)


def test_a_name_that_is_too_long_is_told(make: Callable[[dict[str, bytes]], Path], folder: Path) -> None:
    with pytest.raises(SourceError, match="too long for a name"):
        unpack(make({"x" * 300: b"x"}), folder)


def _add_link(archive: zipfile.ZipFile, name: str, target: str) -> None:
    link = zipfile.ZipInfo(name)
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(link, target)


@pytest.mark.parametrize("target", ["/etc/passwd", "../../etc/passwd", "", "here/.."])
def test_links_in_a_zip_that_lead_out_are_refused(target: str, tmp_path: Path, folder: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        _add_link(archive, "here", ".")
        _add_link(archive, "link", target)
    with pytest.raises(SourceError, match="link is a link that leads out"):
        unpack(tmp_path / "a.zip", folder)


def test_nothing_is_written_behind_a_link_that_leads_out(tmp_path: Path, folder: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        _add_link(archive, "up", "..")
        _add_link(archive, "up/made", "a")
    with pytest.raises(SourceError, match="up is a link that leads out"):
        unpack(tmp_path / "a.zip", folder)
    assert not os.path.lexists(folder.parent / "made")


def test_links_within_an_archive_lead_where_they_did(tmp_path: Path, folder: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        _add_link(archive, "p/again.in", "../q/1.in")
        archive.writestr("q/1.in", "1\n")
    unpack(tmp_path / "a.zip", folder)
    assert (folder / "p/again.in").read_text() == "1\n"
    with tarfile.open(tmp_path / "a.tar", "w") as tar:
        for kind, name, target in ((tarfile.SYMTYPE, "s/again.in", "../t/1.in"), (tarfile.LNKTYPE, "s/same.in", "t/1.in")):
            entry = tarfile.TarInfo(name)
            entry.type, entry.linkname = kind, target
            tar.addfile(entry)
        entry = tarfile.TarInfo("t/1.in")
        entry.size = 2
        tar.addfile(entry, io.BytesIO(b"2\n"))
    unpack(tmp_path / "a.tar", folder)
    assert [(folder / name).read_text() for name in ("s/again.in", "s/same.in")] == ["2\n", "2\n"]


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_links_that_lead_out_and_devices_in_a_tar_are_refused(kind: bytes, tmp_path: Path, folder: Path) -> None:
    with tarfile.open(tmp_path / "a.tar", "w") as archive:
        entry = tarfile.TarInfo("odd")
        entry.type = kind
        entry.linkname = "/etc/passwd"
        archive.addfile(entry)
    with pytest.raises(SourceError, match=r"odd is a (device|link that leads out)"):
        unpack(tmp_path / "a.tar", folder)
    assert list(folder.iterdir()) == []


def test_a_bomb_is_refused(make: Callable[[dict[str, bytes]], Path], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "_MOST_ENTRY_BYTES", 1 << 20)
    monkeypatch.setattr(container, "_MOST_BYTES", 3 << 20)
    with pytest.raises(SourceError, match="big is larger than"):
        unpack(make({"big": bytes(2 << 20)}), folder)
    with pytest.raises(SourceError, match="unpacks to more than"):
        unpack(make({f"f{number}": bytes(1 << 20) for number in range(4)}), folder)


def test_an_entry_that_lies_about_its_size_is_refused(tmp_path: Path, folder: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"big": bytes(100_000)})
    content = path.read_bytes().replace((100_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    path.write_bytes(content)
    with pytest.raises(SourceError):
        unpack(path, folder)
    assert sum(file.stat().st_size for file in folder.rglob("*")) <= 10


@pytest.mark.parametrize("keep", [0, 10, 100, -30, -1])
def test_a_half_written_file_is_named(keep: int, make: Callable[[dict[str, bytes]], Path], folder: Path) -> None:
    path = make({f"f{number}": bytes(range(256)) * 40 for number in range(5)})
    content = path.read_bytes()
    path.write_bytes(content[:keep])
    if path.suffix == ".gz" and keep == -1:
        return  # the last byte of gzip is of the length, which tar does not need
    with pytest.raises(SourceError, match="damaged"):
        unpack(path, folder)


def test_names_of_korean_windows_are_read(tmp_path: Path, folder: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"xxxx.txt": b"1"})
    path.write_bytes(path.read_bytes().replace(b"xxxx.txt", "가나".encode("cp949") + b".txt"))
    unpack(path, folder)
    assert (folder / "가나.txt").read_bytes() == b"1"


def test_an_encrypted_file_is_named(tmp_path: Path, folder: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"secret": b"1"})
    content = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    path.write_bytes(content)
    with pytest.raises(SourceError, match="secret is encrypted"):
        unpack(path, folder)


def zipped(folder: Path, path: Path) -> Path:
    return make_zip(path, {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()})


def test_a_zipped_vault_is_opened(tmp_path: Path, folder: Path) -> None:
    write_vault(tmp_path / "vault", [PAGES["plain"]], [])
    (found,) = open_archive(zipped(tmp_path / "vault", tmp_path / "v.zip"), folder)
    assert found.layout.name == "boj-vault"
    assert [item.problem for item in found.layout.reading.find_items(found.folder)] == ["50001"]


def test_a_zipped_package_is_called_as_the_zip(tmp_path: Path, workspace: Path, folder: Path) -> None:
    package = add_problem(workspace, "1000", {"sample/1": ("1\n", "2\n")})
    (found,) = open_archive(zipped(package, tmp_path / "hello.zip"), folder)
    assert [item.problem for item in found.layout.reading.find_items(found.folder)] == ["hello"]


def test_a_zip_of_zipped_packages(tmp_path: Path, workspace: Path, folder: Path) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    for name in ("1000", "1001"):
        zipped(add_problem(workspace, name, {"sample/1": ("1\n", "2\n")}), inner / f"{name}.zip")
    outer = zipped(inner, tmp_path / "all.zip")
    for path in (outer, inner):
        (folder / path.name).mkdir()
        found = open_archive(path, folder / path.name)
        assert [item.problem for one in found for item in one.layout.reading.find_items(one.folder)] == ["1000", "1001"]
