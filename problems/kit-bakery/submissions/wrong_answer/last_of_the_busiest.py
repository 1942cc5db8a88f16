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
    while busy and busy[0][0] <= arrival:
        heappush(free, heappop(busy)[1])
    if free:
        begin, counter = arrival, heappop(free)
    elif busy[0][0] <= arrival + patience:
        begin, counter = heappop(busy)
    else:
        left += 1
        continue
    waited += begin - arrival
    served[counter] += 1
    heappush(busy, (begin + service, counter))
print(left, waited, max(range(k), key=lambda counter: (served[counter], counter)) + 1)
