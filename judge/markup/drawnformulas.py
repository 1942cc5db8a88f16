"""Formulas that MathJax or KaTeX drew in a page before it was saved: what was written stands beside what is shown, in the same element."""

from judge.markup.html import Element, text_of

#: a formula as MathML; what is above and below, and fractions, as TeX
_SCRIPTS = {"msup": "{}^{{{}}}", "msub": "{}_{{{}}}", "msubsup": "{}_{{{}}}^{{{}}}", "mfrac": "\\frac{{{}}}{{{}}}", "msqrt": "\\sqrt{{{}}}"}
_WRITTEN = "annotation"


def drawn_formula(element: Element) -> str | None:
    """The formula with its dollars where an element holds one that was drawn; None where it is nothing of the kind."""
    classes = (element.get("class") or "").split()
    if element.tag == "mjx-container":
        is_display = element.get("display") == "true"
        copied = element.find(".//*[@class='no-mathjax mjx-copytext']")
        if copied is not None and (text := text_of(copied).strip()).startswith("$"):
            return text
    elif "katex" in classes:
        parent = element.getparent()
        is_display = parent is not None and "katex-display" in (parent.get("class") or "").split()
    elif element.tag == "math":
        is_display = element.get("display") == "block"
    else:
        return None
    math = element if element.tag == "math" else element.find(".//math")
    if math is None:
        return None
    written = math.find(f".//{_WRITTEN}")
    text = (_tex(math) if written is None else text_of(written)).strip()
    mark = "$$" if is_display else "$"
    return f"{mark}{text}{mark}" if text else ""


def _tex(element: Element) -> str:
    """What MathML says, as TeX."""
    parts = [_tex(child) for child in element if child.tag != _WRITTEN]
    pattern = _SCRIPTS.get(str(element.tag))
    if pattern is not None and len(parts) == pattern.count("{}"):
        return pattern.format(*parts)
    return (element.text or "").strip() + "".join(parts)
