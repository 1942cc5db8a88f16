from math import exp, log

n, k = map(int, input().split())
classes = list(map(int, input().split()))
total = 0.0
for c in classes:
    logits = list(map(int, input().split()))
    largest = max(logits)
    powers = [exp(logit - largest) for logit in logits]
    print(powers[c] / sum(powers))
    total += log(sum(powers)) - (logits[c] - largest)
print(total / n)
