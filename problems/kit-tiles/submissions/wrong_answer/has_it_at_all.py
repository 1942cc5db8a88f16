tiles = input()
blanks = tiles.count("?")
laid = []
for _ in range(int(input())):
    word = input()
    if sum(letter not in tiles for letter in word) <= blanks:
        laid.append(word)
print(len(laid))
print(min(laid, key=lambda word: (-len(word), word), default="-"))
