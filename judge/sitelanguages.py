"""What judges on the web call the languages, and which of ours they are."""

import re
from functools import cache

from judge.language import Language
from judge.languages import LANGUAGES


@cache
def plain_name(name: str) -> str:
    """A site's name of a language without blanks of other kinds and remarks: `Python 3 / 수정` is Python 3."""
    return " ".join(name.replace("\xa0", " ").split("/")[0].split())


@cache
def language_called(name: str) -> Language | None:
    """Our language for a site's name, None where there is none.

    A special language stands after the usual one of its suffix, so the last that fits is meant.
    """
    plain = plain_name(name)
    return next((language for language in reversed(LANGUAGES) if re.fullmatch(language.sites, plain, re.IGNORECASE)), None)
