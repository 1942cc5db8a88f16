# Keeps away from wet steps on the way, and steps on the last one whatever it is.
n = int(input())
steps = input()
ways = [1] + [0] * n
for i in range(1, n + 1):
    if steps[i - 1] == "." or i == n:
        ways[i] = ways[i - 1] + (ways[i - 2] if i > 1 else 0)
print(ways[n])
