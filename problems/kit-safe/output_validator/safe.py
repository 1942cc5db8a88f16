"""The safe: answers each number with UP, DOWN or OPEN; exits 42 if it was opened in time, else says why and exits 43.

Where the case leaves the number open it stays in the larger part for as long as it can, so that no way of trying has luck.
"""

import os
import re
import sys

MOST_TRIES = 30

#: bytes of a line that are read: no number is as long
MOST_BYTES = 64


def refuse(korean, english):
    with open(os.path.join(sys.argv[3], "judgemessage.txt"), "w", encoding="utf-8") as file:
        file.write(f"{korean}\n{english}\n")
    sys.exit(43)


def tell(line):
    """Nobody may be there to read it: then the next reading finds the end."""
    try:
        os.write(1, f"{line}\n".encode())
    except BrokenPipeError:
        pass


def read_number(n, tries):
    line = sys.stdin.buffer.readline(MOST_BYTES)
    if not line:
        refuse(f"{tries}번 맞추고 금고가 닫힌 채 프로그램이 끝났습니다", f"the program ended after {tries} tries, with the safe closed")
    if not re.fullmatch(rb"[1-9][0-9]{0,9}", line.strip()) or int(line) > n:
        said = ascii(line.strip().decode("utf-8", "replace"))
        refuse(f"1 이상 {n} 이하의 정수가 아닙니다: {said}", f"not an integer from 1 to {n}: {said}")
    return int(line)


def is_quiet_afterwards():
    """Whether the program ends now, as it was asked to."""
    while line := sys.stdin.buffer.readline(MOST_BYTES):
        if line.strip():
            return False
    return True


with open(sys.argv[1], encoding="ascii") as file:
    n, secret = map(int, file.read().split())
low, high = (secret, secret) if secret else (1, n)
tell(n)
for tries in range(MOST_TRIES):
    number = read_number(n, tries)
    if low == high == number:
        tell("OPEN")
        if is_quiet_afterwards():
            sys.exit(42)
        refuse("금고가 열린 뒤에도 출력이 이어졌습니다", "the program went on printing after the safe was open")
    if number < low or (number <= high and high - number >= number - low):
        low = max(low, number + 1)
        tell("UP")
    else:
        high = min(high, number - 1)
        tell("DOWN")
refuse(f"{MOST_TRIES}번 안에 금고를 열지 못했습니다", f"the safe is not open after {MOST_TRIES} tries")
