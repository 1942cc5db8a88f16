# Moves the tower to the second peg.
def move(n, start, end):
    if n == 0:
        return
    other = 6 - start - end
    move(n - 1, start, other)
    print(start, end)
    move(n - 1, other, end)


n = int(input())
print(2**n - 1)
move(n, 1, 2)
