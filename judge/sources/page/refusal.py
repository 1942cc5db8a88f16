"""Pages that are saved in a problem's place, each by its name."""

import re

from judge.errors import SourceError
from judge.messages import N_

#: what a page shows, and what it is then; looked for when it has no limits
_OTHERS = (
    (r"cf-chl|cf_chl|challenge-platform|Just a moment", N_("a page that asks for a browser (Cloudflare), no problem page")),
    (
        r"<title>\s*50[0234]\b|50[234] (?:Bad Gateway|Service|Gateway)|Internal Server Error",
        N_("a server's error page, no problem page"),
    ),
    (
        r"name=[\"']login_(?:user_id|password)|id=[\"']login_form|action=[\"'][^\"']*/(?:signin|login)",
        N_("a login page, no problem page"),
    ),
    (r"<title>\s*404|404 Not Found|Page not found|페이지를 찾을 수 없", N_("a page that says there is nothing (404)")),
)


def refuse_other_pages(text: str) -> None:
    """SourceError when the text is something else than a whole page of a problem, as far as words tell."""
    if not text.strip():
        raise SourceError("an empty page")
    if 'id="problem-info"' in text or "id='problem-info'" in text or "id=problem-info" in text:
        if "</html" not in text and "</HTML" not in text:
            raise SourceError("the page is cut off: its end is missing")
        return
    for pattern, words in _OTHERS:
        if re.search(pattern, text, re.IGNORECASE):
            raise SourceError(words)
    raise SourceError("no problem page: it has no limits and no text")
