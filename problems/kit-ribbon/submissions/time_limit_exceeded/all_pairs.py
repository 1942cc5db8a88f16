# Adds up every pair.
import sys

input = sys.stdin.readline
n, low, high = map(int, input().split())
pieces = list(map(int, input().split()))
print(sum(low <= pieces[i] + pieces[j] <= high for i in range(n) for j in range(i + 1, n)))
