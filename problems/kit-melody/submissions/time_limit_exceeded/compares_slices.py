n, m = map(int, input().split())
song = list(map(int, input().split()))
tune = list(map(int, input().split()))
song = [b - a for a, b in zip(song, song[1:])]
tune = [b - a for a, b in zip(tune, tune[1:])]
count = first = 0
for place in range(n - m + 1):
    if song[place : place + m - 1] == tune:
        count += 1
        first = first or place + 1
print(count, first)
