"""What somebody has to fix: one flat family. A message is an English template and its values, translated where it is shown."""

from collections.abc import Callable


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
        return translate(self.template).format(**self.values)


class UsageError(JudgeError):
    """The command line asks for something that there is not."""


class PackageError(JudgeError):
    """A file breaks its format; the value `where` is `path:line` and comes first."""

    def render(self, translate: Callable[[str], str]) -> str:
        """The message in the language of `translate`, behind its place."""
        return f"{self.values['where']}: {super().render(translate)}"


class ToolchainError(JudgeError):
    """A language's compiler or interpreter is missing or unusable."""


class RunnerError(JudgeError):
    """The launcher or sandbox failed; never the submission's fault."""


class CheckerError(JudgeError):
    """A checker or validator program is missing, fails or breaks its protocol; never the submission's fault."""


class VerificationError(JudgeError):
    """A problem is not as it says: an answer is missing, a submission has another verdict."""


def _remake(kind: type[JudgeError], template: str, values: dict[str, object]) -> JudgeError:
    return kind(template, **values)
