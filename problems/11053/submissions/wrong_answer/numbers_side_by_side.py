# Counts only numbers that stand side by side, as if nothing could be struck out between them.
input()
numbers = list(map(int, input().split()))
longest = length = 1
for before, after in zip(numbers, numbers[1:]):
    length = length + 1 if before < after else 1
    longest = max(longest, length)
print(longest)
