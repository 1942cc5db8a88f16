import sys

words = sys.stdin.read().split()
n = int(words[0])
first = [[int(words[k]), words[k + 1]] for k in range(1, 2 * n + 1, 2)]
second = [[int(words[k]), words[k + 1]] for k in range(2 * n + 2, len(words), 2)]
same = stretch = longest = 0
i = j = 0
while i < len(first) or j < len(second):
    one, other = first[min(i, len(first) - 1)], second[min(j, len(second) - 1)]
    both = min(piece[0] for piece in (one, other) if piece[0])
    if one[1] == other[1]:
        same += both
        stretch += both
        longest = max(longest, stretch)
    else:
        stretch = 0
    if one[0]:
        one[0] -= both
        i += one[0] == 0
    if other[0]:
        other[0] -= both
        j += other[0] == 0
print(same, longest)
