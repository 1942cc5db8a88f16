"""Workers that find the functions of the tests."""

from collections.abc import Iterator

import pytest

from tests.conftest import ROOT


@pytest.fixture(scope="module", autouse=True)
def importable() -> Iterator[None]:
    """Processes that are started can import the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(ROOT))
        yield
