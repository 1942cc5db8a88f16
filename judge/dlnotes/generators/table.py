"""All generators by name."""

from judge.dlnotes.generators.item import Generator
from judge.dlnotes.generators.sizes import SIZES

GENERATORS: dict[str, Generator] = {one.name: one for one in SIZES}
