"""The fog between lighthouse and shore: exits 42 where an output is right, and lets a second run see the flashes of the first.

The answer file says which flash of each message is seen wrong, from 1 to 31; 0 where none is. Where it is empty, the message itself
decides, in a way that nobody guesses. What was sent is kept beside the feedback.
"""

import os
import re
import sys
import zlib

MESSAGE, FLASHES = 26, 31

input_path, answer_path, folder = sys.argv[1:4]
kept = os.path.join(folder, "messages")


def refuse(korean, english):
    with open(os.path.join(folder, "judgemessage.txt"), "w", encoding="utf-8") as file:
        file.write(f"{korean}\n{english}\n")
    sys.exit(43)


def read_lines(path):
    with open(path, encoding="ascii") as file:
        return file.read().split()


def read_output(count, length, run):
    """So many words of so many letters; whatever else was printed is refused."""
    words = sys.stdin.buffer.read().split()
    if len(words) != count:
        refuse(f"{run}번째 실행: {count}줄이어야 하는데 {len(words)}줄입니다", f"run {run}: expected {count} lines, found {len(words)}")
    for number, word in enumerate(words, 1):
        if not re.fullmatch(rb"[01]+", word) or len(word) != length:
            said = ascii(word[:80].decode("utf-8", "replace"))
            refuse(
                f"{run}번째 실행, {number}번째 줄: 0과 1로 된 {length}글자가 아니라 {len(word)}글자입니다: {said}",
                f"run {run}, line {number}: expected {length} letters 0 or 1, found {len(word)}: {said}",
            )
    return [word.decode() for word in words]


def fog_of(messages):
    """Which flash of each message is seen wrong."""
    told = read_lines(answer_path)
    return list(map(int, told)) if told else [zlib.crc32(message.encode()) % (FLASHES + 1) for message in messages]


def seen_through_fog(flashes, wrong):
    if not wrong:
        return flashes
    return flashes[: wrong - 1] + "10"[int(flashes[wrong - 1])] + flashes[wrong:]


def judge_first():
    messages = read_lines(input_path)[2:]
    sent = read_output(len(messages), FLASHES, 1)
    seen = map(seen_through_fog, sent, fog_of(messages))
    with open(kept, "w", encoding="ascii") as file:
        file.write("\n".join(messages))
    with open(os.path.join(folder, "nextpass.in"), "w", encoding="ascii") as file:
        file.write("\n".join(("2", str(len(messages)), *seen)) + "\n")


def judge_second():
    messages = read_lines(kept)
    found = read_output(len(messages), MESSAGE, 2)
    for number, (message, word, wrong) in enumerate(zip(messages, found, fog_of(messages), strict=True), 1):
        if word != message:
            fog = (f"{wrong}번째 불빛을 잘못 보았습니다", f"flash {wrong} was seen wrong")
            korean, english = fog if wrong else ("잘못 본 불빛은 없습니다", "no flash was seen wrong")
            refuse(
                f"{number}번째 소식은 {message}인데 {word}라고 읽었습니다; {korean}",
                f"message {number} was {message}, and was read as {word}; {english}",
            )


if os.path.exists(kept):
    judge_second()
else:
    judge_first()
sys.exit(42)
