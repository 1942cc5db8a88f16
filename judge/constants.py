"""The constants of a package: `{{name}}` in its programs and statements stands for a value that problem.yaml gives once."""

import re
from collections.abc import Iterator, Mapping

from judge.handwritten import Section

_NAME = r"[A-Za-z_][A-Za-z0-9_]*"
_PLACE = rb"\{\{(%s(?:\.\w+)?)\}\}" % _NAME.encode()
_COMMAND = rb"\\constant\{(%s(?:\.\w+)?)\}" % _NAME.encode()
_VALUE = "value"


def constants_of(yaml: Section) -> dict[str, str]:
    """The values by name, `name` and `name.variant`; PackageError for what is no name or no scalar."""
    return dict(_constants(yaml.section("constants")))


def with_constants(content: bytes, constants: Mapping[str, str]) -> bytes:
    """The content with values in the place of `{{name}}`; names that are not known stay."""
    return re.sub(_PLACE, lambda found: _value(found, constants), content) if constants and b"{{" in content else content


def with_commands(content: bytes, constants: Mapping[str, str]) -> bytes:
    """The same for a statement in LaTeX, which says `\\constant{name}`."""
    return re.sub(_COMMAND, lambda found: _value(found, constants), content) if constants else content


def _value(found: re.Match[bytes], constants: Mapping[str, str]) -> bytes:
    value = constants.get(found[1].decode())
    return found[0] if value is None else value.encode()


def _constants(section: Section) -> Iterator[tuple[str, str]]:
    for name in section:
        if not re.fullmatch(_NAME, name):
            raise section.wrong(name, "{key} is no name of a constant: letters, digits and _ only")
        if not section.is_mapping(name):
            yield name, section.text(name)
            yield f"{name}.{_VALUE}", section.text(name)
            continue
        variants = section.section(name)
        if _VALUE not in variants:
            raise section.wrong(name, "{key} needs a value")
        yield name, variants.text(_VALUE)
        yield from ((f"{name}.{variant}", variants.text(variant)) for variant in variants)
