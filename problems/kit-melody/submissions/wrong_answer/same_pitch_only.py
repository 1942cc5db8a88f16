n, m = map(int, input().split())
song = bytes(map(int, input().split()))
tune = bytes(map(int, input().split()))
place = song.find(tune)
count, first = 0, place + 1
while place >= 0:
    count += 1
    place = song.find(tune, place + 1)
print(count, first)
