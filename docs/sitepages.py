"""What the documentation site has besides the pages of docs/: the READMEs as its first pages, and what they lead to.

A hook of `mkdocs.yml`: links of a page that lies elsewhere in the repository lead to where their targets are in the site.
"""

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parent.parent

#: by the path in the repository; pages of docs/ have the path in docs/
ELSEWHERE = {
    "README.md": "index.md",
    "README.ko.md": "ko/index.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "tests/README.md": "tests.md",
}

_LINK = re.compile(r"(\]\()([^)#:]+)(?=[)#])")


def on_files(files: Files, config: Any) -> Files:
    """Add the pages that lie elsewhere."""
    for path, place in ELSEWHERE.items():
        files.append(File.generated(config, place, content=_relinked((ROOT / path).read_text("utf-8"), path)))
    return files


def _relinked(text: str, path: str) -> str:
    start = posixpath.dirname(ELSEWHERE[path])

    def led(found: re.Match[str]) -> str:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), found[2]))
        place = ELSEWHERE.get(target, target.removeprefix("docs/"))
        return found[1] + posixpath.relpath(place, start or ".")

    return _LINK.sub(led, text)
