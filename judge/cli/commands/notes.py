"""`judge notes`: the notes on deep learning, chapter by chapter."""

from judge.cli.invocation import Invocation
from judge.cli.terminal import say, say_page
from judge.dlnotes.chapters import chapters, pick


def run(invocation: Invocation) -> int:
    """Exit code 0; UsageError for a chapter that there is not. Without a chapter, all are listed."""
    arguments, style = invocation.arguments, invocation.style
    found = chapters(style.language)
    if not arguments.words:
        for chapter in found:
            say(f"{chapter.slug.partition('-')[0]}  {chapter.title}  {style.paint(chapter.slug.partition('-')[2], 'dim')}")
        say("")
        say(style.say("judge notes 8 reads the eighth, judge quiz 8 asks about it"))
        return 0
    from judge.reports.prose import render_prose

    wanted = [pick(word, [chapter.slug for chapter in found]) for word in arguments.words]
    read = (chapter.path.read_text("utf-8") for chapter in found if chapter.slug in wanted)
    say_page(line for text in read for line in render_prose(text, style))
    return 0
