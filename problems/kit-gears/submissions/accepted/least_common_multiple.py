from math import lcm

input()
teeth = list(map(int, input().split()))
turns = lcm(*teeth) // teeth[0]
print(turns if turns <= 10**12 else -1)
