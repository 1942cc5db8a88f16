import sys
from collections import Counter

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
    with_keys[word] += 1
    presses[number] = len(word) + with_keys[word] + 1
    for length in range(len(word), 0, -1):
        if word[:length] in beginnings:
            break
        beginnings.add(word[:length])
        presses[number] = length + 1
print(sum(presses[int(number) - 1] for number in lines[n + 2].split()))
