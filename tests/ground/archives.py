"""Writers of archives into a folder, as other tools and people leave them; described by pages, submissions and entries."""

from tests.ground.collection_writer import ENTRIES, Entry, write_collection
from tests.ground.folders import STYLES, write_oj_folder, write_plain_folder
from tests.ground.hubs import hub_folder, write_hub
from tests.ground.large import write_large_vault
from tests.ground.submission import EDITABLE, LANGUAGE_NAMES, RESULTS, SUBMISSIONS, Submission
from tests.ground.vaults import write_backup, write_vault

__all__ = [
    "EDITABLE",
    "ENTRIES",
    "LANGUAGE_NAMES",
    "RESULTS",
    "STYLES",
    "SUBMISSIONS",
    "Entry",
    "Submission",
    "hub_folder",
    "write_backup",
    "write_collection",
    "write_hub",
    "write_large_vault",
    "write_oj_folder",
    "write_plain_folder",
    "write_vault",
]
