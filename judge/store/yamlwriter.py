"""Plain values to YAML text that the same library reads back."""

from collections.abc import Mapping
from io import BytesIO

import yaml

_Dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def render_yaml(mapping: Mapping[str, object]) -> bytes:
    """The mapping as a YAML document in UTF-8, keys in their order."""
    out = BytesIO()
    yaml.dump(
        dict(mapping), out, Dumper=_Dumper, encoding="utf-8", allow_unicode=True, sort_keys=False, default_flow_style=False, width=10_000
    )
    return out.getvalue()
