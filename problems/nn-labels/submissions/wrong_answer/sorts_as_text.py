# Sorts what was read as text: "10" comes before "9", and "-1" before "-2".
input()
codes = input().split()
kinds = sorted(set(codes))
print(len(kinds))
print(*(kinds.index(code) for code in codes))
for code in codes:
    print(*(int(kind == code) for kind in kinds))
