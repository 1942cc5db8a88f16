"""How Chrome writes text when it serialises a page."""

#: what is never raw in text; the rest of Unicode is, and so are tabs and newlines
IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;", "\r": "&#13;"})

#: and between quotation marks
IN_ATTRIBUTE = str.maketrans({"&": "&amp;", '"': "&quot;", "\u00a0": "&nbsp;"})


def escape_text(text: str) -> str:
    """Text as it stands between tags."""
    return text.translate(IN_TEXT)


def escape_attribute(text: str) -> str:
    """Text as it stands in an attribute."""
    return text.translate(IN_ATTRIBUTE)
