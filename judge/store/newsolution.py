"""The beginning of a solution: a file from a template, never over one that is there."""

from pathlib import Path

from judge.errors import PackageError, UsageError
from judge.language import Language
from judge.languages import languages_of
from judge.store.files import create_file
from judge.store.workspace import Settings, Workspace
from judge.templates import Headline, fill_template, render_template


def begin_solution(workspace: Workspace, settings: Settings, headline: Headline, language: Language) -> Path:
    """Write solutions/<id>.<suffix> from judge.toml's template or the kit's; its path. UsageError when the file exists."""
    path = _place(workspace, settings, headline.id, language)
    text = _text(workspace, settings, headline, language)
    try:
        create_file(path, text.encode())
    except FileExistsError:
        raise UsageError("{path} is there already, and stays as it is", path=path) from None
    return path


def put_aside(workspace: Workspace, settings: Settings, headline: Headline, language: Language, *, date: str) -> list[Path]:
    """Move the solution in this language to solutions/<id>/<date>, for another try; where it lies now, if there was one.

    One that was begun and not touched is none: it goes.
    """
    path = _place(workspace, settings, headline.id, language)
    if not path.exists():
        return []
    if path.is_file() and path.read_bytes() == _text(workspace, settings, headline, language).encode():
        path.unlink()
        return []
    folder = workspace.solutions_folder / headline.id
    folder.mkdir(exist_ok=True)
    names = (f"{date}{mark}{path.suffix}" for mark in ("", *(f"-{number}" for number in range(2, 1000))))
    kept = next(folder / name for name in names if not (folder / name).exists())
    path.rename(kept)
    return [kept]


def is_put_aside(path: Path) -> bool:
    """Whether a solution has the name that `put_aside` gives: a date, and a number where there were several."""
    return path.stem[4:5] == path.stem[7:8] == "-" and path.stem.replace("-", "").isdecimal()


def _place(workspace: Workspace, settings: Settings, problem_id: str, language: Language) -> Path:
    """Its name tells the language where the suffix would tell another one."""
    suffix = language.suffixes[0]
    usual = next((one for one in languages_of(suffix) if one.id == settings.language), languages_of(suffix)[0])
    mark = "" if usual.id == language.id else f".{language.id}"
    return workspace.solutions_folder / f"{problem_id}{mark}{suffix}"


def _text(workspace: Workspace, settings: Settings, headline: Headline, language: Language) -> str:
    """The package's stub where it has one: what it calls has to be there; else the learner's template, else the kit's."""
    stub = workspace.problems / headline.id / "attachments" / f"stub{language.suffixes[0]}"
    if stub.is_file():
        from judge.handwritten import read_text

        return read_text(stub)
    own = settings.templates.get(language.id)
    if own is None:
        return render_template(language, headline)
    from judge.handwritten import read_text

    try:
        return fill_template(read_text(own), headline)
    except FileNotFoundError:
        where = workspace.root / "judge.toml"
        raise PackageError("no file {path}, the template of {language}", where=where, path=own, language=language.id) from None
