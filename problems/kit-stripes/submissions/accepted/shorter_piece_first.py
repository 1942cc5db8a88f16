import sys

words = sys.stdin.read().split()
n = int(words[0])
m = int(words[2 * n + 1])
first = list(zip(map(int, words[1 : 2 * n + 1 : 2]), words[2 : 2 * n + 1 : 2]))
second = list(zip(map(int, words[2 * n + 2 :: 2]), words[2 * n + 3 :: 2]))
same = stretch = longest = 0
i = j = 0
left, colour = first[0]
other_left, other_colour = second[0]
while True:
    both = min(left, other_left)
    if colour == other_colour:
        same += both
        stretch += both
        longest = max(longest, stretch)
    else:
        stretch = 0
    left -= both
    other_left -= both
    if not left:
        i += 1
        if i == n:
            break
        left, colour = first[i]
    if not other_left:
        j += 1
        if j == m:
            break
        other_left, other_colour = second[j]
print(same, longest)
