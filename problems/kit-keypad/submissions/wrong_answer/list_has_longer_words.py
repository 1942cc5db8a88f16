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
passed = Counter()
for _, word, number in words:
    keys = word.translate(KEYS)
    for length in range(1, len(keys) + 1):
        if keys[:length] not in passed and not presses[number]:
            presses[number] = length + 1
        passed[keys[:length]] += 1
    presses[number] = presses[number] or len(keys) + passed[keys] + 1
print(sum(presses[int(number) - 1] for number in lines[n + 2].split()))
