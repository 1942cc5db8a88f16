from collections import Counter

tiles = Counter(input())
laid = []
for _ in range(int(input())):
    word = input()
    missing = Counter(word) - tiles
    if not missing or (len(missing) == 1 and tiles["?"]):
        laid.append(word)
print(len(laid))
print(min(laid, key=lambda word: (-len(word), word), default="-"))
