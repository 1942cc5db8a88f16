"""The statements of a Polygon package, by languages: sections in LaTeX, one file each or all in `problem-properties.json`; pictures.

In order of belief:

    statements/<language>/problem-properties.json   legend, input, output, interaction, scoring, notes, tutorial; name
    statement-sections/<language>/legend.tex ...    the same, where that is not there
    statements/.pdf/<language>/problem.pdf          where neither is
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from judge.jsontext import parse_json
from judge.markup.fromlatex import latex_to_markdown

#: Polygon's words for languages; one that is not here stands for itself
LANGUAGES: Mapping[str, str] = {
    "english": "en", "russian": "ru", "korean": "ko", "japanese": "ja", "chinese": "zh", "ukrainian": "uk", "belarusian": "be",
    "polish": "pl", "german": "de", "french": "fr", "spanish": "es", "portuguese": "pt", "italian": "it", "romanian": "ro",
    "hungarian": "hu", "bulgarian": "bg", "serbian": "sr", "croatian": "hr", "slovene": "sl", "slovak": "sk", "czech": "cs",
    "lithuanian": "lt", "latvian": "lv", "estonian": "et", "finnish": "fi", "swedish": "sv", "norwegian": "no", "danish": "da",
    "dutch": "nl", "greek": "el", "turkish": "tr", "azerbaijani": "az", "armenian": "hy", "georgian": "ka", "kazakh": "kk",
    "kyrgyz": "ky", "uzbek": "uz", "turkmen": "tk", "tajik": "tg", "mongolian": "mn", "persian": "fa", "arabic": "ar", "hebrew": "he",
    "hindi": "hi", "bengali": "bn", "vietnamese": "vi", "indonesian": "id", "thai": "th", "malay": "ms",
}  # fmt: skip

#: what a statement is put together from, in order, and its headings in Korean and in English
_SECTIONS = (
    ("legend", "", ""), ("input", "입력", "Input"), ("output", "출력", "Output"), ("interaction", "인터랙션", "Interaction"),
    ("scoring", "배점", "Scoring"), ("notes", "노트", "Note"),
)  # fmt: skip

_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")

#: a section is no longer
_MOST_BYTES = 1 << 20


def statement_files(files: Mapping[str, Path]) -> dict[str, bytes | Path]:
    """From a package's files by their paths the files of statements, pictures and editorials by their paths below a package of ours."""
    made: dict[str, bytes | Path] = {}
    for language in dict.fromkeys(_languages(files)):
        code, sections = language_code(language), _sections(files, language)
        text = _statement(sections, is_korean=code == "ko")
        pdf = files.get(f"statements/.pdf/{language}/problem.pdf")
        if text:
            made[f"statement/problem.{code}.md"] = text.encode()
        elif pdf is not None:
            made[f"statement/problem.{code}.pdf"] = pdf
        if sections.get("tutorial", "").strip():
            made[f"solution/solution.{code}.md"] = latex_to_markdown(sections["tutorial"]).encode()
    for name, path in sorted(files.items()):
        parts = name.split("/")
        if len(parts) == 3 and parts[0] in ("statements", "statement-sections") and path.suffix.lower() in _PICTURES:
            made[f"statement/{parts[2]}"] = path
    return made


def language_code(word: str) -> str:
    """The code of a language by Polygon's word for it."""
    return LANGUAGES.get(word.lower(), "".join(letter for letter in word.lower() if letter.isalnum()) or "en")


def _languages(files: Mapping[str, Path]) -> Iterator[str]:
    for name in sorted(files):
        parts = name.split("/")
        if len(parts) == 4 and parts[:2] == ["statements", ".pdf"]:
            yield parts[2]
        elif len(parts) == 3 and parts[0] in ("statements", "statement-sections"):
            yield parts[1]


def _sections(files: Mapping[str, Path], language: str) -> dict[str, str]:
    """The sections in LaTeX by their names; a file that is damaged has none."""
    properties = files.get(f"statements/{language}/problem-properties.json")
    found: dict[str, str] = {}
    if properties is not None:
        try:
            value = parse_json(properties.read_bytes())
        except ValueError:
            value = {}
        found = {name: text for name, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}
    for name in (*(section[0] for section in _SECTIONS), "tutorial"):
        path = files.get(f"statement-sections/{language}/{name}.tex")
        if not found.get(name, "").strip() and path is not None and path.stat().st_size <= _MOST_BYTES:
            found[name] = path.read_text("utf-8", "replace")
    return found


def _statement(sections: Mapping[str, str], *, is_korean: bool) -> str:
    parts = []
    for name, korean, english in _SECTIONS:
        text = latex_to_markdown(sections.get(name, "").replace("\r\n", "\n")).strip()
        heading = korean if is_korean else english
        if text:
            parts.append(f"## {heading}\n\n{text}\n" if heading else f"{text}\n")
    return "\n".join(parts)
