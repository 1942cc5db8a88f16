# Off by one: asks for one more word than there is, which is an EOFError.
n = int(input())
words = {input() for _ in range(n + 1)}
print(*sorted(words, key=lambda word: (len(word), word)), sep="\n")
