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
    presses[number] = len(keys) + with_keys[keys] + 1
    with_keys[keys] += 1
    for length in range(len(keys), 0, -1):
        if keys[:length] in beginnings:
            break
        beginnings.add(keys[:length])
        presses[number] = length + 1
print(sum(presses[int(number) - 1] for number in lines[n + 2].split()))
