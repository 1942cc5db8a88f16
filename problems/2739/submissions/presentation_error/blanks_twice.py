# print puts a blank between its arguments, and the signs have brought their own.
n = int(input())
for i in range(1, 10):
    print(n, " * ", i, " = ", n * i)
