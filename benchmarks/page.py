"""One page of 48 kB to a problem, against lxml parsing it and doing nothing with it: python benchmarks/page.py (in a clone)."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import lxml.html
from measure import medians, tell

sys.path.insert(0, str(Path(__file__).parent.parent))

from judge.sources.page.parse import parse_page
from tests.ground.pages import PAGES, render_page

#: pages a repetition, so that one takes some ten milliseconds
_PAGES = 20

PAGE = render_page(PAGES["plain"]._replace(description="<p>두 정수 <b>A</b>와 <i>B</i>, 10<sup>5</sup> 이하의 $a_i$를 읽는다.</p>" * 110))


def seconds(parse: Callable[[bytes], object]) -> Callable[[], float]:
    """A sample: how long some pages take."""

    def sample() -> float:
        began = time.perf_counter()
        for _ in range(_PAGES):
            parse(PAGE)
        return time.perf_counter() - began

    return sample


if __name__ == "__main__":
    ours, theirs = medians(seconds(parse_page), seconds(lxml.html.fromstring))
    tell(f"page of {len(PAGE) / 1000:.0f} kB / lxml.html.fromstring", ours / theirs, 4)
