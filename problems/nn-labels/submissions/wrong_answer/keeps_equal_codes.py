# Sorts all codes without removing equal ones, so that there are gaps between the numbers.
input()
codes = list(map(int, input().split()))
kinds = sorted(codes)
print(len(kinds))
print(*(kinds.index(code) for code in codes))
for code in codes:
    print(*(int(place == kinds.index(code)) for place in range(len(kinds))))
