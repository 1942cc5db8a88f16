import sys

BLOCK = 10_000

counts = [0] * 10_001
sys.stdin.buffer.readline()
for line in sys.stdin.buffer:
    counts[int(line)] += 1

for value, count in enumerate(counts):
    line = f"{value}\n"
    for _ in range(count // BLOCK):
        sys.stdout.write(line * BLOCK)
    sys.stdout.write(line * (count % BLOCK))
