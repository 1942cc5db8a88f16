# Does again first what was taken back first.
import sys
from collections import deque

input = sys.stdin.readline
moves, taken_back = [], deque()
place = farthest = 0
for _ in range(int(input())):
    word, number = input().split()
    if word == "go":
        taken_back.clear()
        moves.append(int(number))
        place += int(number)
    elif word == "back":
        for _ in range(min(int(number), len(moves))):
            taken_back.append(moves.pop())
            place -= taken_back[-1]
    else:
        for _ in range(min(int(number), len(taken_back))):
            moves.append(taken_back.popleft())
            place += moves[-1]
    farthest = max(farthest, abs(place))
print(place)
print(farthest)
