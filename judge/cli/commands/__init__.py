"""The commands: one module each, whose `run` takes arguments and a style, and returns the exit code."""
