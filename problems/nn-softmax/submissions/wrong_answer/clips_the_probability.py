# Keeps probabilities above 1e-7: no loss gets larger than 16.1.
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
    total -= log(max(probability, 1e-7))
print(total / n)
