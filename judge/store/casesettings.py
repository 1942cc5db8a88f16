"""What test_group.yaml, testdata.yaml and a case's own yaml set: flags of validators, arguments of submissions.

Inherited from folder to folder; the case's own comes last. Every key that the format knows is known here, whether it means something to
this kit or not: one that is unknown may be a flag that is misspelled, and verdicts would be false.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.handwritten import Section
from judge.messages import N_
from judge.store.comparison import FLAG_KEYS
from judge.store.yamlfile import load_yaml

#: files that a folder of cases may have, of the two versions of the format
GROUP_FILES = ("testdata.yaml", "test_group.yaml")

_INPUT_FLAG_KEYS = ("input_validator_flags", "input_validator_args")
_ARGUMENTS_KEY = "args"

#: what the program that reads sources is asked for, and told
STATIC_KEY, ARGUMENTS_OF_STATIC = "static_validation_score", "static_validator_args"

#: what makes a group more than all or nothing
_LENIENT = {"grading": ("custom",), "grader_flags": ("always_accept", "accept_if_any_accepted")}

_KNOWN = (
    *FLAG_KEYS, *_INPUT_FLAG_KEYS, _ARGUMENTS_KEY, STATIC_KEY, "on_reject", "grading", "grader_flags", "accept_score", "reject_score",
    "range", "scoring", "max_score", "score_aggregation", "require_pass", ARGUMENTS_OF_STATIC,
    "input_visualizer_args", "output_visualizer_args", "input_visualizer_flags", "output_visualizer_flags", "full_feedback", "hint",
    "description",
)  # fmt: skip

#: replaces constants of the package in a text
Fill = Callable[[str], str]


class CaseSettings(NamedTuple):
    """What holds for a case, or for all of a folder; `input_flags` by validator, those of the empty name for the others."""

    flags: tuple[str, ...] = ()
    input_flags: Mapping[str, tuple[str, ...]] = {}
    arguments: tuple[str, ...] = ()


class SettingsReader(NamedTuple):
    """Reads settings over inherited ones."""

    cache: Path | None
    fill: Fill
    #: whether the flags for the output that a file has are meant for what compares outputs here
    takes_flags: Callable[[Path], bool]
    #: refuses flags that are unknown to it
    refuse: Callable[[Section, str, Sequence[str]], None]
    #: whether there is a program that reads sources
    reads_sources: bool = False
    gives_points: bool = False

    def of_folder(self, folder: Path, inherited: CaseSettings) -> CaseSettings:
        """Those of all cases in a folder."""
        path = next((folder / name for name in GROUP_FILES if (folder / name).exists()), None)
        return inherited if path is None else self._read(path, inherited)

    def of_case(self, path: Path, inherited: CaseSettings) -> CaseSettings:
        """Those of one case, of which `path` is the yaml."""
        return self._read(path, inherited) if path.exists() else inherited

    def _read(self, path: Path, inherited: CaseSettings) -> CaseSettings:
        section = load_yaml(path, self.cache)
        section.refuse_others(_KNOWN)
        if not self.gives_points:
            _refuse_grading(section)
        if STATIC_KEY in section and not self.reads_sources:
            raise section.wrong(STATIC_KEY, N_("{key} asks a program that is not here: it belongs into static_validator/"))
        key = next((key for key in FLAG_KEYS if key in section), "")
        flags = inherited.flags
        if key and self.takes_flags(path):
            flags = self._filled(_flags(section, key))
            self.refuse(section, key, flags)
        input_key = next((key for key in _INPUT_FLAG_KEYS if key in section), "")
        return CaseSettings(
            flags,
            self._input_flags(section, input_key) if input_key else inherited.input_flags,
            self._filled(section.listed(_ARGUMENTS_KEY)) if _ARGUMENTS_KEY in section else inherited.arguments,
        )

    def _filled(self, words: Sequence[str]) -> tuple[str, ...]:
        return tuple(map(self.fill, words))

    def _input_flags(self, section: Section, key: str) -> dict[str, tuple[str, ...]]:
        if not section.is_mapping(key):
            return {"": self._filled(section.texts(key))}
        inner = section.section(key)
        if "flags" in inner:
            return {inner.text("name"): self._filled(inner.texts("flags"))}
        return {name: self._filled(inner.texts(name)) for name in inner}


def _refuse_grading(section: Section) -> None:
    """PackageError where not all cases have to be right, in a problem of which they are."""
    for key, words in _LENIENT.items():
        strange = next((word for word in section.texts(key) if word in words), None)
        if strange is not None:
            raise section.wrong(key, N_("{key}: {word} is for problems of type scoring"), word=strange)


def _flags(section: Section, key: str) -> tuple[str, ...]:
    """Flags of the output validator, of which a legacy package may say the name, too."""
    is_named = section.is_mapping(key) and "flags" in section.section(key)
    return section.section(key).texts("flags") if is_named else section.texts(key)
