# Hands over moves one by one from stack to stack: too slow when many are taken back and done again in turns.
import sys

input = sys.stdin.readline
moves, taken_back = [], []
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
            moves.append(taken_back.pop())
            place += moves[-1]
    farthest = max(farthest, abs(place))
print(place)
print(farthest)
