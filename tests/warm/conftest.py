"""Both situations in which programs run."""

from collections.abc import Iterator

import pytest


@pytest.fixture(params=[True, False], ids=["namespaces", "in-place"])
def namespaces(request: pytest.FixtureRequest) -> Iterator[bool]:
    yield request.param
