"""The READMEs' tour, word for word, in a shell with a fresh home; figures may differ."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT, clean_environment

#: each README's tour, and the locale of who reads it
TOURS = [("README.md", "## Five minutes", "C.UTF-8"), ("README.ko.md", "## 5분 맛보기", "ko_KR.UTF-8")]

_MARK = "after-this-command"


class Step(NamedTuple):
    """A command and the lines that should follow; `...` are any."""

    command: str
    expected: list[str]


def steps(name: str, heading: str) -> Iterator[Step]:
    """What a README lets one type, in order."""
    section = (ROOT / name).read_text("utf-8").partition(f"{heading}\n")[2].partition("\n## ")[0]
    lines = [line[4:] for line in section.splitlines() if line.startswith("    ")]
    step = Step("", [])
    end = ""
    for line in lines:
        if end:
            step = step._replace(command=f"{step.command}\n{line}")
            end = "" if line == end else end
        elif line.startswith("$ "):
            if step.command:
                yield step
            step = Step(line[2:], [])
            here = re.search(r"<<'(\w+)'", line)
            end = here[1] if here else ""
        else:
            step.expected.append(line)
    yield step


def pattern(expected: list[str]) -> str:
    """Lines as a pattern: any blanks, any figures, `...` for any lines."""
    parts = []
    for line in expected:
        if line.strip() == "...":
            parts.append(r"(?:.*\n)*")
            continue
        words = [re.sub(r">?\d+\\\.\d+(?=초|s|,|$)", r"[>0-9.]+", re.escape(word)) for word in line.split()]
        parts.append(r"\s*" + r"\s+".join(words) + r"\n")
    return "".join(parts)


@pytest.mark.parametrize(("name", "heading", "locale"), [TOURS[0], pytest.param(*TOURS[1], marks=pytest.mark.full)], ids=["en", "ko"])
def test_the_tour(name: str, heading: str, locale: str, tmp_path: Path) -> None:
    found = list(steps(name, heading))
    assert sum(step.command.startswith("judge ") for step in found) >= 6
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    script = "".join(f"{step.command}\nprintf '%s\\n' {_MARK}\n" for step in found)
    environment = clean_environment(HOME=str(tmp_path), PATH=path, LANG=locale, LC_ALL=locale)
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300, check=False)
    shown = done.stdout.split(f"{_MARK}\n")[:-1]
    assert not done.stderr.replace("bash: warning: setlocale: LC_ALL: cannot change locale (ko_KR.UTF-8)", "").strip(), done.stderr
    for step, text in zip(found, shown, strict=True):
        assert re.fullmatch(pattern(step.expected), text), f"{step.command}\n{text}"
    for verdict in (
        ("Wrong Answer", "Time Limit Exceeded", "Accepted") if locale == "C.UTF-8" else ("틀렸습니다", "시간 초과", "맞았습니다!!")
    ):
        assert any(verdict in text for text in shown)
