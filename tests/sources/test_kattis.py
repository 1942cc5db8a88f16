"""Problems of Kattis from their pages and sample archives."""

import struct
import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.strategies  # noqa: F401 - the profile
from judge.errors import SourceError
from judge.fetched import Picture, SampleCase
from judge.model import Kind
from judge.sources.kattis import MOST_BYTES, MOST_ENTRIES, parse_problem
from tests.ground.sites import CHALLENGE_PAGE, LOGIN_PAGE, OTHER_PAGE, kattis_page, kattis_sample_table, zip_of

URL = "https://open.kattis.com/problems/lanterns"
PAIR = {"1.in": b"3 4\n", "1.ans": b"7\n"}


@given(st.lists(st.tuples(st.binary(max_size=50), st.binary(max_size=50)), max_size=12))
def test_samples_come_back_byte_for_byte(pairs: list[tuple[bytes, bytes]]) -> None:
    files = {f"{number}{suffix}": text for number, pair in enumerate(pairs, 1) for suffix, text in zip((".in", ".ans"), pair, strict=True)}
    assert parse_problem(kattis_page(), zip_of(files), URL).samples == tuple(SampleCase(*pair) for pair in pairs)


def test_names_the_problem() -> None:
    fetched = parse_problem(kattis_page(), zip_of(PAIR), URL + "?tab=metadata")
    assert (fetched.id, fetched.origin, fetched.url) == ("kattis-lanterns", "Kattis lanterns", URL)
    assert (fetched.names, fetched.statements) == ({"en": "Lanterns"}, {"en": "Count them.\n"})
    assert fetched.keywords == ("kattis:lanterns", "difficulty:2.8")
    assert (fetched.kinds, fetched.special, fetched.validator_flags) == (frozenset(), False, ())


def test_problem_of_a_contest() -> None:
    fetched = parse_problem(
        kattis_page(title="Problem A<br/>Paper  Lanterns"), b"", "https://wood.kattis.com/contests/x1/problems/lanterns"
    )
    assert (fetched.id, fetched.names) == ("kattis-lanterns", {"en": "Paper Lanterns"})


@pytest.mark.parametrize("layout", ["list", "grid", "old"])
def test_facts_in_every_layout(layout: str) -> None:
    fetched = parse_problem(kattis_page(layout=layout, time="0.5 seconds", memory="64 MB", difficulty="9.1"), b"", URL)
    assert (fetched.limits.time_s, fetched.limits.memory_mib) == (0.5, 64)
    assert "difficulty:9.1" in fetched.keywords


@pytest.mark.parametrize(("time", "memory", "limits"), [("1 second", "2 GB", (1, 2048)), ("12 seconds", "2048 MB", (12, 2048))])
def test_limits(time: str, memory: str, limits: tuple[float, float]) -> None:
    assert parse_problem(kattis_page(time=time, memory=memory), b"", URL).limits[:2] == limits


@pytest.mark.parametrize(("page", "what"), [(kattis_page(time="much"), "time"), (kattis_page(memory=""), "memory")])
def test_unreadable_limits_are_refused(page: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=f"the page's {what} limit cannot be read"):
        parse_problem(page, b"", URL)


def test_labels_in_the_statement_are_no_facts() -> None:
    body = "<table><tr><td><b>Memory limit</b></td><td>1 MB</td></tr></table>"
    assert parse_problem(kattis_page(body=body), b"", URL).limits.memory_mib == 1024


def test_problem_without_difficulty() -> None:
    assert parse_problem(kattis_page(difficulty=""), b"", URL).keywords == ("kattis:lanterns",)


def test_statement() -> None:
    body = '<p>There are <span class="tex2jax_process">$N\n \\times M$</span> lamps.</p><h2>Input</h2><p>One.</p><img src="file/one.png"/>'
    fetched = parse_problem(kattis_page(body=body), b"", URL)
    picture = "https://open.kattis.com/problems/file/one.png"
    assert fetched.statements["en"] == f"There are $N \\times M$ lamps.\n\n### Input\n\nOne.\n\n![]({picture})\n"
    assert fetched.pictures == (Picture(picture, "picture-1.png", "file/one.png"),)


def test_samples_are_cut_out_of_the_statement() -> None:
    body = "<p>Count.</p>" + kattis_sample_table(1, "3 4\n", "7\n")
    assert parse_problem(kattis_page(body=body), zip_of(PAIR), URL).statements["en"] == "Count.\n"


def test_samples_stay_in_the_statement_where_there_is_no_archive() -> None:
    fetched = parse_problem(kattis_page(body="<p>Count.</p>" + kattis_sample_table(1, "3 4\n", "7\n")), b"", URL)
    assert fetched.samples == ()
    assert "```\n3 4\n```" in fetched.statements["en"]


def test_samples_are_in_natural_order() -> None:
    files = {f"{stem}{suffix}": stem.encode() for stem in ("10", "2", "1", "a2", "a10") for suffix in (".in", ".ans")}
    found = parse_problem(kattis_page(), zip_of(files), URL).samples
    assert [sample.input for sample in found] == [b"1", b"2", b"10", b"a2", b"a10"]


