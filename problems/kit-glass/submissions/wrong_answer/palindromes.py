letters = input()
count = longest = 0
n = len(letters)
for middle in range(n):
    for right in (middle, middle + 1):
        left = middle
        while left >= 0 and right < n and letters[left] == letters[right]:
            count += 1
            longest = max(longest, right - left + 1)
            left -= 1
            right += 1
print(count, longest)
