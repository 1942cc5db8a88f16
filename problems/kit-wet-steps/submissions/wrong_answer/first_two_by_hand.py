# Takes 1 and 2 ways for the first two steps, wet or not.
n = int(input())
steps = input()
ways = [1, 1, 2] + [0] * n
for i in range(3, n + 1):
    if steps[i - 1] == ".":
        ways[i] = ways[i - 1] + ways[i - 2]
print(ways[n])
