# Expects two numbers on the line, as in the problems that come before it: unpacking is a ValueError.
n, last = map(int, input().split())
for i in range(1, last + 1):
    print(f"{n} * {i} = {n * i}")
