r"""What is known of LaTeX where statements use it: which commands mean what, what their arguments are. Tables alone.

declaration    holds until its group ends: {\bf so}
dropped        is left out with so many arguments in braces
environment    takes so many arguments in braces; one that is not known takes none and shows what stands in it
"""

from collections.abc import Mapping

#: what stands around text that is shown so
LOOKS: Mapping[str, str] = {"textbf": "**", "emph": "*", "textit": "*", "textsl": "*", "underline": "*"}

DECLARATIONS: Mapping[str, str] = {"bf": "**", "bfseries": "**", "it": "*", "itshape": "*", "em": "*", "sl": "*"}

HEADINGS: Mapping[str, str] = {"section": "##", "subsection": "###", "subsubsection": "####", "paragraph": "####"}

CODE = frozenset(("texttt", "code"))

PICTURES = frozenset(("includegraphics",))

#: arguments that are left out
DROPPED: Mapping[str, int] = {
    "problemname": 1, "label": 1, "vspace": 1, "hspace": 1, "setlength": 2, "setcounter": 2, "usepackage": 1, "documentclass": 1,
    "pagestyle": 1, "input": 1, "include": 1, "color": 1, "textcolor": 1, "hyphenation": 1, "cline": 1, "graphicspath": 1, "phantom": 1,
    "multicolumn": 2, "multirow": 2, "resizebox": 2, "scalebox": 1, "raisebox": 1, "parbox": 1, "fontsize": 2, "renewcommand": 2,
    "newcommand": 2, "ref": 1, "cite": 1,
}  # fmt: skip

ENVIRONMENTS: Mapping[str, int] = {"tabular": 1, "tabular*": 2, "tabularx": 2, "array": 1, "wrapfigure": 2, "minipage": 1, "multicols": 1}

TABLES = frozenset(("tabular", "tabular*", "tabularx", "longtable"))

#: lists to the mark of their items
LISTS: Mapping[str, str] = {"itemize": "-", "enumerate": "1.", "description": "-"}

QUOTES = frozenset(("quote", "quotation"))

#: marks that stand for a character
SYMBOLS: Mapping[str, str] = {
    "ldots": "…", "dots": "…", "textellipsis": "…", "textbackslash": "\\\\", "textasciitilde": "\\~", "textasciicircum": "^",
    "textless": "&lt;", "textgreater": ">", "textbar": "|", "textquotedbl": '"', "textunderscore": "\\_", "textdegree": "°", "degree": "°",
    "euro": "€", "pounds": "£", "copyright": "©", "S": "§", "P": "¶", "ss": "ß", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å", "ae": "æ",
    "AE": "Æ", "oe": "œ", "OE": "Œ", "l": "ł", "L": "Ł", "i": "ı", "LaTeX": "LaTeX", "TeX": "TeX", "textendash": "–", "textemdash": "—",
    "quad": " ", "qquad": " ", "enspace": " ", "thinspace": " ", "space": " ", "par": "\n\n", "newline": "  \n", "linebreak": "  \n",
    "textregistered": "®", "texttrademark": "™", "textbullet": "•", "slash": "/",
}  # fmt: skip

#: a backslash and one character
MARKS: Mapping[str, str] = {
    "%": "%", "&": "&", "#": "#", "$": "\\$", "_": "\\_", "{": "{", "}": "}", " ": " ", "\n": " ", ",": " ", ";": " ", ":": " ", "!": "",
    "/": "", "-": "", "@": "", "*": "",
}  # fmt: skip

#: accents to the character that is combined with a letter
ACCENTS: Mapping[str, str] = {
    '"': "\u0308", "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", "=": "\u0304", ".": "\u0307", "c": "\u0327", "v": "\u030c",
    "u": "\u0306", "H": "\u030b", "k": "\u0328", "r": "\u030a", "d": "\u0323",
}  # fmt: skip
