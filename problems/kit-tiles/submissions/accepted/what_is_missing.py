from collections import Counter

tiles = Counter(input())
laid = []
for _ in range(int(input())):
    word = input()
    missing = sum((Counter(word) - tiles).values())
    if missing <= tiles["?"]:
        laid.append(word)
print(len(laid))
print(min(laid, key=lambda word: (-len(word), word), default="-"))
