"""Which pictures a block of a statement shows: addresses and names of files, in their order."""

from judge.markup.markdownblocks import Block
from judge.markup.spans import pictures_in


def targets_of(block: Block) -> list[str]:
    """What the pictures of a block are called."""
    return [target for text in (block.text, *(cell for row in block.rows for cell in row)) for target in pictures_in(text)]
