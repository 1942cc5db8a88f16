"""Files that make an editor know the kit: tasks, test settings, what a line of output points at. What is there already stays."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.sax.saxutils import quoteattr

from judge.messages import N_
from judge.store.files import write_atomically

#: `solutions/1000.cpp:7: it reaches behind the end of an array`, and what compilers say of a line
_MATCHER = {
    "owner": "judge",
    "fileLocation": ["autoDetect", "${workspaceFolder}"],
    "pattern": {"regexp": r"^\s*(\S.*?\.\w+):(\d+):(?:(\d+):)?\s+(.*)$", "file": 1, "line": 2, "column": 3, "message": 4},
}

#: what a task does, to its words behind `judge`; `${file}` is the open file
_TASKS = {
    N_("judge: run this file"): ["run", "${file}"], N_("judge: run what was saved last"): ["run"], N_("judge: next of today"): ["next"],
    N_("judge: stress this file"): ["stress", "${file}"], N_("judge: at each save"): ["watch"],
}  # fmt: skip

_WATCHER = {"activeOnStart": True, "beginsPattern": r"^\d+ .*solutions/", "endsPattern": r"^(watching|.* 지켜)"}


def vscode_files(translate: Callable[[str], str]) -> Mapping[str, str]:
    """For Visual Studio Code, by path: the test panel, tasks, a launcher for Python; what its lists show in the learner's language."""
    settings = {"python.testing.pytestEnabled": True, "python.testing.pytestArgs": ["--judge", "solutions"]}
    name = translate(N_("debug this solution"))
    launch = {"name": name, "type": "debugpy", "request": "launch", "program": "${file}", "console": "integratedTerminal"}
    contents = {
        "settings.json": settings,
        "tasks.json": {"version": "2.0.0", "tasks": [_task(translate(label), words) for label, words in _TASKS.items()]},
        "launch.json": {"version": "0.2.0", "configurations": [launch]},
    }
    return {f".vscode/{name}": json.dumps(content, ensure_ascii=False, indent=2) + "\n" for name, content in contents.items()}


def pycharm_files() -> Mapping[str, str]:
    """For PyCharm and IntelliJ, by path: run configurations that are shared in a project."""
    return {
        f".run/{name}.run.xml": _configuration(name, command)
        for name, command in (("judge run", "judge run"), ("judge next", "judge next"), ("judge stress", "judge stress"))
    }


def write_where_none_is(root: Path, files: Mapping[str, str]) -> tuple[list[Path], list[Path]]:
    """Write files below a folder; those that were written, and those that were there and stay."""
    written, kept = [], []
    for name, text in files.items():
        path = root / name
        if path.exists():
            kept.append(path)
        else:
            write_atomically(path, text.encode())
            written.append(path)
    return written, kept


def _task(label: str, words: list[str]) -> dict[str, object]:
    task: dict[str, object] = {
        "label": label, "type": "shell", "command": "judge", "args": words, "options": {"cwd": "${workspaceFolder}"},
        "presentation": {"clear": True, "panel": "dedicated"}, "problemMatcher": _MATCHER,
    }  # fmt: skip
    if words[0] == "watch":
        task |= {"isBackground": True, "problemMatcher": {**_MATCHER, "background": _WATCHER}}
    if words == ["run", "${file}"]:
        task["group"] = {"kind": "build", "isDefault": True}
    return task


def _configuration(name: str, command: str) -> str:
    options = {
        "SCRIPT_TEXT": command, "INDEPENDENT_SCRIPT_PATH": "true", "SCRIPT_PATH": "", "SCRIPT_OPTIONS": "",
        "INDEPENDENT_SCRIPT_WORKING_DIRECTORY": "true", "SCRIPT_WORKING_DIRECTORY": "$PROJECT_DIR$", "INDEPENDENT_INTERPRETER_PATH": "true",
        "INTERPRETER_PATH": "", "INTERPRETER_OPTIONS": "", "EXECUTE_IN_TERMINAL": "true", "EXECUTE_SCRIPT_FILE": "false",
    }  # fmt: skip
    lines = [f"    <option name={quoteattr(key)} value={quoteattr(value)} />" for key, value in options.items()]
    head = f'  <configuration default="false" name={quoteattr(name)} type="ShConfigurationType">'
    return "\n".join(
        [
            '<component name="ProjectRunConfigurationManager">',
            head,
            *lines,
            '    <method v="2" />',
            "  </configuration>",
            "</component>",
            "",
        ]
    )
