"""What decides how a source is built: its content and name, the language's command, headers; how that is laid out for a compiler."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from judge.language import MODULE, Language
from judge.toolchain.sourcefiles import sources_of
from judge.toolchain.tools import Tool

#: how files begin that may be started by their names
_STARTED = (b"#!", b"\x7fELF")


class Recipe(NamedTuple):
    """All that decides what is built."""

    language: Language
    source: Path
    content: bytes
    #: the name under which the source is compiled
    name: str
    words: tuple[str, ...]
    compiler: Tool | None
    include: tuple[Path, ...]
    #: whether the class to start is `Main`, whatever the source says
    starts_main: bool
    #: what lies beside it, by path
    beside: Mapping[str, bytes] = {}


def called(recipe: Recipe) -> str:
    """What the compiler's words call the source."""
    return recipe.name if recipe.source.is_dir() else recipe.source.name.replace("\n", "?")


def source_name(content: bytes, language: Language, suffix: str) -> str:
    """The file name under which a source that ends in `suffix` is compiled: Main, but where the public class decides."""
    name = "Main"
    if language.is_named_by_class:
        from judge.toolchain.javasource import public_class

        name = public_class(content) or name
    return name + (MODULE if suffix == MODULE else language.suffixes[0])


def key_of(recipe: Recipe) -> bytes:
    """What is the same exactly where the same would be built."""
    headers = [
        f"{path} {path.stat().st_size} {path.stat().st_mtime_ns}" for folder in recipe.include for path in sorted(folder.glob("*.h"))
    ]
    identity = recipe.compiler.identity if recipe.compiler else ""
    rules = ["starts Main"] if recipe.starts_main else []
    extra = [part for item in recipe.language.extra_files.items() for part in item]
    parts = [recipe.language.id, *recipe.words, identity, recipe.name, *rules, *extra, *map(str, recipe.include), *headers]
    beside = b"".join(b"\0%b\0%d\0%b" % (name.encode(), len(content), content) for name, content in sorted(recipe.beside.items()))
    return "\0".join(parts).encode("utf-8", "surrogateescape") + b"\0" + recipe.content + beside


def lay_out(folder: Path, recipe: Recipe) -> None:
    """Write the source, and what belongs beside it, into an empty folder."""
    extra = {name: text.encode() for name, text in recipe.language.extra_files.items()}
    for name, content in {**extra, **recipe.beside, recipe.name: recipe.content}.items():
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        for above in Path(name).parents:
            (folder / above).chmod(0o755)  # whoever runs it may be another user
        place.write_bytes(content)
        place.chmod(0o755 if content.startswith(_STARTED) else 0o644)


def fill_in(words: tuple[str, ...], folder: Path, recipe: Recipe, main: str) -> list[str]:
    """A command with the places of this build; `main` is the class to start."""
    if recipe.language.compiles_all and recipe.beside:
        others = [f"{folder}/{name}" for name in sources_of(recipe.beside, recipe.language)]
        words = tuple(part for word in words for part in ((word, *others) if word == "{source}" else (word,)))
    places = {"{source}": str(folder / recipe.name), "{program}": str(folder / "Main"), "{folder}": str(folder), "{main}": main}
    filled = []
    for word in words:
        for place, value in places.items():
            word = word.replace(place, value)
        filled.append(word)
    return filled
