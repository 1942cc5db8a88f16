# Reads row i as the help that instrument i gets.
n = int(input())
weeks = list(map(int, input().split()))
helps = list(zip(*(map(int, input().split()) for _ in range(n))))
least = [0] + [10**9] * ((1 << n) - 1)
takes = [weeks] + [None] * ((1 << n) - 1)
for known in range(1 << n):
    if known:
        lowest = known & -known
        takes[known] = [w - h for w, h in zip(takes[known ^ lowest], helps[lowest.bit_length() - 1])]
    for j, week in enumerate(takes[known]):
        if not known >> j & 1:
            least[known | 1 << j] = min(least[known | 1 << j], least[known] + max(1, week))
print(least[-1])
