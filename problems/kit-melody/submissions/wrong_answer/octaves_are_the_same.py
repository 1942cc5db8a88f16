n, m = map(int, input().split())
song = list(map(int, input().split()))
tune = list(map(int, input().split()))
if m == 1:
    print(n, 1)
    raise SystemExit
song = [(b - a) % 12 for a, b in zip(song, song[1:])]
tune = [(b - a) % 12 for a, b in zip(tune, tune[1:])]
fail = [0] * m
matched = 0
for i in range(1, m - 1):
    while matched and tune[matched] != tune[i]:
        matched = fail[matched]
    if tune[matched] == tune[i]:
        matched += 1
    fail[i + 1] = matched
count = first = matched = 0
for i, step in enumerate(song):
    while matched and tune[matched] != step:
        matched = fail[matched]
    if tune[matched] == step:
        matched += 1
    if matched == m - 1:
        count += 1
        first = first or i - (m - 1) + 2
        matched = fail[matched]
print(count, first)
