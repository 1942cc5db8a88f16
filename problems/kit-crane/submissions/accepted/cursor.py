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
    elif word == "back":
        done = max(0, done - int(number))
    else:
        done = min(len(places) - 1, done + int(number))
    farthest = max(farthest, abs(places[done]))
print(places[done])
print(farthest)
