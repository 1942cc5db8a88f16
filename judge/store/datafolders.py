"""The folders of a package in which its test cases lie, for who only asks whether there are any."""

import os
from pathlib import Path

#: below data/, in the order of judging; the model's `CaseFolder` has the same, and takes long to import
CASE_FOLDERS = ("sample", "secret", "own", "stress")


def has_test_data(folder: Path) -> bool:
    """Whether a package has anything below data/ that cases may be made of; cheap, for many packages at once."""
    return any(os.path.isdir(place) and os.listdir(place) for place in (folder / "data" / name for name in CASE_FOLDERS))


#: keys of which the last counts where they stand twice, as for the tools of juries: they decide nothing about a submission
REPEATED_KEYS = ("input_validator_flags", "input_validator_args")
