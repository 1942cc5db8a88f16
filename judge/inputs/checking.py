"""Is an input what its spec says? If not, which line, what was expected there and what was found."""

from judge.errors import InputError
from judge.inputs.inputreader import InputReader
from judge.inputs.inputspec import Spec
from judge.inputs.walking import walk
from judge.messages import N_


def refusal(spec: Spec, content: bytes) -> InputError | None:
    """Why an input is not what the spec says; None when it is."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return InputError(N_("not UTF-8 text"), line=line)
    reader = InputReader(text)
    try:
        walk(spec, reader)
        reader.end()
    except InputError as error:
        return error
    return None
