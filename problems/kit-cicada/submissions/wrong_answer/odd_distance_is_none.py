# Says that two primes never lie an odd distance apart, and forgets 2.
import sys
from itertools import accumulate

input = sys.stdin.readline
MOST = 1_000_000
is_prime = bytearray([1]) * (MOST + 1)
is_prime[0] = is_prime[1] = is_prime[2] = 0
for p in range(3, 1001, 2):
    if is_prime[p]:
        is_prime[p * p :: p] = bytes(len(range(p * p, MOST + 1, p)))
is_prime[4::2] = bytes(len(range(4, MOST + 1, 2)))
k, q = map(int, input().split())
count = list(accumulate(a & b for a, b in zip(is_prime, is_prime[k:])))
for _ in range(q):
    first, last = map(int, input().split())
    print(count[last - k] - count[first - 1] if last - k >= first else 0)
