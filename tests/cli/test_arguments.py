"""The reader of the command line: it reads what click reads, and nothing otherwise."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from judge.cli.arguments import Arguments, parse
from judge.cli.commandtable import COMMANDS, HOME
from judge.cli.options import Command, CommandOption
from judge.errors import UsageError
from tests.cli.clickreader import by_click
from tests.drawn import natural_names

BY_NAME = {command.name: command for command in COMMANDS}

plain_words = st.one_of(
    natural_names, st.sampled_from(["1000", "solutions/1000.py", "두 수의 합.py", "a b", "a=b", "-", "C:\\x", "@file", "*"])
)


def values_of(option: CommandOption) -> st.SearchStrategy[str]:
    return st.sampled_from(option.choices) if option.choices else plain_words.filter(lambda word: not word.startswith("-"))


@st.composite
def given_option(draw: st.DrawFn, option: CommandOption) -> list[str]:
    """An option in one of the ways to give it."""
    name = draw(st.sampled_from([option.name, option.short] if option.short else [option.name]))
    if not option.value:
        return [name]
    value = draw(values_of(option))
    return [f"{option.name}={value}"] if draw(st.booleans()) else [name, value]


@st.composite
def plain_argvs(draw: st.DrawFn) -> list[str]:
    """A command line with nothing wrong, words and options in any order."""
    command = draw(st.sampled_from(COMMANDS))
    parts = [given_option(option) for option in command.options]
    if command.words:
        parts.append(plain_words.map(lambda word: [word]))
    argv = [command.name, *(word for part in draw(st.lists(st.one_of(parts), max_size=6)) for word in part)]
    if command.words and draw(st.booleans()):
        argv += ["--", *draw(st.lists(st.one_of(plain_words, st.sampled_from(["--json", "-x", "--", "--help"])), max_size=2))]
    return argv


#: what people mistype: every name and value of the table, in pieces and in any order
_parts = [word for command in COMMANDS for option in command.options for word in (option.name, option.short, *option.choices) if word]
any_argvs = st.lists(
    st.one_of(
        st.sampled_from([*BY_NAME, *_parts]),
        st.builds("{}={}".format, st.sampled_from(_parts), st.sampled_from(["", "1", "en", "-1", "a=b"])),
        st.builds("{}{}".format, st.sampled_from(_parts), st.sampled_from(["1", "x", "-", "c"])),
        st.sampled_from(["--", "-", "---", "", " ", "-h", "--help", "--version", "-xc", "-cx", "--no-json", "--cas", "1000", "=", "--="]),
        st.text(max_size=3),
    ),
    max_size=6,
)


@given(plain_argvs())
def test_plain_command_lines_mean_the_same_to_both(argv: list[str]) -> None:
    assert parse(argv) is not None
    assert parse(argv) == by_click(argv)


@settings(max_examples=300)
@given(st.sampled_from(list(BY_NAME)), any_argvs)
def test_what_is_read_means_the_same_to_click(command: str, rest: list[str]) -> None:
    """Whatever is not plain may be left to click, but is never read otherwise."""
    found = parse([command, *rest])
    assert found is None or found == by_click([command, *rest])


@pytest.mark.parametrize(
    ("argv", "words", "options"),
    [
        (["run"], (), {}),
        (["run", "1000"], ("1000",), {}),
        (["run", "1000", "a.py"], ("1000", "a.py"), {}),
        (["run", "-x", "1000", "-l", "pypy3"], ("1000",), {"--fail-fast": ("",), "--language": ("pypy3",)}),
        (["run", "--case", "1", "1000", "-c", "2", "--case=3"], ("1000",), {"--case": ("1", "2", "3")}),
        (["run", "--problem=a=b", "x.py"], ("x.py",), {"--problem": ("a=b",)}),
        (["run", "--", "--json"], ("--json",), {}),
        (["run", "-"], ("-",), {}),
        (["run", "--lang", "ko", "--lang=en"], (), {"--lang": ("ko", "en")}),
        (["run", "-x", "1000", "--fail-fast"], ("1000",), {"--fail-fast": ("",)}),
        (["doctor", "--json"], (), {"--json": ("",)}),
    ],
    ids=" ".join,
)
def test_command_lines_as_people_write_them(argv: list[str], words: tuple[str, ...], options: dict[str, tuple[str, ...]]) -> None:
    found = parse(argv)
    assert found == Arguments(BY_NAME[argv[0]], words, options)
    assert found == by_click(argv)


@pytest.mark.parametrize(
    "argv",
    [
        ["--help"], ["--version"], ["run", "--help"], ["run", "1000", "--help"], ["--json", "run"], ["rum", "1000"], ["1000"],
        ["RUN", "1000"], [""], ["run", "1000", "--jsn"], ["run", "1000", "-z"], ["run", "1000", "--case"], ["run", "1000", "-c"],
        ["run", "1000", "--json=yes"], ["run", "--backend", "docker", "1000"], ["run", "--lang", "KO", "1000"], ["run", "--lang=", "1000"],
        ["verify", "1000", "-x"], ["doctor", "1000"], ["run", "-xz", "1000"], ["run", "--case", "--json", "1000"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_is_not_right_is_read_by_nobody(argv: list[str]) -> None:
    assert parse(argv) is None


@pytest.mark.parametrize(
    "argv", [["run", "-c1", "1000"], ["run", "-xc", "1", "1000"], ["run", "-c", "-1", "1000"], ["run", "-c=1", "1000"]], ids=" ".join
)
def test_short_options_in_one_word_are_read_as_click_reads_them(argv: list[str]) -> None:
    assert parse(argv) == by_click(argv) != 2


def test_no_word_at_all_is_the_home_screen() -> None:
    assert parse([]) == Arguments(HOME, (), {})


def some(**options: str) -> Arguments:
    return Arguments(BY_NAME["run"], (), {f"--{name}": tuple(values.split("|")) for name, values in options.items()})


def test_the_last_value_counts() -> None:
    assert some(lang="ko|en").text("--lang") == "en"
    assert some(lang="ko|en").texts("--lang") == ("ko", "en")
    assert some().text("--lang") == ""
    assert some().text("--lang", "ko") == "ko"
    assert some().texts("--lang") == ()
    assert some(json="").has("--json")
    assert not some().has("--json")


@given(st.integers(1, 10**6))
def test_a_whole_number_is_read(number: int) -> None:
    assert some(jobs=str(number)).whole("--jobs", 1) == number
    assert some().whole("--jobs", number) == number


@pytest.mark.parametrize("text", ["0", "-1", "1.5", "1e3", "x", "", " 1", "１", "²", "1_000", "+1"])
def test_what_is_no_whole_number_of_at_least_one_is_refused(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        some(jobs=text).whole("--jobs", 1)
    assert str(caught.value) == f"--jobs must be a whole number of at least 1, not {text}"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_options_of_a_command_are_told_apart(command: Command) -> None:
    names = [name for option in command.options for name in (option.name, option.short) if name]
    assert len(set(names)) == len(names)
    assert all(option.name.startswith("--") and option.help for option in command.options)
    assert all(option.value for option in command.options if option.choices)


@pytest.mark.parametrize(
    ("typed", "seconds"), [("10초", 10), ("2분", 120), ("1시간", 3600), ("90m", 5400), ("5min", 300), ("1.5", 1.5), ("3sec", 3)]
)
def test_a_time_may_be_said_in_either_language(typed: str, seconds: float) -> None:
    arguments = parse(["stress", "1000", "--time", typed])
    assert arguments is not None and arguments.seconds(1) == seconds
