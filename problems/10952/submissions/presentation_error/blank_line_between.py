# Two newlines after each sum: every other line is empty.
sums = []
while True:
    a, b = map(int, input().split())
    if a == 0:
        break
    sums.append(a + b)
print(*sums, sep="\n\n", end="\n\n")
