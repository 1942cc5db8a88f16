MIRRORED = dict(zip("ilmotuvwxbdpq", "ilmotuvwxdbqp"))

letters = input()
count = longest = 0
n = len(letters)
for middle in range(n):
    for left, right in ((middle - 1, middle + 1), (middle, middle + 1)):
        if left < middle and letters[middle] in MIRRORED:
            count += 1
            longest = max(longest, 1)
        while left >= 0 and right < n and MIRRORED.get(letters[left]) == letters[right]:
            count += 1
            longest = max(longest, right - left + 1)
            left -= 1
            right += 1
print(count, longest)
