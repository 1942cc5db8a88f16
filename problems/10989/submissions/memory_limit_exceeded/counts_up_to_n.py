# Takes the limit of N for the limit of the values: ten million counts take 80 MB.
import sys

counts = [0] * 10_000_001
sys.stdin.buffer.readline()
for line in sys.stdin.buffer:
    counts[int(line)] += 1
for value, count in enumerate(counts):
    sys.stdout.write(f"{value}\n" * count)
