# Counts up b times, but never takes anything from b: the loop has no end.
a, b = map(int, input().split())
while b > 0:
    a += 1
print(a)
