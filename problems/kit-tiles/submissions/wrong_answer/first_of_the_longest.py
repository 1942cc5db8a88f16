from collections import Counter

tiles = Counter(input())
laid = []
for _ in range(int(input())):
    word = input()
    if sum((Counter(word) - tiles).values()) <= tiles["?"]:
        laid.append(word)
print(len(laid))
print(max(laid, key=len, default="-"))
