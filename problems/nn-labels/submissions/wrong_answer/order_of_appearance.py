# Numbers the codes in the order in which they appear, not the smallest first.
input()
codes = list(map(int, input().split()))
kinds = list(dict.fromkeys(codes))
print(len(kinds))
print(*(kinds.index(code) for code in codes))
for code in codes:
    print(*(int(kind == code) for kind in kinds))
