# A newline of its own and the one of print: an empty line after the count.
def move(n, start, end):
    if n == 0:
        return
    other = 6 - start - end
    move(n - 1, start, other)
    print(start, end)
    move(n - 1, other, end)


n = int(input())
print(f"{2**n - 1}\n")
move(n, 1, 3)
