# The factors stand the other way round.
n = int(input())
for i in range(1, 10):
    print(f"{i} * {n} = {n * i}")
