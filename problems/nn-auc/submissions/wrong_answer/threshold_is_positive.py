# Calls a score positive that is as large as the threshold.
import sys

n, threshold = map(int, sys.stdin.readline().split())
counts = [[0] * 1001 for _ in range(2)]
for line in sys.stdin:
    truth, score = line.split()
    counts[int(truth)][int(score)] += 1
negatives, positives = counts
tp, fp = sum(positives[threshold:]), sum(negatives[threshold:])
fn, tn = sum(positives[:threshold]), sum(negatives[:threshold])
below = twice = 0
for here, against in zip(positives, negatives):
    twice += here * (2 * below + against)
    below += against
precision = tp / (tp + fp) if tp + fp else 0.0
print(tp, fp, fn, tn)
print(precision, tp / (tp + fn), twice / (2 * (tp + fn) * (fp + tn)))
