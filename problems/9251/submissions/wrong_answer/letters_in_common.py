# Counts the letters that both have, in whatever order they stand.
from collections import Counter

print((Counter(input()) & Counter(input())).total())
