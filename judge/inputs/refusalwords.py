"""How messages name what an input should have been."""

from judge.inputs.expressions import show
from judge.inputs.inputspec import Variable
from judge.messages import N_


def rule_words(variable: Variable) -> list[str]:
    """The relations of a variable as people write them."""
    return [f"{show(relation.left)} {relation.sign} {show(relation.right)}" for relation in variable.relations]


def alphabet_words(alphabet: str) -> str:
    """The characters of an alphabet, few of them where it is long."""
    return alphabet if len(alphabet) < 20 else f"{alphabet[:8]}...{alphabet[-3:]}"


def place_words(char: str) -> str:
    """A character that nobody sees, in words."""
    return {" ": N_("a blank"), "\n": N_("the end of the line"), "\r": N_("a carriage return (CRLF line ends)")}.get(char, repr(char))
