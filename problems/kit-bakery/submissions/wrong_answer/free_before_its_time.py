import sys
from heapq import heappop, heappush

numbers = list(map(int, sys.stdin.buffer.read().split()))
n, k = numbers[:2]
free = list(range(k))
busy = []
served = [0] * k
left = waited = 0
for i in range(2, 2 + 3 * n, 3):
    arrival, service, patience = numbers[i : i + 3]
    begin = arrival
    if not free:
        begin = max(begin, busy[0][0])
    if begin > arrival + patience:
        left += 1
        continue
    while busy and busy[0][0] <= begin:
        heappush(free, heappop(busy)[1])
    counter = heappop(free)
    waited += begin - arrival
    served[counter] += 1
    heappush(busy, (begin + service, counter))
print(left, waited, served.index(max(served)) + 1)
