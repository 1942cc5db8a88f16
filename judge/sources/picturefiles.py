"""Pictures of statements: links that become files beside the text."""

from collections.abc import Mapping

from judge.fetched import Fetched
from judge.markup.pieces import address


def with_pictures(fetched: Fetched, contents: Mapping[str, bytes]) -> Fetched:
    """The problem with these pictures, by file name, as files, and its statements showing them."""
    statements = dict(fetched.statements)
    for picture in fetched.pictures:
        if picture.name in contents:
            for language, text in statements.items():
                statements[language] = text.replace(f"]({address(picture.url)})", f"]({picture.name})")
    files = {**fetched.files, **{f"statement/{name}": content for name, content in contents.items()}}
    return fetched._replace(statements=statements, files=files)
