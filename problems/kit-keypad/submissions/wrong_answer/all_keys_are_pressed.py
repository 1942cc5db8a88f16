import sys
from collections import Counter

KEYS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")

lines = sys.stdin.read().split("\n")
n = int(lines[0])
words = []
for number, line in enumerate(lines[1 : n + 1]):
    word, use = line.split()
    words.append((-int(use), word, number))
words.sort()
presses = [0] * n
beginnings = set()
with_keys = Counter()
for _, word, number in words:
    keys = word.translate(KEYS)
    with_keys[keys] += 1
    presses[number] = len(keys) + 1 + (with_keys[keys] if keys in beginnings else 0)
    beginnings.update(keys[:length] for length in range(1, len(keys) + 1))
print(sum(presses[int(number) - 1] for number in lines[n + 2].split()))
