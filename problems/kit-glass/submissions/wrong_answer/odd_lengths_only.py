MIRRORED = dict(zip("ilmotuvwxbdpq", "ilmotuvwxdbqp"))

letters = input()
count = longest = 0
n = len(letters)
for middle in range(n):
    left = right = middle
    while left >= 0 and right < n and MIRRORED.get(letters[left]) == letters[right]:
        count += 1
        longest = max(longest, right - left + 1)
        left -= 1
        right += 1
print(count, longest)
