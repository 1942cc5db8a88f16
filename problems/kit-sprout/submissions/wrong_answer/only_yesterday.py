# Looks back for one night only.
height = int(input())
first = [h for h in range(max(1, height - 60), height) if h + sum(map(int, str(h))) == height]
print(len(first) + 1, min([*first, height]))
