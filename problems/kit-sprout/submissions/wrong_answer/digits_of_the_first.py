# Grows every night by the digits of the first height.
height = int(input())
first = [h for h in range(1, height + 1) if (height - h) % sum(map(int, str(h))) == 0]
print(len(first), first[0])
