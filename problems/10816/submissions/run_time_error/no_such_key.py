# A dictionary knows only what was put there: KeyError for an integer that is on no card.
import sys

input = sys.stdin.readline
input()
counts = {}
for card in input().split():
    counts[card] = counts.get(card, 0) + 1
input()
print(*(counts[wanted] for wanted in input().split()))
