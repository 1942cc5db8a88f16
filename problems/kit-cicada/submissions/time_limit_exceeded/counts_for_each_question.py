# Has a sieve, but goes through the whole time for each question.
import sys

input = sys.stdin.readline
MOST = 1_000_000
is_prime = bytearray([1]) * (MOST + 1)
is_prime[0] = is_prime[1] = 0
for p in range(2, 1001):
    if is_prime[p]:
        is_prime[p * p :: p] = bytes(len(range(p * p, MOST + 1, p)))
k, q = map(int, input().split())
for _ in range(q):
    first, last = map(int, input().split())
    count = 0
    for p in range(first, last - k + 1):
        if is_prime[p] and is_prime[p + k]:
            count += 1
    print(count)
