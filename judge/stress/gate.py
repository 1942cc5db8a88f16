"""All that says whether an input is allowed, as one."""

from collections.abc import Sequence
from pathlib import Path

from judge.errors import CheckerError
from judge.external.input_validator import InputValidator, open_input_validator
from judge.inputs.inputspec import Spec
from judge.toolchain.build import Workbench


class Gate:
    """Validators and spec, ready to be asked; close it."""

    def __init__(self, validators: Sequence[Path], spec: Spec | None, bench: Workbench) -> None:
        self._validators: list[InputValidator] = [open_input_validator(path, bench, is_hurried=True) for path in validators]
        self._spec = spec

    @property
    def is_there(self) -> bool:
        """Whether anything says what is allowed."""
        return bool(self._validators) or self._spec is not None

    def refusal(self, content: bytes) -> str | None:
        """Why an input is refused; None when it is not."""
        if self._spec is not None:
            from judge.inputs.checking import refusal

            error = refusal(self._spec, content)
            if error is not None:
                return str(error)
        for validator in self._validators:
            said = validator.refusal(content)
            if said is not None:
                return said
        return None

    def allows(self, content: bytes) -> bool:
        """Whether nothing refuses it; a validator that crashes on it does."""
        try:
            return self.refusal(content) is None
        except CheckerError:
            return False

    def close(self) -> None:
        """End the validators."""
        for validator in self._validators:
            validator.close()
