# Lets every first height grow for itself: thousands of millions of nights.
height = int(input())
first = []
for h in range(1, height + 1):
    today = h
    while today < height:
        today += sum(map(int, str(today)))
    if today == height:
        first.append(h)
print(len(first), first[0])
