"""`judge doctor`: a table of languages, and what is on of the protections."""

import os

from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import LiveLine, say
from judge.diagnosis import Diagnosis, diagnose, protections
from judge.languages import LANGUAGES
from judge.reports.style import Style
from judge.reports.visible import cut
from judge.running.runner import Backend
from judge.store.root import data_folder, find_root
from judge.store.workspace import Settings, Workspace
from judge.toolchain.build import Workbench
from judge.toolchain.workbench import make_workbench


def run(invocation: Invocation) -> int | Document:
    """Exit code 0 when every language that is installed works, 1 when one does not."""
    style, bench = invocation.style, _bench(invocation)
    line = LiveLine(style)
    names = protections(bench)
    found: list[Diagnosis] = []
    for number, diagnosis in enumerate(diagnose(bench), 1):
        found.append(diagnosis)
        if not invocation.is_json:
            line.clear()
            say(_line(diagnosis, style))
            line.show(LANGUAGES[number].name + " ..." if number < len(LANGUAGES) else "")
    line.clear()
    code = 1 if any(diagnosis.trouble for diagnosis in found) else 0
    if invocation.is_json:
        return Document({"protections": names, "languages": [_row(diagnosis) for diagnosis in found]}, code)
    say(style.say("protected by: {names}", names=", ".join(map(style.translate, names))))
    return code


def _bench(invocation: Invocation) -> Workbench:
    """The workspace's; outside of any one that builds among the user's own files."""
    if invocation.arguments.has("--root") or find_root(invocation.start):
        return invocation.bench
    backend = Backend(invocation.arguments.text("--backend", "auto"))
    return make_workbench(Workspace(data_folder()), Settings(), os.environ, backend)


def _line(diagnosis: Diagnosis, style: Style) -> str:
    language = diagnosis.language
    label = f"{language.id:<12}"
    if diagnosis.stand_in:
        said = style.say("not here: {reason}", reason=diagnosis.stand_in.values["said"])
        return style.paint(cut(f"  - {label} {said}", style.columns), "dim")
    if diagnosis.is_missing:
        return style.paint(f"  - {label} " + style.say("not here: install {package}", package=language.package), "dim")
    if diagnosis.trouble:
        first = diagnosis.trouble.render(style.translate).splitlines()[0]
        return f"  {style.paint('✗', 'red')} {label} " + style.say("does not work: {trouble}", trouble=first)
    figures = f"{label} {diagnosis.cpu_s:.3f} s {diagnosis.memory_mib:6.1f} MiB  "
    return f"  {style.paint('✓', 'green')} {figures}{cut(diagnosis.version, style.columns - len(figures) - 4)}"


def _row(diagnosis: Diagnosis) -> dict[str, object]:
    return {
        "id": diagnosis.language.id,
        "name": diagnosis.language.name,
        "works": not diagnosis.trouble and not diagnosis.is_missing,
        "missing": diagnosis.is_missing,
        "trouble": str(diagnosis.trouble or diagnosis.stand_in or ""),
        "version": diagnosis.version,
        "package": diagnosis.language.package,
        "compile_s": round(diagnosis.compile_s, 6),
        "cpu_s": diagnosis.cpu_s,
        "memory_mib": round(diagnosis.memory_mib, 3),
    }
