"""What somebody has to fix: one flat family. A message is an English template and its values, translated where it is shown."""


class JudgeError(Exception):
    """Something that the learner or a problem's author can mend."""

    def __init__(self, template: str, /, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        return _remake, (type(self), self.template, self.values)

    def __str__(self) -> str:
        return self.template.format(**self.values)


class UsageError(JudgeError):
    """The command line or judge.toml asks for something that there is not."""


class PackageError(JudgeError):
    """A file of a problem package breaks the format; the message begins with `path:line:`."""


class ToolchainError(JudgeError):
    """A language's compiler or interpreter is missing or unusable."""


class RunnerError(JudgeError):
    """The launcher or sandbox failed; never the submission's fault."""


class CheckerError(JudgeError):
    """A checker program failed or broke its protocol; never the submission's fault."""


def _remake(kind: type[JudgeError], template: str, values: dict[str, object]) -> JudgeError:
    return kind(template, **values)
