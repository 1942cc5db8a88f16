# The first line, with the number of moves, is missing.
def move(n, start, end):
    if n == 0:
        return
    other = 6 - start - end
    move(n - 1, start, other)
    print(start, end)
    move(n - 1, other, end)


move(int(input()), 1, 3)
