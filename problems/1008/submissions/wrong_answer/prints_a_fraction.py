# A fraction such as 2/3 is exact, but it is not a decimal number.
from fractions import Fraction

a, b = map(int, input().split())
print(Fraction(a, b))
