"""Whether what is made by drafts of imported pages are inputs: `draftedpages.py COLLECTION WORKSPACE [COUNT]`.

WORKSPACE has the pages (`judge import` of an archive), COLLECTION is a clone of the public collection testcase-ac; of their common
problems a random COUNT (70) is drafted from statement and samples. 24 inputs of each draft, and 24 that have the samples' habits, too, are
asked about by the collection's validator, read as a spec; pages whose validator cannot be read so are left out. A line of JSON for each.
"""

import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

from judge.drafting.draft import SpecDraft, render_draft
from judge.drafting.draftspec import DraftGround, draft_spec
from judge.drafting.fromvalidator import draft_from_validator
from judge.drafting.habits import spec_with
from judge.errors import JudgeError
from judge.inputs.checking import refusal
from judge.inputs.inputspec import Spec
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.store.statementfiles import find_statement, read_markdown
from judge.store.workspace import Workspace

_COUNT, _INPUTS, _SEED, _SIZES = 70, 24, 500, (3, 5, 8, 12, 20, 50)


def main() -> None:
    """Draft, make, ask, and count."""
    collection, workspace = Path(sys.argv[1]) / "testcase" / "boj", Workspace(Path(sys.argv[2]))
    count = int(sys.argv[3]) if len(sys.argv) > 3 else _COUNT
    common = sorted(folder.name for folder in workspace.problems.iterdir() if list((collection / folder.name).glob("validator*.cpp")))
    asked = drafted = right = likely = 0
    for number in random.Random(5).sample(common, min(count, len(common))):
        ground, validator = _ground(workspace, number), _validator(collection / number)
        if not ground.statement or validator is None or not ground.samples or any(refusal(validator, one) for one in ground.samples):
            continue
        asked += 1
        try:
            draft, _ = draft_spec(ground)
        except JudgeError as error:
            print(json.dumps({"problem": number, "no draft": str(error)}), flush=True)
            continue
        drafted += 1
        wrong, wrong_likely = (_refused(draft, habits, validator) for habits in ((), draft.habits))
        right, likely = right + (not wrong), likely + (not wrong_likely)
        facts = {"problem": number, "refused": wrong, "with habits": wrong_likely, "habits": draft.habits}
        print(json.dumps(facts, ensure_ascii=False), flush=True)
    print(f"{asked} pages, {drafted} drafts: all inputs are right of {right}, of {likely} where the samples' habits are asked for")


def _ground(workspace: Workspace, number: str) -> DraftGround:
    problem = workspace.problem(number)
    statement = find_statement(problem.folder, "ko")
    text = read_markdown(statement, problem.constants) if statement else ""
    return DraftGround((), text, tuple(case.input.read_bytes() for case in problem.cases if case.is_sample))


def _validator(folder: Path) -> Spec | None:
    path = sorted(folder.glob("validator*.cpp"))[0]
    try:
        return read_spec(render_draft(draft_from_validator(path.read_text("utf-8"), path.name)), path.name)
    except (JudgeError, UnicodeDecodeError):
        return None


def _refused(draft: SpecDraft, habits: Sequence[str], validator: Spec) -> str:
    """Why the first input that is none is refused; empty where all are taken."""
    spec = spec_with(render_draft(draft), habits)
    assert spec is not None
    for number in range(_INPUTS):
        try:
            content = make_random(spec, _SEED + number, _SIZES[number % len(_SIZES)]).content
        except JudgeError as error:
            return str(error)
        if (refused := refusal(validator, content)) is not None:
            return str(refused)
    return ""


if __name__ == "__main__":
    main()
