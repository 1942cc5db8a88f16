import sys

numbers = list(map(int, sys.stdin.buffer.read().split()))
n, k = numbers[:2]
free_at = [0] * k
served = [0] * k
left = waited = 0
for i in range(2, 2 + 3 * n, 3):
    arrival, service, patience = numbers[i : i + 3]
    begin = max(arrival, min(free_at))
    if begin > arrival + patience:
        left += 1
        continue
    counter = next(c for c, time in enumerate(free_at) if time <= begin)
    waited += begin - arrival
    served[counter] += 1
    free_at[counter] = begin + service
print(left, waited, served.index(max(served)) + 1)
