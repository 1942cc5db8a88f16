"""The only reader and writer of a workspace: problem packages, solutions, judge.toml."""
