# A list that grows without end.
numbers = []
while True:
    numbers += range(100_000)
