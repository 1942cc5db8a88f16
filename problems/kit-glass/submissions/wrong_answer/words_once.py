MIRRORED = dict(zip("ilmotuvwxbdpq", "ilmotuvwxdbqp"))

letters = input()
words = set()
n = len(letters)
for middle in range(n):
    for right in (middle, middle + 1):
        left = middle
        while left >= 0 and right < n and MIRRORED.get(letters[left]) == letters[right]:
            words.add(letters[left : right + 1] if n < 1000 else (left, right))
            left -= 1
            right += 1
print(len(words), max((len(word) if n < 1000 else word[1] - word[0] + 1 for word in words), default=0))
