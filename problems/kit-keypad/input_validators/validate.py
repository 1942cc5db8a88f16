"""Exit 42 if standard input is a legal input: N, N words with their use, M, M numbers. Else say why and exit 43."""

import re
import sys

match_entry = re.compile(rb"([a-z]{1,10}) ([1-9][0-9]{0,9})\n").fullmatch
are_integers = re.compile(rb"[1-9][0-9]{0,5}( [1-9][0-9]{0,5})*\n?").fullmatch


def reject(message):
    sys.stderr.write(message + "\n")
    sys.exit(43)


def parse_count(lines, place, most):
    if place >= len(lines) or not re.fullmatch(rb"[1-9][0-9]{0,5}\n", lines[place]) or int(lines[place]) > most:
        reject(f"line {place + 1}: expected a number from 1 to {most}")
    return int(lines[place])


lines = sys.stdin.buffer.readlines()
n = parse_count(lines, 0, 40_000)
m = parse_count(lines, n + 1, 100_000)
if len(lines) != n + 3:
    reject(f"expected {n + 3} lines, found {len(lines)}")
words = set()
for number, line in enumerate(lines[1 : n + 1], start=2):
    found = match_entry(line)
    if not found or int(found[2]) > 10**9:
        reject(f"line {number}: expected a word and its use, found {line[:80]!r}")
    words.add(found[1])
if len(words) != n:
    reject(f"expected {n} different words, found {len(words)}")
if not are_integers(lines[-1]) or lines[-1].count(b" ") != m - 1:
    reject(f"line {n + 3}: expected {m} integers, found {lines[-1][:80]!r}")
if max(map(int, lines[-1].split())) > n:
    reject(f"line {n + 3}: expected numbers from 1 to {n}")
sys.exit(42)
