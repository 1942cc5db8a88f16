# range(1, 9) ends with 8: the last line is missing.
n = int(input())
for i in range(1, 9):
    print(f"{n} * {i} = {n * i}")
