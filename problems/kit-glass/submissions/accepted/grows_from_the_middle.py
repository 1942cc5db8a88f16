MIRRORED = dict(zip("ilmotuvwxbdpq", "ilmotuvwxdbqp"))


def mirror_words(letters):
    """How many stretches are mirror words, and the length of the longest."""
    seen = "".join(MIRRORED.get(letter, "-") for letter in letters)
    n = len(letters)
    count = longest = 0
    for middle in range(n):
        for begin in (middle, middle + 1):
            left, right = middle, begin
            while left >= 0 and right < n and seen[left] == letters[right]:
                left -= 1
                right += 1
            if left < middle:
                count += middle - left
                longest = max(longest, right - left - 1)
    return count, longest


print(*mirror_words(input()))
