# Adds the words and not the numbers: 1 and 2 make 12.
for _ in range(int(input())):
    a, b = input().split()
    print(a + b)
