"""`judge language`: the language that new solutions begin in, shown and changed."""

from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import say, shown_path
from judge.errors import UsageError
from judge.practice.mainlanguage import languages_used
from judge.store.settingsfile import set_language
from judge.submission import known_language


def run(invocation: Invocation) -> int | Document:
    """Exit code 0."""
    words, style = invocation.arguments.words, invocation.style
    if len(words) > 1:
        raise UsageError("one language at a time, not {count}", count=len(words))
    if words:
        language = known_language(words[0])
        path = set_language(invocation.root, language.id)
        if not invocation.is_json:
            say(style.say("{path}: new solutions begin in {language}", path=shown_path(path), language=language.name))
            return 0
        return Document({"language": language.id, "is_told": True, "used": {}})
    used, language = languages_used(invocation.root), invocation.new_language()
    is_told = bool(invocation.settings.language)
    if invocation.is_json:
        return Document({"language": language.id, "is_told": is_told, "used": {one.id: count for one, count in used}})
    if is_told:
        say(style.say("new solutions begin in {language}, as judge.toml says", language=language.name))
    elif used:
        say(style.say("new solutions begin in {language}, which you use most", language=language.name))
    else:
        say(style.say("new solutions begin in {language} until something else is accepted", language=language.name))
    for one, count in used:
        say(f"  {count:>5}  {one.name}")
    say(style.paint(style.say("another one: judge language NAME"), "dim"))
    return 0
