height = int(input())
digits = [0] * (height + 1)
for h in range(1, height + 1):
    digits[h] = digits[h // 10] + h % 10
reaches = [False] * (height + 1)
reaches[height] = True
for h in range(height - 1, 0, -1):
    tomorrow = h + digits[h]
    reaches[h] = tomorrow <= height and reaches[tomorrow]
print(sum(reaches), reaches.index(True))
