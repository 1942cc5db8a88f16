# Tries 1, 2, 3 ...: right while the dial is small.
n = int(input())
for number in range(1, n + 1):
    print(number, flush=True)
    if input() == "OPEN":
        break
