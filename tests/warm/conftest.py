"""Both situations in which programs run."""

from collections.abc import Iterator

import pytest


@pytest.fixture(params=[True, pytest.param(False, marks=pytest.mark.full)], ids=["namespaces", "in-place"])
def namespaces(request: pytest.FixtureRequest) -> Iterator[bool]:
    yield request.param
