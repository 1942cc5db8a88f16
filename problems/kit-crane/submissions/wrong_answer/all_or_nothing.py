# Does nothing at all when there are fewer moves than the command says.
import sys

input = sys.stdin.readline
places = [0]
done = farthest = 0
for _ in range(int(input())):
    word, number = input().split()
    if word == "go":
        del places[done + 1 :]
        places.append(places[done] + int(number))
        done += 1
    elif word == "back" and int(number) <= done:
        done -= int(number)
    elif word == "again" and done + int(number) < len(places):
        done += int(number)
    farthest = max(farthest, abs(places[done]))
print(places[done])
print(farthest)
