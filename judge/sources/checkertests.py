"""What info.toml and hash.json of a problem of Library Checker say of its tests and submissions. Pure."""

import re
from collections.abc import Mapping

from judge.errors import SourceError
from judge.jsontext import parse_json

_SHA256 = re.compile(r"[0-9a-f]{64}")
_TEST = re.compile(r"(?P<stem>[\w-]+)\.(?P<kind>cpp|in)", re.ASCII)

#: where submissions are that get what info.toml calls so
_FOLDERS = {"AC": "accepted", "WA": "wrong_answer", "TLE": "time_limit_exceeded", "RE": "run_time_error"}

#: of one line of info.toml
_MOST_TESTS = 200


def tests_of(tests: object, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The secret cases by their places in a package: inputs that are there, and recipes for those that generators make."""
    found: dict[str, bytes] = {}
    hashes = _hashes(files.get("hash.json", b"{}"))
    for test in tests if isinstance(tests, list) else ():
        name, number = (test.get("name"), test.get("number")) if isinstance(test, dict) else (None, None)
        match = _TEST.fullmatch(name) if isinstance(name, str) else None
        if match is None or type(number) is not int or not 0 <= number <= _MOST_TESTS:
            raise SourceError("info.toml has a test that is none: {test}", test=str(test)[:80])
        for seed in range(number if match["stem"] != "example" else 0):
            case, is_made = f"data/secret/{match['stem']}_{seed:02}", match["kind"] == "cpp"
            if is_made and f"gen/{name}" in files:
                digest = hashes.get(f"{match['stem']}_{seed:02}.in")
                found[f"{case}.made"] = f"{name} {seed}\n{f'sha256 {digest}' if digest else ''}\n".encode()
            elif not is_made and f"gen/{match['stem']}_{seed:02}.in" in files:
                found |= {f"{case}.in": files[f"gen/{match['stem']}_{seed:02}.in"], f"{case}.made": b""}
    return found


def _hashes(content: bytes) -> dict[str, str]:
    """The sha256 of inputs by their names, as far as hash.json has them."""
    try:
        found = parse_json(content)
    except ValueError:
        return {}
    return (
        {str(name): one for name, one in found.items() if isinstance(one, str) and _SHA256.fullmatch(one)}
        if isinstance(found, dict)
        else {}
    )


def expected_of(solutions: object) -> dict[str, str]:
    """The folder of submissions for each source below sol/, as info.toml has what is expected of it."""
    listed = [one for one in solutions if isinstance(one, dict)] if isinstance(solutions, list) else []
    whole = [one for one in listed if not one.get("function") and not one.get("allow_tle")]
    folders = {str(one.get("name")): _FOLDERS.get(str(one.get("expect", "AC")), "") for one in whole}
    return {"correct.cpp": "accepted", **{name: folder for name, folder in folders.items() if folder}}
