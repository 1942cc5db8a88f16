"""What somebody has to fix: one flat family. A message is an English template and its values, translated where it is shown."""

from collections.abc import Callable

from judge.messages import filled


class JudgeError(Exception):
    """Something that the learner or a problem's author can mend."""

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template)
        self.template = template
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        return _remake, (type(self), self.template, self.values)

    def __str__(self) -> str:
        return self.render(str)

    def render(self, translate: Callable[[str], str]) -> str:
        """The message in the language of `translate`."""
        return filled(translate(self.template), {key: _shown(value, translate) for key, value in self.values.items()})


class UsageError(JudgeError):
    """The command line asks for something that there is not."""


class PackageError(JudgeError):
    """A file breaks its format; the value `where` is `path:line` and comes first."""

    def render(self, translate: Callable[[str], str]) -> str:
        """The message in the language of `translate`, behind its place."""
        return f"{self.values['where']}: {super().render(translate)}"


class DeckError(PackageError):
    """A deck of cards breaks its format; the value `where` is `path:line` and comes first."""


class AnswerError(JudgeError):
    """What was typed cannot be an answer to this question."""


class ToolchainError(JudgeError):
    """A language's compiler or interpreter is missing or unusable."""


class StandInError(ToolchainError):
    """What is on PATH under a tool's name has none to stand for."""


class CommandError(JudgeError):
    """A command of judge.toml does not do what it is for."""


class RunnerError(JudgeError):
    """The launcher or sandbox failed; never the submission's fault."""


class CheckerError(JudgeError):
    """A checker or validator program is missing, fails or breaks its protocol; never the submission's fault."""


class VerificationError(JudgeError):
    """A problem is not as it says: an answer is missing, a submission has another verdict."""


class SpecError(JudgeError):
    """An input spec contradicts itself or cannot be understood."""


class StressError(JudgeError):
    """A search cannot go on: the trusted solution, a generator or a validator is at fault."""


class InputError(JudgeError):
    """An input is not what its spec says; the value `line` (1-based) comes first."""

    def render(self, translate: Callable[[str], str]) -> str:
        """The message in the language of `translate`, behind its line."""
        values = {key: translate(value) if isinstance(value, str) else value for key, value in self.values.items()}
        where = translate("line {line}").format(line=values["line"])
        return f"{where}: {translate(self.template).format(**values)}"


class ExportError(JudgeError):
    """A problem lacks what the format of an export demands, or has what it cannot say."""


class SourceError(JudgeError):
    """A page, archive or answer of a site is not what it should be, or cannot be had."""


class LayoutError(SourceError):
    """Nothing in an archive looks like what is known."""


class MissingError(SourceError):
    """The source works and does not have this problem: another may."""


class UnreachableError(SourceError):
    """A host cannot be reached: there may be no network."""


class HistoryError(JudgeError):
    """The database of events is damaged, newer than this kit, or cannot be written."""


class ClusterError(JudgeError):
    """A scheduler or its workers cannot be reached, are gone, or are not what they should be."""


def _shown(value: object, translate: Callable[[str], str]) -> object:
    """A value as it stands in a message: errors, alone or several, in words."""
    if isinstance(value, JudgeError):
        return value.render(translate)
    if isinstance(value, tuple) and value and all(isinstance(part, JudgeError) for part in value):
        return "; ".join(part.render(translate) for part in value)
    return value


def _remake(kind: type[JudgeError], template: str, values: dict[str, object]) -> JudgeError:
    return kind(template, **values)
