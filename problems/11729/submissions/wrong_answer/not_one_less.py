# 2 to the power of n, without the 1 that is taken away.
def move(n, start, end):
    if n == 0:
        return
    other = 6 - start - end
    move(n - 1, start, other)
    print(start, end)
    move(n - 1, other, end)


n = int(input())
print(2**n)
move(n, 1, 3)
