# The blanks around the signs are missing, so the words of the line are others.
n = int(input())
for i in range(1, 10):
    print(f"{n}*{i}={n * i}")
