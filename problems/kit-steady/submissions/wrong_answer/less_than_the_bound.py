def longest_steady(temperatures, bound):
    longest = 0
    for start in range(min(len(temperatures), 1000)):
        high = low = temperatures[start]
        for end in range(start, min(len(temperatures), start + 1000)):
            high, low = max(high, temperatures[end]), min(low, temperatures[end])
            if high - low >= bound:
                break
            longest = max(longest, end - start + 1)
    return longest
