"""Checkers and input validators where the format has them, with a translation of testlib's dialect into the format's."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from judge.checkers import PROGRAM, UNORDERED_LINES
from judge.errors import ExportError
from judge.export.addedprograms import ANY_TEXT_VALIDATOR, CHECKER_TRANSLATOR, INPUT_VALIDATOR_TRANSLATOR, UNORDERED_LINES_VALIDATOR
from judge.export.exportnotes import ExportNote, listed
from judge.export.submissions import SUFFIXES, entries
from judge.external.program import Dialect, dialect_of, header_speaks, includes_testlib
from judge.messages import N_
from judge.model import Problem

_Files = Mapping[str, bytes]

_C_SUFFIXES = (".c", ".cc", ".cpp", ".cxx")

#: the format wants output validators in C, C++ or Python 3
_CHECKER_SUFFIXES = (*_C_SUFFIXES, ".py")

#: languages of grammars of inputs, which verifyproblem reads itself
_GRAMMAR_SUFFIXES = (".ctd", ".viva")
_INPUT_VALIDATORS = ("input_validators/", "input_format_validators/")
_TRANSLATOR_NAME = "translate_exit_code.cpp"


def lay_out_checker(problem: Problem, files: _Files, testlib: bytes | None) -> tuple[dict[str, bytes], list[ExportNote]]:
    """The files below output_validator/; none where the default validator does. ExportError when there is no checker that fits."""
    if problem.special:
        raise ExportError(
            "problem {id} takes several outputs and has no checker: add one to {path}, or name a comparison in .judge.yaml",
            id=problem.id, path=problem.folder / "output_validators",
        )  # fmt: skip
    comparisons = {case.checker.comparison for case in problem.cases}
    if UNORDERED_LINES in comparisons:
        note = ExportNote(N_("wrote an output validator that takes the lines in any order: the format's own has no such flag"))
        return {"output_validator/unordered_lines.py": UNORDERED_LINES_VALIDATOR}, [note]
    if PROGRAM not in comparisons:
        return {}, []
    if problem.validator is None:
        raise ExportError(
            "problem {id} has no checker program: add one to {path}", id=problem.id, path=problem.folder / "output_validators"
        )
    path = problem.validator.relative_to(problem.folder).as_posix()
    inside = _program_at(path, files)
    _refuse_others_of_testlib(path, files)
    sources = _sources(inside)
    if len(sources) != 1 or not sources[0].endswith(_CHECKER_SUFFIXES):
        raise ExportError("{path}: the format takes a checker of one source in C, C++ or Python 3", path=problem.validator)
    return _lay_out("output_validator", path, inside, testlib=testlib, translator=CHECKER_TRANSLATOR)


def lay_out_input_validators(problem: Problem, files: _Files, testlib: bytes | None) -> tuple[dict[str, bytes], list[ExportNote]]:
    """The files below input_validators/: the package's, else one that takes any text."""
    laid: dict[str, bytes] = {}
    notes: list[ExportNote] = []
    left_out: list[str] = []
    for folder in _INPUT_VALIDATORS:
        for name in entries(files, folder):
            inside = _program_at(f"{folder}{name}", files)
            if name.endswith(_GRAMMAR_SUFFIXES):
                laid[f"input_validators/{name}"] = files[f"{folder}{name}"]
            elif not _sources(inside):
                left_out += [] if name.endswith((".h", ".hpp", ".md")) else [f"{folder}{name}"]
            else:
                _refuse_others_of_testlib(f"{folder}{name}", files)
                made, said = _lay_out("input_validators", f"{folder}{name}", inside, testlib=testlib, translator=INPUT_VALIDATOR_TRANSLATOR)
                laid |= made
                notes += said
    if left_out:
        notes.append(ExportNote(N_("left out, as verifyproblem does not know their language: {names}"), {"names": listed(left_out)}))
    if not laid:
        _refuse_bytes(problem, files)
        notes.append(
            ExportNote(
                N_("no input validator: wrote one that takes any text; a stricter one belongs into {path}"),
                {"path": problem.folder / "input_validators"},
            )
        )
        laid["input_validators/any_text.py"] = ANY_TEXT_VALIDATOR
    return laid, notes


def _refuse_bytes(problem: Problem, files: _Files) -> None:
    for case in problem.cases:
        try:
            files[f"data/{case.name}.in"].decode("utf-8")
        except UnicodeDecodeError:
            raise ExportError(
                "the input of {case} is no UTF-8 text: write a validator that takes it to {path}",
                case=case.name, path=problem.folder / "input_validators",
            ) from None  # fmt: skip


def _program_at(path: str, files: _Files) -> dict[str, bytes]:
    """A program's files by name: a folder's, or one file and the headers beside it that it names."""
    if path not in files:
        return {name.removeprefix(f"{path}/"): content for name, content in files.items() if name.startswith(f"{path}/")}
    folder, _, name = path.rpartition("/")
    inside = {name: files[path]}
    if name.endswith(_C_SUFFIXES):
        beside = {other.removeprefix(f"{folder}/"): content for other, content in files.items() if other.startswith(f"{folder}/")}
        inside |= {other: content for other, content in beside.items() if other.endswith((".h", ".hpp")) and other.encode() in files[path]}
    return inside


def _refuse_others_of_testlib(path: str, files: _Files) -> None:
    """ExportError for a program that speaks testlib's dialect in another language than C++: there is no translation of that."""
    place = f"{path if path not in files else path.rpartition('/')[0]}/"
    header = files.get(f"{place}testlib.h")
    is_meant = header_speaks(name for name in files if name.startswith(place))
    if header is not None and dialect_of(header) is Dialect.TESTLIB and is_meant:
        raise ExportError(
            "{path} speaks testlib's dialect, and is not in C++: write it for the format, which wants exit code 42", path=path
        )


def _sources(inside: _Files) -> list[str]:
    return [name for name in inside if PurePosixPath(name).suffix in SUFFIXES]


def _lay_out(
    target: str, path: str, inside: dict[str, bytes], *, testlib: bytes | None, translator: bytes
) -> tuple[dict[str, bytes], list[ExportNote]]:
    """A program below `target`: as one file, or in a folder of its own, named like it."""
    notes = []
    if any(name.endswith(_C_SUFFIXES) and includes_testlib(content) for name, content in inside.items()):
        header = inside.get("testlib.h", testlib)
        if header is None:
            raise ExportError("{path} needs testlib.h: put it beside it, or name its folder in judge.toml (testlib = ...)", path=path)
        inside = {**inside, "testlib.h": header}
        if dialect_of(header) is Dialect.TESTLIB:
            inside[_TRANSLATOR_NAME] = translator
            notes.append(ExportNote(N_("{path} speaks testlib's dialect: added a translation of its exit codes"), {"path": path}))
    if len(inside) == 1:
        return {f"{target}/{name}": content for name, content in inside.items()}, notes
    folder = PurePosixPath(path if "/" in path else _sources(inside)[0]).name.partition(".")[0]
    return {f"{target}/{folder}/{name}": content for name, content in inside.items()}, notes
