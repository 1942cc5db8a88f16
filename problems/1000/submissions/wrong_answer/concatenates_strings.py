# Adds the two strings and not the numbers: "3" + "5" is "35".
a, b = input().split()
print(a + b)
