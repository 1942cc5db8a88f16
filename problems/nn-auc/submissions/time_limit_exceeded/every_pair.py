# Looks at every pair of a positive and a negative: up to ten billion.
import sys

n, threshold = map(int, sys.stdin.readline().split())
scores = [[], []]
for line in sys.stdin:
    truth, score = line.split()
    scores[int(truth)].append(int(score))
negatives, positives = scores
tp, fp = sum(p > threshold for p in positives), sum(m > threshold for m in negatives)
fn, tn = len(positives) - tp, len(negatives) - fp
won = sum(1.0 if p > m else 0.5 if p == m else 0.0 for p in positives for m in negatives)
precision = tp / (tp + fp) if tp + fp else 0.0
print(tp, fp, fn, tn)
print(precision, tp / (tp + fn), won / (len(positives) * len(negatives)))
