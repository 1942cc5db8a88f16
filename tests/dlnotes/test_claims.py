"""Every checked claim of the notes is asked, and the page says by which cards."""

from tests.dlnotes.claims import CLAIMS, PAGE, UNASKED, asked, written


def test_every_claim_that_holds_a_fact_is_asked() -> None:
    assert {number for number, ids in asked().items() if not ids} == UNASKED
    assert set(asked()) == set(CLAIMS) == set(range(1, 60))


def test_the_page_is_up_to_date() -> None:
    page = PAGE.read_text("utf-8")
    assert page == written(page), "python -m tests.dlnotes.claims writes the table anew"
