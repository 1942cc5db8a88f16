"""Our comparisons as flags of the format's default output validator."""

from judge.model import CheckerChoice, Comparison


def flags_of(choice: CheckerChoice) -> tuple[str, ...]:
    """Flags by which everything that we accept is accepted. The site's presentation errors are accepted, too: no flag tells them."""
    match choice.comparison:
        case Comparison.EXACT:
            return ("case_sensitive", "space_change_sensitive")
        case Comparison.STANDARD:
            return ("case_sensitive",)
        case Comparison.FLOATS:
            return ("case_sensitive", *choice.flags)
        case Comparison.TOKENS:
            return () if "case_insensitive" in choice.flags else ("case_sensitive",)
        case Comparison.UNORDERED_LINES:
            return ()
        case Comparison.VALIDATOR | Comparison.PROGRAM:
            return choice.flags
