import sys

KEYS = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")

lines = sys.stdin.read().split("\n")
n = int(lines[0])
words = []
for line in lines[1 : n + 1]:
    word, use = line.split()
    words.append((-int(use), word, word.translate(KEYS)))
total = 0
for number in lines[n + 2].split():
    wanted = words[int(number) - 1]
    keys = wanted[2]
    for length in range(1, len(keys) + 1):
        if min(entry for entry in words if entry[2].startswith(keys[:length])) == wanted:
            total += length + 1
            break
    else:
        listed = sorted(entry for entry in words if entry[2] == keys)
        total += len(keys) + listed.index(wanted) + 2
print(total)
