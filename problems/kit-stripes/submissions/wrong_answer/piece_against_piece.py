import sys

words = sys.stdin.read().split()
n = int(words[0])
first = [(int(words[k]), words[k + 1]) for k in range(1, 2 * n + 1, 2)]
second = [(int(words[k]), words[k + 1]) for k in range(2 * n + 2, len(words), 2)]
same = stretch = longest = 0
for (length, colour), (other_length, other_colour) in zip(first, second):
    if colour != other_colour:
        stretch = 0
        continue
    same += min(length, other_length)
    stretch += min(length, other_length)
    longest = max(longest, stretch)
print(same, longest)
