def steps(notes):
    return [after - before for before, after in zip(notes, notes[1:])]


def failures(pattern):
    fail = [0] * (len(pattern) + 1)
    matched = 0
    for i in range(1, len(pattern)):
        while matched and pattern[matched] != pattern[i]:
            matched = fail[matched]
        if pattern[matched] == pattern[i]:
            matched += 1
        fail[i + 1] = matched
    return fail


def places(text, pattern):
    """Where the pattern ends in the text, as the number of steps until then."""
    fail = failures(pattern)
    matched = 0
    for number, step in enumerate(text, start=1):
        while matched and (matched == len(pattern) or pattern[matched] != step):
            matched = fail[matched]
        if pattern[matched] == step:
            matched += 1
        if matched == len(pattern):
            yield number


n, m = map(int, input().split())
song = list(map(int, input().split()))
tune = list(map(int, input().split()))
if m == 1:
    print(n, 1)
else:
    found = list(places(steps(song), steps(tune)))
    print(len(found), found[0] - (m - 1) + 1 if found else 0)
