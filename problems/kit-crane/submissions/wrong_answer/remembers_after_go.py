# Moves that were taken back before a go can still be done again after it.
import sys

input = sys.stdin.readline
moves, taken_back = [], []
place = farthest = 0
for _ in range(int(input())):
    word, number = input().split()
    if word == "go":
        moves.append(int(number))
        place += int(number)
    elif word == "back":
        for _ in range(min(int(number), len(moves))):
            taken_back.append(moves.pop())
            place -= taken_back[-1]
    else:
        for _ in range(min(int(number), len(taken_back))):
            moves.append(taken_back.pop())
            place += moves[-1]
    farthest = max(farthest, abs(place))
print(place)
print(farthest)
