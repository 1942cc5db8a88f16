"""A coding-test practice kit: a local judge for programs that read stdin and write stdout."""

__version__ = "0.2.0"
