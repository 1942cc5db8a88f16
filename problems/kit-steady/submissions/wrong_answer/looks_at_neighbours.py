def longest_steady(temperatures, bound):
    longest = length = 1
    for before, now in zip(temperatures, temperatures[1:]):
        length = length + 1 if abs(now - before) <= bound else 1
        longest = max(longest, length)
    return longest
