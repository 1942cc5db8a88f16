# Ends at one disk but is called with one less even then: n gets past 0 and on, a RecursionError.
def move(n, start, end):
    other = 6 - start - end
    move(n - 1, start, other)
    if n == 1:
        return
    print(start, end)
    move(n - 1, other, end)


n = int(input())
print(2**n - 1)
move(n, 1, 3)
