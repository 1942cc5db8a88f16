# print already ends the line; one more newline leaves blank lines between the sums.
for _ in range(int(input())):
    a, b = map(int, input().split())
    print(f"{a + b}\n")
