# Adds up the whole input and prints one total.
import sys

print(sum(map(int, sys.stdin.read().split())))
