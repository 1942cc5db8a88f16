"""What keys gave while the keyboard was still set to Hangul: `run` typed so is 겨ㅜ."""

from unicodedata import normalize

#: letters of syllables, first, middle and last, in the order of their codes
_FIRST = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_MIDDLE = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_LAST = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

#: the keys of the two-set layout; of two letters that are written as one, both
_KEYS = {
    **dict(zip(_FIRST, "rrseefaqqttdwwczxvg", strict=True)),
    **dict(zip("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ ", "koiojpuphynbml ", strict=True)),
    "ㄳ": "rt", "ㄵ": "sw", "ㄶ": "sg", "ㄺ": "fr", "ㄻ": "fa", "ㄼ": "fq", "ㄽ": "ft", "ㄾ": "fx", "ㄿ": "fv", "ㅀ": "fg", "ㅄ": "qt",
    "ㅘ": "hk", "ㅙ": "ho", "ㅚ": "hl", "ㅝ": "nj", "ㅞ": "np", "ㅟ": "nl", "ㅢ": "ml",
}  # fmt: skip


def as_keys(word: str) -> str:
    """The keys that were pressed, as small letters; what is not Hangul stays."""
    return "".join(map(_keys_of, normalize("NFC", word)))


def _keys_of(letter: str) -> str:
    if not "가" <= letter <= "힣":
        return _KEYS.get(letter, letter)
    first, rest = divmod(ord(letter) - ord("가"), len(_MIDDLE) * len(_LAST))
    middle, last = divmod(rest, len(_LAST))
    return (_KEYS[_FIRST[first]] + _KEYS[_MIDDLE[middle]] + _KEYS[_LAST[last]]).rstrip()
