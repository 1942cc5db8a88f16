import sys

words = sys.stdin.read().split()
n = int(words[0])


def squares(pieces):
    for length, colour in zip(pieces[::2], pieces[1::2]):
        for _ in range(int(length)):
            yield colour


same = stretch = longest = 0
for colour, other_colour in zip(squares(words[1 : 2 * n + 1]), squares(words[2 * n + 2 :])):
    if colour == other_colour:
        same += 1
        stretch += 1
        longest = max(longest, stretch)
    else:
        stretch = 0
print(same, longest)
