"""Statements in LaTeX as Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.markup.fromlatex import latex_to_markdown

CASES = {
    "\\problemname{Sum}\n% nobody reads this\n\\section*{Input}\nOne~number, 5\\%.": "## Input\n\nOne\u00a0number, 5%.",
    "a\n\nb \\\\ c": "a\n\nb  \nc",
    "\\textbf{bold} {\\em so} \\texttt{a\\_b} \\verb|x*y| 2*3": "**bold** *so* `a_b` `x*y` 2\\*3",
    "``said'' --- J\\\"urgen's caf\\'{e} \\ldots 3\\$": "“said” — Jürgen's café …3\\$",
    "\\newcommand{\\most}{10^5}$1 \\le n \\le \\most$": "$1 \\le n \\le 10^5$",
    "\\[a_b\\]": "$$a_b$$",
    "\\begin{align*}a &= b \\\\ c &= d\\end{align*}": "$$\\begin{aligned}a &= b \\\\ c &= d\\end{aligned}$$",
    "\\begin{itemize}\\item a\n\\begin{enumerate}\\item b\\item c\\end{enumerate}\\item d\\end{itemize}": "- a\n\n  1. b\n  2. c\n- d",
    "\\begin{description}\\item[x] what\\end{description}": "- **x** what",
    "\\begin{tabular}{|l|r|}\\hline a & b \\\\ \\hline $x$ & 1|2 \\\\ c\\end{tabular}": (
        "| a | b |\n| --- | --- |\n| $x$ | 1\\|2 |\n| c |  |"
    ),
    "\\begin{verbatim}\n for % {x}\n\\end{verbatim}": "```\n for % {x}\n```",
    "\\illustration{0.4}{lamp.png}{A \\emph{lamp}}": "![A lamp](lamp.png)\n\n*A *lamp**",
    "\\begin{figure}[h]\\includegraphics[width=3cm]{street}\\end{figure}": "![](street)",
    "\\href{https://example.org}{here}\\footnote{there}": "[here](https://example.org) (there)",
    "\\begin{document}1. in\\end{document} out": "1\\. in",
    "\\unknown{kept} \\begin{strange}too\\end{strange}": "kept\n\ntoo",
    "\\begin{itemize} # before any item": "\\# before any item",
}


@pytest.mark.parametrize("latex", CASES)
def test_what_statements_use(latex: str) -> None:
    assert latex_to_markdown(latex).rstrip("\n") == CASES[latex]


@given(
    st.lists(
        st.sampled_from(
            [*"\\{}$&%[]~'` \n-x", "\\item ", "\\begin{itemize}", "\\end{itemize}", "\\begin{tabular}", "\\bf ", "\\\\", "\\verb"]
        )
    )
)
def test_broken_latex_keeps_its_letters(pieces: list[str]) -> None:
    """Whatever it is, something is made of it, and what stands outside of commands, comments and options is there."""
    text = "".join(pieces)
    assert latex_to_markdown(text).endswith("\n")
    if not set(text) & set("%[$\\"):
        assert latex_to_markdown(text).count("x") == text.count("x")
