input()
codes = list(map(int, input().split()))
kinds = sorted(set(codes))
number = {code: place for place, code in enumerate(kinds)}
labels = [number[code] for code in codes]
print(len(kinds))
print(*labels)
for label in labels:
    row = [0] * len(kinds)
    row[label] = 1
    print(*row)
