# n is a string here, and a string times i repeats it: 3 * 2 would be 33.
n = input()
for i in range(1, 10):
    print(n, "*", i, "=", n * i)
