# Classes are counted from 0: c - 1 is the class before, and for c = 0 the last one.
from math import exp, log

n, k = map(int, input().split())
classes = list(map(int, input().split()))
total = 0.0
for c in classes:
    logits = list(map(int, input().split()))
    largest = max(logits)
    powers = [exp(logit - largest) for logit in logits]
    print(powers[c - 1] / sum(powers))
    total += log(sum(powers)) - (logits[c - 1] - largest)
print(total / n)
