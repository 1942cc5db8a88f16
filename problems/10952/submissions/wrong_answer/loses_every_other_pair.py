# Reads one line to look at and another one to add.
while input() != "0 0":
    line = input()
    if line == "0 0":
        break
    a, b = map(int, line.split())
    print(a + b)
