# The bamboo may have been H high when it was planted.
height = int(input())
reaches = [False] * (height + 1)
reaches[height] = True
for h in range(height - 1, 0, -1):
    tomorrow = h + sum(map(int, str(h)))
    reaches[h] = tomorrow <= height and reaches[tomorrow]
reaches[height] = False
print(sum(reaches), reaches.index(True) if any(reaches) else height)
