"""The documents say what is so."""

import json
import re
import runpy
from pathlib import Path

import pytest

from judge.checkers import COMPARISONS, FLOATS
from judge.cli.arranging import SAME
from judge.cli.commandtable import COMMANDS
from judge.cli.options import Command as Row
from judge.cli.terminal import find_translation
from judge.language import Bonus
from judge.languages import LANGUAGES
from judge.model import Verdict
from judge.reports.envelope import render_document
from judge.runs import Stop
from tests.conftest import ROOT, Command

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
READMES = [ROOT / "README.md", ROOT / "README.ko.md"]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text("utf-8")):
        assert "://" in target or (path.parent / target).exists(), target


@pytest.mark.parametrize("path", READMES, ids=lambda path: path.name)
def test_the_readme_leads_to_all(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "    sh tests/all.sh\n" in text
    for place in re.findall(r"!\[[^]]+\]\(([^)]+)\)", text):
        assert (ROOT / place).stat().st_size < 150_000, place
    pages = (ROOT / "docs" / "ko" if ".ko." in path.name else ROOT / "docs").glob("*.md")
    assert {page.relative_to(ROOT).as_posix() for page in pages} <= set(re.findall(r"\]\((docs/[^)#]+\.md)", text))
    for verdict in Verdict:
        assert f"| {verdict.name} |" in text


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_page_of_commands_is_the_code(language: str) -> None:
    written = runpy.run_path(str(ROOT / "docs" / "commands.py"))
    text = written["PAGES"][language].read_text("utf-8")
    assert written["with_reference"](text, language) == text, "python docs/commands.py"
    table = text.partition(written["MARKER"])[0]
    for command in COMMANDS:
        assert f"`judge {command.name}" in table, command.name


def test_the_site_leads_to_every_page() -> None:
    listed = re.findall(r"[\w/-]+\.md", (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:\n")[2])
    pages = [path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")]
    elsewhere = re.findall(r'": "([\w/]+\.md)"', (ROOT / "docs" / "sitepages.py").read_text("utf-8"))
    assert sorted(listed) == sorted(pages + elsewhere)


def test_both_readmes_have_the_same_commands() -> None:
    blocks = [re.findall(r"^    (?:python3|sh) .*$", path.read_text("utf-8"), re.MULTILINE) for path in READMES]
    assert blocks[0] == blocks[1]
    assert len(blocks[0]) == 2


def bonus(value: Bonus, letter: str) -> str:
    factor = f"{value.factor:g}" if value.factor != 1 else ""
    return f"{factor}{letter}" + (f"+{value.plus:g}" if value.plus else "")


def test_the_table_of_languages_is_the_code() -> None:
    rows = re.findall(
        r"^\| ([a-z0-9-]+) \| (.+) \| (\..+) \| (.+) \| (.+) \| (.+) \|$", (ROOT / "docs" / "languages.md").read_text("utf-8"), re.MULTILINE
    )
    expected = [(one.id, one.name, " ".join(one.suffixes), bonus(one.time, "T"), bonus(one.memory, "M"), one.package) for one in LANGUAGES]
    assert rows == expected


def test_the_table_of_checkers_is_the_code() -> None:
    """A row for each comparison that is a function, which names the flags of its own that it knows."""
    text = (ROOT / "docs" / "checkers.md").read_text("utf-8").partition("## Programs")[0]
    rows = dict(re.findall(r"^\| ([a-z][a-z-]*)(?: E)? \| (.+) \|$", text, re.MULTILINE))
    named = [comparison for comparison in COMPARISONS.values() if comparison.check is not None]
    assert [name for name in rows if name != "name"] == [comparison.name for comparison in named]
    for comparison in named:
        # floats takes the validator's
        assert all(flag in rows[comparison.name] for flag, _ in comparison.flags if comparison is not FLOATS)


def test_the_json_document_describes_all_words() -> None:
    text = (ROOT / "docs" / "json.md").read_text("utf-8")
    for word in [*(verdict.name for verdict in Verdict), *(stop.name for stop in Stop)]:
        assert word in text
    assert render_document("run", {"reports": []}, {}) == '{\n "schema": 1,\n "command": "run",\n "reports": [],\n "errors": []\n}'


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_command_has_help(command: Row, language: str, judge: Command) -> None:
    done = judge(command.name, "--help", "--lang", language)
    assert done.returncode == 0
    translate = find_translation(language)
    shown = "".join(done.stdout.split())  # lines end where the screen does
    assert "".join(translate(command.help).split()) in shown
    for option in command.options:
        assert option.name in done.stdout and "".join(translate(option.help).split()) in shown


def test_version_and_bare_command(judge: Command) -> None:
    assert re.fullmatch(r"\d+\.\d+\.\d+\n", judge("--version").stdout)
    assert "judge --help" in judge().stdout
    assert judge("nonsense").returncode == 2


def test_the_settings_for_editors_can_be_read() -> None:
    found = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", (ROOT / "docs" / "editors.md").read_text("utf-8"), re.DOTALL)]
    assert len(found) == 3
    commands = {command.name for command in COMMANDS}
    assert all(task["command"] == "judge" and task["args"][0] in commands for task in found[1]["tasks"])
    assert found[0]["python.testing.pytestArgs"][0] == "--judge"


def test_commands_that_documents_name_are_commands() -> None:
    known = {*(command.name for command in COMMANDS), *SAME, "help"}
    for path in DOCUMENTS:
        for name in re.findall(r"(?:`|^ {4}(?:\$ )?)judge ([a-z][a-z-]*)", path.read_text("utf-8"), re.MULTILINE):
            assert name in known, f"{path.name}: judge {name}"


def test_files_that_documents_name_are_there() -> None:
    for path in (*DOCUMENTS, ROOT / "tests" / "README.md", ROOT / "tests" / "data" / "messages.toml"):
        for name in re.findall(r"(?:`|^# )((?:judge|tests|benchmarks)/[\w/.-]*)(?![\w<])", path.read_text("utf-8"), re.MULTILINE):
            assert (ROOT / name).exists(), f"{path.name}: {name}"
