# A pair with equal scores counts as lost, not as half won.
import sys

n, threshold = map(int, sys.stdin.readline().split())
counts = [[0] * 1001 for _ in range(2)]
for line in sys.stdin:
    truth, score = line.split()
    counts[int(truth)][int(score)] += 1
negatives, positives = counts
tp, fp = sum(positives[threshold + 1 :]), sum(negatives[threshold + 1 :])
fn, tn = sum(positives[: threshold + 1]), sum(negatives[: threshold + 1])
below = won = 0
for here, against in zip(positives, negatives):
    won += here * below
    below += against
precision = tp / (tp + fp) if tp + fp else 0.0
print(tp, fp, fn, tn)
print(precision, tp / (tp + fn), won / ((tp + fn) * (fp + tn)))
