"""Numbers and counts of operators whose values stay below 10^9 in every order."""

from hypothesis import strategies as st

from judge.strategies import arrays, lines

LARGEST_VALUE = 10**9


@st.composite
def inputs(draw):
    operators = draw(arrays((0, 3), (1, 10)))
    counts = [operators.count(operator) for operator in range(4)]
    n = len(operators) + 1
    # at most n numbers are added up, and the sum is multiplied by as many numbers as there are multiplications
    largest = 100
    while n * largest ** (counts[2] + 1) > LARGEST_VALUE:
        largest -= 1
    return lines(n, draw(arrays((1, largest), n)), counts)