def test_numbers_of_any_length_are_names() -> None:
    long = "9" * 5000
    assert len(parse_problem(kattis_page(), zip_of({f"{long}.in": b"", f"{long}.ans": b"", **PAIR}), URL).samples) == 2


def test_other_files_of_the_archive_are_left_out() -> None:
    files = {**PAIR, "1.png": b"x", "readme": b"y", "1.in.download": b"z"}
    assert parse_problem(kattis_page(), zip_of(files), URL).samples == (SampleCase(b"3 4\n", b"7\n"),)


@pytest.mark.parametrize(
    ("name", "message"), [("1.in", "sample 1 has an input and no output"), ("1.ans", "sample 1 has an output and no input")]
)
def test_sample_without_partner_is_refused(name: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_problem(kattis_page(), zip_of({name: b"1"}), URL)


def test_interactions_become_files() -> None:
    body = '<p>Guess.</p><div class="sampleinteractionread"><pre>5</pre></div>'
    fetched = parse_problem(kattis_page(body=body), zip_of({"2.interaction": b"<5\n", "1.interaction": b">1\n"}), URL)
    assert fetched.kinds == {Kind.INTERACTIVE}
    assert fetched.files == {"data/sample/1.interaction": b">1\n", "data/sample/2.interaction": b"<5\n"}
    assert (fetched.samples, fetched.statements["en"]) == ((), "Guess.\n")


def test_interactions_are_numbered_behind_samples() -> None:
    assert [*parse_problem(kattis_page(), zip_of({**PAIR, "1.interaction": b">1\n"}), URL).files] == ["data/sample/2.interaction"]


def test_interaction_section_makes_a_problem_interactive() -> None:
    assert parse_problem(kattis_page(body="<h2>Interaction</h2><p>Ask.</p>"), b"", URL).kinds == {Kind.INTERACTIVE}


def test_licence_of_the_picture() -> None:
    more = '<div class="item"><span>License</span><span><img alt="Creative Commons License (cc by-sa)" src="x.png"></span></div>'
    assert parse_problem(kattis_page(more=more), b"", URL).licence == "cc by-sa"


def test_licence_in_words() -> None:
    assert (
        parse_problem(kattis_page(more="<div><span>License</span><span>For lantern makers</span></div>"), b"", URL).licence
        == "For lantern makers"
    )


def test_as_many_entries_as_may_be() -> None:
    files = {f"{number}{suffix}": b"" for number in range(MOST_ENTRIES // 2) for suffix in (".in", ".ans")}
    assert len(parse_problem(kattis_page(), zip_of(files), URL).samples) == MOST_ENTRIES // 2
    with pytest.raises(SourceError, match="too large: 201 files"):
        parse_problem(kattis_page(), zip_of({**files, "x": b""}), URL)


def test_bombs_are_refused_before_they_are_unpacked() -> None:
    half = b"\0" * (MOST_BYTES // 2)
    assert len(parse_problem(kattis_page(), zip_of({"1.in": half, "1.ans": half}), URL).samples) == 1
    with pytest.raises(SourceError, match="the archive of samples is too large"):
        parse_problem(kattis_page(), zip_of({"1.in": half, "1.ans": half + b"\0"}), URL)


def test_sizes_that_lie_are_refused() -> None:
    content = zip_of({"1.in": b"7" * 1000, "1.ans": b"7"})
    lying = content.replace(struct.pack("<L", 1000), struct.pack("<L", 10))
    with pytest.raises(SourceError, match="no zip archive, or damaged"):
        parse_problem(kattis_page(), lying, URL)


def test_two_files_of_one_name_are_refused() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("1.in", b"1")
        archive.writestr("1.in", b"2")
    with pytest.raises(SourceError, match="two files of one name"):
        parse_problem(kattis_page(), stream.getvalue(), URL)


@pytest.mark.parametrize(
    "samples", [b"no archive", OTHER_PAGE, zip_of(PAIR)[:40], zip_of(PAIR)[:-30]], ids=["text", "page", "its beginning", "without its end"]
)
def test_what_is_no_archive_is_refused(samples: bytes) -> None:
    with pytest.raises(SourceError, match="no zip archive, or damaged"):
        parse_problem(kattis_page(), samples, URL)


def test_only_addresses_of_problems() -> None:
    with pytest.raises(SourceError, match="no address of a problem of Kattis"):
        parse_problem(kattis_page(), b"", "https://open.kattis.com/contests/x1")


@pytest.mark.parametrize(
    ("page", "message"),
    [
        (LOGIN_PAGE, "a login page"), (CHALLENGE_PAGE, "Cloudflare"), (OTHER_PAGE, "no problem page"), (b" ", "an empty page"),
        (b"plain words", "no problem page"), (kattis_page()[:-20], "the page is cut off"),
    ],
)  # fmt: skip
def test_other_pages_are_named(page: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_problem(page, b"", URL)
