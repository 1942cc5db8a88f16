"""What a statement asks of the input and a draft does not say: letters that stand once, a root, what is guaranteed. Each a guess."""

import re
from collections.abc import Iterator, Sequence

from judge.drafting.draft import SpecDraft
from judge.drafting.guesses import BESIDE, SAYS_MORE

#: which the rule `once` may say, or `simple` of a graph
_ONCE = re.compile(
    r"(?:하나씩만|한 번만|하나만|한 개만|단 하나|정확히 (?:하나|한 (?:개|번|곳)))[^.]{0,12}(?:주어|나[오온]|있|존재|등장)"
    r"|exactly (?:once|one)\b|only once\b",
    re.IGNORECASE,
)
#: which no rule of a spec says
_NEVER = re.compile(
    r"(?:(?:루트|부모)[^.]{0,20}(?<![A-Za-z0-9])-1|(?<![A-Za-z0-9])-1[^.]{0,20}(?:루트|부모))|\broot\b[^.]{0,30}-1|-1[^.]{0,30}\broot\b"
    r"|삼각형(?:이|의 크기)|\btriangle (?:is given|follows)"
    r"|팰린드롬|회문|(?:올바른|짝이 맞는) 괄호|괄호 ?표현|palindrome|balanced"
    r"|(?:자리|숫자)[가이]? (?:모두 |서로 )?다른|숫자가 (?:모두|서로) 다[르른]"
    r"|이미 [^.]{0,20}(?:저장|등록|주어진|나온)[^.]{0,20}(?:입력|주어)"
    r"|(?:로|으로) (?:시작|끝나)[^.]{0,8}(?:않|며|고|다$)|바로 (?:다음|뒤)에"
    r"|(?:앞|이전|바로 앞|다음)[^.]{0,16}(?:배수|약수)|multiple of the (?:previous|one before)"
    r"|소수인? [A-Za-z](?![A-Za-z])|[A-Za-z][은는이가] (?:모두 |항상 )?소수(?:이|로|인|$)"
    r"|[A-Za-z][은는] (?:항상 )?소수$|소수(?:이다|인 |는 모두|들?[이가을를] 주어|들?[이가] [^.]{0,20}주어)|\bprimes?\b",
    re.IGNORECASE,
)
#: which one may say
_PERHAPS = re.compile(
    r"보다 (?:항상 )?(?:빠르|이르|늦|앞서|앞선)|\b(?:is|are|comes?) (?:always )?(?:before|after|earlier|later)\b"
    r"|보장|반드시|서로 다[르른]|모두 다[르른]|(?:같은|겹치는|동일한) [^.]{0,24}(?:없|않)"
    r"|경우만 (?:입력|주어)|입력은 주어지지 않|\bguaranteed\b|\byou may assume\b",
    re.IGNORECASE,
)
#: and what only what is printed does
_OF_ANSWER = re.compile(r"정답|출력|답[은이]|\boutput\b|\banswer\b", re.IGNORECASE)
_PROPERTY = re.compile(r": (?:distinct|sorted|permutation|parents)| of |!=")
#: characters of a sentence that a guess shows
_SHOWN = 80


def with_unsaid(draft: SpecDraft, sentences: Sequence[str]) -> SpecDraft:
    """The draft with a guess for each sentence of the input section that asks for more than the rules say."""
    return draft._replace(guesses=(*draft.guesses, *_unsaid_in(sentences, draft.rules)))


def _unsaid_in(sentences: Sequence[str], rules: Sequence[str]) -> Iterator[str]:
    has_once = any(": once [" in rule or ": simple " in rule for rule in rules)
    has_properties = any(_PROPERTY.search(rule) for rule in rules)
    for sentence in (one for one in dict.fromkeys(sentences) if not _OF_ANSWER.search(one)):
        if _NEVER.search(sentence) or (not has_once and _ONCE.search(sentence)) or (not has_properties and _PERHAPS.search(sentence)):
            shown = sentence if len(sentence) <= _SHOWN else f"{sentence[: _SHOWN - 3]}..."
            yield SAYS_MORE.format(said=shown.replace(BESIDE, ", "))
