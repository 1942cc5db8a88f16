# The formula taken literally: exp(1000) is an OverflowError.
from math import exp, log

n, k = map(int, input().split())
classes = list(map(int, input().split()))
total = 0.0
for c in classes:
    powers = [exp(logit) for logit in map(int, input().split())]
    print(powers[c] / sum(powers))
    total -= log(powers[c] / sum(powers))
print(total / n)
