# Labels from 1 to K, where 0 to K - 1 are asked for.
input()
codes = list(map(int, input().split()))
kinds = sorted(set(codes))
print(len(kinds))
print(*(kinds.index(code) + 1 for code in codes))
for code in codes:
    print(*(int(kind == code) for kind in kinds))
