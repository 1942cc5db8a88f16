from collections import Counter

tiles = Counter(input())
words = {input() for _ in range(int(input()))}
laid = [word for word in words if sum((Counter(word) - tiles).values()) <= tiles["?"]]
print(len(laid))
print(min(laid, key=lambda word: (-len(word), word), default="-"))
