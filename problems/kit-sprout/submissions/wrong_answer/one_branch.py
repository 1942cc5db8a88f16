# Follows only the smallest height before each one: others may lead further back.
height = int(input())
count, smallest = 1, height
while True:
    before = [h for h in range(max(1, smallest - 60), smallest) if h + sum(map(int, str(h))) == smallest]
    if not before:
        break
    count += len(before)
    smallest = before[0]
print(count, smallest)
