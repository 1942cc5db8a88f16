from functools import cache


@cache
def moves(n, start, end):
    """The lines that move n disks: each tower is worked out once and used as text wherever it comes again."""
    if n == 0:
        return ""
    other = 6 - start - end
    return f"{moves(n - 1, start, other)}{start} {end}\n{moves(n - 1, other, end)}"


n = int(input())
print(2**n - 1)
print(moves(n, 1, 3), end="")
