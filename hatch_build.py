"""What a build adds to what is tracked: judge.mo, made from judge.po.

A wheel gets it from a folder of its own, so that the sources may be read-only; beside the sources, where an installation
with `-e` reads it, the first command would make it as well, but there need not be a first command by who may write there.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

from judge.pofile import parse_po, render_mo
from judge.translations import load_texts


class Catalogues(BuildHookInterface):  # type: ignore[type-arg]
    """The hook: `pyproject.toml` names this file."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make every judge.mo, and say where it goes in the wheel."""
        locale = Path(self.root, "judge", "locale")
        self._made = TemporaryDirectory()
        for written in locale.glob("*/LC_MESSAGES/judge.po"):
            language = written.parts[-3]
            if version == "editable":
                load_texts(language, str(locale))
                continue
            made = Path(self._made.name, f"{language}.mo")
            made.write_bytes(render_mo(parse_po(written.read_text("utf-8"), str(written))))
            build_data["force_include"][str(made)] = f"judge/locale/{language}/LC_MESSAGES/judge.mo"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Forget what lies in the wheel by now."""
        self._made.cleanup()
