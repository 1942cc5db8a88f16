# Takes the logarithm to the base of 2, which is 1.44 times as large.
from math import exp, log2

n, k = map(int, input().split())
classes = list(map(int, input().split()))
total = 0.0
for c in classes:
    logits = list(map(int, input().split()))
    largest = max(logits)
    powers = [exp(logit - largest) for logit in logits]
    print(powers[c] / sum(powers))
    total += log2(sum(powers)) - log2(2.718281828459045) * (logits[c] - largest)
print(total / n)
