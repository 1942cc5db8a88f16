"""YAML that others wrote, as plain values."""

from judge.errors import SourceError


def load_mapping(content: bytes, name: str) -> dict[str, object]:
    """The mapping in a text, empty for an empty one. SourceError when it is something else."""
    import yaml  # slow to import, for sources that are not always asked

    try:
        document = yaml.load(content, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, ValueError, RecursionError, LookupError, AttributeError, TypeError):
        raise SourceError("{name} is not YAML", name=name) from None
    if document is None:
        return {}
    if not isinstance(document, dict):
        raise SourceError("{name} is not YAML", name=name)
    return {str(key): value for key, value in document.items()}
