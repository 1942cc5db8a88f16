"""What compares outputs of problems of DMOJ: its own checkers, as one program in the package that speaks the format's dialect.

    standard                  the same words in the same lines; blank lines and the amount of blanks are free
    floats E MODE             so, but numbers may be off by 10^-E: absolute, relative, or default, which is either of them
    identical                 every byte
    sorted lines|whitespace   the same lines, as their words, or the same words, in any order
    rstripped                 the same lines but for blanks at their ends

Source: DMOJ's documentation of custom checkers, and how its judge splits lines.
"""

#: where it lies in a package
PLACE = "output_validator/compare.py"

PROGRAM = b'''"""Exit 42 when standard input is as good as the answer by the rule that the words after the feedback folder name, else 43."""

import re
import sys


def lines_of(text):
    return [line.split() for line in re.split(rb"[\\r\\n]", text) if line.split()]


def is_standard(answer, output):
    return lines_of(answer) == lines_of(output)


def is_near(expected, found, most, mode):
    distance = abs(found - expected)
    low, high = sorted((expected * (1 - most), expected * (1 + most)))
    if mode == "absolute":
        return distance <= most
    if mode == "relative":
        return low <= found <= high
    return distance <= most or (abs(expected) >= most and abs(1 - found / expected) <= most)


def is_same_word(expected, found, most, mode):
    try:
        number = float(expected)
    except ValueError:
        return expected == found
    try:
        return is_near(number, float(found), most, mode)
    except (ValueError, ZeroDivisionError):
        return False


def is_near_in_all(answer, output, digits="6", mode="default"):
    most = 10.0 ** -int(digits)
    split = re.compile(rb"[\\r\\n]")
    expected, found = ([line.split() for line in split.split(text) if line] for text in (answer, output))
    if list(map(len, expected)) != list(map(len, found)):
        return False
    return all(is_same_word(one, other, most, mode) for left, right in zip(expected, found) for one, other in zip(left, right))


def is_sorted(answer, output, split_on="lines"):
    if split_on == "whitespace":
        return sorted(answer.split()) == sorted(output.split())
    expected, found = (sorted(line.split() for line in re.split(rb"[\\r\\n]", text) if line) for text in (answer, output))
    return expected == found


def is_rstripped(answer, output):
    expected, found = ([line.rstrip() for line in re.split(rb"[\\r\\n]", text)] for text in (answer, output))
    return expected == found


RULES = {
    "standard": is_standard, "floats": is_near_in_all, "identical": bytes.__eq__, "sorted": is_sorted, "rstripped": is_rstripped,
}
rule, *words = sys.argv[4:]
with open(sys.argv[2], "rb") as file:
    answer = file.read()
output = sys.stdin.buffer.read()
if RULES[rule](answer, output, *words):
    sys.exit(42)
pairs = zip(answer.split(b"\\n"), output.split(b"\\n"))
number, pair = next(((at, pair) for at, pair in enumerate(pairs, 1) if pair[0].split() != pair[1].split()), (0, None))
if pair and rule != "sorted":
    expected, found = (text[:200].decode("utf-8", "replace") for text in pair)
    with open(sys.argv[3] + "judgemessage.txt", "w", encoding="utf-8") as message:
        message.write(f"line {number}: expected {expected!r}, found {found!r}\\n")
sys.exit(43)
'''
