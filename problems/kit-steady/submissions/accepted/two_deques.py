from collections import deque


def longest_steady(temperatures, bound):
    highest, lowest = deque(), deque()
    start = longest = 0
    for end, now in enumerate(temperatures):
        while highest and temperatures[highest[-1]] <= now:
            highest.pop()
        while lowest and temperatures[lowest[-1]] >= now:
            lowest.pop()
        highest.append(end)
        lowest.append(end)
        while temperatures[highest[0]] - temperatures[lowest[0]] > bound:
            start += 1
            if highest[0] < start:
                highest.popleft()
            if lowest[0] < start:
                lowest.popleft()
        longest = max(longest, end - start + 1)
    return longest
