"""The folders of a package in which its test cases lie, for who only asks whether there are any."""

import os
from pathlib import Path

#: below data/, in the order of judging; the model's `CaseFolder` has the same, and takes long to import
CASE_FOLDERS = ("sample", "secret", "own", "stress")


def has_test_data(folder: Path) -> bool:
    """Whether a package has anything below data/ that cases may be made of; cheap, for many packages at once."""
    data = f"{folder}/data"
    try:
        names = os.listdir(data)
    except OSError:
        return False
    return any(_holds_anything(f"{data}/{name}") for name in CASE_FOLDERS if name in names)


def _holds_anything(folder: str) -> bool:
    try:
        return bool(os.listdir(folder))
    except OSError:
        return False


#: keys of which the last counts where they stand twice, as for the tools of juries: they decide nothing about a submission
REPEATED_KEYS = ("input_validator_flags", "input_validator_args")
