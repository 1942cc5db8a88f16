# Off by one: a list of 10,000 counts ends at index 9,999, so the value 10,000 is an IndexError.
import sys

counts = [0] * 10_000
sys.stdin.buffer.readline()
for line in sys.stdin.buffer:
    counts[int(line)] += 1
for value, count in enumerate(counts):
    sys.stdout.write(f"{value}\n" * count)
