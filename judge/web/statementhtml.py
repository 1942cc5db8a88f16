"""A statement as HTML that is safe to show: Markdown to HTML, formulas to MathML, and of all that only what a statement may have."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from html import escape

import nh3
from latex2mathml.converter import convert
from latex2mathml.exceptions import (
    DenominatorNotFoundError,
    DoubleSubscriptsError,
    DoubleSuperscriptsError,
    ExtraLeftOrMissingRightError,
    InvalidAlignmentError,
    InvalidStyleForGenfracError,
    InvalidWidthError,
    LimitsMustFollowMathOperatorError,
    MissingEndError,
    MissingSuperScriptOrSubscriptError,
    NoAvailableTokensError,
    NumeratorNotFoundError,
)
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.parser_inline import ParserInline
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from judge.markup.escape import FORMULA
from judge.markup.tex import to_plain

#: from what a picture is called to where the page finds it; empty for one that is not here
Picture = Callable[[str], str]

#: a letter of a script whose words go on without a blank, before or after
_WITHOUT_BLANKS = re.compile("[ᄀ-ᇿ぀-ヿ㐀-鿿가-힣].|.[ᄀ-ᇿ぀-ヿ㐀-鿿가-힣]", re.DOTALL)

#: characters of a formula beyond which it is shown as text
_LONGEST_FORMULA = 2000

_MATH = frozenset((
    "math", "mrow", "mi", "mo", "mn", "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mtext",
    "mspace", "mtable", "mtr", "mtd", "mstyle", "mpadded", "mphantom", "menclose",
))  # fmt: skip
_TEXT = frozenset((
    "p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "em", "strong", "b", "i", "u", "s", "del", "sub", "sup", "code", "pre", "kbd", "samp",
    "tt", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "caption", "blockquote", "a", "img", "span",
    "div", "figure", "figcaption", "center", "details", "summary",
))  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title"}, "img": {"src", "alt", "width", "height"}, "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align", "scope"}, "ol": {"start"}, "math": {"display"}, "mo": {"stretchy", "fence", "form"},
    "mi": {"mathvariant"}, "mn": {"mathvariant"}, "mtext": {"mathvariant"}, "mspace": {"width"}, "div": {"class"}, "span": {"class"},
    "mover": {"accent"}, "munder": {"accentunder"},
}  # fmt: skip

#: what LaTeX may do that the converter has no answer to; the formula is then shown in plain characters
_UNCONVERTED = (
    DenominatorNotFoundError, DoubleSubscriptsError, DoubleSuperscriptsError, ExtraLeftOrMissingRightError, InvalidAlignmentError,
    InvalidStyleForGenfracError, InvalidWidthError, LimitsMustFollowMathOperatorError, MissingEndError,
    MissingSuperScriptOrSubscriptError, NoAvailableTokensError, NumeratorNotFoundError, ValueError, LookupError, TypeError, AttributeError,
    RecursionError,
)  # fmt: skip


def statement_html(text: str, picture: Picture) -> str:
    """Safe HTML of a Markdown text, its headings from the second level on."""
    tokens = _parser().parse(text)
    _lower_headings(tokens)
    return clean(_parser().renderer.render(tokens, _parser().options, {}), picture)


def clean(html: str, picture: Picture = lambda _: "") -> str:
    """What of HTML a statement may have; pictures are those that are here."""

    def checked(tag: str, attribute: str, value: str) -> str | None:
        if (tag, attribute) == ("img", "src"):
            return picture(value) or None
        if attribute == "class":
            return value if value in ("formula", "wide") else None
        return value

    cleaned = nh3.clean(
        html, tags=set(_TEXT | _MATH), attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()}, attribute_filter=checked,
        url_schemes={"http", "https"}, link_rel="noopener noreferrer",
    )  # fmt: skip
    for element in ("<pre", '<div class="wide"', '<math display="block"'):  # what may have to be scrolled is reached by keys
        cleaned = cleaned.replace(f"{element}>", f'{element} tabindex="0">')
    return cleaned


@cache
def math_html(formula: str, *, is_block: bool) -> str:
    """MathML of a formula; in plain characters where it cannot be converted."""
    if len(formula) <= _LONGEST_FORMULA:
        try:
            return convert(_prepared(formula), display="block" if is_block else "inline")
        except _UNCONVERTED:
            pass
    return f'<span class="formula">{escape(to_plain(formula))}</span>'


def _prepared(formula: str) -> str:
    """A formula in words that the converter knows."""
    formula = re.sub(r"\\(?:lt|gt)(?![A-Za-z])", lambda found: "<" if found[0] == r"\lt" else ">", formula)
    formula = re.sub(r"(\\(?:begin|end)\{)(?:aligned|gathered)(?=\})", r"\1align*", formula)
    # its brackets would grow with the line
    formula = re.sub(r"\\pmod *\{((?:[^{}]|\{[^{}]*\})*+)\}", r"\\quad(\\mathrm{mod}\\;\1)", formula)
    formula = re.sub(r"\\(?:bmod|mod)(?![A-Za-z])", r"\\;\\mathrm{mod}\\;", formula)
    return re.sub(r"\\operatorname\*?(?=\s*\{)", r"\\mathrm", formula).strip()


class _Inline(StateInline):
    """Emphasis that ends before a particle: CommonMark takes the marks of `**(a)**은` for text, as no blank or punctuation follows."""

    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:
        scanned = super().scanDelims(start, canSplitWord)
        before = self.src[start - 1 : start] or " "
        after = self.src[start + scanned.length : start + scanned.length + 1] or " "
        if canSplitWord and _WITHOUT_BLANKS.match(before + after):
            return Scanned(not after.isspace(), not before.isspace(), scanned.length)
        return scanned


class _InlineParser(ParserInline):
    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        state = _Inline(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True})
    parser.inline = _InlineParser()
    parser.configure("commonmark").enable(["table", "strikethrough"])
    parser.inline.ruler.before("escape", "formula", _formula_rule)
    parser.add_render_rule("formula", _render_formula)
    parser.add_render_rule("text", _render_text)
    parser.add_render_rule("table_open", lambda *_: '<div class="wide"><table>')
    parser.add_render_rule("table_close", lambda *_: "</table></div>")
    return parser


def _formula_rule(state: StateInline, silent: bool) -> bool:
    """A formula where one begins."""
    if state.src[state.pos] not in "$\\":
        return False
    found = FORMULA.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        token = state.push("formula", "math", 0)
        token.content = next(part for part in found.groups() if part is not None)
        token.block = found[0].startswith(("$$", "\\["))
    state.pos = found.end()
    return True


def _render_formula(self: RendererHTML, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
    return math_html(tokens[place].content, is_block=tokens[place].block)


def _render_text(self: RendererHTML, tokens: Sequence[Token], place: int, options: OptionsDict, env: EnvType) -> str:
    """Words; an inequality is not broken between its sides."""
    return escapeHtml(re.sub(" ([≤≥<≠]) ", "\u00a0\\1\u00a0", tokens[place].content))


def _lower_headings(tokens: Sequence[Token]) -> None:
    """The highest heading is of the second level: the first is the page's; none is skipped on the way down."""
    seen = sorted({token.tag for token in tokens if token.type == "heading_open"})
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(2 + seen.index(token.tag), 6)}"
