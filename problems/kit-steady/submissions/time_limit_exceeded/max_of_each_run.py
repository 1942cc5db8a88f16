def longest_steady(temperatures, bound):
    start = longest = 0
    for end in range(len(temperatures)):
        while max(temperatures[start : end + 1]) - min(temperatures[start : end + 1]) > bound:
            start += 1
        longest = max(longest, end - start + 1)
    return longest
