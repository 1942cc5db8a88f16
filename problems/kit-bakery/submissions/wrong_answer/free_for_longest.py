import sys
from heapq import heapreplace

numbers = list(map(int, sys.stdin.buffer.read().split()))
n, k = numbers[:2]
counters = [(0, counter) for counter in range(k)]
served = [0] * k
left = waited = 0
for i in range(2, 2 + 3 * n, 3):
    arrival, service, patience = numbers[i : i + 3]
    begin = max(arrival, counters[0][0])
    if begin > arrival + patience:
        left += 1
        continue
    counter = counters[0][1]
    waited += begin - arrival
    served[counter] += 1
    heapreplace(counters, (begin + service, counter))
print(left, waited, served.index(max(served)) + 1)
